<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ArticleListPanel</name>
    <message>
        <source>Articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of articles</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArticleRow</name>
    <message>
        <source>No headline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embargo until {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A photo has no credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds unsaved work</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BulkActions</name>
    <message>
        <source>Backing up before the change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop: the change has not begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called off: nothing was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop: what was changed can be taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking the change back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop: the rest can be taken back later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No change of many articles can be taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Taking a change of %n article(s) back was broken off</source>
        <translation>
            <numerusform>Taking a change of %n article back was broken off</numerusform>
            <numerusform>Taking a change of %n articles back was broken off</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>A change of %n article(s) was broken off after {reached}</source>
        <translation>
            <numerusform>A change of %n article was broken off after {reached}</numerusform>
            <numerusform>A change of %n articles was broken off after {reached}</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Taken back: %n article(s)</source>
        <translation>
            <numerusform>Taken back: %n article</numerusform>
            <numerusform>Taken back: %n articles</numerusform>
        </translation>
    </message>
    <message>
        <source>Moving articles to the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking articles out of the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting the status of articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moving articles to another section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changing the tags of articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) moved to the bin</source>
        <translation>
            <numerusform>%n article moved to the bin</numerusform>
            <numerusform>%n articles moved to the bin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) taken out of the bin</source>
        <translation>
            <numerusform>%n article taken out of the bin</numerusform>
            <numerusform>%n articles taken out of the bin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) now stand as “{name}”</source>
        <translation>
            <numerusform>%n article now stands as “{name}”</numerusform>
            <numerusform>%n articles now stand as “{name}”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) moved to the section “{name}”</source>
        <translation>
            <numerusform>%n article moved to the section “{name}”</numerusform>
            <numerusform>%n articles moved to the section “{name}”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tags of %n article(s) changed</source>
        <translation>
            <numerusform>Tags of %n article changed</numerusform>
            <numerusform>Tags of %n articles changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) left as they were</source>
        <translation>
            <numerusform>%n article left as it was:</numerusform>
            <numerusform>%n articles left as they were:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>there is no way from “{current}” to “{wanted}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody changed it meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no longer in the library</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message numerus="yes">
        <source>Selected: %n</source>
        <translation>
            <numerusform>Selected: %n</numerusform>
            <numerusform>Selected: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out of the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select nothing (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColumnHeader</name>
    <message>
        <source>column {number} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColumnsCard</name>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space shows or hides a column, Alt+↑ and Alt+↓ move it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As at first</source>
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
    <name>Emptiness</name>
    <message>
        <source>The bin is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you throw away stays here until you take it out again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every photo has its credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No article fits the search and the filters above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No articles yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This library can only be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your articles will appear here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the first one, or drop files here to take them in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New article</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By headline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most viewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best match</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message>
        <source>Bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embargo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo without credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the filter “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters and order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters that hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IndexCompletion</name>
    <message>
        <source>Search does not find everything yet: its index is being completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search index is being put together: searches will be quicker</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListColumn</name>
    <message>
        <source>Headline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NamePopup</name>
    <message>
        <source>Articles of the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles with the tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a name…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowPopup</name>
    <message>
        <source>Go to row, 1 to {total}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search the archive…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the search may go on with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All words must be there, in any form; “…” holds words together, a minus excludes; author:, section:, tag:, date:2024-12 and others ask for more (Alt+Down shows them)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchNamePopup</name>
    <message>
        <source>Save this search as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchSaving</name>
    <message>
        <source>The search “{name}” stands in the navigation now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search “{name}” is what the list shows now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SelectionMenu</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out of the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SuggestionLine</name>
    <message>
        <source>Search for “{text}” instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TableLook</name>
    <message>
        <source>Columns as at first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TagsPopup</name>
    <message numerus="yes">
        <source>Tags of %n article(s)</source>
        <translation>
            <numerusform>Tags of %n article</numerusform>
            <numerusform>Tags of %n articles</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags of the selected articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add tags…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags to add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags that they have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tick gives the tag to all, an empty box takes it from all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
