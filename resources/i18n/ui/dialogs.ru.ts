<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Newsdesk</source>
        <translation>О программе Newsdesk</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Версия {version}</translation>
    </message>
    <message>
        <source>A newsroom on your own computer: write, illustrate, archive and publish, offline.</source>
        <translation>Редакция на вашем компьютере: пишите, иллюстрируйте, храните и публикуйте – без интернета.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It has no warranty.</source>
        <translation>Свободная программа под лицензией GNU GPL версии 3 или новее. Без гарантий.</translation>
    </message>
    <message>
        <source>It stands on the work of others</source>
        <translation>В основе – труд других людей</translation>
    </message>
    <message>
        <source>public domain</source>
        <translation>общественное достояние</translation>
    </message>
    <message>
        <source>Copy for a report</source>
        <translation>Скопировать для отчёта</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <source>Colours</source>
        <translation>Цвета</translation>
    </message>
    <message>
        <source>Language of the interface</source>
        <translation>Язык интерфейса</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Окно</translation>
    </message>
    <message>
        <source>As the system has them</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлые</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмные</translation>
    </message>
    <message>
        <source>Less movement: nothing slides or fades</source>
        <translation>Меньше движения: ничего не выезжает и не мерцает</translation>
    </message>
    <message>
        <source>Show the menus as a bar at the top</source>
        <translation>Показывать меню строкой вверху</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Набор текста</translation>
    </message>
    <message>
        <source>Format while typing: ## heading, - list, **bold**, – direct speech</source>
        <translation>Оформлять при наборе: ## подзаголовок, - список, **полужирный**, – прямая речь</translation>
    </message>
    <message>
        <source>Show a bar over selected text</source>
        <translation>Показывать панель над выделенным текстом</translation>
    </message>
</context>
<context>
    <name>ArticleFinder</name>
    <message>
        <source>Open an article</source>
        <translation>Открыть статью</translation>
    </message>
    <message>
        <source>Any words of the article</source>
        <translation>Любые слова статьи</translation>
    </message>
    <message>
        <source>Words of an article</source>
        <translation>Слова статьи</translation>
    </message>
    <message>
        <source>Articles found</source>
        <translation>Найденные статьи</translation>
    </message>
    <message>
        <source>No article has these words.</source>
        <translation>Нет статьи с такими словами.</translation>
    </message>
    <message>
        <source>There is no article yet.</source>
        <translation>Статей ещё нет.</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln of them are shown: one more word helps.</source>
        <translation>
            <numerusform>Показана первая %Ln: уточните ещё одним словом.</numerusform>
            <numerusform>Показаны первые %Ln: уточните ещё одним словом.</numerusform>
            <numerusform>Показаны первые %Ln: уточните ещё одним словом.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BinWords</name>
    <message numerus="yes">
        <source>Remove %Ln article(s) from the bin for good?</source>
        <translation>
            <numerusform>Удалить из корзины %Ln статью навсегда?</numerusform>
            <numerusform>Удалить из корзины %Ln статьи навсегда?</numerusform>
            <numerusform>Удалить из корзины %Ln статей навсегда?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>и ещё %Ln</numerusform>
            <numerusform>и ещё %Ln</numerusform>
            <numerusform>и ещё %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) removed from the bin</source>
        <translation>
            <numerusform>Из корзины удалена %Ln статья</numerusform>
            <numerusform>Из корзины удалены %Ln статьи</numerusform>
            <numerusform>Из корзины удалено %Ln статей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) stay(s): somebody works on it.</source>
        <translation>
            <numerusform>%Ln статья остаётся: над ней работают.</numerusform>
            <numerusform>%Ln статьи остаются: над ними работают.</numerusform>
            <numerusform>%Ln статей остаются: над ними работают.</numerusform>
        </translation>
    </message>
    <message>
        <source>Their history goes along. Photos stay in the library, and what was published stays on record.</source>
        <translation>С ними уйдёт их история. Фото останутся в библиотеке, а записи о публикациях сохранятся.</translation>
    </message>
    <message>
        <source>A backup is made first: each of them can be brought back from it.</source>
        <translation>Сначала будет сделана резервная копия: из неё можно вернуть любую.</translation>
    </message>
    <message>
        <source>The bin is empty</source>
        <translation>Корзина пуста</translation>
    </message>
    <message>
        <source>Backing up before the bin is emptied</source>
        <translation>Резервная копия перед очисткой корзины</translation>
    </message>
    <message>
        <source>Stop: nothing is removed yet</source>
        <translation>Остановить: ничего ещё не удалено</translation>
    </message>
    <message>
        <source>Emptying the bin</source>
        <translation>Очистка корзины</translation>
    </message>
    <message>
        <source>Stop: what was not removed yet stays in the bin</source>
        <translation>Остановить: ещё не удалённое останется в корзине</translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %Ln article(s) still lie(s) in the bin</source>
        <translation>
            <numerusform>Остановлено: в корзине осталась %Ln статья</numerusform>
            <numerusform>Остановлено: в корзине остались %Ln статьи</numerusform>
            <numerusform>Остановлено: в корзине осталось %Ln статей</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove for good</source>
        <translation>Удалить навсегда</translation>
    </message>
    <message>
        <source>Leave them in the bin</source>
        <translation>Оставить в корзине</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Команды</translation>
    </message>
    <message>
        <source>What should be done?</source>
        <translation>Что сделать?</translation>
    </message>
    <message>
        <source>Name of a command</source>
        <translation>Название команды</translation>
    </message>
    <message>
        <source>Commands found</source>
        <translation>Найденные команды</translation>
    </message>
    <message>
        <source>No command is called like this.</source>
        <translation>Такой команды нет.</translation>
    </message>
