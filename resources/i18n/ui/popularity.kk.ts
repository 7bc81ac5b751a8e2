<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>DayStepper</name>
    <message>
        <source>Earlier</source>
        <translation>Ертерек</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Кейінірек</translation>
    </message>
    <message>
        <source>Days of the ranking: {span}</source>
        <translation>Рейтинг күндері: {span}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Бүгін</translation>
    </message>
    <message>
        <source>Last day with views: {day}</source>
        <translation>Қаралым болған соңғы күн: {day}</translation>
    </message>
    <message>
        <source>A week earlier</source>
        <translation>Бір апта бұрын</translation>
    </message>
    <message>
        <source>A month earlier</source>
        <translation>Бір ай бұрын</translation>
    </message>
    <message>
        <source>A year earlier</source>
        <translation>Бір жыл бұрын</translation>
    </message>
    <message>
        <source>First day with views: {day}</source>
        <translation>Қаралым болған алғашқы күн: {day}</translation>
    </message>
</context>
<context>
    <name>LogReport</name>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message numerus="yes">
        <source>%n view(s) counted</source>
        <translation>
            <numerusform>%n қаралым есептелді</numerusform>
            <numerusform>%n қаралым есептелді</numerusform>
        </translation>
    </message>
    <message>
        <source>No new views</source>
        <translation>Жаңа қаралым жоқ</translation>
    </message>
    <message>
        <source>Robots: {number}</source>
        <translation>Роботтар: {number}</translation>
    </message>
    <message>
        <source>Other pages than articles: {number}</source>
        <translation>Мақаладан басқа беттер: {number}</translation>
    </message>
    <message>
        <source>Pictures, errors and the like: {number}</source>
        <translation>Суреттер, қателер және басқасы: {number}</translation>
    </message>
    <message>
        <source>Counted before: {names}</source>
        <translation>Бұрын есептелген: {names}</translation>
    </message>
    <message>
        <source>Not counted: {names}</source>
        <translation>Есептелмеді: {names}</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} және тағы %n</numerusform>
            <numerusform>{names} және тағы %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PopularityPanel</name>
    <message>
        <source>Read server logs</source>
        <translation>Сервер журналдарын оқу</translation>
    </message>
    <message>
        <source>Logs (*.log *.log.* *.gz *.txt);;All files (*)</source>
        <translation>Журналдар (*.log *.log.* *.gz *.txt);;Барлық файл (*)</translation>
    </message>
    <message numerus="yes">
        <source>Reading %n log(s)</source>
        <translation>
            <numerusform>%n журнал оқылуда</numerusform>
            <numerusform>%n журнал оқылуда</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was counted yet, and this library can only be read.</source>
        <translation>Қаралымдар әлі есептелмеген, ал бұл кітапхана тек оқуға ашылған.</translation>
    </message>
    <message>
        <source>What is read will appear here</source>
        <translation>Оқылғаны осында көрінеді</translation>
    </message>
    <message>
        <source>The views come from the web server&apos;s logs: no counter in the pages, nobody is followed.</source>
        <translation>Қаралымдар веб-сервер журналынан алынады: беттерде санауыш жоқ, оқырманды ешкім бақыламайды.</translation>
    </message>
    <message>
        <source>Read server logs…</source>
        <translation>Сервер журналдарын оқу…</translation>
    </message>
    <message>
        <source>Nobody read this section then</source>
        <translation>Бұл күндері бұл бөлім оқылмаған</translation>
    </message>
    <message>
        <source>No views in these days</source>
        <translation>Бұл күндері қаралым жоқ</translation>
    </message>
    <message>
        <source>Show {day}</source>
        <translation>{day} көрсету</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ашу</translation>
    </message>
    <message>
        <source>Copy headline</source>
        <translation>Тақырыпты көшіру</translation>
    </message>
    <message>
        <source>Popular</source>
        <translation>Көп оқылған</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Рейтинг</translation>
    </message>
    <message>
        <source>Show all time</source>
        <translation>Барлық уақытты көрсету</translation>
    </message>
</context>
<context>
    <name>Ranking</name>
    <message>
        <source>new</source>
        <translation>жаңа</translation>
    </message>
    <message>
        <source>new in the ranking</source>
        <translation>рейтингте жаңа</translation>
    </message>
    <message>
        <source>same place as before</source>
        <translation>орны өзгерген жоқ</translation>
    </message>
</context>
<context>
    <name>RankingCounts</name>
    <message numerus="yes">
        <source>up %n place(s)</source>
        <translation>
            <numerusform>%n орынға көтерілді</numerusform>
            <numerusform>%n орынға көтерілді</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>down %n place(s)</source>
        <translation>
            <numerusform>%n орынға төмендеді</numerusform>
            <numerusform>%n орынға төмендеді</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n view(s)</source>
        <translation>
            <numerusform>%n қаралым</numerusform>
            <numerusform>%n қаралым</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SectionRow</name>
    <message>
        <source>All sections</source>
        <translation>Барлық бөлім</translation>
    </message>
</context>
<context>
    <name>SectionTabs</name>
    <message>
        <source>Sections</source>
        <translation>Бөлімдер</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Бәрі</translation>
    </message>
</context>
<context>
    <name>Spans</name>
    <message>
        <source>Day</source>
        <translation>Күн</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Апта</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Ай</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Жыл</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Барлығы</translation>
    </message>
    <message>
        <source>to {day}</source>
        <translation>{day} дейін</translation>
    </message>
    <message>
        <source>all time to {day}</source>
        <translation>{day} дейінгі барлық уақыт</translation>
    </message>
</context>
<context>
    <name>WindowSwitch</name>
    <message>
        <source>Span of the ranking</source>
        <translation>Рейтинг кезеңі</translation>
    </message>
</context>
</TS>
