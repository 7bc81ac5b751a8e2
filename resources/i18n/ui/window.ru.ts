<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%Ln view(s)</source>
        <translation>
            <numerusform>%Ln просмотр</numerusform>
            <numerusform>%Ln просмотра</numerusform>
            <numerusform>%Ln просмотров</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s) found</source>
        <translation>
            <numerusform>Найдена %Ln неполадка</numerusform>
            <numerusform>Найдены %Ln неполадки</numerusform>
            <numerusform>Найдено %Ln неполадок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) could not be saved as they were.</source>
        <translation>
            <numerusform>%Ln потеря: не удалось сохранить как было.</numerusform>
            <numerusform>%Ln потери: не удалось сохранить как было.</numerusform>
            <numerusform>%Ln потерь: не удалось сохранить как было.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln строка</numerusform>
            <numerusform>%Ln строки</numerusform>
            <numerusform>%Ln строк</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sign(s)</source>
        <translation>
            <numerusform>%Ln знак</numerusform>
            <numerusform>%Ln знака</numerusform>
            <numerusform>%Ln знаков</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sign(s) without spaces</source>
        <translation>
            <numerusform>%Ln знак без пробелов</numerusform>
            <numerusform>%Ln знака без пробелов</numerusform>
            <numerusform>%Ln знаков без пробелов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln слово</numerusform>
            <numerusform>%Ln слова</numerusform>
            <numerusform>%Ln слов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min</source>
        <translation>
            <numerusform>%Ln мин</numerusform>
            <numerusform>%Ln мин</numerusform>
            <numerusform>%Ln мин</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} lines</source>
        <translation>{number} строки</translation>
    </message>
    <message>
        <source>{written} / {ordered}</source>
        <translation>{written} / {ordered}</translation>
    </message>
    <message>
        <source>{number} too many</source>
        <translation>лишних {number}</translation>
    </message>
    <message>
        <source>{number} to go</source>
        <translation>ещё {number}</translation>
    </message>
    <message>
        <source>as ordered</source>
        <translation>как раз</translation>
    </message>
    <message numerus="yes">
        <source>%Ln save(s)</source>
        <translation>
            <numerusform>%Ln сохранение</numerusform>
            <numerusform>%Ln сохранения</numerusform>
            <numerusform>%Ln сохранений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln файл</numerusform>
            <numerusform>%Ln файла</numerusform>
            <numerusform>%Ln файлов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DailyBackup</name>
    <message>
        <source>Backing up</source>
        <translation>Резервная копия</translation>
    </message>
</context>
<context>
    <name>Damage</name>
    <message numerus="yes">
        <source>The journal of unsaved text was damaged: %n edit(s) were taken over.</source>
        <translation>
            <numerusform>Журнал несохранённого текста был повреждён: перенесена %n правка.</numerusform>
            <numerusform>Журнал несохранённого текста был повреждён: перенесены %n правки.</numerusform>
            <numerusform>Журнал несохранённого текста был повреждён: перенесено %n правок.</numerusform>
        </translation>
    </message>
    <message>
        <source>The damaged file is kept: {file}</source>
        <translation>Повреждённый файл сохранён: {file}</translation>
    </message>
    <message>
        <source>The list is in the file “{file}” too.</source>
        <translation>Этот список есть и в файле «{file}».</translation>
    </message>
    <message>
        <source>Show the file</source>
        <translation>Показать файл</translation>
    </message>
    <message>
        <source>What is lost</source>
        <translation>Что потеряно</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Library</source>
        <translation>Библиотека</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Статьи</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Инспектор</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Просмотр</translation>
    </message>
</context>
<context>
    <name>EarlyList</name>
    <message>
        <source>The library is being brought up to date</source>
        <translation>Библиотека обновляется</translation>
    </message>
    <message>
        <source>An earlier version of the program wrote it. A copy is kept first; then the articles appear here.</source>
        <translation>Её записала прежняя версия программы. Сначала сохраняется копия, затем здесь появятся статьи.</translation>
    </message>
</context>
<context>
    <name>EmergencyCopies</name>
    <message numerus="yes">
        <source>%n text(s) could not be written to this library and were kept elsewhere</source>
        <translation>
            <numerusform>%n текст не удалось записать в эту библиотеку, он сохранён в другом месте</numerusform>
            <numerusform>%n текста не удалось записать в эту библиотеку, они сохранены в другом месте</numerusform>
            <numerusform>%n текстов не удалось записать в эту библиотеку, они сохранены в другом месте</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Вернуть</translation>
    </message>