</context>
<context>
    <name>DamagedPage</name>
    <message>
        <source>Damaged library</source>
        <translation>Повреждённая библиотека</translation>
    </message>
    <message>
        <source>Repair the library “{name}”</source>
        <translation>Починить библиотеку «{name}»</translation>
    </message>
    <message>
        <source>Whatever is wrong with it, all that can be read comes along.</source>
        <translation>Что бы с ней ни случилось, всё, что читается, будет спасено.</translation>
    </message>
    <message>
        <source>The library “{name}” is damaged</source>
        <translation>Библиотека «{name}» повреждена</translation>
    </message>
    <message>
        <source>Nothing in its folder is changed. Photos, backups and unsaved text are files of their own.</source>
        <translation>В её папке ничего не меняется. Снимки, резервные копии и несохранённый текст лежат в отдельных файлах.</translation>
    </message>
    <message>
        <source>Look at what can be read</source>
        <translation>Посмотреть, что читается</translation>
    </message>
    <message>
        <source>Opens every article that can still be read, for reading and copying.</source>
        <translation>Откроет все статьи, которые ещё читаются: их можно читать и копировать.</translation>
    </message>
    <message>
        <source>Repair it into a new library…</source>
        <translation>Перенести в новую библиотеку…</translation>
    </message>
    <message>
        <source>Takes over all that can be read, photos and unsaved text included, and lists what is lost.</source>
        <translation>Возьмёт всё, что читается, вместе со снимками и несохранённым текстом, и перечислит потерянное.</translation>
    </message>
    <message>
        <source>Another backup…</source>
        <translation>Другая копия…</translation>
    </message>
    <message>
        <source>Try to open it again</source>
        <translation>Открыть ещё раз</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>Начальная страница</translation>
    </message>
    <message>
        <source>There is no backup in its folder that can be read.</source>
        <translation>В её папке нет резервной копии, которая читается.</translation>
    </message>
    <message>
        <source>Bring back the newest backup</source>
        <translation>Вернуть последнюю резервную копию</translation>
    </message>
    <message>
        <source>Bring back the backup: {when}</source>
        <translation>Вернуть резервную копию: {when}</translation>
    </message>
    <message>
        <source>{contents}. It takes the place of the damaged library, which is kept beside it.</source>
        <translation>{contents}. Займёт место повреждённой библиотеки, а та останется рядом.</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Open the folder of a library</source>
        <translation>Откройте папку библиотеки</translation>
    </message>
    <message>
        <source>Choose a folder for the library</source>
        <translation>Выберите папку для библиотеки</translation>
    </message>
    <message>
        <source>Take in a folder</source>
        <translation>Принять папку</translation>
    </message>
    <message>
        <source>Texts, photos and archives</source>
        <translation>Тексты, снимки и архивы</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Все файлы</translation>
    </message>
    <message>
        <source>Take in files</source>
        <translation>Принять файлы</translation>
    </message>
    <message>
        <source>Back up to a file</source>
        <translation>Резервная копия в файл</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Резервные копии</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Выберите резервную копию</translation>
    </message>
    <message>
        <source>Choose the folder of a backup</source>
        <translation>Выберите папку резервной копии</translation>
    </message>
