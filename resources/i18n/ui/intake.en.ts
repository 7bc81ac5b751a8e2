<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>FileDrops</name>
    <message>
        <source>Drop the files to take them into the library</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IntakeReport</name>
    <message>
        <source>{file}, line {line}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IntakeSheet</name>
    <message>
        <source>Texts, photos and archives ({endings})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files ({endings})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking in files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking in {done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking through the files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came in by then is whole. Take in the same files again to go on from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) have no date</source>
        <translation>
            <numerusform>%n article has no date</numerusform>
            <numerusform>%n articles have no date</numerusform>
        </translation>
    </message>
    <message>
        <source>Open “{headline}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without a headline</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Files coming in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give this date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of publication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was refused and left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the files are</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
    <message numerus="yes">
        <source>%n article(s) taken in</source>
        <translation>
            <numerusform>%n article taken in</numerusform>
            <numerusform>%n articles taken in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) brought up to date</source>
        <translation>
            <numerusform>%n article brought up to date</numerusform>
            <numerusform>%n articles brought up to date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) taken in</source>
        <translation>
            <numerusform>%n photo taken in</numerusform>
            <numerusform>%n photos taken in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) awaited</source>
        <translation>
            <numerusform>%n photo awaited</numerusform>
            <numerusform>%n photos awaited</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already</source>
        <translation>
            <numerusform>%n known already</numerusform>
            <numerusform>%n known already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
    <message>
        <source>There was nothing to take in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
