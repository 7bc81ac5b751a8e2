<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>DayStepper</name>
    <message>
        <source>Earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days of the ranking: {span}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day with views: {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A week earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A month earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A year earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day with views: {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogReport</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n view(s) counted</source>
        <translation>
            <numerusform>%n view counted</numerusform>
            <numerusform>%n views counted</numerusform>
        </translation>
    </message>
    <message>
        <source>No new views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Robots: {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other pages than articles: {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures, errors and the like: {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted before: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not counted: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} and %n more</numerusform>
            <numerusform>{names} and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PopularityPanel</name>
    <message>
        <source>Read server logs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logs (*.log *.log.* *.gz *.txt);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Reading %n log(s)</source>
        <translation>
            <numerusform>Reading %n log</numerusform>
            <numerusform>Reading %n logs</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was counted yet, and this library can only be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is read will appear here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The views come from the web server&apos;s logs: no counter in the pages, nobody is followed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read server logs…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody read this section then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No views in these days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy headline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Popular</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ranking</name>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new in the ranking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same place as before</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RankingCounts</name>
    <message numerus="yes">
        <source>up %n place(s)</source>
        <translation>
            <numerusform>up %n place</numerusform>
            <numerusform>up %n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>down %n place(s)</source>
        <translation>
            <numerusform>down %n place</numerusform>
            <numerusform>down %n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n view(s)</source>
        <translation>
            <numerusform>%n view</numerusform>
            <numerusform>%n views</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SectionRow</name>
    <message>
        <source>All sections</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SectionTabs</name>
    <message>
        <source>Sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Spans</name>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all time to {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WindowSwitch</name>
    <message>
        <source>Span of the ranking</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
