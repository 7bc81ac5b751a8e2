<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>AltPopover</name>
    <message>
        <source>What is to be seen in the picture</source>
        <translation>Что видно на снимке</translation>
    </message>
    <message>
        <source>Left empty, the photo&apos;s own description is read.</source>
        <translation>Если оставить пустым, читается описание самого фото.</translation>
    </message>
    <message>
        <source>The photo has no description of its own.</source>
        <translation>Своего описания у фото нет.</translation>
    </message>
    <message>
        <source>Description for the blind</source>
        <translation>Описание для незрячих</translation>
    </message>
    <message>
        <source>Description for the blind, in this article</source>
        <translation>Описание для незрячих, в этой статье</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
</context>
<context>
    <name>ArrivingPictures</name>
    <message>
        <source>Adding photos</source>
        <translation>Добавляются фото</translation>
    </message>
    <message>
        <source>Stop: the text stays, and says where a picture is missing</source>
        <translation>Остановить: текст останется, на месте снимков будут пометки</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>остановлено</translation>
    </message>
    <message>
        <source>Picture not taken: {name} ({reason})</source>
        <translation>Снимок не взят: {name} ({reason})</translation>
    </message>
    <message>
        <source>Picture not taken: {reason}</source>
        <translation>Снимок не взят: {reason}</translation>
    </message>
</context>
<context>
    <name>AuthorCard</name>
    <message>
        <source>Show in the history</source>
        <translation>Показать в истории</translation>
    </message>
    <message>
        <source>Who wrote this sentence</source>
        <translation>Кто написал это предложение</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Ещё не сохранено</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>кто-то</translation>
    </message>
</context>
<context>
    <name>Authors</name>
    <message>
        <source>Click a sentence to see who wrote it; Esc ends it</source>
        <translation>Щёлкните по предложению, чтобы узнать, кто его написал. Esc – выйти</translation>
    </message>
    <message>
        <source>There is no sentence here</source>
        <translation>Здесь нет предложения</translation>
    </message>
</context>
<context>
    <name>BarRows</name>
    <message>
        <source>Find in the article</source>
        <translation>Найти в статье</translation>
    </message>
    <message>
        <source>What was searched for before</source>
        <translation>Что искали раньше</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Заменить на</translation>
    </message>
    <message>
        <source>What was put in before</source>
        <translation>На что заменяли раньше</translation>
    </message>
    <message>
        <source>Keep capitals as they are</source>
        <translation>Сохранять прописные буквы</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Заменить</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Заменить все</translation>
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
    <name>BlockActions</name>
    <message>
        <source>Turn into</source>
        <translation>Превратить в</translation>
    </message>
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
        <source>Bulleted list</source>
        <translation>Маркированный список</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Нумерованный список</translation>
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
        <source>Duplicate</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
</context>
<context>
    <name>BlockHandle</name>
    <message>
        <source>Handle of the block</source>
        <translation>Ручка блока</translation>
    </message>
    <message>
        <source>Drag to move the block, click for its menu</source>
        <translation>Потяните, чтобы перенести блок; щелчок откроет его меню</translation>
    </message>
</context>
<context>
    <name>BlockMenu</name>
    <message>
        <source>Blocks</source>
        <translation>Блоки</translation>
    </message>
    <message>
        <source>Blocks that can be made here</source>
        <translation>Блоки, которые можно вставить здесь</translation>
    </message>
