<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>EditorPanel</name>
    <message>
        <source>Editor</source>
        <translation>Редактор</translation>
    </message>
    <message>
        <source>Text of the article</source>
        <translation>Текст статьи</translation>
    </message>
    <message>
        <source>Kicker, headline, lead and text, one below the other</source>
        <translation>Надзаголовок, заголовок, лид и текст друг под другом</translation>
    </message>
    <message>
        <source>Only for reading: this library cannot be written now.</source>
        <translation>Только чтение: сейчас в библиотеку нельзя записывать.</translation>
    </message>
    <message>
        <source>No article is open</source>
        <translation>Статья не открыта</translation>
    </message>
    <message>
        <source>Choose one in the list, or begin a new one.</source>
        <translation>Выберите статью в списке или начните новую.</translation>
    </message>
    <message>
        <source>New article</source>
        <translation>Новая статья</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Not found</source>
        <translation>Не найдено</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} из {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n место</numerusform>
            <numerusform>%n места</numerusform>
            <numerusform>%n мест</numerusform>
        </translation>
    </message>
    <message>
        <source>Find in the article</source>
        <translation>Найти в статье</translation>
    </message>
    <message>
        <source>Former place</source>
        <translation>Предыдущее место</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Следующее место</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>Вернуться к тексту</translation>
    </message>
</context>
<context>
    <name>FormatBar</name>
    <message>
        <source>Paragraph</source>
        <translation>Абзац</translation>
    </message>
    <message>
        <source>Heading 1</source>
        <translation>Заголовок 1</translation>
    </message>
    <message>
        <source>Heading 2</source>
        <translation>Заголовок 2</translation>
    </message>
    <message>
        <source>Heading 3</source>
        <translation>Заголовок 3</translation>
    </message>
    <message>
        <source>Direct speech</source>
        <translation>Прямая речь</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Цитата</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Полужирный</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Курсив</translation>
    </message>
    <message>
        <source>Bulleted list</source>
        <translation>Маркированный список</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Нумерованный список</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Ссылка</translation>
    </message>
    <message>
        <source>Insert a photo</source>
        <translation>Вставить фото</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Линейка</translation>
    </message>
    <message>
        <source>Clear formatting</source>
        <translation>Убрать оформление</translation>
    </message>
    <message>
        <source>Kicker</source>
        <translation>Надзаголовок</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Лид</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>Автор цитаты</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Подпись</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Объект</translation>
    </message>
    <message>
        <source>Table header</source>
        <translation>Шапка таблицы</translation>
    </message>
    <message>
        <source>More formatting</source>
        <translation>Ещё оформление</translation>
    </message>
    <message>
        <source>Formatting</source>
        <translation>Оформление</translation>
    </message>
    <message>
        <source>Paragraph style</source>
        <translation>Стиль абзаца</translation>
    </message>
</context>
<context>
    <name>LinkPopover</name>
    <message>
        <source>An address, or words of an article in the library</source>
        <translation>Адрес или слова из статьи библиотеки</translation>
    </message>
    <message>
        <source>No article has these words</source>
        <translation>Статей с такими словами нет</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Ссылка</translation>
    </message>
    <message>
        <source>Address or article</source>
        <translation>Адрес или статья</translation>
    </message>
    <message>
        <source>Articles found</source>
        <translation>Найденные статьи</translation>
    </message>
    <message>
        <source>Remove the link</source>
        <translation>Убрать ссылку</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Kicker</source>
        <translation>Надзаголовок</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Лид</translation>
    </message>
    <message>
        <source>Begin to write…</source>
        <translation>Начните писать…</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Подпись</translation>
    </message>
    <message>
        <source>Who said it</source>
        <translation>Чьи это слова</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>Фотогалерея</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>Pull quote</source>
        <translation>Выноска</translation>
    </message>
    <message>
        <source>Card of a link</source>
        <translation>Карточка ссылки</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Footnote</source>
        <translation>Сноска</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Цитата</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Source text</source>
        <translation>Исходный текст</translation>
    </message>
    <message>
        <source>No byline</source>
        <translation>Автор не указан</translation>
    </message>
    <message>
        <source>The photo is not in the library</source>
        <translation>Этого фото нет в библиотеке</translation>
    </message>
    <message>
        <source>The picture is awaited</source>
        <translation>Снимок ещё не поступил</translation>
    </message>
    <message>
        <source>No photo credit: the page cannot go out</source>
        <translation>Не указан автор фото: страница не выйдет</translation>
    </message>
    <message>
        <source>Photo: %1</source>
        <translation>Фото: %1</translation>
    </message>
</context>
<context>
    <name>SourceOverlay</name>
    <message>
        <source>Source of the block</source>
        <translation>Исходный текст блока</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Применить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>TablePopover</name>
    <message>
        <source>New table</source>
        <translation>Новая таблица</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Строки</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Insert the table</source>
        <translation>Вставить таблицу</translation>
    </message>
</context>
<context>
    <name>TextMenu</name>
    <message>
        <source>Cut</source>
        <translation>Вырезать</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Вставить</translation>
    </message>
    <message>
        <source>Paste as plain text</source>
        <translation>Вставить как простой текст</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>Ссылка…</translation>
    </message>
    <message>
        <source>Make a note for the desk</source>
        <translation>Сделать пометкой для редакции</translation>
    </message>
    <message>
        <source>Insert a row below</source>
        <translation>Вставить строку ниже</translation>
    </message>
    <message>
        <source>Insert a column to the right</source>
        <translation>Вставить столбец справа</translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translation>Удалить строку</translation>
    </message>
    <message>
        <source>Remove the column</source>
        <translation>Удалить столбец</translation>
    </message>
    <message>
        <source>Column to the left</source>
        <translation>Столбец влево</translation>
    </message>
    <message>
        <source>Column to the middle</source>
        <translation>Столбец по центру</translation>
    </message>
    <message>
        <source>Column to the right</source>
        <translation>Столбец вправо</translation>
    </message>
    <message>
        <source>Remove the table</source>
        <translation>Удалить таблицу</translation>
    </message>
    <message>
        <source>Who said it</source>
        <translation>Чьи это слова</translation>
    </message>
    <message>
        <source>Edit the source of the block…</source>
        <translation>Править исходный текст блока…</translation>
    </message>
</context>
</TS>
