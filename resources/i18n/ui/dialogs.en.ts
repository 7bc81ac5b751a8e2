<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Newsdesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newsroom on your own computer: write, illustrate, archive and publish, offline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It has no warranty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands on the work of others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>public domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy for a report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the interface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system has them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less movement: nothing slides or fades</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the menus as a bar at the top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format while typing: ## heading, - list, **bold**, – direct speech</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a bar over selected text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArticleFinder</name>
    <message>
        <source>Open an article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any words of the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of an article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No article has these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no article yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln of them are shown: one more word helps.</source>
        <translation>
            <numerusform>The first one is shown: one more word helps.</numerusform>
            <numerusform>The first %Ln of them are shown: one more word helps.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BinWords</name>
    <message numerus="yes">
        <source>Remove %Ln article(s) from the bin for good?</source>
        <translation>
            <numerusform>Remove %Ln article from the bin for good?</numerusform>
            <numerusform>Remove %Ln articles from the bin for good?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) removed from the bin</source>
        <translation>
            <numerusform>%Ln article removed from the bin</numerusform>
            <numerusform>%Ln articles removed from the bin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) stay(s): somebody works on it.</source>
        <translation>
            <numerusform>%Ln article stays: somebody works on it.</numerusform>
            <numerusform>%Ln articles stay: somebody works on them.</numerusform>
        </translation>
    </message>
    <message>
        <source>Their history goes along. Photos stay in the library, and what was published stays on record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup is made first: each of them can be brought back from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bin is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backing up before the bin is emptied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop: nothing is removed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emptying the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop: what was not removed yet stays in the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %Ln article(s) still lie(s) in the bin</source>
        <translation>
            <numerusform>Stopped: %Ln article still lies in the bin</numerusform>
            <numerusform>Stopped: %Ln articles still lie in the bin</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave them in the bin</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What should be done?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No command is called like this.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DamagedPage</name>
    <message>
        <source>Damaged library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repair the library “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whatever is wrong with it, all that can be read comes along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library “{name}” is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in its folder is changed. Photos, backups and unsaved text are files of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at what can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens every article that can still be read, for reading and copying.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repair it into a new library…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes over all that can be read, photos and unsaved text included, and lists what is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try to open it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup in its folder that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back the newest backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back the backup: {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{contents}. It takes the place of the damaged library, which is kept beside it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Open the folder of a library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder for the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts, photos and archives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up to a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder of a backup</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LibraryCare</name>
    <message>
        <source>Backing up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop: nothing of this backup stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop: nothing is changed by a check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop: the index is gone on with when the library is opened again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article {id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo {id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published, entry {id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revision {id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backed up and read back: {file}, {size} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup {file} is not whole: some photos have no sound file in the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup {file} did not read as it was written. Do not rely on it and make another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All is well. Articles checked: {articles}, photos: {photos}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first {shown} are shown here; the command “newsdesk check” tells them all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check of the library</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LibraryForm</name>
    <message>
        <source>The paper needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Morning News</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newspaper</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Name of the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tagline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the paper – {language}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tagline – {language}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone: when a day begins, and how times are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First language of the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs of a line, by which texts are measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save for this library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its name, address and time zone stand here once a library is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No library is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library can only be read here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. Readers see it with the next export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This does not fit. Expected: {expected}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewLibraryDialog</name>
    <message>
        <source>New library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecentLibraries</name>
    <message>
        <source>Worked on lately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet: here the libraries will stand that you have opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder is not there: {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no library in it: {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it off this list; nothing is deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take “{name}” off the list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportSheet</name>
    <message>
        <source>Copy the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter or a double click opens a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This library</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a command or its keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutsPage</name>
    <message>
        <source>Find a command or its keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the new keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the command have no keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the command its usual keys again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give all commands their usual keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take them from there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{keys} already runs “{command}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These keys are needed for writing. Add Ctrl or Alt, or use a function key.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Start page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write, illustrate, archive and publish a newspaper – on your own computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty newsroom: a name, a folder, and off you go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A library that is on this computer or on a disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it with a sample paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles, photos and a year of readers, made up for trying.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes a library anew from its backup file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library is being made…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample paper is being printed…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library is being restored…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library is being brought back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} repaired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that can be read is being taken over…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that can be read is being gathered…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