</context>
<context>
    <name>Failures</name>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ничего не изменено.</translation>
    </message>
    <message>
        <source>Everything else in the library is as it was.</source>
        <translation>Всё остальное в библиотеке цело.</translation>
    </message>
    <message>
        <source>There is no library in {path}.</source>
        <translation>В папке {path} нет библиотеки.</translation>
    </message>
    <message>
        <source>Connect the disk it is on, choose another folder, or make a new library.</source>
        <translation>Подключите диск, на котором она лежит, выберите другую папку или создайте новую библиотеку.</translation>
    </message>
    <message>
        <source>Article {article} has not been published from this library.</source>
        <translation>Статья {article} из этой библиотеки не выходила.</translation>
    </message>
    <message>
        <source>What stands on the site is noted by each export from now on.</source>
        <translation>С этого времени каждый экспорт записывает, что стоит на сайте.</translation>
    </message>
    <message>
        <source>At {at} article {article} had not been published yet.</source>
        <translation>На {at} статья {article} ещё не вышла.</translation>
    </message>
    <message>
        <source>It first stood on the site at {first}: ask for a later time.</source>
        <translation>Впервые она появилась на сайте {first}: спросите о более позднем времени.</translation>
    </message>
    <message>
        <source>At {at} article {article} was no longer on the site.</source>
        <translation>На {at} статьи {article} на сайте уже не было.</translation>
    </message>
    <message>
        <source>It was taken away at {since}: ask for an earlier time.</source>
        <translation>Её сняли {since}: спросите о более раннем времени.</translation>
    </message>
    <message>
        <source>The folder {path} already holds a library or other files.</source>
        <translation>В папке {path} уже есть библиотека или другие файлы.</translation>
    </message>
    <message>
        <source>Choose an empty or a new folder.</source>
        <translation>Выберите пустую или новую папку.</translation>
    </message>
    <message>
        <source>The database in {path} belongs to another program.</source>
        <translation>База в папке {path} принадлежит другой программе.</translation>
    </message>
    <message>
        <source>Choose the folder of a Newsdesk library.</source>
        <translation>Выберите папку библиотеки Newsdesk.</translation>
    </message>
    <message>
        <source>The library in {path} was written by a newer version of Newsdesk.</source>
        <translation>Библиотеку {path} записала более новая версия Newsdesk.</translation>
    </message>
    <message>
        <source>Update the program on this computer, then open it again.</source>
        <translation>Обновите программу на этом компьютере и откройте библиотеку снова.</translation>
    </message>
    <message>
        <source>The database of this library is damaged.</source>
        <translation>База этой библиотеки повреждена.</translation>
    </message>
    <message>
        <source>The backups in its folder “backups” and the photos are separate files.</source>
        <translation>Копии в её папке backups и снимки – отдельные файлы, они не затронуты.</translation>
    </message>
    <message>
        <source>Look at what can be read, repair it into a new library or bring back a backup.</source>
        <translation>Посмотрите, что читается, перенесите всё уцелевшее в новую библиотеку или верните резервную копию.</translation>
    </message>
    <message>
        <source>The library in {path} can only be read here.</source>
        <translation>Библиотеку {path} здесь можно только читать.</translation>
    </message>
    <message>
        <source>Check the rights of the folder, or work on a copy.</source>
        <translation>Проверьте права папки или работайте с копией.</translation>
    </message>
    <message>
        <source>{holder} works on this library, so it can only be read here.</source>
        <translation>С библиотекой работает {holder}, поэтому здесь её можно только читать.</translation>
    </message>
    <message>
        <source>It can be written as soon as that program is closed.</source>
        <translation>Писать в неё можно будет, как только ту программу закроют.</translation>
    </message>
    <message>
        <source>This disk ({kind}) keeps no two programs apart: {detail}. The library can only be read here.</source>
        <translation>Этот диск ({kind}) не разводит две программы: {detail}. Библиотеку здесь можно только читать.</translation>
    </message>
    <message>
        <source>Work on it on the machine that its disk belongs to, or on a copy.</source>
        <translation>Работайте с ней на той машине, где её диск, или с копией.</translation>
    </message>
    <message>
        <source>The files of the library in {path} are of different moments: it was copied while it was open.</source>
        <translation>Файлы библиотеки в {path} относятся к разным моментам: её копировали открытой.</translation>
    </message>
    <message>
        <source>Copy them again when the library is closed, or take a backup made by its window.</source>
        <translation>Скопируйте их снова, когда библиотека закрыта, или возьмите резервную копию из её окна.</translation>
    </message>
    <message>
        <source>Another program has been writing to the library for {seconds} seconds.</source>
        <translation>Другая программа пишет в библиотеку уже {seconds} секунд.</translation>
    </message>
    <message>
        <source>Nothing was changed; your text stays in the window.</source>
        <translation>Ничего не изменено, ваш текст остаётся в окне.</translation>
    </message>
    <message>
        <source>Try again when it has finished.</source>
        <translation>Повторите, когда она закончит.</translation>
    </message>
    <message>
        <source>There is no room left on the disk for {path}.</source>
        <translation>На диске не осталось места: {path}.</translation>
    </message>
    <message>
        <source>What was saved before is whole; your text stays in the window.</source>
        <translation>Сохранённое раньше цело, ваш текст остаётся в окне.</translation>
    </message>
    <message>
        <source>Free some room, then try again.</source>
        <translation>Освободите место и повторите.</translation>
    </message>
    <message>
        <source>{path} cannot be written ({detail}).</source>
        <translation>Сюда нельзя записать: {path} ({detail}).</translation>
    </message>
    <message>
        <source>Check the rights of the folder, or choose another one.</source>
        <translation>Проверьте права папки или выберите другую.</translation>
    </message>
    <message>
        <source>Article {article} is no longer in the library.</source>
        <translation>Статьи № {article} больше нет в библиотеке.</translation>
    </message>
    <message>
        <source>Look for it in the bin or in a backup.</source>
        <translation>Поищите её в корзине или в резервной копии.</translation>
    </message>
    <message>
        <source>Photo {photo} is no longer in the library.</source>
        <translation>Снимка № {photo} больше нет в библиотеке.</translation>
    </message>
    <message>
        <source>Choose another photo.</source>
        <translation>Выберите другой снимок.</translation>
    </message>
    <message>
        <source>Article {article} has no revision {revision}.</source>
        <translation>У статьи № {article} нет версии {revision}.</translation>
    </message>
    <message>
        <source>Choose another revision from the history.</source>
        <translation>Выберите другую версию в истории.</translation>
    </message>
    <message>
        <source>There is no field “{field}” that may be set.</source>
        <translation>Поля «{field}», которое можно изменить, нет.</translation>
    </message>
    <message>
        <source>{field}: “{value}” does not fit here.</source>
        <translation>{field}: «{value}» сюда не подходит.</translation>
    </message>
    <message>
        <source>Expected: {expected}.</source>
        <translation>Нужно: {expected}.</translation>
    </message>
    <message>
        <source>An article cannot go from “{current}” to “{wanted}”.</source>
        <translation>Из статуса «{current}» нельзя перейти в «{wanted}».</translation>
    </message>
    <message>
        <source>Possible now: {allowed}.</source>
        <translation>Сейчас можно: {allowed}.</translation>
    </message>
    <message>
        <source>Somebody else has saved this article meanwhile.</source>
        <translation>Эту статью тем временем сохранил кто-то другой.</translation>
    </message>
    <message>
        <source>Nothing was overwritten: both texts are kept.</source>
        <translation>Ничего не перезаписано: оба текста целы.</translation>
    </message>
    <message>
        <source>Compare the two and choose which one stays.</source>
        <translation>Сравните их и выберите, какой останется.</translation>
    </message>
    <message>
        <source>{place}: {reason}.</source>
        <translation>{place}: {reason}.</translation>
    </message>
    <message>
        <source>Nothing was taken from this file.</source>
        <translation>Из этого файла ничего не взято.</translation>
    </message>
    <message>
        <source>The backup {path} cannot be read ({detail}).</source>
        <translation>Копию {path} нельзя прочесть ({detail}).</translation>
    </message>
    <message>
        <source>Choose an earlier backup.</source>
        <translation>Выберите более раннюю копию.</translation>
    </message>
    <message>
        <source>The file {path} could not be worked on ({detail}).</source>
        <translation>Не удалось обработать файл {path} ({detail}).</translation>
    </message>
    <message>
        <source>The file was left out, everything else goes on.</source>
        <translation>Файл пропущен, всё остальное работает.</translation>
    </message>
    <message>
        <source>Save the picture anew in another program and add it again.</source>
        <translation>Пересохраните снимок в другой программе и добавьте снова.</translation>
    </message>
    <message>
        <source>There is no room left on the disk.</source>
        <translation>На диске кончилось место.</translation>
    </message>
    <message>
        <source>{path} is not there (any more).</source>
        <translation>Не найдено: {path}.</translation>
    </message>
    <message>
        <source>Connect the disk it is on, or choose another place.</source>
        <translation>Подключите диск, на котором это лежит, или выберите другое место.</translation>
    </message>
    <message>
        <source>The system does not allow access to {path}.</source>
        <translation>Система не даёт доступа: {path}.</translation>
    </message>
    <message>
        <source>Check the rights of the file or folder.</source>
        <translation>Проверьте права файла или папки.</translation>
    </message>
    <message>
        <source>{path} could not be read or written ({detail}).</source>
        <translation>Не удалось прочесть или записать: {path} ({detail}).</translation>
    </message>
    <message>
        <source>Check the disk, then try again.</source>
        <translation>Проверьте диск и повторите.</translation>
    </message>
    <message>
        <source>The program made a mistake of its own ({detail}).</source>
        <translation>Ошибка самой программы ({detail}).</translation>
    </message>
    <message>
        <source>What was saved is safe; your text stays in the window and in the journal.</source>
        <translation>Сохранённое цело, ваш текст остаётся в окне и в журнале.</translation>
    </message>
    <message>
        <source>Try again; if it happens once more, report it.</source>
        <translation>Повторите; если это случится снова, сообщите нам.</translation>
    </message>
    <message>
        <source>{path}, line {line}</source>
        <translation>{path}, строка {line}</translation>
    </message>
    <message>
        <source>{who} ({host}, since {since}, process {pid})</source>
        <translation>{who} ({host}, начало: {since}, процесс {pid})</translation>
    </message>
    <message>
        <source>A program ({host}, since {since}, process {pid})</source>
        <translation>программа ({host}, начало: {since}, процесс {pid})</translation>
    </message>
    <message>
        <source>Another program that does not say whose it is</source>
        <translation>другая программа, которая не говорит, чья она</translation>
    </message>
