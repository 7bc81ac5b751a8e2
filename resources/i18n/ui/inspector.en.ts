<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AddressField</name>
    <message>
        <source>made of the headline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published under this address: readers and other sites link to it, so it stays</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BylineField</name>
    <message>
        <source>add a person</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChecksPage</name>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No article is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to be looked at will stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headline, text, photos and links are as they should be. The checks go on while you write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They hold the article back from the site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paragraph %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComparisonView</name>
    <message>
        <source>What changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is different</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) without a change</source>
        <translation>
            <numerusform>%n paragraph without a change</numerusform>
            <numerusform>%n paragraphs without a change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more paragraph(s) changed: show all</source>
        <translation>
            <numerusform>%n more paragraph changed: show all</numerusform>
            <numerusform>%n more paragraphs changed: show all</numerusform>
        </translation>
    </message>
    <message>
        <source>stood here before: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stands here now: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>formatting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>struck</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CorrectionRow</name>
    <message>
        <source>Remove the correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was wrong, and how it is right</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CorrectionsField</name>
    <message>
        <source>Add a correction</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CreditRow</name>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag to change the order (Alt+Up, Alt+Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out of the byline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Revisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against the one before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against the text as it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the chosen revision is compared with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose two revisions with Ctrl to compare them with each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name this revision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name this revision (F2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stood on the site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stood on the site, and when (Ctrl+Shift+H)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring this revision back. Status and address stay; it can be undone like any edit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No article is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every revision of it will stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From № %1 to № %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From № %1 to the text as it stands now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first revision: everything in it is new</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InspectorPanel</name>
    <message>
        <source>About the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metadata (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Related</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Related articles (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History (%1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MediaTopics</name>
    <message>
        <source>arts, culture, entertainment and media</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>crime, law and justice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disaster, accident and emergency incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>economy, business and finance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>education</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>human interest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>labour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lifestyle and leisure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>politics and government</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>religion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>science and technology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>society</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conflict, war and peace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weather</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MetadataPage</name>
    <message>
        <source>No article is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one in the list: its section, authors and dates will stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MomentField</name>
    <message>
        <source>This cannot be read as a date. Write, for example, “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date and time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>This is no whole number from 0 up</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OriginalField</name>
    <message>
        <source>find the original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This article is not in the library any more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Passing</name>
    <message>
        <source>Back to drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send to review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw from publication</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The export will hold this article back until %n thing(s) are put right.</source>
        <translation>
            <numerusform>The export will hold this article back until %n thing is put right.</numerusform>
            <numerusform>The export will hold this article back until %n things are put right.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the library it becomes published at once; the site gets it with the first export after that.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RelatedPage</name>
    <message>
        <source>Pin another article: find it by its words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin another article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Related articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No article is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to read after the article will stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing similar yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggestions come with the first save of the text. Any article can be pinned before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggested by the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not suggest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Struck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggest again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in common: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RevisionRow</name>
    <message>
        <source>somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>photos</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SectionField</name>
    <message>
        <source>New section: it will be made when the article is saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusButton</name>
    <message>
        <source>No article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desk status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desk status: choose what to do with the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desk status: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SubjectsField</name>
    <message>
        <source>add a subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a subject from the list, or write its IPTC code of eight digits and its name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TagsField</name>
    <message>
        <source>add a tag</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimeLineDelegate</name>
    <message>
        <source>Name of this revision</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
