<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%Ln view(s)</source>
        <translation>
            <numerusform>%Ln view</numerusform>
            <numerusform>%Ln views</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s) found</source>
        <translation>
            <numerusform>%Ln problem found</numerusform>
            <numerusform>%Ln problems found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) could not be saved as they were.</source>
        <translation>
            <numerusform>%Ln thing could not be saved as it was.</numerusform>
            <numerusform>%Ln things could not be saved as they were.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln line</numerusform>
            <numerusform>%Ln lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sign(s)</source>
        <translation>
            <numerusform>%Ln sign</numerusform>
            <numerusform>%Ln signs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sign(s) without spaces</source>
        <translation>
            <numerusform>%Ln sign without spaces</numerusform>
            <numerusform>%Ln signs without spaces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln word</numerusform>
            <numerusform>%Ln words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min</source>
        <translation>
            <numerusform>%Ln min</numerusform>
            <numerusform>%Ln min</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{written} / {ordered}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} too many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} to go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as ordered</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln save(s)</source>
        <translation>
            <numerusform>%Ln save</numerusform>
            <numerusform>%Ln saves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DailyBackup</name>
    <message>
        <source>Backing up</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Damage</name>
    <message numerus="yes">
        <source>The journal of unsaved text was damaged: %n edit(s) were taken over.</source>
        <translation>
            <numerusform>The journal of unsaved text was damaged: %n edit was taken over.</numerusform>
            <numerusform>The journal of unsaved text was damaged: %n edits were taken over.</numerusform>
        </translation>
    </message>
    <message>
        <source>The damaged file is kept: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list is in the file “{file}” too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is lost</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EarlyList</name>
    <message>
        <source>The library is being brought up to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An earlier version of the program wrote it. A copy is kept first; then the articles appear here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EmergencyCopies</name>
    <message numerus="yes">
        <source>%n text(s) could not be written to this library and were kept elsewhere</source>
        <translation>
            <numerusform>%n text could not be written to this library and was kept elsewhere</numerusform>
            <numerusform>%n texts could not be written to this library and were kept elsewhere</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Failures</name>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything else in the library is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no library in {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect the disk it is on, choose another folder, or make a new library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article {article} has not been published from this library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands on the site is noted by each export from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At {at} article {article} had not been published yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It first stood on the site at {first}: ask for a later time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At {at} article {article} was no longer on the site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was taken away at {since}: ask for an earlier time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {path} already holds a library or other files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an empty or a new folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database in {path} belongs to another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder of a Newsdesk library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library in {path} was written by a newer version of Newsdesk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update the program on this computer, then open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database of this library is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backups in its folder “backups” and the photos are separate files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at what can be read, repair it into a new library or bring back a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library in {path} can only be read here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the rights of the folder, or work on a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{holder} works on this library, so it can only be read here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be written as soon as that program is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This disk ({kind}) keeps no two programs apart: {detail}. The library can only be read here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work on it on the machine that its disk belongs to, or on a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files of the library in {path} are of different moments: it was copied while it was open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy them again when the library is closed, or take a backup made by its window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program has been writing to the library for {seconds} seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed; your text stays in the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again when it has finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room left on the disk for {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was saved before is whole; your text stays in the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some room, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be written ({detail}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the rights of the folder, or choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article {article} is no longer in the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for it in the bin or in a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo {photo} is no longer in the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another photo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article {article} has no revision {revision}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another revision from the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no field “{field}” that may be set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: “{value}” does not fit here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected: {expected}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An article cannot go from “{current}” to “{wanted}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Possible now: {allowed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else has saved this article meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was overwritten: both texts are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the two and choose which one stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was taken from this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup {path} cannot be read ({detail}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an earlier backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {path} could not be worked on ({detail}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was left out, everything else goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the picture anew in another program and add it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room left on the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not there (any more).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect the disk it is on, or choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system does not allow access to {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the rights of the file or folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} could not be read or written ({detail}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the disk, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program made a mistake of its own ({detail}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was saved is safe; your text stays in the window and in the journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; if it happens once more, report it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}, line {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} ({host}, since {since}, process {pid})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A program ({host}, since {since}, process {pid})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program that does not say whose it is</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FocusMode</name>
    <message>
        <source>The text alone; Esc brings the rest back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole window again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LengthButton</name>
    <message>
        <source>Time to read: {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selected: {length}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of the text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LengthPopover</name>
    <message>
        <source>No length is ordered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines of {signs}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs without spaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long it should be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the length</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LibraryOpening</name>
    <message>
        <source>The library is being brought up to date; a copy of it is kept first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop: the library stays as it was</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LostWords</name>
    <message>
        <source>Article {id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History of article {id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo {id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaved text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its text is gone or in doubt: read it through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revision {name} cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its file is missing or damaged: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain is broken at entry {id}; what follows was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of what was typed and not saved cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows from {id} on cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was lost, and brought back as its history last had it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its text was lost, and brought back as its history last had it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: {articles}, {photos}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{library} – what was lost.txt</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainToolBar</name>
    <message>
        <source>Toolbar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu (Alt+M)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpenArticle</name>
    <message>
        <source>Bringing both texts together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop: both texts stay as they are</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReasonDetails</name>
    <message>
        <source>a template that was not filled in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are no keys in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a reference to another place is not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a camera&apos;s raw file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no permission to read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk does not read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than {limit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size}, at most {limit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{mark} is not closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not {encoding}, at byte {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it unpacks to more than {times} times its size</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>the text is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text is not in UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no text in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the encoding cannot be told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>files of this kind are not taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the front matter is broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no plain file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no access log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the article was edited here since it came in; it was left alone, article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not an image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the image is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the image is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>images of this kind are not supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an archive inside an archive is not opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the archive is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the archive unpacks to too much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the archive is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>damaged inside the archive, left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a link inside the archive, left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a device inside the archive, left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>encrypted inside the archive, left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a path that leads out of the archive, left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name in the archive that no file can have, left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a key that is not known, left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a value that does not fit, left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number of an article of another library, left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number of a photo of another library, left as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the headline stood twice, once left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first line is long for a headline, shortened; the text keeps it whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the photo is missing; its credit is kept and the photo is awaited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a picture on another server is not fetched, kept as a link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a picture inside the text itself, left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a picture outside the folder given, left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what stands as a picture is none, left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a picture in the middle of a line was taken into the library, words stand in its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the picture itself is still to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>locks taken there do not reach other machines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it refuses locks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whoever minds its locks does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>locks taken there keep nobody out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the database is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a row points to what is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the photo&apos;s file is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the photo&apos;s file is not what it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a revision of this article is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a revision is unreadable or not what was saved: No. {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what follows from the text differs from what is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the search index is out of step; the check can make it anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an entry of what was published is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an entry of what was published does not follow the one before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an entry of what was published is not as it was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a page that was published is not as it was noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the guard that keeps what was published from being changed is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an exported site knows an entry of what was published that the library does not have any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the theme changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing on the disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>altered on the disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer part of the site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the site has no address yet, so feeds and the site map have no full links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a path in the last export&apos;s list leads outside the site, left alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is inside the library; choose another folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the library is inside it; choose another folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are other files in it; choose an empty or a new folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a symbolic link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing: the library itself derives this field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a time zone like Asia/Almaty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a time like 2024-12-05T14:30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an address like https://example.org</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what it was: an address stays once it is published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a picture of no other photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no headline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>messengers cut the headline: signs too many: {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text names photo {detail}, which the library does not have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>photo {detail} has no credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>photo {detail} has no description for the blind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a word mixes Cyrillic and Latin letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a link to an article that is not here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the headings skip a level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing refers to footnote {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text refers to footnote {detail}, which is not there</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Regions</name>
    <message>
        <source>Regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in a window of its own, or put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Status bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved – in the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved by somebody else meanwhile – compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library can only be read here: its texts cannot be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every key is kept in the journal within a moment. Click to save now (Ctrl+S).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was overwritten. Click to compare the two texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click to try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article is in {language}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No remarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln remark(s)</source>
        <translation>
            <numerusform>%Ln remark</numerusform>
            <numerusform>%Ln remarks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them keep(s) the article from export:</source>
        <translation>
            <numerusform>%Ln of them keeps the article from export:</numerusform>
            <numerusform>%Ln of them keep the article from export:</numerusform>
        </translation>
    </message>
    <message>
        <source>No sound backup</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UndoList</name>
    <message>
        <source>{field}: written “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: removed “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: changed, “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: formatted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: changed in {count} places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed in {count} places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of edits</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wiring</name>
    <message numerus="yes">
        <source>%n article(s) came back with text that was not saved</source>
        <translation>
            <numerusform>%n article came back with text that was not saved</numerusform>
            <numerusform>%n articles came back with text that was not saved</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>News</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photographer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Editor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Russian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kicker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
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
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address on the site</source>
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
        <source>Translation of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embargo until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Related</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tagline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>status changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>photo credited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>merged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed with others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recovered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The headline is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messengers cut the headline: signs too many: {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text names photo {detail}, which is not in the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photo has no credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photo has no description for the blind (alt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photo itself is still to come: “{detail}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{detail}” mixes Cyrillic and Latin letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no text yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link to article {detail}, which is not in the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The headings skip a level: {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the text refers to footnote “{detail}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text refers to footnote “{detail}”, which is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photo&apos;s file is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photo&apos;s file is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures of this kind are not supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