</context>
<context>
    <name>FocusMode</name>
    <message>
        <source>The text alone; Esc brings the rest back</source>
        <translation>Только текст; Esc вернёт остальное</translation>
    </message>
    <message>
        <source>The whole window again</source>
        <translation>Снова всё окно</translation>
    </message>
</context>
<context>
    <name>LengthButton</name>
    <message>
        <source>Time to read: {time}</source>
        <translation>Время чтения: {time}</translation>
    </message>
    <message>
        <source>Selected: {length}</source>
        <translation>Выделено: {length}</translation>
    </message>
    <message>
        <source>Length of the text</source>
        <translation>Объём текста</translation>
    </message>
</context>
<context>
    <name>LengthPopover</name>
    <message>
        <source>No length is ordered</source>
        <translation>Объём не задан</translation>
    </message>
    <message>
        <source>Lines of {signs}</source>
        <translation>Строки по {signs}</translation>
    </message>
    <message>
        <source>Length of the text</source>
        <translation>Объём текста</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Знаки</translation>
    </message>
    <message>
        <source>Signs without spaces</source>
        <translation>Знаки без пробелов</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Слова</translation>
    </message>
    <message>
        <source>Time to read</source>
        <translation>Время чтения</translation>
    </message>
    <message>
        <source>all</source>
        <translation>весь текст</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>выделено</translation>
    </message>
    <message>
        <source>How long it should be</source>
        <translation>Заданный объём</translation>
    </message>
    <message>
        <source>any length</source>
        <translation>любой</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>В чём считать</translation>
    </message>
    <message>
        <source>signs</source>
        <translation>знаков</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>строк</translation>
    </message>
    <message>
        <source>Remove the length</source>
        <translation>Снять</translation>
    </message>
