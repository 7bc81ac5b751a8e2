<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>ArticleListPanel</name>
    <message>
        <source>Articles</source>
        <translation>Статьи</translation>
    </message>
    <message>
        <source>List of articles</source>
        <translation>Список статей</translation>
    </message>
</context>
<context>
    <name>ArticleRow</name>
    <message>
        <source>No headline</source>
        <translation>Без заголовка</translation>
    </message>
    <message>
        <source>Embargo until {moment}</source>
        <translation>Эмбарго до {moment}</translation>
    </message>
    <message>
        <source>A photo has no credit</source>
        <translation>Есть фото без подписи автора</translation>
    </message>
    <message>
        <source>Holds unsaved work</source>
        <translation>Есть несохранённая правка</translation>
    </message>
</context>
<context>
    <name>BulkActions</name>
    <message>
        <source>Backing up before the change</source>
        <translation>Резервная копия перед изменением</translation>
    </message>
    <message>
        <source>Stop: the change has not begun</source>
        <translation>Остановить: изменение ещё не начато</translation>
    </message>
    <message>
        <source>Called off: nothing was changed</source>
        <translation>Отменено: ничего не изменено</translation>
    </message>
    <message>
        <source>Stop: what was changed can be taken back</source>
        <translation>Остановить: сделанное можно вернуть</translation>
    </message>
    <message>
        <source>Taking the change back</source>
        <translation>Возврат изменений</translation>
    </message>
    <message>
        <source>Stop: the rest can be taken back later</source>
        <translation>Остановить: остальное можно вернуть позже</translation>
    </message>
    <message>
        <source>No change of many articles can be taken back</source>
        <translation>Нет изменения многих статей, которое можно вернуть</translation>
    </message>
    <message numerus="yes">
        <source>Taking a change of %n article(s) back was broken off</source>
        <translation>
            <numerusform>Возврат изменения %n статьи прерван</numerusform>
            <numerusform>Возврат изменения %n статей прерван</numerusform>
            <numerusform>Возврат изменения %n статей прерван</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back the rest</source>
        <translation>Вернуть остальное</translation>
    </message>
    <message numerus="yes">
        <source>A change of %n article(s) was broken off after {reached}</source>
        <translation>
            <numerusform>Изменение %n статьи прервано на {reached}</numerusform>
            <numerusform>Изменение %n статей прервано на {reached}</numerusform>
            <numerusform>Изменение %n статей прервано на {reached}</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message numerus="yes">
        <source>Taken back: %n article(s)</source>
        <translation>
            <numerusform>Возвращена как было: %n статья</numerusform>
            <numerusform>Возвращены как было: %n статьи</numerusform>
            <numerusform>Возвращено как было: %n статей</numerusform>
        </translation>
    </message>
    <message>
        <source>Moving articles to the bin</source>
        <translation>Перенос статей в корзину</translation>
    </message>
    <message>
        <source>Taking articles out of the bin</source>
        <translation>Возврат статей из корзины</translation>
    </message>
    <message>
        <source>Setting the status of articles</source>
        <translation>Смена состояния статей</translation>
    </message>
    <message>
        <source>Moving articles to another section</source>
        <translation>Перенос статей в другой раздел</translation>
    </message>
    <message>
        <source>Changing the tags of articles</source>
        <translation>Изменение тегов статей</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) moved to the bin</source>
        <translation>
            <numerusform>%n статья в корзине</numerusform>
            <numerusform>%n статьи в корзине</numerusform>
            <numerusform>%n статей в корзине</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) taken out of the bin</source>
        <translation>
            <numerusform>%n статья возвращена из корзины</numerusform>
            <numerusform>%n статьи возвращены из корзины</numerusform>
            <numerusform>%n статей возвращено из корзины</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) now stand as “{name}”</source>
        <translation>
            <numerusform>%n статья теперь в статусе «{name}»</numerusform>
            <numerusform>%n статьи теперь в статусе «{name}»</numerusform>
            <numerusform>%n статей теперь в статусе «{name}»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) moved to the section “{name}”</source>
        <translation>
            <numerusform>%n статья перенесена в раздел «{name}»</numerusform>
            <numerusform>%n статьи перенесены в раздел «{name}»</numerusform>
            <numerusform>%n статей перенесено в раздел «{name}»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tags of %n article(s) changed</source>
        <translation>
            <numerusform>Метки изменены у %n статьи</numerusform>
            <numerusform>Метки изменены у %n статей</numerusform>
            <numerusform>Метки изменены у %n статей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) left as they were</source>
        <translation>
            <numerusform>%n статья осталась как была:</numerusform>
            <numerusform>%n статьи остались как были:</numerusform>
            <numerusform>%n статей осталось как было:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>there is no way from “{current}” to “{wanted}”</source>
        <translation>из статуса «{current}» нельзя сразу перейти в «{wanted}»</translation>
    </message>
    <message>
        <source>somebody changed it meanwhile</source>
        <translation>её за это время изменил кто-то другой</translation>
    </message>
    <message>
        <source>it is no longer in the library</source>
        <translation>её больше нет в библиотеке</translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message numerus="yes">
        <source>Selected: %n</source>
        <translation>
            <numerusform>Выбрано: %n</numerusform>
            <numerusform>Выбрано: %n</numerusform>
            <numerusform>Выбрано: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Раздел</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Метки…</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation>В корзину</translation>
    </message>
    <message>
        <source>Take out of the bin</source>
        <translation>Вернуть из корзины</translation>
    </message>
    <message>
        <source>Select nothing (Esc)</source>
        <translation>Снять выделение (Esc)</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>Снять выделение</translation>
    </message>
