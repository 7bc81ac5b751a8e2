<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CollisionDialog</name>
    <message>
        <source>Changed by both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}, paragraph {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(nothing: taken away)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both: mine, then theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DamageStrip</name>
    <message>
        <source>Nothing here can be changed, and nothing in the library&apos;s folder is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repair into a new library…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n loss(es) found.</source>
        <translation>
            <numerusform>%n loss found.</numerusform>
            <numerusform>%n losses found.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is what can be read of a damaged library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database of this library is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you write stays in the window, in the journal and in copies elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be done…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DifferenceView</name>
    <message>
        <source>Comparing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both are the same, word by word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differences, word by word</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HeldStrip</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open for reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This library was taken over: {holder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you write stays in the window and in the journal until that program is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody works on this library: {holder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can read everything. It can be changed here as soon as that program is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still so at {time}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoveryStrip</name>
    <message>
        <source>Only in theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only in mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What others changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only in the saved text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed in both: {fields}. Nothing was overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you see here was recovered and is older.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring both together…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} saved this article, {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was saved elsewhere, {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yours stayed as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes of others were brought in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take them back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your text stays in the window, and in {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other folder could take a copy: copy the text to a safe place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved. {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your text stays in the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article is in the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you write is saved, but the lists and the exported site leave the article out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out of the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Recovered what was not saved: %n edit(s), {when}</source>
        <translation>
            <numerusform>Recovered what was not saved: %n edit, {when}</numerusform>
            <numerusform>Recovered what was not saved: %n edits, {when}</numerusform>
        </translation>
    </message>
    <message>
        <source>Your text is as you left it, but not saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n later step(s) could not be read.</source>
        <translation>
            <numerusform>%n later step could not be read.</numerusform>
            <numerusform>%n later steps could not be read.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the recovery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} is working on this article, {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This article is open in another window, {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On {host}. Nobody&apos;s text is overwritten: who saves second is asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Understood</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
