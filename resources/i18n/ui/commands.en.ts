<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Commands</name>
    <message>
        <source>New article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the status of the selected articles…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no article is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the selected articles to a section…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags of the selected articles…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back the last change of many articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the list, the key Delete does the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out of the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is selected in the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty the bin…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search, filters and order get a name and a line in the navigation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to a row of the list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List as a &amp;table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Columns of the table…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the list is not a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all articles of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open an article by its words…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any &amp;command…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All &amp;shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Change shortcuts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Newsdesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs an open article whose status leads there</source>
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
    <message>
        <source>Back to drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin a related article…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show metadata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show related articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the chosen revision…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the chosen revision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who wrote this sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click sentences to see their authors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New library…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open library…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in &amp;files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in a fol&amp;der…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up &amp;to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Check the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repair a dama&amp;ged library…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at what can be read, take it over into a new library, or go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the library&apos;s folde&amp;r</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert</source>
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
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo from the clip&amp;board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &amp;photos to the library…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next photo without a &amp;credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos of the &amp;library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos of the library without a credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Navigation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of &amp;articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive &amp;calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;opularity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne&amp;xt region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Former region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context &amp;menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours of the s&amp;ystem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interface in &amp;Russian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interface in &amp;Kazakh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interface in &amp;English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Menu bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to &amp;date…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day, a month or a year of the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Today in the calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;irst day of the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Last day of the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issues of the &amp;week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The week on which the calendar is, day by day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day in &amp;other years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day on which the calendar is, with what was published on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show every dat&amp;e</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no date is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export the site…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the site, or bring it up to date</source>
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
        <source>Superscript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
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
        <source>Who said it</source>
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
        <source>First number of the list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear formatting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the paragraph up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the paragraph down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate the block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu of the block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note for the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the source of the block…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste as plain text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What is read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Popular in a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Popular in a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Popular in a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Popular in a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Popular of all time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read server &amp;logs…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count the views in the web server&apos;s logs, no log twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs an open article and its preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview as on a p&amp;hone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview as on a &amp;tablet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview as on a des&amp;ktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview as on pa&amp;per</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Headline in lists, search engines and messengers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Da&amp;rk page in the preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reload the pre&amp;view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PD&amp;F…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the exported page in the &amp;browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is nothing to undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is nothing to redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;List of edits…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing was changed in an open article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find in the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Replace in the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Headings of the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of the te&amp;xt…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Text alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide everything but the text; Esc brings it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no article is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dim other paragraphs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the line of the caret in the &amp;middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In&amp;visible characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark spaces, no-break spaces, soft hyphens and ends of paragraphs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text is as large as it can be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text is as small as it can be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual size of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo as wide as the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo wider than the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo at the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo at the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caption of the photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit of the photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description for the blind…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another photo in its place…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the photo from the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the address of the link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make links of typed addresses</source>
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
        <source>Edit the object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the text out of the object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Source (Markdown)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the formatting bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format while typing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bar over selected text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stood on the page…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What readers saw of this article, at any moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stood on the site…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every page of a day, as readers saw it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back&amp;ups…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make, read again and bring back: the library, or one article of it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LibraryCare</name>
    <message>
        <source>The article has come back from the backup</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Left</source>
        <translation>←</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>→</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>↑</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>↓</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>Page Up</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>Page Down</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Insert</translation>
    </message>
</context>
<context>
    <name>Unavailable</name>
    <message>
        <source>no library is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs a library that can be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no article is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs an open article that can be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not possible just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in use: {holder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library is open for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
