<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>PageLinks</name>
    <message>
        <source>Open in the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
Ctrl+click opens it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page is only on the exported site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page was not exported yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pages are being made…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewBar</name>
    <message>
        <source>How the page is looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As on a phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As on a tablet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As on a desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the article on paper as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page as readers see it who want it dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the page anew (F5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the exported page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the exported page in the browser</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewPanel</name>
    <message>
        <source>The page of the article stands here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an article to see it as its readers will.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preview stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is safe: the page is drawn by a process of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewTabs</name>
    <message>
        <source>What of the article is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headline elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headline and lead in lists, search engines and messengers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page could not be printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShowcasePage</name>
    <message>
        <source>The headline has room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lead has room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no lead: search engines choose words of the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no lead: the card has none either.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no picture: put a photo into the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No picture is sent as long as the site&apos;s address is not set in the library&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site cuts nothing here. Signs in this headline: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs in this headline: %1, in those around it: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not among the most read yet: this is how it would stand there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a search engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a messenger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no headline yet)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headline elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The headline is cut, this falls out:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lead is cut, this falls out:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Remarks on the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is how the page will look</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message>
        <source>An export would hold the article back:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Verdicts</name>
    <message numerus="yes">
        <source>Shorten it by %Ln sign(s).</source>
        <translation>
            <numerusform>Shorten it by %Ln sign.</numerusform>
            <numerusform>Shorten it by %Ln signs.</numerusform>
        </translation>
    </message>
</context>
</TS>