</context>
<context>
    <name>ColumnHeader</name>
    <message>
        <source>column {number} of {all}</source>
        <translation>столбец {number} из {all}</translation>
    </message>
</context>
<context>
    <name>ColumnsCard</name>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Space shows or hides a column, Alt+↑ and Alt+↓ move it</source>
        <translation>Пробел показывает или прячет столбец, Alt+↑ и Alt+↓ двигают его</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>Как вначале</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Выше</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Ниже</translation>
    </message>
</context>
<context>
    <name>Emptiness</name>
    <message>
        <source>The bin is empty</source>
        <translation>Корзина пуста</translation>
    </message>
    <message>
        <source>What you throw away stays here until you take it out again.</source>
        <translation>Выброшенное лежит здесь, пока вы его не вернёте.</translation>
    </message>
    <message>
        <source>Every photo has its credit</source>
        <translation>У всех фото есть подпись</translation>
    </message>
    <message>
        <source>Show all articles</source>
        <translation>Показать все статьи</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>No article fits the search and the filters above.</source>
        <translation>Под запрос и фильтры не подходит ни одна статья.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Сбросить фильтры</translation>
    </message>
    <message>
        <source>No articles yet</source>
        <translation>Статей пока нет</translation>
    </message>
    <message>
        <source>This library can only be read.</source>
        <translation>Эта библиотека открыта только для чтения.</translation>
    </message>
    <message>
        <source>Your articles will appear here</source>
        <translation>Здесь появятся статьи</translation>
    </message>
    <message>
        <source>Write the first one, or drop files here to take them in.</source>
        <translation>Напишите первую или перетащите сюда файлы, чтобы взять их в библиотеку.</translation>
    </message>
    <message>
        <source>New article</source>
        <translation>Новая статья</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Newest first</source>
        <translation>Сначала новые</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Сначала старые</translation>
    </message>
    <message>
        <source>Last edited</source>
        <translation>Недавно изменённые</translation>
    </message>
    <message>
        <source>By headline</source>
        <translation>По заголовку</translation>
    </message>
    <message>
        <source>Most viewed</source>
        <translation>Самые читаемые</translation>
    </message>
    <message>
        <source>Best match</source>
        <translation>По совпадению</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n статья</numerusform>
            <numerusform>%n статьи</numerusform>
            <numerusform>%n статей</numerusform>
        </translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Корзина</translation>
    </message>
    <message>
        <source>Status: {name}</source>
        <translation>Статус: {name}</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
    </message>
    <message>
        <source>Embargo</source>
        <translation>Эмбарго</translation>
    </message>
    <message>
        <source>Photo without credit</source>
        <translation>Фото без подписи</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Ищем…</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>Убрать этот фильтр</translation>
    </message>
    <message>
        <source>Remove the filter “{text}”</source>
        <translation>Убрать фильтр «{text}»</translation>
    </message>
    <message>
        <source>Order: {name}</source>
        <translation>Порядок: {name}</translation>
    </message>
    <message>
        <source>Filters and order</source>
        <translation>Фильтры и порядок</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Фильтр</translation>
    </message>
    <message>
        <source>Filters that hold</source>
        <translation>Включённые фильтры</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Раздел</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Person…</source>
        <translation>Человек…</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Метка…</translation>
    </message>
    <message>
        <source>My work</source>
        <translation>Моя работа</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>Сохранить этот поиск…</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Сбросить все фильтры</translation>
    </message>
