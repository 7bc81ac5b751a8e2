<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>MomentField</name>
    <message>
        <source>When</source>
        <translation>Қашан</translation>
    </message>
    <message>
        <source>5 December 14:05</source>
        <translation>5 желтоқсан 14:05</translation>
    </message>
    <message>
        <source>The moment at which the page is to be seen</source>
        <translation>Бет қай уақыттағы күйінде керек</translation>
    </message>
    <message>
        <source>A day, with a time or without: “yesterday 9:30”</source>
        <translation>Күні, уақытымен немесе онсыз: «кеше 9:30»</translation>
    </message>
    <message>
        <source>There is no such moment. Try “5 Dec 2024 14:05”.</source>
        <translation>Ондай уақыт жоқ. «5 желтоқсан 2024 14:05» деп көріңіз.</translation>
    </message>
</context>
<context>
    <name>PageSide</name>
    <message>
        <source>The page was taken off the site</source>
        <translation>Бет сайттан алынды</translation>
    </message>
    <message>
        <source>Choose an earlier entry to see what stood there.</source>
        <translation>Не тұрғанын көру үшін бұрынғы жазбаны таңдаңыз.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Салыстырылуда…</translation>
    </message>
    <message>
        <source>The article is no longer in the library: there is nothing to compare the page with.</source>
        <translation>Мақала кітапханада жоқ: бетті салыстыратын ештеңе жоқ.</translation>
    </message>
    <message>
        <source>revision {number}</source>
        <translation>{number}-нұсқа</translation>
    </message>
    <message>
        <source>This is not what was noted: the page has another hash than its entry.</source>
        <translation>Бұл жазылған бет емес: беттің хеші жазбадағысымен сәйкес келмейді.</translation>
    </message>
    <message>
        <source>Its theme has changed since: the words are the same.</source>
        <translation>Содан бері сайт тақырыбы өзгерді: сөздері сол күйі.</translation>
    </message>
    <message>
        <source>The page would be the same today, word by word.</source>
        <translation>Бүгін бет сөзбе-сөз дәл сондай болар еді.</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Не көрсетілген</translation>
    </message>
    <message>
        <source>The page</source>
        <translation>Бет</translation>
    </message>
    <message>
        <source>Difference from now</source>
        <translation>Қазіргіден айырмасы</translation>
    </message>
    <message>
        <source>Only then</source>
        <translation>Тек сонда</translation>
    </message>
    <message>
        <source>Only now</source>
        <translation>Тек қазір</translation>
    </message>
    <message>
        <source>Differences, word by word</source>
        <translation>Айырмашылықтар, сөзбе-сөз</translation>
    </message>
</context>
<context>
    <name>Published</name>
    <message>
        <source>Published</source>
        <translation>Жарияланды</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Өзгертілді</translation>
    </message>
    <message>
        <source>Taken off the site</source>
        <translation>Сайттан алынды</translation>
    </message>
    <message>
        <source>revision {number}</source>
        <translation>{number}-нұсқа</translation>
    </message>
    <message>
        <source>since {when}</source>
        <translation>{when} бастап</translation>
    </message>
    <message>
        <source>Has stood since {since}</source>
        <translation>{since} бастап тұр</translation>
    </message>
    <message>
        <source>Stood from {since} to {until}</source>
        <translation>Тұрған кезі: {since} – {until}</translation>
    </message>
    <message>
        <source>The chain is unbroken: {rows}, the last one {hash}…</source>
        <translation>Тізбек бүтін: {rows}, соңғысы {hash}…</translation>
    </message>
    <message>
        <source>Entry {number} of the ledger is not as it was written, or is missing.</source>
        <translation>Жарияланым туралы {number}-жазба бастапқы күйінде емес немесе жоқ.</translation>
    </message>
    <message>
        <source>The guards that keep the ledger from being changed were taken away.</source>
        <translation>Жарияланым жазбаларын өзгертуге жол бермейтін тыйымдар алынып тасталған.</translation>
    </message>
    <message>
        <source>An exported site knows an entry that the ledger does not have any more.</source>
        <translation>Экспортталған сайт жарияланым жазбаларының арасында енді жоқ жазбаны біледі.</translation>
    </message>
    <message>
        <source>Articles and photos are not touched by this; what is before entry {number} is proved.</source>
        <translation>Мақалалар мен фотоларға бұл қатысты емес; {number}-жазбаға дейінгілер дәлелденген.</translation>
    </message>
    <message>
        <source>Look at the page in a backup of an earlier day: it has the ledger as it was then.</source>
        <translation>Бетті бұрынғы күннің сақтық көшірмесінен қараңыз: онда жазбалар сол кездегі күйінде.</translation>
    </message>
