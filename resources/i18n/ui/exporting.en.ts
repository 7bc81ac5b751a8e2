<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BlockedTree</name>
    <message>
        <source>Without a headline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles that are held back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front pages, sections, archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feeds and site maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Styles and scripts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site in this folder is up to date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: {written} · removed: {removed} · unchanged: {unchanged}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in {seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportCounts</name>
    <message numerus="yes">
        <source>%n file(s) to write</source>
        <translation>
            <numerusform>%n file to write</numerusform>
            <numerusform>%n files to write</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to remove</source>
        <translation>
            <numerusform>%n to remove</numerusform>
            <numerusform>%n to remove</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s) as they are</source>
        <translation>
            <numerusform>%n stays as it is</numerusform>
            <numerusform>%n stay as they are</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) held back</source>
        <translation>
            <numerusform>%n article held back</numerusform>
            <numerusform>%n articles held back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) not saved: what is not saved is not exported</source>
        <translation>
            <numerusform>%n article is not saved. What is not saved is not exported</numerusform>
            <numerusform>%n articles are not saved. What is not saved is not exported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>about %n minute left</numerusform>
            <numerusform>about %n minutes left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportPanel</name>
    <message>
        <source>Preparing pages…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting the site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing the library with the folder of the site…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export was stopped. Every file is whole, the old one or the new one; the next export does the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every file that was written is whole; the next export goes on from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finishing the file in hand…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site in this folder is as the library has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site is ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export of the site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FolderRow</name>
    <message>
        <source>Folder of the site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder of the site</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Render every page anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes longer; files whose content is the same stay untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew views and popular articles in every page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otherwise a page gets them when its article changes; readers with scripts see the present state.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanTree</name>
    <message>
        <source>What changes in the folder of the site</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressRow</name>
    <message>
        <source>{name}: {part} of {whole}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
