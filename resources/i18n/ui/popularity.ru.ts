<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>DayStepper</name>
    <message>
        <source>Earlier</source>
        <translation>Раньше</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Позже</translation>
    </message>
    <message>
        <source>Days of the ranking: {span}</source>
        <translation>Дни рейтинга: {span}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Last day with views: {day}</source>
        <translation>Последний день с просмотрами: {day}</translation>
    </message>
    <message>
        <source>A week earlier</source>
        <translation>На неделю раньше</translation>
    </message>
    <message>
        <source>A month earlier</source>
        <translation>На месяц раньше</translation>
    </message>
    <message>
        <source>A year earlier</source>
        <translation>На год раньше</translation>
    </message>
    <message>
        <source>First day with views: {day}</source>
        <translation>Первый день с просмотрами: {day}</translation>
    </message>
</context>
<context>
    <name>LogReport</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message numerus="yes">
        <source>%n view(s) counted</source>
        <translation>
            <numerusform>Сосчитан %n просмотр</numerusform>
            <numerusform>Сосчитано %n просмотра</numerusform>
            <numerusform>Сосчитано %n просмотров</numerusform>
        </translation>
    </message>
    <message>
        <source>No new views</source>
        <translation>Новых просмотров нет</translation>
    </message>
    <message>
        <source>Robots: {number}</source>
        <translation>Роботы: {number}</translation>
    </message>
    <message>
        <source>Other pages than articles: {number}</source>
        <translation>Другие страницы, не статьи: {number}</translation>
    </message>
    <message>
        <source>Pictures, errors and the like: {number}</source>
        <translation>Картинки, ошибки и прочее: {number}</translation>
    </message>
    <message>
        <source>Counted before: {names}</source>
        <translation>Уже сосчитаны раньше: {names}</translation>
    </message>
    <message>
        <source>Not counted: {names}</source>
        <translation>Не сосчитаны: {names}</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} и ещё %n</numerusform>
            <numerusform>{names} и ещё %n</numerusform>
            <numerusform>{names} и ещё %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PopularityPanel</name>
    <message>
        <source>Read server logs</source>
        <translation>Чтение журналов сервера</translation>
    </message>
    <message>
        <source>Logs (*.log *.log.* *.gz *.txt);;All files (*)</source>
        <translation>Журналы (*.log *.log.* *.gz *.txt);;Все файлы (*)</translation>
    </message>
    <message numerus="yes">
        <source>Reading %n log(s)</source>
        <translation>
            <numerusform>Чтение %n журнала</numerusform>
            <numerusform>Чтение %n журналов</numerusform>
            <numerusform>Чтение %n журналов</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was counted yet, and this library can only be read.</source>
        <translation>Просмотры ещё не сосчитаны, а эта библиотека открыта только для чтения.</translation>
    </message>
    <message>
        <source>What is read will appear here</source>
        <translation>Здесь появится, что читают</translation>
    </message>
    <message>
        <source>The views come from the web server&apos;s logs: no counter in the pages, nobody is followed.</source>
        <translation>Просмотры берутся из журналов веб-сервера: на страницах нет счётчиков, за читателями никто не следит.</translation>
    </message>
    <message>
        <source>Read server logs…</source>
        <translation>Прочитать журналы сервера…</translation>
    </message>
    <message>
        <source>Nobody read this section then</source>
        <translation>Этот раздел в эти дни не читали</translation>
    </message>
    <message>
        <source>No views in these days</source>
        <translation>За эти дни просмотров нет</translation>
    </message>
    <message>
        <source>Show {day}</source>
        <translation>Показать {day}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Copy headline</source>
        <translation>Скопировать заголовок</translation>
    </message>
    <message>
        <source>Popular</source>
        <translation>Популярное</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Рейтинг</translation>
    </message>
    <message>
        <source>Show all time</source>
        <translation>Показать за всё время</translation>
    </message>
</context>
<context>
    <name>Ranking</name>
    <message>
        <source>new</source>
        <translation>нов.</translation>
    </message>
    <message>
        <source>new in the ranking</source>
        <translation>впервые в рейтинге</translation>
    </message>
    <message>
        <source>same place as before</source>
        <translation>место прежнее</translation>
    </message>
</context>
<context>
    <name>RankingCounts</name>
    <message numerus="yes">
        <source>up %n place(s)</source>
        <translation>
            <numerusform>поднялась на %n место</numerusform>
            <numerusform>поднялась на %n места</numerusform>
            <numerusform>поднялась на %n мест</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>down %n place(s)</source>
        <translation>
            <numerusform>опустилась на %n место</numerusform>
            <numerusform>опустилась на %n места</numerusform>
            <numerusform>опустилась на %n мест</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n view(s)</source>
        <translation>
            <numerusform>%n просмотр</numerusform>
            <numerusform>%n просмотра</numerusform>
            <numerusform>%n просмотров</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SectionRow</name>
    <message>
        <source>All sections</source>
        <translation>Все разделы</translation>
    </message>
</context>
<context>
    <name>SectionTabs</name>
    <message>
        <source>Sections</source>
        <translation>Разделы</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
</context>
<context>
    <name>Spans</name>
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
        <source>Total</source>
        <translation>Всё</translation>
    </message>
    <message>
        <source>to {day}</source>
        <translation>по {day}</translation>
    </message>
    <message>
        <source>all time to {day}</source>
        <translation>всё время по {day}</translation>
    </message>
</context>
<context>
    <name>WindowSwitch</name>
    <message>
        <source>Span of the ranking</source>
        <translation>Период рейтинга</translation>
    </message>
</context>
</TS>