</context>
<context>
    <name>LibraryOpening</name>
    <message>
        <source>The library is being brought up to date; a copy of it is kept first</source>
        <translation>Библиотека обновляется, сначала сохраняется её копия</translation>
    </message>
    <message>
        <source>Stop: the library stays as it was</source>
        <translation>Остановить: библиотека останется какой была</translation>
    </message>
</context>
<context>
    <name>LostWords</name>
    <message>
        <source>Article {id}</source>
        <translation>Статья {id}</translation>
    </message>
    <message>
        <source>History of article {id}</source>
        <translation>История статьи {id}</translation>
    </message>
    <message>
        <source>Photo {id}</source>
        <translation>Фото {id}</translation>
    </message>
    <message>
        <source>What was published</source>
        <translation>Что выходило на сайте</translation>
    </message>
    <message>
        <source>Unsaved text</source>
        <translation>Несохранённый текст</translation>
    </message>
    <message>
        <source>Table {name}</source>
        <translation>Таблица {name}</translation>
    </message>
    <message>
        <source>It is gone.</source>
        <translation>Её больше нет.</translation>
    </message>
    <message>
        <source>Its text is gone or in doubt: read it through.</source>
        <translation>Текст пропал или сомнителен: перечитайте его.</translation>
    </message>
    <message>
        <source>Revision {name} cannot be read.</source>
        <translation>Версия {name} не читается.</translation>
    </message>
    <message>
        <source>Its file is missing or damaged: {name}</source>
        <translation>Файл пропал или повреждён: {name}</translation>
    </message>
    <message>
        <source>The chain is broken at entry {id}; what follows was left out.</source>
        <translation>Цепочка прервана на записи {id}; дальнейшее не перенесено.</translation>
    </message>
    <message>
        <source>Part of what was typed and not saved cannot be read.</source>
        <translation>Часть набранного, но не сохранённого не читается.</translation>
    </message>
    <message>
        <source>Rows from {id} on cannot be read.</source>
        <translation>Строки начиная с {id} не читаются.</translation>
    </message>
    <message>
        <source>It was lost, and brought back as its history last had it.</source>
        <translation>Была потеряна и возвращена такой, какой её последней помнит история.</translation>
    </message>
    <message>
        <source>Its text was lost, and brought back as its history last had it.</source>
        <translation>Текст был потерян и возвращён таким, каким его последним помнит история.</translation>
    </message>
    <message>
        <source>All of it is lost.</source>
        <translation>Потеряна целиком.</translation>
    </message>
    <message>
        <source>Saved: {articles}, {photos}.</source>
        <translation>Спасено: {articles}, {photos}.</translation>
    </message>
    <message>
        <source>Nothing was lost.</source>
        <translation>Ничего не потеряно.</translation>
    </message>
    <message>
        <source>{library} – what was lost.txt</source>
        <translation>{library} – что потеряно.txt</translation>
    </message>
</context>
<context>
    <name>MainToolBar</name>
    <message>
        <source>Toolbar</source>
        <translation>Панель инструментов</translation>
    </message>
    <message>
        <source>Menu (Alt+M)</source>
        <translation>Меню (Alt+M)</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Меню</translation>
    </message>
</context>
<context>
    <name>OpenArticle</name>
    <message>
        <source>Bringing both texts together</source>
        <translation>Сводим оба текста</translation>
    </message>
    <message>
        <source>Stop: both texts stay as they are</source>
        <translation>Остановить: оба текста останутся как есть</translation>
    </message>
