<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
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
        <source>%1 px</source>
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
        <source>This page is only on the exported site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page was not exported yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
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
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>An export would hold the article back:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
