<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>ArticleSheet</name>
    <message>
        <source>Nothing found</source>
        <translation>Ештеңе табылмады</translation>
    </message>
    <message>
        <source>No article of this backup has these words.</source>
        <translation>Бұл көшірмеде мұндай сөздері бар мақала жоқ.</translation>
    </message>
    <message>
        <source>It is gone from the library: it comes back as a new article.</source>
        <translation>Ол кітапханада жоқ: жаңа мақала болып қайтады.</translation>
    </message>
    <message>
        <source>The text is the same, word by word.</source>
        <translation>Мәтіні сөзбе-сөз бірдей.</translation>
    </message>
    <message>
        <source>It comes back as a new revision; what it is now stays in its history.</source>
        <translation>Ол жаңа нұсқа болып қайтады; қазіргі мәтіні тарихта қалады.</translation>
    </message>
    <message>
        <source>Bring an article back</source>
        <translation>Мақаланы қайтару</translation>
    </message>
    <message>
        <source>From the backup: {when}</source>
        <translation>Сақтық көшірмеден: {when}</translation>
    </message>
    <message>
        <source>Any words of the article</source>
        <translation>Мақаладағы кез келген сөздер</translation>
    </message>
    <message>
        <source>Articles of the backup</source>
        <translation>Көшірмедегі мақалалар</translation>
    </message>
    <message>
        <source>Differences, word by word</source>
        <translation>Айырмашылықтар, сөзбе-сөз</translation>
    </message>
    <message>
        <source>Only in the backup</source>
        <translation>Тек көшірмеде</translation>
    </message>
    <message>
        <source>Only now</source>
        <translation>Тек қазір</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Қайтару</translation>
    </message>
</context>
<context>
    <name>BackupCounts</name>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln мақала</numerusform>
            <numerusform>%Ln мақала</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln фото</numerusform>
            <numerusform>%Ln фото</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) had no sound file</source>
        <translation>
            <numerusform>%Ln фотоның бүтін файлы болмаған</numerusform>
            <numerusform>%Ln фотоның бүтін файлы болмаған</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>daily</source>
        <translation>күнделікті</translation>
    </message>
    <message>
        <source>before an update of the library</source>
        <translation>кітапхана жаңарар алдында</translation>
    </message>
    <message>
        <source>before a change of many</source>
        <translation>көп мақала өзгерер алдында</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>қабылдау алдында</translation>
    </message>
    <message>
        <source>before a replacement</source>
        <translation>алмастыру алдында</translation>
    </message>
    <message>
        <source>before a backup was brought back</source>
        <translation>көшірме қайтарылар алдында</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>қолмен</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} МБ</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>оқылмайды</translation>
    </message>
    <message>
        <source>not whole</source>
        <translation>толық емес</translation>
    </message>
    <message>
        <source>read back</source>
        <translation>тексерілген</translation>
    </message>
    <message>
        <source>The {newest} newest automatic backups are kept, then the last one of {hours} hours, {days} days, {weeks} weeks and {months} months. Those made by hand or before an update stay until you remove them.</source>
        <translation>Автоматты түрде жасалғандардан соңғы {newest} көшірме және {hours} сағаттың, {days} күннің, {weeks} аптаның, {months} айдың әрқайсысынан бір-бірден қалады. Қолмен және жаңарту алдында жасалғандары өзіңіз жойғанша қалады.</translation>
    </message>
</context>
<context>
    <name>BackupsSheet</name>
    <message>
        <source>Backing up</source>
        <translation>Сақтық көшірме</translation>
    </message>
    <message>
        <source>Stop: nothing of this backup stays</source>
        <translation>Тоқтату: бұл көшірмеден ештеңе қалмайды</translation>
    </message>
    <message>
        <source>Reading the backup</source>
        <translation>Көшірме оқылуда</translation>
    </message>
    <message>
        <source>Remove the backup of {when}?</source>
        <translation>{when} көшірмесін жою керек пе?</translation>
    </message>
    <message>
        <source>What only it holds is gone then. The library stays as it is.</source>
        <translation>Тек сонда бары жойылады. Кітапхана сол күйі қалады.</translation>
    </message>
    <message>
        <source>Remove the backup</source>
        <translation>Көшірмені жою</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Қалдыру</translation>
    </message>
    <message>
        <source>Bring the whole library back as it was: {when}?</source>
        <translation>Бүкіл кітапхананы мына көшірмеге қайтару керек пе: {when}?</translation>
    </message>
    <message>
        <source>What the library holds now is kept as a backup first, so that you can come back to it. The window closes the library for this and opens it again.</source>
        <translation>Алдымен қазіргі күйі сақтық көшірме болып сақталады, оған қайтып келуге болады. Сол уақытта терезе кітапхананы жауып, кейін қайта ашады.</translation>
    </message>
    <message>
        <source>Bring the library back</source>
        <translation>Кітапхананы қайтару</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Сол күйі қалдыру</translation>
    </message>
    <message>
        <source>The first one is made a minute after the library was opened, or now.</source>
        <translation>Алғашқысы кітапхана ашылған соң бір минуттан кейін немесе дәл қазір жасалады.</translation>
    </message>
    <message>
        <source>No backups yet</source>
        <translation>Әзірге көшірме жоқ</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Көшірме жасау</translation>
    </message>
    <message>
        <source>It cannot be read ({detail}). Your library is not touched by this; make a new backup.</source>
        <translation>Ол оқылмайды ({detail}). Кітапханаға бұл қатысты емес; жаңа көшірме жасаңыз.</translation>
    </message>
    <message>
        <source>{count} when it was made. All else is whole.</source>
        <translation>Жасалған кезде: {count}. Қалғаны бүтін.</translation>
    </message>
    <message>
        <source>Backed up and read back: {what}</source>
        <translation>Көшірме жасалды және тексерілді: {what}</translation>
    </message>
    <message>
        <source>Every byte of the backup is as it was written: {when}</source>
        <translation>Көшірме түгел оқылды, бәрі орнында: {when}</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Сақтық көшірмелер</translation>
    </message>
    <message>
        <source>Bring an article back…</source>
        <translation>Мақаланы қайтару…</translation>
    </message>
    <message>
        <source>Bring the library back…</source>
        <translation>Кітапхананы қайтару…</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Қайта тексеру</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Жою…</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Қалтаны көрсету</translation>
    </message>
    <message>
        <source>From another place</source>
        <translation>Басқа жерден</translation>
    </message>
    <message>
        <source>A backup file (zip)…</source>
        <translation>Көшірме файлы (zip)…</translation>
    </message>
    <message>
        <source>A backup folder…</source>
        <translation>Көшірме қалтасы…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
</context>
<context>
    <name>WorkRow</name>
    <message>
        <source>Stop</source>
        <translation>Тоқтату</translation>
    </message>
</context>
</TS>
