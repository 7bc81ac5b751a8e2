<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>KeptSearchLines</name>
    <message>
        <source>the section “{name}”</source>
        <translation>раздела «{name}»</translation>
    </message>
    <message>
        <source>the person “{name}”</source>
        <translation>человека «{name}»</translation>
    </message>
    <message>
        <source>the tag “{name}”</source>
        <translation>тега «{name}»</translation>
    </message>
    <message>
        <source>The library has no more: {names}</source>
        <translation>В библиотеке больше нет: {names}</translation>
    </message>
    <message>
        <source>Another search is named “{name}” already</source>
        <translation>Поиск с названием «{name}» уже есть</translation>
    </message>
    <message>
        <source>The search “{name}” was deleted</source>
        <translation>Поиск «{name}» удалён</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Articles</source>
        <translation>Статьи</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Сохранённые поиски</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Разделы</translation>
    </message>
    <message>
        <source>Search or filter the list: “Save this search…” keeps it here</source>
        <translation>Найдите статьи, и «Сохранить этот поиск…» оставит их здесь</translation>
    </message>
    <message>
        <source>In work</source>
        <translation>В работе</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>На проверке</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Вышло</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Снято</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Embargo</source>
        <translation>Эмбарго</translation>
    </message>
    <message>
        <source>No photo credit</source>
        <translation>Фото без подписи</translation>
    </message>
    <message>
        <source>All sections</source>
        <translation>Все разделы</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Корзина</translation>
    </message>
</context>
<context>
    <name>NavigationDelegate</name>
    <message>
        <source>Name of the search</source>
        <translation>Название поиска</translation>
    </message>
</context>
<context>
    <name>NavigationPanel</name>
    <message>
        <source>Navigation</source>
        <translation>Навигация</translation>
    </message>
    <message>
        <source>Statuses and sections</source>
        <translation>Статусы и разделы</translation>
    </message>
</context>
<context>
    <name>SavedHands</name>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Переименовать</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Выше</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Ниже</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
</context>
</TS>
