<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>MomentField</name>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 December 14:05</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The moment at which the page is to be seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day, with a time or without: “yesterday 9:30”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such moment. Try “5 Dec 2024 14:05”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageSide</name>
    <message>
        <source>The page was taken off the site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an earlier entry to see what stood there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article is no longer in the library: there is nothing to compare the page with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>revision {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not what was noted: the page has another hash than its entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its theme has changed since: the words are the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page would be the same today, word by word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference from now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differences, word by word</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Published</name>
    <message>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken off the site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>revision {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has stood since {since}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stood from {since} to {until}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain is unbroken: {rows}, the last one {hash}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry {number} of the ledger is not as it was written, or is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guards that keep the ledger from being changed were taken away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An exported site knows an entry that the ledger does not have any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles and photos are not touched by this; what is before entry {number} is proved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the page in a backup of an earlier day: it has the ledger as it was then.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PublishedCounts</name>
    <message numerus="yes">
        <source>%Ln entry(s)</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) stood then</source>
        <translation>
            <numerusform>%Ln page stood then</numerusform>
            <numerusform>%Ln pages stood then</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) with these words</source>
        <translation>
            <numerusform>%Ln page with these words</numerusform>
            <numerusform>%Ln pages with these words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PublishedSheet</name>
    <message>
        <source>Nothing was published from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each export notes what it puts on the site: it will stand here from then on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No page with these words stood on the site at that time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No page stood on the site at that time, as far as the exports of this library know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It first stood on the site {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article had not been published then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entries are being proved…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words of the page are on the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the page as it stood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: {file}. Its SHA-256 is that of the entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stood on the site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries of the ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the page…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