</context>
<context>
    <name>IndexCompletion</name>
    <message>
        <source>Search does not find everything yet: its index is being completed</source>
        <translation>Поиск пока находит не всё: указатель достраивается</translation>
    </message>
    <message>
        <source>The search index is being put together: searches will be quicker</source>
        <translation>Поисковый указатель собирается воедино: поиск станет быстрее</translation>
    </message>
</context>
<context>
    <name>ListColumn</name>
    <message>
        <source>Headline</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Раздел</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Изменено</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Просмотры</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Фото</translation>
    </message>
</context>
<context>
    <name>NamePopup</name>
    <message>
        <source>Articles of the person</source>
        <translation>Статьи человека</translation>
    </message>
    <message>
        <source>Articles with the tag</source>
        <translation>Статьи с меткой</translation>
    </message>
    <message>
        <source>Type a name…</source>
        <translation>Введите имя…</translation>
    </message>
</context>
<context>
    <name>RowPopup</name>
    <message>
        <source>Go to row, 1 to {total}</source>
        <translation>Перейти к строке, от 1 до {total}</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search the archive…</source>
        <translation>Поиск по архиву…</translation>
    </message>
    <message>
        <source>Search the archive</source>
        <translation>Поиск по архиву</translation>
    </message>
    <message>
        <source>Clear the search (Esc)</source>
        <translation>Очистить поиск (Esc)</translation>
    </message>
    <message>
        <source>What the search may go on with</source>
        <translation>Чем можно продолжить поиск</translation>
    </message>
    <message>
        <source>All words must be there, in any form; “…” holds words together, a minus excludes; author:, section:, tag:, date:2024-12 and others ask for more (Alt+Down shows them)</source>
        <translation>Найдутся статьи со всеми словами в любой форме; «…» держит слова вместе, минус исключает; автор:, раздел:, тег:, дата:2024-12 и другие поля уточняют (Alt+↓ покажет их)</translation>
    </message>
</context>
<context>
    <name>SearchNamePopup</name>
    <message>
        <source>Save this search as</source>
        <translation>Сохранить поиск под названием</translation>
    </message>
    <message>
        <source>Name of the search</source>
        <translation>Название поиска</translation>
    </message>
</context>
<context>
    <name>SearchSaving</name>
    <message>
        <source>The search “{name}” stands in the navigation now</source>
        <translation>Поиск «{name}» теперь стоит в навигации</translation>
    </message>
    <message>
        <source>The search “{name}” is what the list shows now</source>
        <translation>Поиск «{name}» теперь показывает то же, что список</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
</context>
<context>
    <name>SelectionMenu</name>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Take out of the bin</source>
        <translation>Вернуть из корзины</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Раздел</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Метки…</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation>В корзину</translation>
    </message>
</context>
<context>
    <name>SuggestionLine</name>
    <message>
        <source>Search for “{text}” instead</source>
        <translation>Искать «{text}»</translation>
    </message>
    <message>
        <source>Did you mean</source>
        <translation>Вы имели в виду</translation>
    </message>
</context>
<context>
    <name>TableLook</name>
    <message>
        <source>Columns as at first</source>
        <translation>Столбцы как вначале</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
</context>
<context>
    <name>TagsPopup</name>
    <message numerus="yes">
        <source>Tags of %n article(s)</source>
        <translation>
            <numerusform>Метки %n статьи</numerusform>
            <numerusform>Метки %n статей</numerusform>
            <numerusform>Метки %n статей</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags of the selected articles</source>
        <translation>Метки выбранных статей</translation>
    </message>
    <message>
        <source>Add tags…</source>
        <translation>Добавить метки…</translation>
    </message>
    <message>
        <source>Tags to add</source>
        <translation>Добавляемые метки</translation>
    </message>
    <message>
        <source>Tags that they have</source>
        <translation>Метки, которые уже есть</translation>
    </message>
    <message>
        <source>A tick gives the tag to all, an empty box takes it from all</source>
        <translation>Галочка ставит метку всем, пустая клетка снимает её со всех</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Применить</translation>
    </message>
</context>
</TS>