</context>
<context>
    <name>Clipboard</name>
    <message>
        <source>Picture on the web, not fetched</source>
        <translation>Снимок из интернета, не загружен</translation>
    </message>
    <message>
        <source>A picture did not come with the text: {name}</source>
        <translation>Снимок не пришёл вместе с текстом: {name}</translation>
    </message>
    <message>
        <source>A picture did not come with the text</source>
        <translation>Снимок не пришёл вместе с текстом</translation>
    </message>
    <message>
        <source>Pasting</source>
        <translation>Вставка</translation>
    </message>
    <message>
        <source>Stop: the text stays as it was before</source>
        <translation>Остановить: текст останется таким, каким был</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Insert a row above</source>
        <translation>Вставить строку выше</translation>
    </message>
    <message>
        <source>Insert a row below</source>
        <translation>Вставить строку ниже</translation>
    </message>
    <message>
        <source>Move the row up</source>
        <translation>Поднять строку</translation>
    </message>
    <message>
        <source>Move the row down</source>
        <translation>Опустить строку</translation>
    </message>
    <message>
        <source>Make the row the header</source>
        <translation>Сделать строку шапкой</translation>
    </message>
    <message>
        <source>Select the row</source>
        <translation>Выделить строку</translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translation>Удалить строку</translation>
    </message>
    <message>
        <source>Insert a column to the left</source>
        <translation>Вставить столбец слева</translation>
    </message>
    <message>
        <source>Insert a column to the right</source>
        <translation>Вставить столбец справа</translation>
    </message>
    <message>
        <source>Move the column left</source>
        <translation>Сдвинуть столбец влево</translation>
    </message>
    <message>
        <source>Move the column right</source>
        <translation>Сдвинуть столбец вправо</translation>
    </message>
    <message>
        <source>Column&apos;s text at the left</source>
        <translation>Текст столбца слева</translation>
    </message>
    <message>
        <source>Column&apos;s text in the middle</source>
        <translation>Текст столбца по центру</translation>
    </message>
    <message>
        <source>Column&apos;s text at the right</source>
        <translation>Текст столбца справа</translation>
    </message>
    <message>
        <source>Select the column</source>
        <translation>Выделить столбец</translation>
    </message>
    <message>
        <source>Remove the column</source>
        <translation>Удалить столбец</translation>
    </message>
    <message>
        <source>Select the table</source>
        <translation>Выделить таблицу</translation>
    </message>
    <message>
        <source>Remove the table</source>
        <translation>Удалить таблицу</translation>
    </message>
</context>
<context>
    <name>Contents</name>
    <message>
        <source>Nothing has these words</source>
        <translation>Ничего не нашлось</translation>
    </message>
    <message>
        <source>The article has no headings yet</source>
        <translation>В статье пока нет заголовков</translation>
    </message>
    <message>
        <source>Empty heading</source>
        <translation>Пустой заголовок</translation>
    </message>
    <message>
        <source>Headings of the article</source>
        <translation>Заголовки статьи</translation>
    </message>
    <message>
        <source>Filter the headings</source>
        <translation>Найти заголовок</translation>
    </message>
    <message>
        <source>Enter leads there, Alt with the arrows moves a section</source>
        <translation>Enter – перейти, Alt со стрелками – переместить раздел</translation>
    </message>
</context>
<context>
    <name>CreditField</name>
    <message>
        <source>The photo has another credit now, in every article</source>
        <translation>У фото теперь другая подпись автора, во всех статьях</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Credit of the photo</source>
        <translation>Автор снимка</translation>
    </message>
    <message>
        <source>Who took the photo, or who gave it</source>
        <translation>Кто снял или кто предоставил</translation>
    </message>
</context>
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
        <source>Only for reading: this library cannot be written now.</source>
        <translation>Только чтение: сейчас в библиотеку нельзя записывать.</translation>
    </message>
</context>
<context>
    <name>EmbedEditor</name>
    <message>
        <source>Card of a link</source>
        <translation>Карточка ссылки</translation>
    </message>
    <message>
        <source>Readers see a card; nothing is loaded from there</source>
        <translation>Читатели видят карточку; оттуда ничего не загружается</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Address, such as https://…</source>
        <translation>Адрес, например https://…</translation>
    </message>
    <message>
        <source>Title of the card</source>
        <translation>Заголовок карточки</translation>
    </message>
    <message>
        <source>Title: what readers will find there</source>
        <translation>Заголовок: что читатели там найдут</translation>
    </message>
    <message>
        <source>Leads to {host}</source>
        <translation>Ведёт на {host}</translation>
    </message>
    <message>
        <source>This is no address of the web; the card keeps {url}</source>
        <translation>Это не адрес в сети; в карточке остаётся {url}</translation>
    </message>
    <message>
        <source>This is no address of the web yet</source>
        <translation>Это ещё не адрес в сети</translation>
    </message>
    <message>
        <source>An address of the web makes the card</source>
        <translation>Карточка появится, когда будет адрес</translation>
    </message>