</context>
<context>
    <name>ReasonDetails</name>
    <message>
        <source>a template that was not filled in</source>
        <translation>незаполненный шаблон</translation>
    </message>
    <message>
        <source>there are no keys in it</source>
        <translation>в ней нет ключей</translation>
    </message>
    <message>
        <source>a reference to another place is not read</source>
        <translation>ссылка на другое место не читается</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>файл пуст</translation>
    </message>
    <message>
        <source>a camera&apos;s raw file</source>
        <translation>необработанный файл камеры</translation>
    </message>
    <message>
        <source>there is no permission to read it</source>
        <translation>нет права его читать</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>это папка</translation>
    </message>
    <message>
        <source>the disk does not read it</source>
        <translation>диск его не читает</translation>
    </message>
    <message>
        <source>more than {limit}</source>
        <translation>больше {limit}</translation>
    </message>
    <message>
        <source>{size}, at most {limit}</source>
        <translation>{size}, можно не больше {limit}</translation>
    </message>
    <message>
        <source>{mark} is not closed</source>
        <translation>нет закрывающего {mark}</translation>
    </message>
    <message>
        <source>not {encoding}, at byte {number}</source>
        <translation>не {encoding}, байт {number}</translation>
    </message>
    <message>
        <source>it unpacks to more than {times} times its size</source>
        <translation>распаковывается больше чем в {times} раз</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>the text is too large</source>
        <translation>текст слишком велик</translation>
    </message>
    <message>
        <source>the text is not in UTF-8</source>
        <translation>текст не в UTF-8</translation>
    </message>
    <message>
        <source>this is not a text</source>
        <translation>это не текст</translation>
    </message>
    <message>
        <source>there is no text in it</source>
        <translation>текста в нём нет</translation>
    </message>
    <message>
        <source>the encoding cannot be told</source>
        <translation>не удалось узнать кодировку</translation>
    </message>
    <message>
        <source>files of this kind are not taken</source>
        <translation>файлы такого вида не принимаются</translation>
    </message>
    <message>
        <source>the front matter is broken</source>
        <translation>шапка файла (front matter) нарушена</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>такого файла нет</translation>
    </message>
    <message>
        <source>this is no plain file</source>
        <translation>это не обычный файл</translation>
    </message>
    <message>
        <source>the file cannot be read</source>
        <translation>файл не читается</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation>файл повреждён</translation>
    </message>
    <message>
        <source>this is no access log</source>
        <translation>это не журнал обращений</translation>
    </message>
    <message>
        <source>the article was edited here since it came in; it was left alone, article</source>
        <translation>статью здесь уже правили после приёма; она не тронута, статья</translation>
    </message>
    <message>
        <source>this is not an image</source>
        <translation>это не картинка</translation>
    </message>
    <message>
        <source>the image is damaged</source>
        <translation>картинка повреждена</translation>
    </message>
    <message>
        <source>the image is too large</source>
        <translation>картинка слишком велика</translation>
    </message>
    <message>
        <source>images of this kind are not supported</source>
        <translation>картинки такого вида не поддерживаются</translation>
    </message>
    <message>
        <source>an archive inside an archive is not opened</source>
        <translation>архив внутри архива не открывается</translation>
    </message>
    <message>
        <source>the archive is empty</source>
        <translation>архив пуст</translation>
    </message>
    <message>
        <source>the archive unpacks to too much</source>
        <translation>архив распаковывается в слишком многое</translation>
    </message>
    <message>
        <source>the archive is damaged</source>
        <translation>архив повреждён</translation>
    </message>
    <message>
        <source>damaged inside the archive, left out</source>
        <translation>повреждено внутри архива, не взято</translation>
    </message>
    <message>
        <source>a link inside the archive, left out</source>
        <translation>ссылка внутри архива, не взята</translation>
    </message>
    <message>
        <source>a device inside the archive, left out</source>
        <translation>устройство внутри архива, не взято</translation>
    </message>
    <message>
        <source>encrypted inside the archive, left out</source>
        <translation>зашифровано внутри архива, не взято</translation>
    </message>
    <message>
        <source>a path that leads out of the archive, left out</source>
        <translation>путь, ведущий наружу архива, не взят</translation>
    </message>
    <message>
        <source>a name in the archive that no file can have, left out</source>
        <translation>имя в архиве, какого у файла быть не может, не взято</translation>
    </message>
    <message>
        <source>a key that is not known, left out</source>
        <translation>неизвестный ключ, не взят</translation>
    </message>
    <message>
        <source>a value that does not fit, left out</source>
        <translation>неподходящее значение, не взято</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>не взято</translation>
    </message>
    <message>
        <source>the number of an article of another library, left out</source>
        <translation>номер статьи другой библиотеки, не взят</translation>
    </message>
    <message>
        <source>the number of a photo of another library, left as it is</source>
        <translation>номер снимка другой библиотеки, в тексте он прежний</translation>
    </message>
    <message>
        <source>the headline stood twice, once left out</source>
        <translation>заголовок стоял дважды, повтор не взят</translation>
    </message>
    <message>
        <source>the first line is long for a headline, shortened; the text keeps it whole</source>
        <translation>первая строка длинна для заголовка и сокращена; в тексте она вся</translation>
    </message>
    <message>
        <source>the photo is missing; its credit is kept and the photo is awaited</source>
        <translation>снимка нет; подпись сохранена, снимок ожидается</translation>
    </message>
    <message>
        <source>a picture on another server is not fetched, kept as a link</source>
        <translation>картинка с другого сервера не загружается, осталась ссылкой</translation>
    </message>
    <message>
        <source>a picture inside the text itself, left out</source>
        <translation>картинка в самом тексте, не взята</translation>
    </message>
    <message>
        <source>a picture outside the folder given, left out</source>
        <translation>картинка вне названной папки, не взята</translation>
    </message>
    <message>
        <source>what stands as a picture is none, left out</source>
        <translation>на месте картинки – не картинка, не взято</translation>
    </message>
    <message>
        <source>a picture in the middle of a line was taken into the library, words stand in its place</source>
        <translation>картинка посреди строки принята в библиотеку, на её месте слова</translation>
    </message>
    <message>
        <source>the picture itself is still to come</source>
        <translation>самого снимка ещё нет</translation>
    </message>
    <message>
        <source>locks taken there do not reach other machines</source>
        <translation>блокировки на нём не видны другим машинам</translation>
    </message>
    <message>
        <source>it refuses locks</source>
        <translation>он отказывает в блокировках</translation>
    </message>
    <message>
        <source>whoever minds its locks does not answer</source>
        <translation>не отвечает тот, кто следит за её блокировками</translation>
    </message>
    <message>
        <source>locks taken there keep nobody out</source>
        <translation>блокировки на нём никого не удерживают</translation>
    </message>
    <message>
        <source>the database is damaged</source>
        <translation>база повреждена</translation>
    </message>
    <message>
        <source>a row points to what is not there</source>
        <translation>запись указывает на то, чего нет</translation>
    </message>
    <message>
        <source>the photo&apos;s file is missing</source>
        <translation>файла снимка нет</translation>
    </message>
    <message>
        <source>the photo&apos;s file is not what it was</source>
        <translation>файл снимка не тот, каким был</translation>
    </message>
    <message>
        <source>a revision of this article is missing</source>
        <translation>одной из версий этой статьи нет</translation>
    </message>
    <message>
        <source>a revision is unreadable or not what was saved: No. {detail}</source>
        <translation>версия не читается или не та, что сохраняли: № {detail}</translation>
    </message>
    <message>
        <source>what follows from the text differs from what is kept</source>
        <translation>то, что следует из текста, расходится с сохранённым</translation>
    </message>
    <message>
        <source>the search index is out of step; the check can make it anew</source>
        <translation>поисковый указатель отстал; проверка построит его заново</translation>
    </message>
    <message>
        <source>an entry of what was published is missing</source>
        <translation>не хватает записи о публикации</translation>
    </message>
    <message>
        <source>an entry of what was published does not follow the one before</source>
        <translation>запись о публикации не продолжает предыдущую</translation>
    </message>
    <message>
        <source>an entry of what was published is not as it was written</source>
        <translation>запись о публикации не такая, какой была сделана</translation>
    </message>
    <message>
        <source>a page that was published is not as it was noted</source>
        <translation>опубликованная страница не такая, какой была записана</translation>
    </message>
    <message>
        <source>the guard that keeps what was published from being changed is gone</source>
        <translation>снят запрет менять записи о публикациях</translation>
    </message>
    <message>
        <source>an exported site knows an entry of what was published that the library does not have any more</source>
        <translation>экспортированный сайт помнит запись о публикации, которой в библиотеке больше нет</translation>
    </message>
    <message>
        <source>new</source>
        <translation>новое</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>изменилось</translation>
    </message>
    <message>
        <source>the theme changed</source>
        <translation>изменилась тема</translation>
    </message>
    <message>
        <source>missing on the disk</source>
        <translation>нет на диске</translation>
    </message>
    <message>
        <source>altered on the disk</source>
        <translation>изменено на диске</translation>
    </message>
    <message>
        <source>no longer part of the site</source>
        <translation>больше не часть сайта</translation>
    </message>
    <message>
        <source>the site has no address yet, so feeds and the site map have no full links</source>
        <translation>у сайта ещё нет адреса, поэтому в лентах и карте сайта нет полных ссылок</translation>
    </message>
    <message>
        <source>a path in the last export&apos;s list leads outside the site, left alone</source>
        <translation>путь в списке прошлого экспорта ведёт наружу сайта, не тронут</translation>
    </message>
    <message>
        <source>it is inside the library; choose another folder</source>
        <translation>это внутри библиотеки; выберите другую папку</translation>
    </message>
    <message>
        <source>the library is inside it; choose another folder</source>
        <translation>внутри неё библиотека; выберите другую папку</translation>
    </message>
    <message>
        <source>there are other files in it; choose an empty or a new folder</source>
        <translation>в ней чужие файлы; выберите пустую или новую папку</translation>
    </message>
    <message>
        <source>it is not a folder</source>
        <translation>это не папка</translation>
    </message>
    <message>
        <source>it is a symbolic link</source>
        <translation>это символьная ссылка</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>файл пуст</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>текст</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>число</translation>
    </message>
    <message>
        <source>nothing: the library itself derives this field</source>
        <translation>ничего: это поле библиотека выводит сама</translation>
    </message>
    <message>
        <source>a time zone like Asia/Almaty</source>
        <translation>часовой пояс вида Asia/Almaty</translation>
    </message>
    <message>
        <source>a time like 2024-12-05T14:30</source>
        <translation>время вида 2024-12-05T14:30</translation>
    </message>
    <message>
        <source>an address like https://example.org</source>
        <translation>адрес вида https://example.org</translation>
    </message>
    <message>
        <source>another article</source>
        <translation>другая статья</translation>
    </message>
    <message>
        <source>what it was: an address stays once it is published</source>
        <translation>прежнее: после публикации адрес не меняется</translation>
    </message>
    <message>
        <source>a picture of no other photo</source>
        <translation>картинка, которой нет у другого снимка</translation>
    </message>
    <message>
        <source>there is no headline</source>
        <translation>нет заголовка</translation>
    </message>
    <message>
        <source>messengers cut the headline: signs too many: {detail}</source>
        <translation>заголовок не помещается в карточку мессенджера, лишних знаков: {detail}</translation>
    </message>
    <message>
        <source>the text names photo {detail}, which the library does not have</source>
        <translation>в тексте назван снимок {detail}, которого в библиотеке нет</translation>
    </message>
    <message>
        <source>photo {detail} has no credit</source>
        <translation>у снимка {detail} нет подписи автора</translation>
    </message>
    <message>
        <source>photo {detail} has no description for the blind</source>
        <translation>у снимка {detail} нет описания для незрячих</translation>
    </message>
    <message>
        <source>a word mixes Cyrillic and Latin letters</source>
        <translation>в слове смешаны кириллица и латиница</translation>
    </message>
    <message>
        <source>there is no text</source>
        <translation>текста нет</translation>
    </message>
    <message>
        <source>a link to an article that is not here</source>
        <translation>ссылка на статью, которой здесь нет</translation>
    </message>
    <message>
        <source>the headings skip a level</source>
        <translation>в заголовках пропущена ступень</translation>
    </message>
    <message>
        <source>nothing refers to footnote {detail}</source>
        <translation>на сноску {detail} ничто не ссылается</translation>
    </message>
    <message>
        <source>the text refers to footnote {detail}, which is not there</source>
        <translation>в тексте есть ссылка на сноску {detail}, а самой сноски нет</translation>
    </message>