</context>
<context>
    <name>LibraryCare</name>
    <message>
        <source>Backing up</source>
        <translation>Резервная копия</translation>
    </message>
    <message>
        <source>Stop: nothing of this backup stays</source>
        <translation>Остановить: от этой копии ничего не останется</translation>
    </message>
    <message>
        <source>Checking the library</source>
        <translation>Проверка библиотеки</translation>
    </message>
    <message>
        <source>Stop: nothing is changed by a check</source>
        <translation>Остановить: проверка ничего не меняет</translation>
    </message>
    <message>
        <source>Stop: the index is gone on with when the library is opened again</source>
        <translation>Остановить: индекс будет достроен при следующем открытии библиотеки</translation>
    </message>
    <message>
        <source>Article {id}</source>
        <translation>Статья № {id}</translation>
    </message>
    <message>
        <source>Photo {id}</source>
        <translation>Снимок № {id}</translation>
    </message>
    <message>
        <source>Published, entry {id}</source>
        <translation>Публикации, запись {id}</translation>
    </message>
    <message>
        <source>Revision {id}</source>
        <translation>Версия {id}</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Библиотека</translation>
    </message>
    <message>
        <source>Show the backups</source>
        <translation>Показать копии</translation>
    </message>
    <message>
        <source>Backed up and read back: {file}, {size} MB</source>
        <translation>Копия сделана и проверена: {file}, {size} МБ</translation>
    </message>
    <message>
        <source>The backup {file} is not whole: some photos have no sound file in the library.</source>
        <translation>Копия {file} неполная: у некоторых фото в библиотеке нет целого файла.</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Показать папку</translation>
    </message>
    <message>
        <source>The backup {file} did not read as it was written. Do not rely on it and make another one.</source>
        <translation>Копия {file} прочлась не такой, какой писалась. Не полагайтесь на неё и сделайте другую.</translation>
    </message>
    <message>
        <source>All is well. Articles checked: {articles}, photos: {photos}.</source>
        <translation>Всё в порядке. Проверено статей: {articles}, снимков: {photos}.</translation>
    </message>
    <message>
        <source>The first {shown} are shown here; the command “newsdesk check” tells them all.</source>
        <translation>Здесь показаны первые {shown}; команда «newsdesk check» назовёт все.</translation>
    </message>
    <message>
        <source>Check of the library</source>
        <translation>Проверка библиотеки</translation>
    </message>
</context>
<context>
    <name>LibraryForm</name>
    <message>
        <source>The paper needs a name.</source>
        <translation>Газете нужно название.</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Выберите папку.</translation>
    </message>
    <message>
        <source>Name of the paper</source>
        <translation>Название издания</translation>
    </message>
    <message>
        <source>First language</source>
        <translation>Основной язык</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>Morning News</source>
        <translation>Утренние вести</translation>
    </message>
    <message>
        <source>Newspaper</source>
        <translation>Газета</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Name of the paper</source>
        <translation>Название издания</translation>
    </message>
    <message>
        <source>Tagline</source>
        <translation>Девиз</translation>
    </message>
    <message>
        <source>Name of the paper – {language}</source>
        <translation>Название издания – {language}</translation>
    </message>
    <message>
        <source>Tagline – {language}</source>
        <translation>Девиз – {language}</translation>
    </message>
    <message>
        <source>Address of the site</source>
        <translation>Адрес сайта</translation>
    </message>
    <message>
        <source>Time zone: when a day begins, and how times are shown</source>
        <translation>Часовой пояс: когда начинается день и как показано время</translation>
    </message>
    <message>
        <source>First language of the paper</source>
        <translation>Основной язык издания</translation>
    </message>
    <message>
        <source>Signs of a line, by which texts are measured</source>
        <translation>Знаков в строке – для подсчёта объёма в строках</translation>
    </message>
    <message>
        <source>Save for this library</source>
        <translation>Сохранить для этой библиотеки</translation>
    </message>
    <message>
        <source>Its name, address and time zone stand here once a library is open.</source>
        <translation>Когда библиотека открыта, здесь стоят её название, адрес и часовой пояс.</translation>
    </message>
    <message>
        <source>No library is open</source>
        <translation>Библиотека не открыта</translation>
    </message>
    <message>
        <source>The library can only be read here.</source>
        <translation>Библиотеку здесь можно только читать.</translation>
    </message>
    <message>
        <source>Saved. Readers see it with the next export.</source>
        <translation>Сохранено. Читатели увидят это после следующего экспорта.</translation>
    </message>
    <message>
        <source>This does not fit. Expected: {expected}.</source>
        <translation>Это не подходит. Нужно: {expected}.</translation>
    </message>
