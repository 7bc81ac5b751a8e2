<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>BlockedTree</name>
    <message>
        <source>Without a headline</source>
        <translation>Без заголовка</translation>
    </message>
    <message>
        <source>Articles that are held back</source>
        <translation>Статьи, которые не выйдут</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Articles</source>
        <translation>Статьи</translation>
    </message>
    <message>
        <source>Front pages, sections, archive</source>
        <translation>Главные, разделы, архив</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Картинки</translation>
    </message>
    <message>
        <source>Feeds and site maps</source>
        <translation>Ленты и карты сайта</translation>
    </message>
    <message>
        <source>Styles and scripts</source>
        <translation>Оформление и скрипты</translation>
    </message>
    <message>
        <source>The site in this folder is up to date.</source>
        <translation>Сайт в этой папке уже обновлён.</translation>
    </message>
    <message>
        <source>Written: {written} · removed: {removed} · unchanged: {unchanged}</source>
        <translation>Записано: {written} · удалено: {removed} · без изменений: {unchanged}</translation>
    </message>
    <message>
        <source>in {seconds} s</source>
        <translation>за {seconds} с</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>осталось меньше минуты</translation>
    </message>
</context>
<context>
    <name>ExportCounts</name>
    <message numerus="yes">
        <source>%n file(s) to write</source>
        <translation>
            <numerusform>Будет записан %n файл</numerusform>
            <numerusform>Будет записано %n файла</numerusform>
            <numerusform>Будет записано %n файлов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to remove</source>
        <translation>
            <numerusform>%n удалён</numerusform>
            <numerusform>%n удалено</numerusform>
            <numerusform>%n удалено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s) as they are</source>
        <translation>
            <numerusform>%n останется как есть</numerusform>
            <numerusform>%n останутся как есть</numerusform>
            <numerusform>%n останутся как есть</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) held back</source>
        <translation>
            <numerusform>%n статья не выйдет</numerusform>
            <numerusform>%n статьи не выйдут</numerusform>
            <numerusform>%n статей не выйдет</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) not saved: what is not saved is not exported</source>
        <translation>
            <numerusform>%n статья не сохранена. Несохранённое на сайт не попадёт</numerusform>
            <numerusform>%n статьи не сохранены. Несохранённое на сайт не попадёт</numerusform>
            <numerusform>%n статей не сохранено. Несохранённое на сайт не попадёт</numerusform>
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
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>осталась примерно %n минута</numerusform>
            <numerusform>осталось примерно %n минуты</numerusform>
            <numerusform>осталось примерно %n минут</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportPanel</name>
    <message>
        <source>Preparing pages…</source>
        <translation>Готовлю страницы…</translation>
    </message>
    <message>
        <source>Exporting the site</source>
        <translation>Экспорт сайта</translation>
    </message>
    <message>
        <source>Comparing the library with the folder of the site…</source>
        <translation>Сравниваю библиотеку с папкой сайта…</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Картинки</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>The export was stopped. Every file is whole, the old one or the new one; the next export does the rest.</source>
        <translation>Экспорт остановлен. Все файлы целы: каждый либо прежний, либо новый. Следующий экспорт допишет остальное.</translation>
    </message>
    <message>
        <source>Every file that was written is whole; the next export goes on from there.</source>
        <translation>Всё, что записано, цело; следующий экспорт продолжит с этого места.</translation>
    </message>
    <message>
        <source>Finishing the file in hand…</source>
        <translation>Дописываю начатый файл…</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Что сделано</translation>
    </message>
    <message>
        <source>What will be done</source>
        <translation>Что будет сделано</translation>
    </message>
    <message>
        <source>Nothing to write</source>
        <translation>Записывать нечего</translation>
    </message>
    <message>
        <source>The site in this folder is as the library has it.</source>
        <translation>Сайт в этой папке такой же, как библиотека.</translation>
    </message>
    <message>
        <source>The site is ready</source>
        <translation>Сайт готов</translation>
    </message>
    <message>
        <source>Export of the site</source>
        <translation>Экспорт сайта</translation>
    </message>
    <message>
        <source>Save all</source>
        <translation>Сохранить все</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспортировать</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>Ещё настройки</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Открыть папку</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Открыть в браузере</translation>
    </message>
</context>
<context>
    <name>FolderRow</name>
    <message>
        <source>Folder of the site</source>
        <translation>Папка сайта</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>Choose the folder of the site</source>
        <translation>Выбрать папку сайта</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Render every page anew</source>
        <translation>Сделать каждую страницу заново</translation>
    </message>
    <message>
        <source>Takes longer; files whose content is the same stay untouched.</source>
        <translation>Дольше; файлы с тем же содержанием останутся нетронутыми.</translation>
    </message>
    <message>
        <source>Renew views and popular articles in every page</source>
        <translation>Обновить просмотры и «Популярное» на всех страницах</translation>
    </message>
    <message>
        <source>Otherwise a page gets them when its article changes; readers with scripts see the present state.</source>
        <translation>Иначе страница получит их, когда изменится её статья; читатели с включёнными скриптами и так видят свежие.</translation>
    </message>
</context>
<context>
    <name>PlanTree</name>
    <message>
        <source>What changes in the folder of the site</source>
        <translation>Что изменится в папке сайта</translation>
    </message>
</context>
<context>
    <name>ProgressRow</name>
    <message>
        <source>{name}: {part} of {whole}</source>
        <translation>{name}: {part} из {whole}</translation>
    </message>
</context>
</TS>
