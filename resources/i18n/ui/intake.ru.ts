<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>FileDrops</name>
    <message>
        <source>Drop the files to take them into the library</source>
        <translation>Отпустите файлы, чтобы принять их в библиотеку</translation>
    </message>
</context>
<context>
    <name>IntakeReport</name>
    <message>
        <source>{file}, line {line}</source>
        <translation>{file}, строка {line}</translation>
    </message>
</context>
<context>
    <name>IntakeSheet</name>
    <message>
        <source>Texts, photos and archives ({endings})</source>
        <translation>Тексты, снимки и архивы ({endings})</translation>
    </message>
    <message>
        <source>Take in files</source>
        <translation>Принять файлы</translation>
    </message>
    <message>
        <source>All files ({endings})</source>
        <translation>Все файлы ({endings})</translation>
    </message>
    <message>
        <source>Taking in files</source>
        <translation>Приём файлов</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Останавливается…</translation>
    </message>
    <message>
        <source>Taking in {done} of {total}</source>
        <translation>Принято {done} из {total}</translation>
    </message>
    <message>
        <source>Looking through the files…</source>
        <translation>Просматриваются файлы…</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Остановлено</translation>
    </message>
    <message>
        <source>What came in by then is whole. Take in the same files again to go on from there.</source>
        <translation>Принятое до этого цело. Примите те же файлы ещё раз, и приём продолжится с этого места.</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) have no date</source>
        <translation>
            <numerusform>У %n статьи нет даты</numerusform>
            <numerusform>У %n статей нет даты</numerusform>
            <numerusform>У %n статей нет даты</numerusform>
        </translation>
    </message>
    <message>
        <source>Open “{headline}”</source>
        <translation>Открыть «{headline}»</translation>
    </message>
    <message>
        <source>without a headline</source>
        <translation>без заголовка</translation>
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
        <source>Files coming in</source>
        <translation>Приём файлов</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Закрыть (Esc)</translation>
    </message>
    <message>
        <source>Close the report</source>
        <translation>Закрыть отчёт</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Скопировать отчёт</translation>
    </message>
    <message>
        <source>Show the photos</source>
        <translation>Показать снимки</translation>
    </message>
    <message>
        <source>Give this date</source>
        <translation>Поставить дату</translation>
    </message>
    <message>
        <source>Date of publication</source>
        <translation>Дата публикации</translation>
    </message>
    <message>
        <source>What was refused and left out</source>
        <translation>Что отклонено и не взято</translation>
    </message>
    <message>
        <source>How far the files are</source>
        <translation>Сколько файлов принято</translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
    <message numerus="yes">
        <source>%n article(s) taken in</source>
        <translation>
            <numerusform>принята %n статья</numerusform>
            <numerusform>приняты %n статьи</numerusform>
            <numerusform>принято %n статей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) brought up to date</source>
        <translation>
            <numerusform>обновлена %n статья</numerusform>
            <numerusform>обновлены %n статьи</numerusform>
            <numerusform>обновлено %n статей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) taken in</source>
        <translation>
            <numerusform>принят %n снимок</numerusform>
            <numerusform>принято %n снимка</numerusform>
            <numerusform>принято %n снимков</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) awaited</source>
        <translation>
            <numerusform>ожидается %n снимок</numerusform>
            <numerusform>ожидаются %n снимка</numerusform>
            <numerusform>ожидается %n снимков</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already</source>
        <translation>
            <numerusform>%n уже был здесь</numerusform>
            <numerusform>%n уже были здесь</numerusform>
            <numerusform>%n уже были здесь</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n отклонён</numerusform>
            <numerusform>%n отклонены</numerusform>
            <numerusform>%n отклонены</numerusform>
        </translation>
    </message>
    <message>
        <source>There was nothing to take in</source>
        <translation>Принимать было нечего</translation>
    </message>
</context>
</TS>