</context>
<context>
    <name>Regions</name>
    <message>
        <source>Regions</source>
        <translation>Области окна</translation>
    </message>
    <message>
        <source>Open in a window of its own, or put back</source>
        <translation>Открыть отдельным окном или вернуть на место</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Скрыть</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Status bar</source>
        <translation>Строка состояния</translation>
    </message>
    <message>
        <source>Language of the article</source>
        <translation>Язык статьи</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Только чтение</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Сохранено</translation>
    </message>
    <message>
        <source>Saved at {time}</source>
        <translation>Сохранено в {time}</translation>
    </message>
    <message>
        <source>Not saved. {reason}</source>
        <translation>Не сохранено. {reason}</translation>
    </message>
    <message>
        <source>Not saved – in the journal</source>
        <translation>Не сохранено – в журнале</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Сохраняется…</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Не удалось сохранить</translation>
    </message>
    <message>
        <source>Saved by somebody else meanwhile – compare</source>
        <translation>Изменено другим – сравнить</translation>
    </message>
    <message>
        <source>The library can only be read here: its texts cannot be changed.</source>
        <translation>Библиотеку здесь можно только читать: тексты нельзя изменить.</translation>
    </message>
    <message>
        <source>Every key is kept in the journal within a moment. Click to save now (Ctrl+S).</source>
        <translation>Каждое нажатие сразу попадает в журнал. Щёлкните, чтобы сохранить сейчас (Ctrl+S).</translation>
    </message>
    <message>
        <source>Nothing was overwritten. Click to compare the two texts.</source>
        <translation>Ничего не перезаписано. Щёлкните, чтобы сравнить два текста.</translation>
    </message>
    <message>
        <source>Click to try again.</source>
        <translation>Щёлкните, чтобы повторить.</translation>
    </message>
    <message>
        <source>The article is in {language}</source>
        <translation>Язык статьи: {language}</translation>
    </message>
    <message>
        <source>No remarks</source>
        <translation>Замечаний нет</translation>
    </message>
    <message numerus="yes">
        <source>%Ln remark(s)</source>
        <translation>
            <numerusform>%Ln замечание</numerusform>
            <numerusform>%Ln замечания</numerusform>
            <numerusform>%Ln замечаний</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them keep(s) the article from export:</source>
        <translation>
            <numerusform>%Ln из них не даёт экспортировать статью:</numerusform>
            <numerusform>%Ln из них не дают экспортировать статью:</numerusform>
            <numerusform>%Ln из них не дают экспортировать статью:</numerusform>
        </translation>
    </message>
    <message>
        <source>No sound backup</source>
        <translation>Нет исправной копии</translation>
    </message>
