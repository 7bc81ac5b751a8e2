<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AltPopover</name>
    <message>
        <source>What is to be seen in the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left empty, the photo&apos;s own description is read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photo has no description of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description for the blind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description for the blind, in this article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArrivingPictures</name>
    <message>
        <source>Adding photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop: the text stays, and says where a picture is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture not taken: {name} ({reason})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture not taken: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AuthorCard</name>
    <message>
        <source>Show in the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who wrote this sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Authors</name>
    <message>
        <source>Click a sentence to see who wrote it; Esc ends it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no sentence here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BarRows</name>
    <message>
        <source>Find in the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was searched for before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was put in before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep capitals as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Former place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BlockActions</name>
    <message>
        <source>Turn into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direct speech</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bulleted list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbered list</source>
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
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BlockHandle</name>
    <message>
        <source>Handle of the block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag to move the block, click for its menu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BlockMenu</name>
    <message>
        <source>Blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocks that can be made here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Clipboard</name>
    <message>
        <source>Picture on the web, not fetched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture did not come with the text: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture did not come with the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop: the text stays as it was before</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Insert a row above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert a row below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the row up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the row down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the row the header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert a column to the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert a column to the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the column left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the column right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column&apos;s text at the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column&apos;s text in the middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column&apos;s text at the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the table</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Contents</name>
    <message>
        <source>Nothing has these words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article has no headings yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headings of the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the headings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter leads there, Alt with the arrows moves a section</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CreditField</name>
    <message>
        <source>The photo has another credit now, in every article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit of the photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who took the photo, or who gave it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditorPanel</name>
    <message>
        <source>Editor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for reading: this library cannot be written now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EmbedEditor</name>
    <message>
        <source>Card of a link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers see a card; nothing is loaded from there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address, such as https://…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title: what readers will find there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leads to {host}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no address of the web; the card keeps {url}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no address of the web yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address of the web makes the card</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FigureBar</name>
    <message>
        <source>As wide as the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wider than the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the left, text beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the right, text beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description for the blind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another photo…</source>
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
    <message>
        <source>Remove from the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selected photo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FigureTools</name>
    <message>
        <source>From the library…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures ({endings})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is no picture that could be taken in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photo is in the library: the picture that it should replace is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding photos</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replacing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop: the text stays as it was before</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) replaced</source>
        <translation>
            <numerusform>%n place replaced</numerusform>
            <numerusform>%n places replaced</numerusform>
        </translation>
    </message>
    <message>
        <source>{count}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This expression takes too long; make it simpler</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>A bracket is not closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bracket is closed that was not opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A set of signs is not closed: «]» is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A range of signs is the wrong way round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to repeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A repetition is repeated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A repetition has more at least than at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A repetition is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing follows the last «\»</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«\» with a sign that means nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of a sign is not complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no sign of this number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no sign of this name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of a group is not closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A group has no name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of a group has a sign that it may not have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no group of this name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no group of this number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A group asks for itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no kind of signs of this name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«(?» with a sign that means nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too long to be searched for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many brackets are inside each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The expression cannot be understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sign {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormatBar</name>
    <message>
        <source>Paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direct speech</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Italic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strike out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bulleted list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert a photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear formatting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source (Markdown)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kicker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More formatting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formatting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paragraph style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note for the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pull quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card of a link…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Footnote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block of code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note for the desk…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GalleryEditor</name>
    <message>
        <source>A picture without a caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No description for the blind</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n without a description</source>
        <translation>
            <numerusform>%n without a description</numerusform>
            <numerusform>%n without a description</numerusform>
        </translation>
    </message>
    <message>
        <source>Caption of the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every photo of the article is in the gallery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the library or from files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures of the gallery, in their order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag, or Alt with the arrow keys, to change the order; Delete takes out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the picture out of the gallery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the picture out of the gallery (Delete)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a blind reader hears of the picture</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinkChip</name>
    <message>
        <source>Where the link leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open (Ctrl+click)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the link</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinkPopover</name>
    <message>
        <source>A link leads to http, https, mailto, tel or to an article; “{scheme}” is none of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address, or words of an article in the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This article is not in the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No article has these words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address or article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinkTarget</name>
    <message>
        <source>not on the site: no link there yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinkTools</name>
    <message>
        <source>This article is not in the library</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListStart</name>
    <message>
        <source>First number of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number it so</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Measuring</name>
    <message>
        <source>Length of the text against its target</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoArticle</name>
    <message>
        <source>No article is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one in the list to read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one in the list, or begin a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New article</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NodeDesk</name>
    <message numerus="yes">
        <source>The footnote is removed, and its mark in %n paragraph(s)</source>
        <translation>
            <numerusform>The footnote is removed, and its mark in %n paragraph</numerusform>
            <numerusform>The footnote is removed, and its marks in %n paragraphs</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NodeNumbers</name>
    <message numerus="yes">
        <source>Gallery · %n photo(s)</source>
        <translation>
            <numerusform>Gallery · %n photo</numerusform>
            <numerusform>Gallery · %n photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more line(s)</source>
        <translation>
            <numerusform>… and %n more line</numerusform>
            <numerusform>… and %n more lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Nodes</name>
    <message>
        <source>An empty box: press Enter to write in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty pull quote: press Enter to write in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty footnote: press Enter to write in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A gallery without pictures: press Enter to choose some</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the text refers to this footnote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no footnote “%1” in this article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTML · readers see it as text, nothing of it is run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source that the editor does not know · kept as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A table of %1 × %2, too large to be edited here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the desk: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of the box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands in the box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words that draw a reader in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the footnote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotePopover</name>
    <message>
        <source>Note for the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the desk sees it: no page, no count, no search result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What should be checked, asked, added?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ObjectEditor</name>
    <message>
        <source>Take out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the text (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Match case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell «ё» from «е»</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the selection</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Refusals</name>
    <message>
        <source>Who said it stands at the end of a quotation: put the caret there first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This quotation says already who said it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note for the desk stands in the text, not in the headline or the lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note for the desk stands in a line of text: put the caret into one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a numbered list has a first number: put the caret into one</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Formatting of the selection</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Kicker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin to write…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who said it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pull quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card of a link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Footnote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No byline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photo is not in the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture from the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is awaited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No photo credit, the page cannot go out: press here to enter it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourceEditor</name>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language, such as python or sql</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourceMode</name>
    <message>
        <source>Cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the text as it is read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source of the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text in Markdown, as it is stored</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourceOverlay</name>
    <message>
        <source>Source of the block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Spoken</name>
    <message>
        <source>Kicker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading of level 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading of level 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading of level 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direct speech</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who said it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In it: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>column %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Footnote %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note for the desk: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kicker, headline, lead and text, one below the other</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TableHandles</name>
    <message>
        <source>Drag to move the row, click for its menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag to move the column, click for its menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a column</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TablePopover</name>
    <message>
        <source>Header and {rows} × {columns}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the table: arrow keys change it, Enter inserts it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert the table</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextEditor</name>
    <message>
        <source>Box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pull quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Footnote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextMenu</name>
    <message>
        <source>Cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