</context>
<context>
    <name>FigureBar</name>
    <message>
        <source>As wide as the text</source>
        <translation>Во всю ширину текста</translation>
    </message>
    <message>
        <source>Wider than the text</source>
        <translation>Шире текста</translation>
    </message>
    <message>
        <source>At the left, text beside it</source>
        <translation>Слева, текст рядом</translation>
    </message>
    <message>
        <source>At the right, text beside it</source>
        <translation>Справа, текст рядом</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Подпись</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Автор снимка</translation>
    </message>
    <message>
        <source>Description for the blind</source>
        <translation>Описание для незрячих</translation>
    </message>
    <message>
        <source>Another photo…</source>
        <translation>Другое фото…</translation>
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
        <source>Remove from the text</source>
        <translation>Убрать из текста</translation>
    </message>
    <message>
        <source>The selected photo</source>
        <translation>Выделенное фото</translation>
    </message>
</context>
<context>
    <name>FigureTools</name>
    <message>
        <source>From the library…</source>
        <translation>Из библиотеки…</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Из файла…</translation>
    </message>
    <message>
        <source>Pictures ({endings})</source>
        <translation>Снимки ({endings})</translation>
    </message>
    <message>
        <source>Another photo</source>
        <translation>Другое фото</translation>
    </message>
    <message>
        <source>This file is no picture that could be taken in</source>
        <translation>Этот файл – не снимок, взять его нельзя</translation>
    </message>
    <message>
        <source>The photo is in the library: the picture that it should replace is gone</source>
        <translation>Снимок в библиотеке: того, который он должен был заменить, в тексте уже нет</translation>
    </message>
    <message>
        <source>Adding photos</source>
        <translation>Добавляются фото</translation>
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
        <source>Nothing is selected</source>
        <translation>Ничего не выделено</translation>
    </message>
    <message>
        <source>Replacing</source>
        <translation>Замена</translation>
    </message>
    <message>
        <source>Stop: the text stays as it was before</source>
        <translation>Остановить: текст останется таким, каким был</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) replaced</source>
        <translation>
            <numerusform>Заменено %n место</numerusform>
            <numerusform>Заменено %n места</numerusform>
            <numerusform>Заменено %n мест</numerusform>
        </translation>
    </message>
    <message>
        <source>{count}…</source>
        <translation>{count}…</translation>
    </message>
    <message>
        <source>This expression takes too long; make it simpler</source>
        <translation>Это выражение считается слишком долго; упростите его</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>A bracket is not closed</source>
        <translation>Скобка не закрыта</translation>
    </message>
    <message>
        <source>A bracket is closed that was not opened</source>
        <translation>Закрыта скобка, которую не открывали</translation>
    </message>
    <message>
        <source>A set of signs is not closed: «]» is missing</source>
        <translation>Набор знаков не закрыт: нет «]»</translation>
    </message>
    <message>
        <source>A range of signs is the wrong way round</source>
        <translation>Диапазон знаков записан наоборот</translation>
    </message>
    <message>
        <source>There is nothing to repeat</source>
        <translation>Нечего повторять</translation>
    </message>
    <message>
        <source>A repetition is repeated</source>
        <translation>Повторение само повторяется</translation>
    </message>
    <message>
        <source>A repetition has more at least than at most</source>
        <translation>У повторения наименьшее больше наибольшего</translation>
    </message>
    <message>
        <source>A repetition is too long</source>
        <translation>Слишком длинное повторение</translation>
    </message>
    <message>
        <source>Nothing follows the last «\»</source>
        <translation>После последней «\» ничего нет</translation>
    </message>
    <message>
        <source>«\» with a sign that means nothing</source>
        <translation>«\» со знаком, который ничего не значит</translation>
    </message>
    <message>
        <source>The number of a sign is not complete</source>
        <translation>Номер знака записан не полностью</translation>
    </message>
    <message>
        <source>There is no sign of this number</source>
        <translation>Знака с таким номером нет</translation>
    </message>
    <message>
        <source>There is no sign of this name</source>
        <translation>Знака с таким именем нет</translation>
    </message>
    <message>
        <source>The name of a group is not closed</source>
        <translation>Имя группы не закрыто</translation>
    </message>
    <message>
        <source>A group has no name</source>
        <translation>У группы нет имени</translation>
    </message>
    <message>
        <source>The name of a group has a sign that it may not have</source>
        <translation>В имени группы недопустимый знак</translation>
    </message>
    <message>
        <source>There is no group of this name</source>
        <translation>Группы с таким именем нет</translation>
    </message>
    <message>
        <source>There is no group of this number</source>
        <translation>Группы с таким номером нет</translation>
    </message>
    <message>
        <source>A group asks for itself</source>
        <translation>Группа ссылается на саму себя</translation>
    </message>
    <message>
        <source>There is no kind of signs of this name</source>
        <translation>Вида знаков с таким именем нет</translation>
    </message>
    <message>
        <source>«(?» with a sign that means nothing</source>
        <translation>«(?» со знаком, который ничего не значит</translation>
    </message>
    <message>
        <source>This is too long to be searched for</source>
        <translation>Это слишком длинно для поиска</translation>
    </message>
    <message>
        <source>Too many brackets are inside each other</source>
        <translation>Слишком много вложенных скобок</translation>
    </message>
    <message>
        <source>The expression cannot be understood</source>
        <translation>Выражение непонятно</translation>
    </message>
    <message>
        <source>sign {number}</source>
        <translation>знак {number}</translation>
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
        <source>Strike out</source>
        <translation>Зачёркнутый</translation>
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
        <source>Insert</source>
        <translation>Вставка</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Черта</translation>
    </message>
    <message>
        <source>Clear formatting</source>
        <translation>Убрать оформление</translation>
    </message>
    <message>
        <source>Source (Markdown)</source>
        <translation>Исходный текст (Markdown)</translation>
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
    <message>
        <source>Note for the desk</source>
        <translation>Заметка для редакции</translation>
    </message>
    <message>
        <source>Photo…</source>
        <translation>Снимок…</translation>
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
        <source>Table…</source>
        <translation>Таблица…</translation>
    </message>
    <message>
        <source>Card of a link…</source>
        <translation>Карточка ссылки…</translation>
    </message>
    <message>
        <source>Footnote</source>
        <translation>Сноска</translation>
    </message>
    <message>
        <source>Block of code</source>
        <translation>Блок кода</translation>
    </message>
    <message>
        <source>Note for the desk…</source>
        <translation>Заметка для редакции…</translation>
    </message>
</context>
<context>
    <name>GalleryEditor</name>
    <message>
        <source>A picture without a caption</source>
        <translation>Снимок без подписи</translation>
    </message>
    <message>
        <source>No description for the blind</source>
        <translation>Нет описания для незрячих</translation>
    </message>
    <message numerus="yes">
        <source>%n without a description</source>
        <translation>
            <numerusform>%n без описания</numerusform>
            <numerusform>%n без описания</numerusform>
            <numerusform>%n без описания</numerusform>
        </translation>
    </message>
    <message>
        <source>Caption of the picture</source>
        <translation>Подпись к снимку</translation>
    </message>
    <message>
        <source>Every photo of the article is in the gallery</source>
        <translation>Все снимки статьи уже в галерее</translation>
    </message>
    <message>
        <source>From the library or from files…</source>
        <translation>Из библиотеки или из файлов…</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>Фотогалерея</translation>
    </message>
    <message>
        <source>Pictures of the gallery, in their order</source>
        <translation>Снимки галереи по порядку</translation>
    </message>
    <message>
        <source>Drag, or Alt with the arrow keys, to change the order; Delete takes out</source>
        <translation>Порядок меняют мышью или Alt со стрелками; Delete убирает снимок</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Add a picture</source>
        <translation>Добавить снимок</translation>
    </message>
    <message>
        <source>Take the picture out of the gallery</source>
        <translation>Убрать снимок из галереи</translation>
    </message>
    <message>
        <source>Take the picture out of the gallery (Delete)</source>
        <translation>Убрать снимок из галереи (Delete)</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Описание</translation>
    </message>
    <message>
        <source>What a blind reader hears of the picture</source>
        <translation>Что услышит о снимке незрячий читатель</translation>
    </message>
</context>
<context>
    <name>LinkChip</name>
    <message>
        <source>Where the link leads</source>
        <translation>Куда ведёт ссылка</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Открыть в браузере</translation>
    </message>
    <message>
        <source>Open (Ctrl+click)</source>
        <translation>Открыть (Ctrl+щелчок)</translation>
    </message>
    <message>
        <source>Change the link</source>
        <translation>Изменить ссылку</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Скопировать адрес</translation>
    </message>
    <message>
        <source>Remove the link</source>
        <translation>Снять ссылку</translation>
    </message>
</context>
<context>
    <name>LinkPopover</name>
    <message>
        <source>A link leads to http, https, mailto, tel or to an article; “{scheme}” is none of them</source>
        <translation>Ссылка ведёт на http, https, mailto, tel или на статью; «{scheme}» к ним не относится</translation>
    </message>
    <message>
        <source>An address, or words of an article in the library</source>
        <translation>Адрес или слова из статьи библиотеки</translation>
    </message>
    <message>
        <source>This article is not in the library</source>
        <translation>Этой статьи нет в библиотеке</translation>
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
        <translation>Снять ссылку</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Скопировать адрес</translation>
    </message>
</context>
<context>
    <name>LinkTarget</name>
    <message>
        <source>not on the site: no link there yet</source>
        <translation>не на сайте: ссылки пока не будет</translation>
    </message>
</context>
<context>
    <name>LinkTools</name>
    <message>
        <source>This article is not in the library</source>
        <translation>Этой статьи нет в библиотеке</translation>
    </message>
</context>
<context>
    <name>ListStart</name>
    <message>
        <source>First number of the list</source>
        <translation>Первый номер списка</translation>
    </message>
    <message>
        <source>Number it so</source>
        <translation>Применить</translation>
    </message>
</context>
<context>
    <name>Measuring</name>
    <message>
        <source>Length of the text against its target</source>
        <translation>Объём текста по отношению к заданному</translation>
    </message>
</context>
<context>
    <name>NoArticle</name>
    <message>
        <source>No article is open</source>
        <translation>Статья не открыта</translation>
    </message>
    <message>
        <source>Choose one in the list to read it.</source>
        <translation>Выберите статью в списке, чтобы прочитать её.</translation>
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
    <name>NodeDesk</name>
    <message numerus="yes">
        <source>The footnote is removed, and its mark in %n paragraph(s)</source>
        <translation>
            <numerusform>Сноска удалена, и её знак в %n абзаце</numerusform>
            <numerusform>Сноска удалена, и её знаки в %n абзацах</numerusform>
            <numerusform>Сноска удалена, и её знаки в %n абзацах</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
</context>
<context>
    <name>NodeNumbers</name>
    <message numerus="yes">
        <source>Gallery · %n photo(s)</source>
        <translation>
            <numerusform>Фотогалерея · %n снимок</numerusform>
            <numerusform>Фотогалерея · %n снимка</numerusform>
            <numerusform>Фотогалерея · %n снимков</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more line(s)</source>
        <translation>
            <numerusform>… и ещё %n строка</numerusform>
            <numerusform>… и ещё %n строки</numerusform>
            <numerusform>… и ещё %n строк</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Nodes</name>
    <message>
        <source>An empty box: press Enter to write in it</source>
        <translation>Пустая справка: нажмите Enter, чтобы писать</translation>
    </message>
    <message>
        <source>An empty pull quote: press Enter to write in it</source>
        <translation>Пустая выноска: нажмите Enter, чтобы писать</translation>
    </message>
    <message>
        <source>An empty footnote: press Enter to write in it</source>
        <translation>Пустая сноска: нажмите Enter, чтобы писать</translation>
    </message>
    <message>
        <source>A gallery without pictures: press Enter to choose some</source>
        <translation>Галерея без снимков: нажмите Enter, чтобы выбрать</translation>
    </message>
    <message>
        <source>Nothing in the text refers to this footnote</source>
        <translation>На эту сноску в тексте ничто не ссылается</translation>
    </message>
    <message>
        <source>There is no footnote “%1” in this article</source>
        <translation>В статье нет сноски «%1»</translation>
    </message>
    <message>
        <source>HTML · readers see it as text, nothing of it is run</source>
        <translation>HTML · читатели видят его как текст, ничего не выполняется</translation>
    </message>
    <message>
        <source>Source that the editor does not know · kept as it is</source>
        <translation>Разметка, которой редактор не знает · хранится как есть</translation>
    </message>
    <message>
        <source>A table of %1 × %2, too large to be edited here</source>
        <translation>Таблица %1 × %2 – слишком большая, чтобы править её здесь</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>no credit</source>
        <translation>нет автора снимка</translation>
    </message>
    <message>
        <source>For the desk: %1</source>
        <translation>Для редакции: %1</translation>
    </message>
    <message>
        <source>note</source>
        <translation>заметка</translation>
    </message>
    <message>
        <source>Title of the box</source>
        <translation>Заголовок справки</translation>
    </message>
    <message>
        <source>What stands in the box</source>
        <translation>Текст справки</translation>
    </message>
    <message>
        <source>Words that draw a reader in</source>
        <translation>Слова, которые зовут читать</translation>
    </message>
    <message>
        <source>Text of the footnote</source>
        <translation>Текст сноски</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Цитата</translation>
    </message>
</context>
<context>
    <name>NotePopover</name>
    <message>
        <source>Note for the desk</source>
        <translation>Заметка для редакции</translation>
    </message>
    <message>
        <source>Only the desk sees it: no page, no count, no search result</source>
        <translation>Её видит только редакция: ни на странице, ни в подсчёте, ни в поиске её нет</translation>
    </message>
    <message>
        <source>What should be checked, asked, added?</source>
        <translation>Что проверить, спросить, дописать?</translation>
    </message>
    <message>
        <source>Remove the note</source>
        <translation>Убрать заметку</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
</context>
<context>
    <name>ObjectEditor</name>
    <message>
        <source>Take out</source>
        <translation>Вынуть</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Back to the text (Esc)</source>
        <translation>Назад к тексту (Esc)</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Match case</source>
        <translation>Учитывать регистр</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Только слова целиком</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Регулярное выражение</translation>
    </message>
    <message>
        <source>Tell «ё» from «е»</source>
        <translation>Различать «ё» и «е»</translation>
    </message>
    <message>
        <source>In the selection</source>
        <translation>В выделенном</translation>
    </message>
</context>
<context>
    <name>Refusals</name>
    <message>
        <source>Who said it stands at the end of a quotation: put the caret there first</source>
        <translation>Кто сказал, пишется в конце цитаты: поставьте курсор туда</translation>
    </message>
    <message>
        <source>This quotation says already who said it</source>
        <translation>У этой цитаты уже указано, кто сказал</translation>
    </message>
    <message>
        <source>A note for the desk stands in the text, not in the headline or the lead</source>
        <translation>Заметка для редакции ставится в текст, а не в заголовок или лид</translation>
    </message>
    <message>
        <source>A note for the desk stands in a line of text: put the caret into one</source>
        <translation>Заметка для редакции ставится в строку текста: поставьте курсор в строку</translation>
    </message>
    <message>
        <source>Only a numbered list has a first number: put the caret into one</source>
        <translation>Первый номер есть только у нумерованного списка: поставьте в него курсор</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Formatting of the selection</source>
        <translation>Оформление выделенного</translation>
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
        <translation>Чьи слова</translation>
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
        <source>Photo</source>
        <translation>Фото</translation>
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
        <source>Picture from the clipboard</source>
        <translation>Снимок из буфера обмена</translation>
    </message>
    <message>
        <source>The picture is awaited</source>
        <translation>Снимок ещё не поступил</translation>
    </message>
    <message>
        <source>No photo credit, the page cannot go out: press here to enter it</source>
        <translation>Нет автора снимка, страница не выйдет: нажмите и впишите</translation>
    </message>
    <message>
        <source>Photo: %1</source>
        <translation>Фото: %1</translation>
    </message>
</context>
<context>
    <name>SourceEditor</name>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Language of the code</source>
        <translation>Язык кода</translation>
    </message>
    <message>
        <source>Language, such as python or sql</source>
        <translation>Язык, например python или sql</translation>
    </message>
</context>
<context>
    <name>SourceMode</name>
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
        <source>Select all</source>
        <translation>Выделить всё</translation>
    </message>
    <message>
        <source>Show the text as it is read</source>
        <translation>Показать текст как на странице</translation>
    </message>
    <message>
        <source>Source of the article</source>
        <translation>Исходный текст статьи</translation>
    </message>
    <message>
        <source>The text in Markdown, as it is stored</source>
        <translation>Текст в разметке Markdown, как он хранится</translation>
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
    <name>Spoken</name>
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
        <source>Paragraph</source>
        <translation>Абзац</translation>
    </message>
    <message>
        <source>Heading of level 1</source>
        <translation>Заголовок первого уровня</translation>
    </message>
    <message>
        <source>Heading of level 2</source>
        <translation>Заголовок второго уровня</translation>
    </message>
    <message>
        <source>Heading of level 3</source>
        <translation>Заголовок третьего уровня</translation>
    </message>
    <message>
        <source>Direct speech</source>
        <translation>Прямая речь</translation>
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
        <source>Who said it</source>
        <translation>Чьи слова</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Черта</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Table header</source>
        <translation>Шапка таблицы</translation>
    </message>
    <message>
        <source>Description: %1</source>
        <translation>Описание: %1</translation>
    </message>
    <message>
        <source>It has no description</source>
        <translation>Описания нет</translation>
    </message>
    <message>
        <source>In it: %1</source>
        <translation>Внутри: %1</translation>
    </message>
    <message>
        <source>Row %1 of %2</source>
        <translation>Строка %1 из %2</translation>
    </message>
    <message>
        <source>column %1 of %2</source>
        <translation>столбец %1 из %2</translation>
    </message>
    <message>
        <source>Footnote %1</source>
        <translation>Сноска %1</translation>
    </message>
    <message>
        <source>Note for the desk: %1</source>
        <translation>Заметка для редакции: %1</translation>
    </message>
    <message>
        <source>Kicker, headline, lead and text, one below the other</source>
        <translation>Надзаголовок, заголовок, лид и текст, один под другим</translation>
    </message>
</context>
<context>
    <name>TableHandles</name>
    <message>
        <source>Drag to move the row, click for its menu</source>
        <translation>Потяните, чтобы переставить строку; щелчок откроет её меню</translation>
    </message>
    <message>
        <source>Drag to move the column, click for its menu</source>
        <translation>Потяните, чтобы переставить столбец; щелчок откроет его меню</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>Добавить строку</translation>
    </message>
    <message>
        <source>Add a column</source>
        <translation>Добавить столбец</translation>
    </message>
</context>
<context>
    <name>TablePopover</name>
    <message>
        <source>Header and {rows} × {columns}</source>
        <translation>Шапка и {rows} × {columns}</translation>
    </message>
    <message>
        <source>New table</source>
        <translation>Новая таблица</translation>
    </message>
    <message>
        <source>Size of the table: arrow keys change it, Enter inserts it</source>
        <translation>Размер таблицы: стрелки меняют его, Enter вставляет</translation>
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
    <name>TextEditor</name>
    <message>
        <source>Box</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>Pull quote</source>
        <translation>Выноска</translation>
    </message>
    <message>
        <source>Footnote</source>
        <translation>Сноска</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Цитата</translation>
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
        <source>Turn into</source>
        <translation>Превратить в</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Столбец</translation>
    </message>
</context>
</TS>
