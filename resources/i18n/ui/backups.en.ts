<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ArticleSheet</name>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No article of this backup has these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is gone from the library: it comes back as a new article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is the same, word by word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It comes back as a new revision; what it is now stays in its history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring an article back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the backup: {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any words of the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles of the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differences, word by word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only in the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupCounts</name>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln photo</numerusform>
            <numerusform>%Ln photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) had no sound file</source>
        <translation>
            <numerusform>%Ln photo had no sound file</numerusform>
            <numerusform>%Ln photos had no sound file</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>daily</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before an update of the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before a change of many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before an import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before a replacement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before a backup was brought back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {newest} newest automatic backups are kept, then the last one of {hours} hours, {days} days, {weeks} weeks and {months} months. Those made by hand or before an update stay until you remove them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupsSheet</name>
    <message>
        <source>Backing up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop: nothing of this backup stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the backup of {when}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What only it holds is gone then. The library stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring the whole library back as it was: {when}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the library holds now is kept as a backup first, so that you can come back to it. The window closes the library for this and opens it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring the library back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first one is made a minute after the library was opened, or now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backups yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be read ({detail}). Your library is not touched by this; make a new backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} when it was made. All else is whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backed up and read back: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every byte of the backup is as it was written: {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring an article back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring the library back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From another place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup file (zip)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkRow</name>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
