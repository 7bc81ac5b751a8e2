<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ArchiveFoot</name>
    <message>
        <source>Filtered by {day}; show every date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing fits the filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has a date yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show every date (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArchiveHead</name>
    <message>
        <source>Show the days of the month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the months of the year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to date (Ctrl+G)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to date</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArchiveMenu</name>
    <message>
        <source>First day: {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day: {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issues: {week}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to date…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show every date</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArchivePanel</name>
    <message>
        <source>Archive, {page}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>no articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>most read: “{headline}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CalendarCounts</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalendarGrid</name>
    <message>
        <source>{week}: its issues (Shift+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GoField</name>
    <message>
        <source>5 Dec 2024</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day, a month or a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such date. Try “5 Dec 2024”, “December 2024” or “2024”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>The darker a date, the more articles it has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last} articles</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OtherYears</name>
    <message>
        <source>This day in other years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other year has this day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
