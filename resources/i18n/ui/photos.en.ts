<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Arrivals</name>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding photos: {done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding photos…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) added</source>
        <translation>
            <numerusform>%n photo added</numerusform>
            <numerusform>%n photos added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were in the library already and are used again</source>
        <translation>
            <numerusform>%n was in the library already and is used again</numerusform>
            <numerusform>%n were in the library already and are used again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) not taken</source>
        <translation>
            <numerusform>%n file not taken</numerusform>
            <numerusform>%n files not taken</numerusform>
        </translation>
    </message>
    <message>
        <source>There were no pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %n photo(s) are in the library already</source>
        <translation>
            <numerusform>Stopped: %n photo is in the library already</numerusform>
            <numerusform>Stopped: %n photos are in the library already</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped: nothing was added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos coming in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put them into the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the photos are</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChosenPhotos</name>
    <message numerus="yes">
        <source>%n photo(s) chosen</source>
        <translation>
            <numerusform>%n photo chosen</numerusform>
            <numerusform>%n photos chosen</numerusform>
        </translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caption, description for the blind, articles that show it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put into the text where the caret is (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One credit for all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caption, kept with the photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the blind, kept with the photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description for the blind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used in</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Used in, and in %n more</source>
        <translation>
            <numerusform>Used in, and in %n more</numerusform>
            <numerusform>Used in, and in %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LibraryPhotos</name>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n photo</numerusform>
            <numerusform>%n photos</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No photo has all of these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All photos are credited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing left to do here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No photos yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop pictures here, or choose them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add photos…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit, caption, place, keyword</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos of the library</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LibraryRows</name>
    <message>
        <source>No credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is still to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>in %n article(s)</source>
        <translation>
            <numerusform>in %n article</numerusform>
            <numerusform>in %n articles</numerusform>
        </translation>
    </message>
    <message>
        <source>not used yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MorePhotoFields</name>
    <message>
        <source>Creator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copyright</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terms of use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keywords, parted by commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2024-12-05 14:30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no date</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PanelHead</name>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n photo</numerusform>
            <numerusform>%n photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a credit</source>
        <translation>
            <numerusform>%n without a credit</numerusform>
            <numerusform>%n without a credit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a description</source>
        <translation>
            <numerusform>%n without a description</numerusform>
            <numerusform>%n without a description</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add photos…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the next photo that lacks a credit or a description (Ctrl+Alt+K)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhotoCard</name>
    <message>
        <source>In the column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This caption has links or emphasis: edit it in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library has no such photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is still to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No description for the blind</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The same for the other %n uncredited</source>
        <translation>
            <numerusform>The same for the other one</numerusform>
            <numerusform>The same for the other %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Photo {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with the photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit, kept with the photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>photo by …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the blind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is seen in the picture, for those who cannot see it (alt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description for the blind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Placement in the column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier in the text (Alt+Up)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later in the text (Alt+Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out of the text; the photo stays in the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creator, rights, place, date, keywords</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it in the text; drag to move</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhotoChooser</name>
    <message>
        <source>No photo has all of these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no photos here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert a photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit, caption, place, keyword</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put into the text (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From files…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhotoRows</name>
    <message>
        <source>No credit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhotosPanel</name>
    <message>
        <source>Add photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures ({endings})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an article first: the photos go where its caret is</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) put into the text</source>
        <translation>
            <numerusform>%n photo put into the text</numerusform>
            <numerusform>%n photos put into the text</numerusform>
        </translation>
    </message>
    <message>
        <source>The picture of this photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every photo has a credit and a description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No article is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its photos will stand here, in the order of the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add photos…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop pictures here or into the text, or paste them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No photos in this article</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlaceButton</name>
    <message>
        <source>in this article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with the photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For this article only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the photo, for every article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this article shows this text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every article that shows the photo shows this text, unless it has its own</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WaysBack</name>
    <message numerus="yes">
        <source>%n photo(s) credited</source>
        <translation>
            <numerusform>%n photo credited</numerusform>
            <numerusform>%n photos credited</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed with the photo, in every article: {fields}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