</context>
<context>
    <name>UndoList</name>
    <message>
        <source>{field}: written “{words}”</source>
        <translation>{field}: набрано «{words}»</translation>
    </message>
    <message>
        <source>{field}: removed “{words}”</source>
        <translation>{field}: удалено «{words}»</translation>
    </message>
    <message>
        <source>{field}: changed, “{words}”</source>
        <translation>{field}: изменено, «{words}»</translation>
    </message>
    <message>
        <source>{field}: formatted</source>
        <translation>{field}: оформление</translation>
    </message>
    <message>
        <source>{field}: changed</source>
        <translation>{field}: изменено</translation>
    </message>
    <message>
        <source>{field}: changed in {count} places</source>
        <translation>{field}: изменено в нескольких местах ({count})</translation>
    </message>
    <message>
        <source>Changed in {count} places</source>
        <translation>Изменено в нескольких местах ({count})</translation>
    </message>
    <message>
        <source>List of edits</source>
        <translation>Список правок</translation>
    </message>
</context>
<context>
    <name>Wiring</name>
    <message numerus="yes">
        <source>%n article(s) came back with text that was not saved</source>
        <translation>
            <numerusform>%n статья вернулась с несохранённым текстом</numerusform>
            <numerusform>%n статьи вернулись с несохранённым текстом</numerusform>
            <numerusform>%n статей вернулись с несохранённым текстом</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Draft</source>
        <translation>Черновик</translation>
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
        <translation>Опубликовано</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Снято</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Новость</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Статья</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Интервью</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Колонка</translation>
    </message>
    <message>
        <source>Photo report</source>
        <translation>Фоторепортаж</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Photographer</source>
        <translation>Фотограф</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>Редактор</translation>
    </message>
    <message>
        <source>Translator</source>
        <translation>Переводчик</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Русский</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>Казахский</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Английский</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Неделя</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Месяц</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Всё время</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Kicker</source>
        <translation>Надзаголовок</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Лид</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Подпись к снимку</translation>
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
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Address on the site</source>
        <translation>Адрес на сайте</translation>
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
        <source>Translation of</source>
        <translation>Перевод статьи</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Авторы</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>Темы</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Published at</source>
        <translation>Время выхода</translation>
    </message>
    <message>
        <source>Embargo until</source>
        <translation>Эмбарго до</translation>
    </message>
    <message>
        <source>Opening views</source>
        <translation>Начальные просмотры</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Читайте также</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Исправления</translation>
    </message>
    <message>
        <source>Name of the paper</source>
        <translation>Название издания</translation>
    </message>
    <message>
        <source>Tagline</source>
        <translation>Девиз</translation>
    </message>
    <message>
        <source>Address of the site</source>
        <translation>Адрес сайта</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Часовой пояс</translation>
    </message>
    <message>
        <source>created</source>
        <translation>создана</translation>
    </message>
    <message>
        <source>taken in</source>
        <translation>принята</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>сохранена</translation>
    </message>
    <message>
        <source>status changed</source>
        <translation>изменён статус</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>возвращена</translation>
    </message>
    <message>
        <source>photo credited</source>
        <translation>подписан снимок</translation>
    </message>
    <message>
        <source>words replaced</source>
        <translation>слова заменены</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>объединена с чужой правкой</translation>
    </message>
    <message>
        <source>changed with others</source>
        <translation>изменена вместе с другими</translation>
    </message>
    <message>
        <source>recovered</source>
        <translation>восстановлено после сбоя</translation>
    </message>
    <message>
        <source>The headline is missing</source>
        <translation>Нет заголовка</translation>
    </message>
    <message>
        <source>Messengers cut the headline: signs too many: {detail}</source>
        <translation>Заголовок не помещается в карточку мессенджера, лишних знаков: {detail}</translation>
    </message>
    <message>
        <source>The text names photo {detail}, which is not in the library</source>
        <translation>В тексте назван снимок {detail}, которого нет в библиотеке</translation>
    </message>
    <message>
        <source>The photo has no credit</source>
        <translation>У снимка нет подписи автора</translation>
    </message>
    <message>
        <source>The photo has no description for the blind (alt)</source>
        <translation>У снимка нет описания для незрячих (alt)</translation>
    </message>
    <message>
        <source>The photo itself is still to come: “{detail}”</source>
        <translation>Самого снимка ещё нет: «{detail}»</translation>
    </message>
    <message>
        <source>“{detail}” mixes Cyrillic and Latin letters</source>
        <translation>«{detail}»: в слове смешаны кириллица и латиница</translation>
    </message>
    <message>
        <source>There is no text yet</source>
        <translation>Текста ещё нет</translation>
    </message>
    <message>
        <source>A link to article {detail}, which is not in the library</source>
        <translation>Ссылка на статью {detail}, которой нет в библиотеке</translation>
    </message>
    <message>
        <source>The headings skip a level: {detail}</source>
        <translation>В подзаголовках пропущена ступень: {detail}</translation>
    </message>
    <message>
        <source>Nothing in the text refers to footnote “{detail}”</source>
        <translation>На сноску «{detail}» в тексте ничто не ссылается</translation>
    </message>
    <message>
        <source>The text refers to footnote “{detail}”, which is not there</source>
        <translation>В тексте есть ссылка на сноску «{detail}», а самой сноски нет</translation>
    </message>
    <message>
        <source>The photo&apos;s file is missing</source>
        <translation>Нет файла снимка</translation>
    </message>
    <message>
        <source>The photo&apos;s file is damaged</source>
        <translation>Файл снимка повреждён</translation>
    </message>
    <message>
        <source>The picture is damaged</source>
        <translation>Снимок повреждён</translation>
    </message>
    <message>
        <source>The picture is too large</source>
        <translation>Снимок слишком велик</translation>
    </message>
    <message>
        <source>Pictures of this kind are not supported</source>
        <translation>Снимки такого вида не поддерживаются</translation>
    </message>
    <message>
        <source>No section</source>
        <translation>Без раздела</translation>
    </message>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>вчера</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>завтра</translation>
    </message>
    <message>
        <source>Week {number}</source>
        <translation>Неделя {number}</translation>
    </message>
</context>
</TS>
