<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>ArchiveFoot</name>
    <message>
        <source>Filtered by {day}; show every date</source>
        <translation>Тек {day} көрсетілген; барлық күнді көрсету</translation>
    </message>
    <message>
        <source>Nothing fits the filters</source>
        <translation>Сүзгілерге ештеңе сай келмейді</translation>
    </message>
    <message>
        <source>Nothing has a date yet</source>
        <translation>Күні бар мақала әзірге жоқ</translation>
    </message>
    <message>
        <source>Show every date (Esc)</source>
        <translation>Барлық күнді көрсету (Esc)</translation>
    </message>
</context>
<context>
    <name>ArchiveHead</name>
    <message>
        <source>Show the days of the month</source>
        <translation>Айдың күндерін көрсету</translation>
    </message>
    <message>
        <source>Show the months of the year</source>
        <translation>Жылдың айларын көрсету</translation>
    </message>
    <message>
        <source>Show the years</source>
        <translation>Жылдарды көрсету</translation>
    </message>
    <message>
        <source>Previous week</source>
        <translation>Алдыңғы апта</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Келесі апта</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Алдыңғы ай</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Келесі ай</translation>
    </message>
    <message>
        <source>Previous year</source>
        <translation>Алдыңғы жыл</translation>
    </message>
    <message>
        <source>Next year</source>
        <translation>Келесі жыл</translation>
    </message>
    <message>
        <source>Earlier years</source>
        <translation>Бұрынғы жылдар</translation>
    </message>
    <message>
        <source>Later years</source>
        <translation>Кейінгі жылдар</translation>
    </message>
    <message>
        <source>Go to date (Ctrl+G)</source>
        <translation>Күнге өту (Ctrl+G)</translation>
    </message>
    <message>
        <source>Go to date</source>
        <translation>Күнге өту</translation>
    </message>
</context>
<context>
    <name>ArchiveMenu</name>
    <message>
        <source>First day: {day}</source>
        <translation>Алғашқы күн: {day}</translation>
    </message>
    <message>
        <source>Last day: {day}</source>
        <translation>Соңғы күн: {day}</translation>
    </message>
    <message>
        <source>Issues: {week}</source>
        <translation>Нөмірлер: {week}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Бүгін</translation>
    </message>
    <message>
        <source>Go to date…</source>
        <translation>Күнге өту…</translation>
    </message>
    <message>
        <source>Show every date</source>
        <translation>Барлық күнді көрсету</translation>
    </message>
</context>
<context>
    <name>ArchivePanel</name>
    <message>
        <source>Archive, {page}</source>
        <translation>Мұрағат, {page}</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Мұрағат</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Қайталау</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>no articles</source>
        <translation>мақала жоқ</translation>
    </message>
    <message>
        <source>today</source>
        <translation>бүгін</translation>
    </message>
    <message>
        <source>now</source>
        <translation>қазір</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>таңдалған</translation>
    </message>
    <message>
        <source>most read: “{headline}”</source>
        <translation>ең көп оқылғаны: «{headline}»</translation>
    </message>
</context>
<context>
    <name>CalendarCounts</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n мақала</numerusform>
            <numerusform>%n мақала</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalendarGrid</name>
    <message>
        <source>{week}: its issues (Shift+Enter)</source>
        <translation>{week}: аптаның нөмірлері (Shift+Enter)</translation>
    </message>
</context>
<context>
    <name>GoField</name>
    <message>
        <source>5 Dec 2024</source>
        <translation>2024 ж. 5 жел</translation>
    </message>
    <message>
        <source>Go to date</source>
        <translation>Күнге өту</translation>
    </message>
    <message>
        <source>A day, a month or a year</source>
        <translation>Күн, ай немесе жыл</translation>
    </message>
    <message>
        <source>There is no such date. Try “5 Dec 2024”, “December 2024” or “2024”.</source>
        <translation>Мұндай күн жоқ. «5 жел 2024», «желтоқсан 2024» немесе «2024» деп жазып көріңіз.</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>The darker a date, the more articles it has</source>
        <translation>Түсі қоюырақ болса, мақала да көбірек</translation>
    </message>
    <message>
        <source>{first} to {last} articles</source>
        <translation>Мақала саны: {first}–{last}</translation>
    </message>
</context>
<context>
    <name>OtherYears</name>
    <message>
        <source>This day in other years</source>
        <translation>Бұл күн басқа жылдарда</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Қаралуда…</translation>
    </message>
    <message>
        <source>No other year has this day</source>
        <translation>Басқа жылдарда бұл күн жоқ</translation>
    </message>
</context>
</TS>