</context>
<context>
    <name>PublishedCounts</name>
    <message numerus="yes">
        <source>%Ln entry(s)</source>
        <translation>
            <numerusform>%Ln жазба</numerusform>
            <numerusform>%Ln жазба</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) stood then</source>
        <translation>
            <numerusform>Сол кезде %Ln бет тұрған</numerusform>
            <numerusform>Сол кезде %Ln бет тұрған</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) with these words</source>
        <translation>
            <numerusform>Осы сөздер бар %Ln бет</numerusform>
            <numerusform>Осы сөздер бар %Ln бет</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PublishedSheet</name>
    <message>
        <source>Nothing was published from here</source>
        <translation>Осыдан ештеңе жарияланбаған</translation>
    </message>
    <message>
        <source>Each export notes what it puts on the site: it will stand here from then on.</source>
        <translation>Әр экспорт сайтқа не қойғанын жазып отырады: содан кейін ол осында көрінеді.</translation>
    </message>
    <message>
        <source>No page</source>
        <translation>Бет жоқ</translation>
    </message>
    <message>
        <source>No page with these words stood on the site at that time.</source>
        <translation>Ол кезде сайтта бұл сөздер бар бет болмаған.</translation>
    </message>
    <message>
        <source>No page stood on the site at that time, as far as the exports of this library know.</source>
        <translation>Осы кітапхананың экспорттарына мәлім болғандай, ол кезде сайтта бет болмаған.</translation>
    </message>
    <message>
        <source>It first stood on the site {when}.</source>
        <translation>Ол сайтта алғаш рет пайда болды: {when}.</translation>
    </message>
    <message>
        <source>The article had not been published then</source>
        <translation>Ол кезде мақала әлі шықпаған еді</translation>
    </message>
    <message>
        <source>The entries are being proved…</source>
        <translation>Жазбалар тексерілуде…</translation>
    </message>
    <message>
        <source>The words of the page are on the clipboard</source>
        <translation>Бет мәтіні алмасу буферінде</translation>
    </message>
    <message>
        <source>Save the page as it stood</source>
        <translation>Бетті тұрған күйінде сақтау</translation>
    </message>
    <message>
        <source>Saved: {file}. Its SHA-256 is that of the entry.</source>
        <translation>Сақталды: {file}. Файлдың SHA-256 мәні жазбадағымен бірдей.</translation>
    </message>
    <message>
        <source>What stood on the site</source>
        <translation>Сайтта не тұрды</translation>
    </message>
    <message>
        <source>Whose pages</source>
        <translation>Кімнің беттері</translation>
    </message>
    <message>
        <source>This article</source>
        <translation>Осы мақала</translation>
    </message>
    <message>
        <source>The whole library</source>
        <translation>Бүкіл кітапхана</translation>
    </message>
    <message>
        <source>Words of the page</source>
        <translation>Беттегі сөздер</translation>
    </message>
    <message>
        <source>Entries of the ledger</source>
        <translation>Жарияланым жазбалары</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Сақтық көшірмелер…</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Мәтінді көшіру</translation>
    </message>
    <message>
        <source>Save the page…</source>
        <translation>Бетті сақтау…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
</context>
</TS>
