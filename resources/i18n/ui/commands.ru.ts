<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>Commands</name>
    <message>
        <source>New article</source>
        <translation>Новая статья</translation>
    </message>
    <message>
        <source>Set the status of the selected articles…</source>
        <translation>Статус выбранных статей…</translation>
    </message>
    <message>
        <source>no article is selected</source>
        <translation>не выбрано ни одной статьи</translation>
    </message>
    <message>
        <source>Move the selected articles to a section…</source>
        <translation>Перенести выбранные статьи в раздел…</translation>
    </message>
    <message>
        <source>Tags of the selected articles…</source>
        <translation>Метки выбранных статей…</translation>
    </message>
    <message>
        <source>Take back the last change of many articles</source>
        <translation>Вернуть последнее изменение многих статей</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation>В корзину</translation>
    </message>
    <message>
        <source>In the list, the key Delete does the same</source>
        <translation>В списке то же делает клавиша Delete</translation>
    </message>
    <message>
        <source>Take out of the bin</source>
        <translation>Вернуть из корзины</translation>
    </message>
    <message>
        <source>nothing is selected in the bin</source>
        <translation>в корзине ничего не выбрано</translation>
    </message>
    <message>
        <source>Empty the bin…</source>
        <translation>Очистить корзину…</translation>
    </message>
    <message>
        <source>Search the archive</source>
        <translation>Поиск по архиву</translation>
    </message>
    <message>
        <source>Show all articles</source>
        <translation>Показать все статьи</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>Сохранить этот поиск…</translation>
    </message>
    <message>
        <source>Search, filters and order get a name and a line in the navigation</source>
        <translation>Запрос, отбор и порядок получат название и строку в навигации</translation>
    </message>
    <message>
        <source>Go to a row of the list…</source>
        <translation>Перейти к строке списка…</translation>
    </message>
    <message>
        <source>List as a &amp;table</source>
        <translation>Список &amp;таблицей</translation>
    </message>
    <message>
        <source>&amp;Columns of the table…</source>
        <translation>Ст&amp;олбцы таблицы…</translation>
    </message>
    <message>
        <source>the list is not a table</source>
        <translation>список показан не таблицей</translation>
    </message>
    <message>
        <source>Next article</source>
        <translation>Следующая статья</translation>
    </message>
    <message>
        <source>Previous article</source>
        <translation>Предыдущая статья</translation>
    </message>
    <message>
        <source>Select all articles of the list</source>
        <translation>Выделить все статьи списка</translation>
    </message>
    <message>
        <source>&amp;Open an article by its words…</source>
        <translation>&amp;Открыть статью по словам…</translation>
    </message>
    <message>
        <source>Any &amp;command…</source>
        <translation>Любая &amp;команда…</translation>
    </message>
    <message>
        <source>All &amp;shortcuts</source>
        <translation>&amp;Все сочетания клавиш</translation>
    </message>
    <message>
        <source>&amp;Change shortcuts…</source>
        <translation>&amp;Изменить сочетания клавиш…</translation>
    </message>
    <message>
        <source>&amp;About Newsdesk</source>
        <translation>&amp;О программе Newsdesk</translation>
    </message>
    <message>
        <source>needs an open article whose status leads there</source>
        <translation>нужна открытая статья в подходящем статусе</translation>
    </message>
    <message>
        <source>Send to review</source>
        <translation>Сдать на проверку</translation>
    </message>
    <message>
        <source>Mark as ready</source>
        <translation>Отметить готовой</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Опубликовать</translation>
    </message>
    <message>
        <source>Withdraw from publication</source>
        <translation>Снять с публикации</translation>
    </message>
    <message>
        <source>Back to drafts</source>
        <translation>Вернуть в черновики</translation>
    </message>
    <message>
        <source>Pin a related article…</source>
        <translation>Закрепить связанную статью…</translation>
    </message>
    <message>
        <source>Show metadata</source>
        <translation>Показать метаданные</translation>
    </message>
    <message>
        <source>Show photos</source>
        <translation>Показать снимки</translation>
    </message>
    <message>
        <source>Show related articles</source>
        <translation>Показать «Читайте также»</translation>
    </message>
    <message>
        <source>Show checks</source>
        <translation>Показать проверки</translation>
    </message>
    <message>
        <source>Show history</source>
        <translation>Показать историю</translation>
    </message>
    <message>
        <source>Name the chosen revision…</source>
        <translation>Назвать выбранную версию…</translation>
    </message>
    <message>
        <source>Restore the chosen revision</source>
        <translation>Вернуть выбранную версию</translation>
    </message>
    <message>
        <source>Who wrote this sentence</source>
        <translation>Кто написал это предложение</translation>
    </message>
    <message>
        <source>Click sentences to see their authors</source>
        <translation>Авторы предложений по щелчку</translation>
    </message>
    <message>
        <source>Next finding</source>
        <translation>Следующее замечание</translation>
    </message>
    <message>
        <source>Previous finding</source>
        <translation>Предыдущее замечание</translation>
    </message>
    <message>
        <source>&amp;New library…</source>
        <translation>&amp;Новая библиотека…</translation>
    </message>
    <message>
        <source>&amp;Open library…</source>
        <translation>&amp;Открыть библиотеку…</translation>
    </message>
    <message>
        <source>&amp;Start page</source>
        <translation>На&amp;чальная страница</translation>
    </message>
    <message>
        <source>Take in &amp;files…</source>
        <translation>Принять &amp;файлы…</translation>
    </message>
    <message>
        <source>Take in a fol&amp;der…</source>
        <translation>Принять па&amp;пку…</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;Сделать резервную копию</translation>
    </message>
    <message>
        <source>Back up &amp;to…</source>
        <translation>Резервная копия &amp;в…</translation>
    </message>
    <message>
        <source>&amp;Check the library</source>
        <translation>Прове&amp;рить библиотеку</translation>
    </message>
    <message>
        <source>Repair a dama&amp;ged library…</source>
        <translation>Починить &amp;повреждённую библиотеку…</translation>
    </message>
    <message>
        <source>Look at what can be read, take it over into a new library, or go back</source>
        <translation>Посмотреть, что читается, перенести это в новую библиотеку или вернуться</translation>
    </message>
    <message>
        <source>Show the library&apos;s folde&amp;r</source>
        <translation>Показать папку &amp;библиотеки</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>Наст&amp;ройки…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>В&amp;ыход</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Библиотека</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Статья</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Правка</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Вставка</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Снимок</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Переход</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Меню</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Недавние библиотеки</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Пока нет</translation>
    </message>
    <message>
        <source>Photo from the clip&amp;board</source>
        <translation>Снимок из &amp;буфера обмена</translation>
    </message>
    <message>
        <source>Add &amp;photos to the library…</source>
        <translation>Добавить с&amp;нимки в библиотеку…</translation>
    </message>
    <message>
        <source>Next photo without a &amp;credit</source>
        <translation>К следующему снимку без &amp;автора</translation>
    </message>
    <message>
        <source>Photos of the &amp;library</source>
        <translation>Снимки &amp;библиотеки</translation>
    </message>
    <message>
        <source>Photos of the library without a credit</source>
        <translation>Снимки библиотеки без автора</translation>
    </message>
    <message>
        <source>&amp;Navigation</source>
        <translation>&amp;Навигация</translation>
    </message>
    <message>
        <source>List of &amp;articles</source>
        <translation>Список &amp;статей</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>&amp;Инспектор</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>&amp;Просмотр</translation>
    </message>
    <message>
        <source>Archive &amp;calendar</source>
        <translation>&amp;Календарь архива</translation>
    </message>
    <message>
        <source>P&amp;opularity</source>
        <translation>П&amp;опулярное</translation>
    </message>
    <message>
        <source>Ne&amp;xt region</source>
        <translation>&amp;Следующая область</translation>
    </message>
    <message>
        <source>&amp;Former region</source>
        <translation>&amp;Предыдущая область</translation>
    </message>
    <message>
        <source>Context &amp;menu</source>
        <translation>Контекстное &amp;меню</translation>
    </message>
    <message>
        <source>Colours of the s&amp;ystem</source>
        <translation>Цвета как в с&amp;истеме</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>Свет&amp;лое оформление</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Тёмное оформление</translation>
    </message>
    <message>
        <source>Interface in &amp;Russian</source>
        <translation>Интерфейс на &amp;русском</translation>
    </message>
    <message>
        <source>Interface in &amp;Kazakh</source>
        <translation>Интерфейс на &amp;казахском</translation>
    </message>
    <message>
        <source>Interface in &amp;English</source>
        <translation>Интерфейс на &amp;английском</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>Во весь &amp;экран</translation>
    </message>
    <message>
        <source>&amp;Menu bar</source>
        <translation>Строка &amp;меню</translation>
    </message>
    <message>
        <source>Go to &amp;date…</source>
        <translation>Перейти к &amp;дате…</translation>
    </message>
    <message>
        <source>A day, a month or a year of the archive</source>
        <translation>День, месяц или год архива</translation>
    </message>
    <message>
        <source>&amp;Today in the calendar</source>
        <translation>&amp;Сегодня в календаре</translation>
    </message>
    <message>
        <source>F&amp;irst day of the archive</source>
        <translation>Пер&amp;вый день архива</translation>
    </message>
    <message>
        <source>&amp;Last day of the archive</source>
        <translation>Последний день ар&amp;хива</translation>
    </message>
    <message>
        <source>Issues of the &amp;week</source>
        <translation>Номера &amp;недели</translation>
    </message>
    <message>
        <source>The week on which the calendar is, day by day</source>
        <translation>Неделя, на которой стоит календарь, по дням</translation>
    </message>
    <message>
        <source>This day in &amp;other years</source>
        <translation>&amp;Этот день в другие годы</translation>
    </message>
    <message>
        <source>The day on which the calendar is, with what was published on it</source>
        <translation>День, на котором стоит календарь, и что в него выходило</translation>
    </message>
    <message>
        <source>Show every dat&amp;e</source>
        <translation>Показать &amp;все даты</translation>
    </message>
    <message>
        <source>no date is chosen</source>
        <translation>дата не выбрана</translation>
    </message>
    <message>
        <source>&amp;Export the site…</source>
        <translation>&amp;Экспортировать сайт…</translation>
    </message>
    <message>
        <source>Make the site, or bring it up to date</source>
        <translation>Сделать сайт или обновить его</translation>
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
        <source>Superscript</source>
        <translation>Надстрочный</translation>
    </message>
    <message>
        <source>Subscript</source>
        <translation>Подстрочный</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Абзац</translation>
    </message>
    <message>
        <source>Heading 1</source>
        <translation>Подзаголовок 1</translation>
    </message>
    <message>
        <source>Heading 2</source>
        <translation>Подзаголовок 2</translation>
    </message>
    <message>
        <source>Heading 3</source>
        <translation>Подзаголовок 3</translation>
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
        <source>Who said it</source>
        <translation>Кто сказал</translation>
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
        <source>First number of the list…</source>
        <translation>Первый номер списка…</translation>
    </message>
    <message>
        <source>Clear formatting</source>
        <translation>Убрать оформление</translation>
    </message>
    <message>
        <source>Move the paragraph up</source>
        <translation>Абзац выше</translation>
    </message>
    <message>
        <source>Move the paragraph down</source>
        <translation>Абзац ниже</translation>
    </message>
    <message>
        <source>Duplicate the block</source>
        <translation>Повторить блок</translation>
    </message>
    <message>
        <source>Delete the block</source>
        <translation>Удалить блок</translation>
    </message>
    <message>
        <source>Menu of the block</source>
        <translation>Меню блока</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>Ссылка…</translation>
    </message>
    <message>
        <source>Photo…</source>
        <translation>Снимок…</translation>
    </message>
    <message>
        <source>Table…</source>
        <translation>Таблица…</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Линия</translation>
    </message>
    <message>
        <source>Note for the desk</source>
        <translation>Заметка для редакции</translation>
    </message>
    <message>
        <source>Edit the source of the block…</source>
        <translation>Править исходный текст блока…</translation>
    </message>
    <message>
        <source>Paste as plain text</source>
        <translation>Вставить без оформления</translation>
    </message>
    <message>
        <source>&amp;What is read</source>
        <translation>&amp;Что читают</translation>
    </message>
    <message>
        <source>Popular in a day</source>
        <translation>Популярное за день</translation>
    </message>
    <message>
        <source>Popular in a week</source>
        <translation>Популярное за неделю</translation>
    </message>
    <message>
        <source>Popular in a month</source>
        <translation>Популярное за месяц</translation>
    </message>
    <message>
        <source>Popular in a year</source>
        <translation>Популярное за год</translation>
    </message>
    <message>
        <source>Popular of all time</source>
        <translation>Популярное за всё время</translation>
    </message>
    <message>
        <source>Read server &amp;logs…</source>
        <translation>Прочитать &amp;журналы сервера…</translation>
    </message>
    <message>
        <source>Count the views in the web server&apos;s logs, no log twice</source>
        <translation>Сосчитать просмотры по журналам веб-сервера, каждый журнал один раз</translation>
    </message>
    <message>
        <source>needs an open article and its preview</source>
        <translation>нужна открытая статья и её просмотр</translation>
    </message>
    <message>
        <source>Preview as on a p&amp;hone</source>
        <translation>Просмотр как на &amp;телефоне</translation>
    </message>
    <message>
        <source>Preview as on a &amp;tablet</source>
        <translation>Просмотр как на &amp;планшете</translation>
    </message>
    <message>
        <source>Preview as on a des&amp;ktop</source>
        <translation>Просмотр как на &amp;компьютере</translation>
    </message>
    <message>
        <source>Preview as on pa&amp;per</source>
        <translation>Просмотр на &amp;бумаге</translation>
    </message>
    <message>
        <source>&amp;Headline in lists, search engines and messengers</source>
        <translation>&amp;Заголовок на витринах: списки, поиск, мессенджеры</translation>
    </message>
    <message>
        <source>Da&amp;rk page in the preview</source>
        <translation>Тёмная страница в п&amp;росмотре</translation>
    </message>
    <message>
        <source>Reload the pre&amp;view</source>
        <translation>О&amp;бновить просмотр</translation>
    </message>
    <message>
        <source>Save as PD&amp;F…</source>
        <translation>Сохранить в PD&amp;F…</translation>
    </message>
    <message>
        <source>Open the exported page in the &amp;browser</source>
        <translation>Открыть экспортированную страницу в брау&amp;зере</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сохранить</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>there is nothing to undo</source>
        <translation>отменять нечего</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Повторить</translation>
    </message>
    <message>
        <source>there is nothing to redo</source>
        <translation>повторять нечего</translation>
    </message>
    <message>
        <source>&amp;List of edits…</source>
        <translation>&amp;Список правок…</translation>
    </message>
    <message>
        <source>nothing was changed in an open article</source>
        <translation>в открытой статье ещё ничего не изменено</translation>
    </message>
    <message>
        <source>&amp;Find in the article</source>
        <translation>&amp;Найти в статье</translation>
    </message>
    <message>
        <source>&amp;Replace in the article</source>
        <translation>&amp;Заменить в статье</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Найти &amp;далее</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>Найти &amp;ранее</translation>
    </message>
    <message>
        <source>&amp;Headings of the article</source>
        <translation>&amp;Заголовки статьи</translation>
    </message>
    <message>
        <source>Length of the te&amp;xt…</source>
        <translation>О&amp;бъём текста…</translation>
    </message>
    <message>
        <source>&amp;Text alone</source>
        <translation>&amp;Только текст</translation>
    </message>
    <message>
        <source>Hide everything but the text; Esc brings it back</source>
        <translation>Скрыть всё, кроме текста; Esc вернёт обратно</translation>
    </message>
    <message>
        <source>no article is open</source>
        <translation>статья не открыта</translation>
    </message>
    <message>
        <source>&amp;Dim other paragraphs</source>
        <translation>При&amp;глушить другие абзацы</translation>
    </message>
    <message>
        <source>Keep the line of the caret in the &amp;middle</source>
        <translation>&amp;Держать строку посередине</translation>
    </message>
    <message>
        <source>In&amp;visible characters</source>
        <translation>&amp;Невидимые знаки</translation>
    </message>
    <message>
        <source>Mark spaces, no-break spaces, soft hyphens and ends of paragraphs</source>
        <translation>Показать пробелы, неразрывные пробелы, мягкие переносы и концы абзацев</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Крупнее</translation>
    </message>
    <message>
        <source>the text is as large as it can be</source>
        <translation>крупнее текст не бывает</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Мельче</translation>
    </message>
    <message>
        <source>the text is as small as it can be</source>
        <translation>мельче текст не бывает</translation>
    </message>
    <message>
        <source>Usual size of the text</source>
        <translation>Обычный размер текста</translation>
    </message>
    <message>
        <source>Photo as wide as the text</source>
        <translation>Фото во всю ширину текста</translation>
    </message>
    <message>
        <source>Photo wider than the text</source>
        <translation>Фото шире текста</translation>
    </message>
    <message>
        <source>Photo at the left</source>
        <translation>Фото слева</translation>
    </message>
    <message>
        <source>Photo at the right</source>
        <translation>Фото справа</translation>
    </message>
    <message>
        <source>Caption of the photo</source>
        <translation>Подпись к фото</translation>
    </message>
    <message>
        <source>Credit of the photo</source>
        <translation>Автор снимка</translation>
    </message>
    <message>
        <source>Description for the blind…</source>
        <translation>Описание для незрячих…</translation>
    </message>
    <message>
        <source>Another photo in its place…</source>
        <translation>Заменить фото…</translation>
    </message>
    <message>
        <source>Remove the photo from the text</source>
        <translation>Убрать фото из текста</translation>
    </message>
    <message>
        <source>Follow the link</source>
        <translation>Перейти по ссылке</translation>
    </message>
    <message>
        <source>Copy the address of the link</source>
        <translation>Скопировать адрес ссылки</translation>
    </message>
    <message>
        <source>Remove the link</source>
        <translation>Снять ссылку</translation>
    </message>
    <message>
        <source>Make links of typed addresses</source>
        <translation>Сделать ссылками набранные адреса</translation>
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
        <source>Edit the object</source>
        <translation>Править объект</translation>
    </message>
    <message>
        <source>Take the text out of the object</source>
        <translation>Вынуть текст из объекта</translation>
    </message>
    <message>
        <source>Remove the object</source>
        <translation>Удалить объект</translation>
    </message>
    <message>
        <source>&amp;Source (Markdown)</source>
        <translation>Исходный &amp;текст (Markdown)</translation>
    </message>
    <message>
        <source>Go to the formatting bar</source>
        <translation>Перейти на панель оформления</translation>
    </message>
    <message>
        <source>Format while typing</source>
        <translation>Оформлять при наборе</translation>
    </message>
    <message>
        <source>Bar over selected text</source>
        <translation>Панель над выделенным текстом</translation>
    </message>
    <message>
        <source>What stood on the page…</source>
        <translation>Что стояло на странице…</translation>
    </message>
    <message>
        <source>What readers saw of this article, at any moment</source>
        <translation>Что видели читатели этой статьи в любой момент</translation>
    </message>
    <message>
        <source>What stood on the site…</source>
        <translation>Что стояло на сайте…</translation>
    </message>
    <message>
        <source>Every page of a day, as readers saw it</source>
        <translation>Все страницы одного дня, какими их видели читатели</translation>
    </message>
    <message>
        <source>Back&amp;ups…</source>
        <translation>Ре&amp;зервные копии…</translation>
    </message>
    <message>
        <source>Make, read again and bring back: the library, or one article of it</source>
        <translation>Сделать, проверить и вернуть: всю библиотеку или одну статью</translation>
    </message>
</context>
<context>
    <name>LibraryCare</name>
    <message>
        <source>The article has come back from the backup</source>
        <translation>Статья возвращена из резервной копии</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Left</source>
        <translation>←</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>→</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>↑</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>↓</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Пробел</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>Page Up</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>Page Down</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Insert</translation>
    </message>
</context>
<context>
    <name>Unavailable</name>
    <message>
        <source>no library is open</source>
        <translation>библиотека не открыта</translation>
    </message>
    <message>
        <source>needs a library that can be written</source>
        <translation>нужна библиотека, в которую можно писать</translation>
    </message>
    <message>
        <source>no article is open</source>
        <translation>статья не открыта</translation>
    </message>
    <message>
        <source>needs an open article that can be written</source>
        <translation>нужна открытая статья, которую можно править</translation>
    </message>
    <message>
        <source>not possible just now</source>
        <translation>сейчас нельзя</translation>
    </message>
    <message>
        <source>in use: {holder}</source>
        <translation>библиотека занята: {holder}</translation>
    </message>
    <message>
        <source>The library is open for reading only.</source>
        <translation>Библиотека открыта только для чтения.</translation>
    </message>
</context>
</TS>