</context>
<context>
    <name>NewLibraryDialog</name>
    <message>
        <source>New library</source>
        <translation>Новая библиотека</translation>
    </message>
    <message>
        <source>Create the library</source>
        <translation>Создать библиотеку</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>RecentLibraries</name>
    <message>
        <source>Worked on lately</source>
        <translation>Недавние</translation>
    </message>
    <message>
        <source>Nothing yet: here the libraries will stand that you have opened.</source>
        <translation>Пока пусто: здесь появятся библиотеки, которые вы открывали.</translation>
    </message>
    <message>
        <source>The folder is not there: {folder}</source>
        <translation>Папки нет на месте: {folder}</translation>
    </message>
    <message>
        <source>There is no library in it: {folder}</source>
        <translation>В папке нет библиотеки: {folder}</translation>
    </message>
    <message>
        <source>Take it off this list; nothing is deleted</source>
        <translation>Убрать из списка; с диска ничего не удаляется</translation>
    </message>
    <message>
        <source>Take “{name}” off the list</source>
        <translation>Убрать «{name}» из списка</translation>
    </message>
</context>
<context>
    <name>ReportSheet</name>
    <message>
        <source>Copy the list</source>
        <translation>Скопировать список</translation>
    </message>
    <message>
        <source>Enter or a double click opens a line</source>
        <translation>Enter или двойной щелчок открывает строку</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Вид и язык</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>This library</source>
        <translation>Эта библиотека</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
    <message>
        <source>Find a command or its keys</source>
        <translation>Найти команду или клавиши</translation>
    </message>
</context>
<context>
    <name>ShortcutsPage</name>
    <message>
        <source>Find a command or its keys</source>
        <translation>Найти команду или клавиши</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Команды и их клавиши</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Press the new keys</source>
        <translation>Нажмите новые клавиши</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Без клавиш</translation>
    </message>
    <message>
        <source>Let the command have no keys</source>
        <translation>Оставить команду без клавиш</translation>
    </message>
    <message>
        <source>Usual ones</source>
        <translation>Обычные</translation>
    </message>
    <message>
        <source>Give the command its usual keys again</source>
        <translation>Вернуть команде обычные клавиши</translation>
    </message>
    <message>
        <source>Give all commands their usual keys</source>
        <translation>Вернуть всем командам обычные клавиши</translation>
    </message>
    <message>
        <source>Take them from there</source>
        <translation>Забрать оттуда</translation>
    </message>
    <message>
        <source>{keys} already runs “{command}”.</source>
        <translation>{keys} уже выполняет «{command}».</translation>
    </message>
    <message>
        <source>These keys are needed for writing. Add Ctrl or Alt, or use a function key.</source>
        <translation>Эти клавиши нужны для набора текста. Добавьте Ctrl или Alt либо возьмите функциональную клавишу.</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Start page</source>
        <translation>Начальная страница</translation>
    </message>
    <message>
        <source>Write, illustrate, archive and publish a newspaper – on your own computer.</source>
        <translation>Пишите, иллюстрируйте, храните и публикуйте газету – на своём компьютере.</translation>
    </message>
    <message>
        <source>New library</source>
        <translation>Новая библиотека</translation>
    </message>
    <message>
        <source>An empty newsroom: a name, a folder, and off you go.</source>
        <translation>Пустая редакция: название, папка – и за работу.</translation>
    </message>
    <message>
        <source>Open a folder</source>
        <translation>Открыть папку</translation>
    </message>
    <message>
        <source>A library that is on this computer or on a disk.</source>
        <translation>Библиотека на этом компьютере или на диске.</translation>
    </message>
    <message>
        <source>Try it with a sample paper</source>
        <translation>Посмотреть на примере</translation>
    </message>
    <message>
        <source>Articles, photos and a year of readers, made up for trying.</source>
        <translation>Статьи, снимки и год просмотров, сочинённые для пробы.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Восстановить копию</translation>
    </message>
    <message>
        <source>Makes a library anew from its backup file.</source>
        <translation>Создаёт библиотеку заново из файла резервной копии.</translation>
    </message>
    <message>
        <source>Create the library</source>
        <translation>Создать библиотеку</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход работы</translation>
    </message>
    <message>
        <source>The library is being made…</source>
        <translation>Создаётся библиотека…</translation>
    </message>
    <message>
        <source>Sample paper</source>
        <translation>Газета-пример</translation>
    </message>
    <message>
        <source>The sample paper is being printed…</source>
        <translation>Печатается газета-пример…</translation>
    </message>
    <message>
        <source>The library is being restored…</source>
        <translation>Библиотека восстанавливается…</translation>
    </message>
    <message>
        <source>The library is being brought back…</source>
        <translation>Библиотека возвращается…</translation>
    </message>
    <message>
        <source>{name} repaired</source>
        <translation>{name} спасённая</translation>
    </message>
    <message>
        <source>All that can be read is being taken over…</source>
        <translation>Переносится всё, что читается…</translation>
    </message>
    <message>
        <source>All that can be read is being gathered…</source>
        <translation>Собирается всё, что читается…</translation>
    </message>
</context>
</TS>
