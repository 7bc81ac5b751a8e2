<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>AltPopover</name>
    <message>
        <source>What is to be seen in the picture</source>
        <translation>Суретте не көрініп тұр</translation>
    </message>
    <message>
        <source>Left empty, the photo&apos;s own description is read.</source>
        <translation>Бос қалса, фотоның өз сипаттамасы оқылады.</translation>
    </message>
    <message>
        <source>The photo has no description of its own.</source>
        <translation>Фотоның өз сипаттамасы жоқ.</translation>
    </message>
    <message>
        <source>Description for the blind</source>
        <translation>Көзі көрмейтіндерге сипаттама</translation>
    </message>
    <message>
        <source>Description for the blind, in this article</source>
        <translation>Көзі көрмейтіндерге сипаттама, осы мақалада</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Дайын</translation>
    </message>
</context>
<context>
    <name>ArrivingPictures</name>
    <message>
        <source>Adding photos</source>
        <translation>Фотолар қосылуда</translation>
    </message>
    <message>
        <source>Stop: the text stays, and says where a picture is missing</source>
        <translation>Тоқтату: мәтін қалады, суреттердің орнында ескертпе тұрады</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>тоқтатылды</translation>
    </message>
    <message>
        <source>Picture not taken: {name} ({reason})</source>
        <translation>Сурет алынбады: {name} ({reason})</translation>
    </message>
    <message>
        <source>Picture not taken: {reason}</source>
        <translation>Сурет алынбады: {reason}</translation>
    </message>
</context>
<context>
    <name>AuthorCard</name>
    <message>
        <source>Show in the history</source>
        <translation>Тарихта көрсету</translation>
    </message>
    <message>
        <source>Who wrote this sentence</source>
        <translation>Бұл сөйлемді кім жазды</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Әлі сақталмаған</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>біреу</translation>
    </message>
</context>
<context>
    <name>Authors</name>
    <message>
        <source>Click a sentence to see who wrote it; Esc ends it</source>
        <translation>Сөйлемді кім жазғанын білу үшін оны шертіңіз. Шығу – Esc</translation>
    </message>
    <message>
        <source>There is no sentence here</source>
        <translation>Мұнда сөйлем жоқ</translation>
    </message>
</context>
<context>
    <name>BarRows</name>
    <message>
        <source>Find in the article</source>
        <translation>Мақаладан табу</translation>
    </message>
    <message>
        <source>What was searched for before</source>
        <translation>Бұрын не ізделген</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Мынамен ауыстыру</translation>
    </message>
    <message>
        <source>What was put in before</source>
        <translation>Бұрын немен ауыстырылған</translation>
    </message>
    <message>
        <source>Keep capitals as they are</source>
        <translation>Бас әріптерді сақтау</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ауыстыру</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Бәрін ауыстыру</translation>
    </message>
    <message>
        <source>Former place</source>
        <translation>Алдыңғы орын</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Келесі орын</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>Мәтінге оралу</translation>
    </message>
</context>
<context>
    <name>BlockActions</name>
    <message>
        <source>Turn into</source>
        <translation>Түрін өзгерту</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Абзац</translation>
    </message>
    <message>
        <source>Heading 1</source>
        <translation>1-тақырыпша</translation>
    </message>
    <message>
        <source>Heading 2</source>
        <translation>2-тақырыпша</translation>
    </message>
    <message>
        <source>Heading 3</source>
        <translation>3-тақырыпша</translation>
    </message>
    <message>
        <source>Direct speech</source>
        <translation>Төл сөз</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Дәйексөз</translation>
    </message>
    <message>
        <source>Bulleted list</source>
        <translation>Таңбаланған тізім</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Нөмірленген тізім</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Жоғары</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Төмен</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Қайталау</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Жою</translation>
    </message>
</context>
<context>
    <name>BlockHandle</name>
    <message>
        <source>Handle of the block</source>
        <translation>Блоктың тұтқасы</translation>
    </message>
    <message>
        <source>Drag to move the block, click for its menu</source>
        <translation>Блокты жылжыту үшін тартыңыз, мәзірі үшін басыңыз</translation>
    </message>
</context>
<context>
    <name>BlockMenu</name>
    <message>
        <source>Blocks</source>
        <translation>Блоктар</translation>
    </message>
    <message>
        <source>Blocks that can be made here</source>
        <translation>Осы жерге қоюға болатын блоктар</translation>
    </message>
</context>
<context>
    <name>Clipboard</name>
    <message>
        <source>Picture on the web, not fetched</source>
        <translation>Интернеттегі сурет, жүктелмеді</translation>
    </message>
    <message>
        <source>A picture did not come with the text: {name}</source>
        <translation>Сурет мәтінмен бірге келмеді: {name}</translation>
    </message>
    <message>
        <source>A picture did not come with the text</source>
        <translation>Сурет мәтінмен бірге келмеді</translation>
    </message>
    <message>
        <source>Pasting</source>
        <translation>Кірістіру</translation>
    </message>
    <message>
        <source>Stop: the text stays as it was before</source>
        <translation>Тоқтату: мәтін бұрынғы қалпында қалады</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Insert a row above</source>
        <translation>Жоғарыдан жол қосу</translation>
    </message>
    <message>
        <source>Insert a row below</source>
        <translation>Төменнен жол қосу</translation>
    </message>
    <message>
        <source>Move the row up</source>
        <translation>Жолды көтеру</translation>
    </message>
    <message>
        <source>Move the row down</source>
        <translation>Жолды түсіру</translation>
    </message>
    <message>
        <source>Make the row the header</source>
        <translation>Жолды тақырып ету</translation>
    </message>
    <message>
        <source>Select the row</source>
        <translation>Жолды таңдау</translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translation>Жолды өшіру</translation>
    </message>
    <message>
        <source>Insert a column to the left</source>
        <translation>Сол жақтан баған қосу</translation>
    </message>
    <message>
        <source>Insert a column to the right</source>
        <translation>Оң жақтан баған қосу</translation>
    </message>
    <message>
        <source>Move the column left</source>
        <translation>Бағанды солға жылжыту</translation>
    </message>
    <message>
        <source>Move the column right</source>
        <translation>Бағанды оңға жылжыту</translation>
    </message>
    <message>
        <source>Column&apos;s text at the left</source>
        <translation>Баған мәтіні сол жақта</translation>
    </message>
    <message>
        <source>Column&apos;s text in the middle</source>
        <translation>Баған мәтіні ортада</translation>
    </message>
    <message>
        <source>Column&apos;s text at the right</source>
        <translation>Баған мәтіні оң жақта</translation>
    </message>
    <message>
        <source>Select the column</source>
        <translation>Бағанды таңдау</translation>
    </message>
    <message>
        <source>Remove the column</source>
        <translation>Бағанды өшіру</translation>
    </message>
    <message>
        <source>Select the table</source>
        <translation>Кестені таңдау</translation>
    </message>
    <message>
        <source>Remove the table</source>
        <translation>Кестені өшіру</translation>
    </message>
</context>
<context>
    <name>Contents</name>
    <message>
        <source>Nothing has these words</source>
        <translation>Ештеңе табылмады</translation>
    </message>
    <message>
        <source>The article has no headings yet</source>
        <translation>Мақалада әзірге тақырыпша жоқ</translation>
    </message>
    <message>
        <source>Empty heading</source>
        <translation>Бос тақырыпша</translation>
    </message>
    <message>
        <source>Headings of the article</source>
        <translation>Мақала тақырыпшалары</translation>
    </message>
    <message>
        <source>Filter the headings</source>
        <translation>Тақырыпшаны табу</translation>
    </message>
    <message>
        <source>Enter leads there, Alt with the arrows moves a section</source>
        <translation>Enter – өту, Alt пен көрсеткілер – бөлімді жылжыту</translation>
    </message>
</context>
<context>
    <name>CreditField</name>
    <message>
        <source>The photo has another credit now, in every article</source>
        <translation>Енді фотоның авторы барлық мақалада басқа</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Болдырмау</translation>
    </message>
    <message>
        <source>Credit of the photo</source>
        <translation>Фото авторы</translation>
    </message>
    <message>
        <source>Who took the photo, or who gave it</source>
        <translation>Кім түсірді немесе кім ұсынды</translation>
    </message>
</context>
<context>
    <name>EditorPanel</name>
    <message>
        <source>Editor</source>
        <translation>Редактор</translation>
    </message>
    <message>
        <source>Text of the article</source>
        <translation>Мақала мәтіні</translation>
    </message>
    <message>
        <source>Only for reading: this library cannot be written now.</source>
        <translation>Тек оқуға: қазір кітапханаға жазу мүмкін емес.</translation>
    </message>
</context>
<context>
    <name>EmbedEditor</name>
    <message>
        <source>Card of a link</source>
        <translation>Сілтеме карточкасы</translation>
    </message>
    <message>
        <source>Readers see a card; nothing is loaded from there</source>
        <translation>Оқырман карточканы көреді; ол жақтан ештеңе жүктелмейді</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Мекенжай</translation>
    </message>
    <message>
        <source>Address, such as https://…</source>
        <translation>Мекенжай, мысалы https://…</translation>
    </message>
    <message>
        <source>Title of the card</source>
        <translation>Карточканың тақырыбы</translation>
    </message>
    <message>
        <source>Title: what readers will find there</source>
        <translation>Тақырып: оқырман онда не табады</translation>
    </message>
    <message>
        <source>Leads to {host}</source>
        <translation>{host} сайтына апарады</translation>
    </message>
    <message>
        <source>This is no address of the web; the card keeps {url}</source>
        <translation>Бұл желідегі мекенжай емес; карточкада {url} қалады</translation>
    </message>
    <message>
        <source>This is no address of the web yet</source>
        <translation>Бұл әлі желідегі мекенжай емес</translation>
    </message>
    <message>
        <source>An address of the web makes the card</source>
        <translation>Мекенжай жазылса, карточка пайда болады</translation>
    </message>
</context>
<context>
    <name>FigureBar</name>
    <message>
        <source>As wide as the text</source>
        <translation>Мәтін еніндей</translation>
    </message>
    <message>
        <source>Wider than the text</source>
        <translation>Мәтіннен кең</translation>
    </message>
    <message>
        <source>At the left, text beside it</source>
        <translation>Сол жақта, мәтін қасында</translation>
    </message>
    <message>
        <source>At the right, text beside it</source>
        <translation>Оң жақта, мәтін қасында</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Сурет астындағы жазу</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Фото авторы</translation>
    </message>
    <message>
        <source>Description for the blind</source>
        <translation>Көзі көрмейтіндерге сипаттама</translation>
    </message>
    <message>
        <source>Another photo…</source>
        <translation>Басқа фото…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Жоғары</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Төмен</translation>
    </message>
    <message>
        <source>Remove from the text</source>
        <translation>Мәтіннен алу</translation>
    </message>
    <message>
        <source>The selected photo</source>
        <translation>Таңдалған фото</translation>
    </message>
</context>
<context>
    <name>FigureTools</name>
    <message>
        <source>From the library…</source>
        <translation>Кітапханадан…</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Файлдан…</translation>
    </message>
    <message>
        <source>Pictures ({endings})</source>
        <translation>Суреттер ({endings})</translation>
    </message>
    <message>
        <source>Another photo</source>
        <translation>Басқа фото</translation>
    </message>
    <message>
        <source>This file is no picture that could be taken in</source>
        <translation>Бұл файл сурет емес, қабылданбайды</translation>
    </message>
    <message>
        <source>The photo is in the library: the picture that it should replace is gone</source>
        <translation>Сурет кітапханада: ол алмастыруы тиіс сурет мәтінде жоқ</translation>
    </message>
    <message>
        <source>Adding photos</source>
        <translation>Фотолар қосылуда</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Not found</source>
        <translation>Табылмады</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{count} ішінен {number}</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n орын</numerusform>
            <numerusform>%n орын</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation>Ештеңе белгіленбеген</translation>
    </message>
    <message>
        <source>Replacing</source>
        <translation>Ауыстыру</translation>
    </message>
    <message>
        <source>Stop: the text stays as it was before</source>
        <translation>Тоқтату: мәтін бұрынғы қалпында қалады</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) replaced</source>
        <translation>
            <numerusform>%n орын ауыстырылды</numerusform>
            <numerusform>%n орын ауыстырылды</numerusform>
        </translation>
    </message>
    <message>
        <source>{count}…</source>
        <translation>{count}…</translation>
    </message>
    <message>
        <source>This expression takes too long; make it simpler</source>
        <translation>Бұл өрнек тым ұзақ есептеледі; оны қысқартыңыз</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>A bracket is not closed</source>
        <translation>Жақша жабылмаған</translation>
    </message>
    <message>
        <source>A bracket is closed that was not opened</source>
        <translation>Ашылмаған жақша жабылған</translation>
    </message>
    <message>
        <source>A set of signs is not closed: «]» is missing</source>
        <translation>Таңбалар жиыны жабылмаған: «]» жоқ</translation>
    </message>
    <message>
        <source>A range of signs is the wrong way round</source>
        <translation>Таңбалар аралығы керісінше жазылған</translation>
    </message>
    <message>
        <source>There is nothing to repeat</source>
        <translation>Қайталайтын ештеңе жоқ</translation>
    </message>
    <message>
        <source>A repetition is repeated</source>
        <translation>Қайталаудың өзі қайталанады</translation>
    </message>
    <message>
        <source>A repetition has more at least than at most</source>
        <translation>Қайталаудың ең азы ең көбінен артық</translation>
    </message>
    <message>
        <source>A repetition is too long</source>
        <translation>Қайталау тым ұзын</translation>
    </message>
    <message>
        <source>Nothing follows the last «\»</source>
        <translation>Соңғы «\» белгісінен кейін ештеңе жоқ</translation>
    </message>
    <message>
        <source>«\» with a sign that means nothing</source>
        <translation>«\» мағынасыз таңбамен тұр</translation>
    </message>
    <message>
        <source>The number of a sign is not complete</source>
        <translation>Таңба нөмірі толық жазылмаған</translation>
    </message>
    <message>
        <source>There is no sign of this number</source>
        <translation>Мұндай нөмірлі таңба жоқ</translation>
    </message>
    <message>
        <source>There is no sign of this name</source>
        <translation>Мұндай атаулы таңба жоқ</translation>
    </message>
    <message>
        <source>The name of a group is not closed</source>
        <translation>Топ атауы жабылмаған</translation>
    </message>
    <message>
        <source>A group has no name</source>
        <translation>Топтың атауы жоқ</translation>
    </message>
    <message>
        <source>The name of a group has a sign that it may not have</source>
        <translation>Топ атауында жарамсыз таңба бар</translation>
    </message>
    <message>
        <source>There is no group of this name</source>
        <translation>Мұндай атаулы топ жоқ</translation>
    </message>
    <message>
        <source>There is no group of this number</source>
        <translation>Мұндай нөмірлі топ жоқ</translation>
    </message>
    <message>
        <source>A group asks for itself</source>
        <translation>Топ өзіне сілтейді</translation>
    </message>
    <message>
        <source>There is no kind of signs of this name</source>
        <translation>Мұндай атаулы таңба түрі жоқ</translation>
    </message>
    <message>
        <source>«(?» with a sign that means nothing</source>
        <translation>«(?» мағынасыз таңбамен тұр</translation>
    </message>
    <message>
        <source>This is too long to be searched for</source>
        <translation>Бұл іздеуге тым ұзын</translation>
    </message>
    <message>
        <source>Too many brackets are inside each other</source>
        <translation>Бір-бірінің ішіндегі жақша тым көп</translation>
    </message>
    <message>
        <source>The expression cannot be understood</source>
        <translation>Өрнек түсініксіз</translation>
    </message>
    <message>
        <source>sign {number}</source>
        <translation>{number}-таңба</translation>
    </message>
</context>
<context>
    <name>FormatBar</name>
    <message>
        <source>Paragraph</source>
        <translation>Абзац</translation>
    </message>
    <message>
        <source>Heading 1</source>
        <translation>1-тақырыпша</translation>
    </message>
    <message>
        <source>Heading 2</source>
        <translation>2-тақырыпша</translation>
    </message>
    <message>
        <source>Heading 3</source>
        <translation>3-тақырыпша</translation>
    </message>
    <message>
        <source>Direct speech</source>
        <translation>Төл сөз</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Дәйексөз</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Қалың</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Көлбеу</translation>
    </message>
    <message>
        <source>Strike out</source>
        <translation>Сызылған</translation>
    </message>
    <message>
        <source>Bulleted list</source>
        <translation>Таңбаланған тізім</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Нөмірленген тізім</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Сілтеме</translation>
    </message>
    <message>
        <source>Insert a photo</source>
        <translation>Фото қою</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Кесте</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Кірістіру</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Сызық</translation>
    </message>
    <message>
        <source>Clear formatting</source>
        <translation>Пішімдеуді алып тастау</translation>
    </message>
    <message>
        <source>Source (Markdown)</source>
        <translation>Бастапқы мәтін (Markdown)</translation>
    </message>
    <message>
        <source>Kicker</source>
        <translation>Тақырыпүсті</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Тақырып</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Лид</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Тізім</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>Сөз иесі</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Сурет жазуы</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Нысан</translation>
    </message>
    <message>
        <source>Table header</source>
        <translation>Кесте басы</translation>
    </message>
    <message>
        <source>More formatting</source>
        <translation>Тағы пішімдеу</translation>
    </message>
    <message>
        <source>Formatting</source>
        <translation>Пішімдеу</translation>
    </message>
    <message>
        <source>Paragraph style</source>
        <translation>Абзац түрі</translation>
    </message>
    <message>
        <source>Note for the desk</source>
        <translation>Редакцияға арналған ескертпе</translation>
    </message>
    <message>
        <source>Photo…</source>
        <translation>Сурет…</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>Фотогалерея</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Анықтама</translation>
    </message>
    <message>
        <source>Pull quote</source>
        <translation>Шығарма дәйексөз</translation>
    </message>
    <message>
        <source>Table…</source>
        <translation>Кесте…</translation>
    </message>
    <message>
        <source>Card of a link…</source>
        <translation>Сілтеме карточкасы…</translation>
    </message>
    <message>
        <source>Footnote</source>
        <translation>Сілтеме ескерту</translation>
    </message>
    <message>
        <source>Block of code</source>
        <translation>Код блогы</translation>
    </message>
    <message>
        <source>Note for the desk…</source>
        <translation>Редакцияға арналған ескертпе…</translation>
    </message>
</context>
<context>
    <name>GalleryEditor</name>
    <message>
        <source>A picture without a caption</source>
        <translation>Жазуы жоқ сурет</translation>
    </message>
    <message>
        <source>No description for the blind</source>
        <translation>Зағиптарға арналған сипаттама жоқ</translation>
    </message>
    <message numerus="yes">
        <source>%n without a description</source>
        <translation>
            <numerusform>%n сипаттамасыз</numerusform>
            <numerusform>%n сипаттамасыз</numerusform>
        </translation>
    </message>
    <message>
        <source>Caption of the picture</source>
        <translation>Суреттің жазуы</translation>
    </message>
    <message>
        <source>Every photo of the article is in the gallery</source>
        <translation>Мақаланың барлық суреті галереяда</translation>
    </message>
    <message>
        <source>From the library or from files…</source>
        <translation>Кітапханадан немесе файлдардан…</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>Фотогалерея</translation>
    </message>
    <message>
        <source>Pictures of the gallery, in their order</source>
        <translation>Галерея суреттері, реті бойынша</translation>
    </message>
    <message>
        <source>Drag, or Alt with the arrow keys, to change the order; Delete takes out</source>
        <translation>Ретін тінтуірмен не Alt пен көрсеткі пернелермен өзгертеді; Delete суретті алып тастайды</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Қосу</translation>
    </message>
    <message>
        <source>Add a picture</source>
        <translation>Сурет қосу</translation>
    </message>
    <message>
        <source>Take the picture out of the gallery</source>
        <translation>Суретті галереядан алу</translation>
    </message>
    <message>
        <source>Take the picture out of the gallery (Delete)</source>
        <translation>Суретті галереядан алу (Delete)</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Сипаттама</translation>
    </message>
    <message>
        <source>What a blind reader hears of the picture</source>
        <translation>Зағип оқырман сурет туралы не естиді</translation>
    </message>
</context>
<context>
    <name>LinkChip</name>
    <message>
        <source>Where the link leads</source>
        <translation>Сілтеме қайда апарады</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Браузерде ашу</translation>
    </message>
    <message>
        <source>Open (Ctrl+click)</source>
        <translation>Ашу (Ctrl+шерту)</translation>
    </message>
    <message>
        <source>Change the link</source>
        <translation>Сілтемені өзгерту</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Мекенжайды көшіру</translation>
    </message>
    <message>
        <source>Remove the link</source>
        <translation>Сілтемені алып тастау</translation>
    </message>
</context>
<context>
    <name>LinkPopover</name>
    <message>
        <source>A link leads to http, https, mailto, tel or to an article; “{scheme}” is none of them</source>
        <translation>Сілтеме http, https, mailto, tel мекенжайына немесе мақалаға апарады; «{scheme}» оларға жатпайды</translation>
    </message>
    <message>
        <source>An address, or words of an article in the library</source>
        <translation>Мекенжай немесе кітапханадағы мақаланың сөздері</translation>
    </message>
    <message>
        <source>This article is not in the library</source>
        <translation>Бұл мақала кітапханада жоқ</translation>
    </message>
    <message>
        <source>No article has these words</source>
        <translation>Мұндай сөздері бар мақала жоқ</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Сілтеме</translation>
    </message>
    <message>
        <source>Address or article</source>
        <translation>Мекенжай немесе мақала</translation>
    </message>
    <message>
        <source>Articles found</source>
        <translation>Табылған мақалалар</translation>
    </message>
    <message>
        <source>Remove the link</source>
        <translation>Сілтемені алып тастау</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Мекенжайды көшіру</translation>
    </message>
</context>
<context>
    <name>LinkTarget</name>
    <message>
        <source>not on the site: no link there yet</source>
        <translation>сайтта жоқ: әзірге сілтеме болмайды</translation>
    </message>
</context>
<context>
    <name>LinkTools</name>
    <message>
        <source>This article is not in the library</source>
        <translation>Бұл мақала кітапханада жоқ</translation>
    </message>
</context>
<context>
    <name>ListStart</name>
    <message>
        <source>First number of the list</source>
        <translation>Тізімнің бірінші нөмірі</translation>
    </message>
    <message>
        <source>Number it so</source>
        <translation>Қолдану</translation>
    </message>
</context>
<context>
    <name>Measuring</name>
    <message>
        <source>Length of the text against its target</source>
        <translation>Мәтін көлемі тапсырылған көлемге қарағанда</translation>
    </message>
</context>
<context>
    <name>NoArticle</name>
    <message>
        <source>No article is open</source>
        <translation>Мақала ашылмаған</translation>
    </message>
    <message>
        <source>Choose one in the list to read it.</source>
        <translation>Оқу үшін тізімнен мақала таңдаңыз.</translation>
    </message>
    <message>
        <source>Choose one in the list, or begin a new one.</source>
        <translation>Тізімнен таңдаңыз немесе жаңасын бастаңыз.</translation>
    </message>
    <message>
        <source>New article</source>
        <translation>Жаңа мақала</translation>
    </message>
</context>
<context>
    <name>NodeDesk</name>
    <message numerus="yes">
        <source>The footnote is removed, and its mark in %n paragraph(s)</source>
        <translation>
            <numerusform>Сілтеме ескерту және оның %n абзацтағы белгісі жойылды</numerusform>
            <numerusform>Сілтеме ескерту және оның %n абзацтағы белгілері жойылды</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Болдырмау</translation>
    </message>
</context>
<context>
    <name>NodeNumbers</name>
    <message numerus="yes">
        <source>Gallery · %n photo(s)</source>
        <translation>
            <numerusform>Фотогалерея · %n сурет</numerusform>
            <numerusform>Фотогалерея · %n сурет</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more line(s)</source>
        <translation>
            <numerusform>… тағы %n жол</numerusform>
            <numerusform>… тағы %n жол</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Nodes</name>
    <message>
        <source>An empty box: press Enter to write in it</source>
        <translation>Бос анықтама: жазу үшін Enter басыңыз</translation>
    </message>
    <message>
        <source>An empty pull quote: press Enter to write in it</source>
        <translation>Бос шығарма дәйексөз: жазу үшін Enter басыңыз</translation>
    </message>
    <message>
        <source>An empty footnote: press Enter to write in it</source>
        <translation>Бос сілтеме ескерту: жазу үшін Enter басыңыз</translation>
    </message>
    <message>
        <source>A gallery without pictures: press Enter to choose some</source>
        <translation>Суретсіз галерея: таңдау үшін Enter басыңыз</translation>
    </message>
    <message>
        <source>Nothing in the text refers to this footnote</source>
        <translation>Мәтінде бұл сілтеме ескертуге ешбір белгі жоқ</translation>
    </message>
    <message>
        <source>There is no footnote “%1” in this article</source>
        <translation>Мақалада «%1» сілтеме ескертуі жоқ</translation>
    </message>
    <message>
        <source>HTML · readers see it as text, nothing of it is run</source>
        <translation>HTML · оқырман оны мәтін ретінде көреді, ештеңе орындалмайды</translation>
    </message>
    <message>
        <source>Source that the editor does not know · kept as it is</source>
        <translation>Редактор білмейтін белгілеу · сол күйі сақталады</translation>
    </message>
    <message>
        <source>A table of %1 × %2, too large to be edited here</source>
        <translation>%1 × %2 кесте – мұнда өңдеуге тым үлкен</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>no credit</source>
        <translation>авторы жоқ</translation>
    </message>
    <message>
        <source>For the desk: %1</source>
        <translation>Редакцияға: %1</translation>
    </message>
    <message>
        <source>note</source>
        <translation>ескерту</translation>
    </message>
    <message>
        <source>Title of the box</source>
        <translation>Анықтаманың тақырыбы</translation>
    </message>
    <message>
        <source>What stands in the box</source>
        <translation>Анықтаманың мәтіні</translation>
    </message>
    <message>
        <source>Words that draw a reader in</source>
        <translation>Оқуға шақыратын сөздер</translation>
    </message>
    <message>
        <source>Text of the footnote</source>
        <translation>Сілтеме ескерту мәтіні</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Дәйексөз</translation>
    </message>
</context>
<context>
    <name>NotePopover</name>
    <message>
        <source>Note for the desk</source>
        <translation>Редакцияға арналған ескертпе</translation>
    </message>
    <message>
        <source>Only the desk sees it: no page, no count, no search result</source>
        <translation>Оны тек редакция көреді: бетте де, есепте де, іздеуде де болмайды</translation>
    </message>
    <message>
        <source>What should be checked, asked, added?</source>
        <translation>Нені тексеру, сұрау, толықтыру керек?</translation>
    </message>
    <message>
        <source>Remove the note</source>
        <translation>Ескертуді алып тастау</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Дайын</translation>
    </message>
</context>
<context>
    <name>ObjectEditor</name>
    <message>
        <source>Take out</source>
        <translation>Шығару</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Жою</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Дайын</translation>
    </message>
    <message>
        <source>Back to the text (Esc)</source>
        <translation>Мәтінге қайту (Esc)</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Match case</source>
        <translation>Бас және кіші әріпті ажырату</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Тек тұтас сөздер</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Тұрақты өрнек</translation>
    </message>
    <message>
        <source>Tell «ё» from «е»</source>
        <translation>«ё» мен «е» әріптерін ажырату</translation>
    </message>
    <message>
        <source>In the selection</source>
        <translation>Белгіленген жерде</translation>
    </message>
</context>
<context>
    <name>Refusals</name>
    <message>
        <source>Who said it stands at the end of a quotation: put the caret there first</source>
        <translation>Кім айтқаны дәйексөздің соңында жазылады: курсорды сонда қойыңыз</translation>
    </message>
    <message>
        <source>This quotation says already who said it</source>
        <translation>Бұл дәйексөзде кім айтқаны көрсетілген</translation>
    </message>
    <message>
        <source>A note for the desk stands in the text, not in the headline or the lead</source>
        <translation>Редакцияға ескертпе тақырыпқа не лидке емес, мәтінге қойылады</translation>
    </message>
    <message>
        <source>A note for the desk stands in a line of text: put the caret into one</source>
        <translation>Редакцияға ескертпе мәтін жолына қойылады: курсорды жолға қойыңыз</translation>
    </message>
    <message>
        <source>Only a numbered list has a first number: put the caret into one</source>
        <translation>Бірінші нөмір тек нөмірленген тізімде бар: курсорды соған қойыңыз</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Formatting of the selection</source>
        <translation>Белгіленген мәтінді безендіру</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Kicker</source>
        <translation>Тақырыпүсті</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Тақырып</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Лид</translation>
    </message>
    <message>
        <source>Begin to write…</source>
        <translation>Жаза бастаңыз…</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Сурет астындағы жазу</translation>
    </message>
    <message>
        <source>Who said it</source>
        <translation>Кімнің сөзі</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>Фотогалерея</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Анықтама</translation>
    </message>
    <message>
        <source>Pull quote</source>
        <translation>Шығарма дәйексөз</translation>
    </message>
    <message>
        <source>Card of a link</source>
        <translation>Сілтеме карточкасы</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Footnote</source>
        <translation>Сілтеме ескерту</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Тізім</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Дәйексөз</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Кесте</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Фото</translation>
    </message>
    <message>
        <source>Source text</source>
        <translation>Бастапқы мәтін</translation>
    </message>
    <message>
        <source>No byline</source>
        <translation>Авторы көрсетілмеген</translation>
    </message>
    <message>
        <source>The photo is not in the library</source>
        <translation>Бұл фото кітапханада жоқ</translation>
    </message>
    <message>
        <source>Picture from the clipboard</source>
        <translation>Буфердегі сурет</translation>
    </message>
    <message>
        <source>The picture is awaited</source>
        <translation>Сурет әлі келген жоқ</translation>
    </message>
    <message>
        <source>No photo credit, the page cannot go out: press here to enter it</source>
        <translation>Фото авторы жоқ, бет шықпайды: басып, жазыңыз</translation>
    </message>
    <message>
        <source>Photo: %1</source>
        <translation>Фото: %1</translation>
    </message>
</context>
<context>
    <name>SourceEditor</name>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Language of the code</source>
        <translation>Код тілі</translation>
    </message>
    <message>
        <source>Language, such as python or sql</source>
        <translation>Тіл, мысалы python немесе sql</translation>
    </message>
</context>
<context>
    <name>SourceMode</name>
    <message>
        <source>Cut</source>
        <translation>Қиып алу</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Көшіру</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Қою</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Барлығын белгілеу</translation>
    </message>
    <message>
        <source>Show the text as it is read</source>
        <translation>Мәтінді беттегідей көрсету</translation>
    </message>
    <message>
        <source>Source of the article</source>
        <translation>Мақаланың бастапқы мәтіні</translation>
    </message>
    <message>
        <source>The text in Markdown, as it is stored</source>
        <translation>Markdown белгілеуіндегі мәтін, сақталатын түрінде</translation>
    </message>
</context>
<context>
    <name>SourceOverlay</name>
    <message>
        <source>Source of the block</source>
        <translation>Блоктың бастапқы мәтіні</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Қолдану</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
</context>
<context>
    <name>Spoken</name>
    <message>
        <source>Kicker</source>
        <translation>Тақырыпүсті</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Тақырып</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Лид</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Абзац</translation>
    </message>
    <message>
        <source>Heading of level 1</source>
        <translation>Бірінші деңгейлі тақырыпша</translation>
    </message>
    <message>
        <source>Heading of level 2</source>
        <translation>Екінші деңгейлі тақырыпша</translation>
    </message>
    <message>
        <source>Heading of level 3</source>
        <translation>Үшінші деңгейлі тақырыпша</translation>
    </message>
    <message>
        <source>Direct speech</source>
        <translation>Төл сөз</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Тізім</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Дәйексөз</translation>
    </message>
    <message>
        <source>Who said it</source>
        <translation>Кімнің сөзі</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Сызық</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Кесте</translation>
    </message>
    <message>
        <source>Table header</source>
        <translation>Кесте басы</translation>
    </message>
    <message>
        <source>Description: %1</source>
        <translation>Сипаттамасы: %1</translation>
    </message>
    <message>
        <source>It has no description</source>
        <translation>Сипаттамасы жоқ</translation>
    </message>
    <message>
        <source>In it: %1</source>
        <translation>Ішінде: %1</translation>
    </message>
    <message>
        <source>Row %1 of %2</source>
        <translation>%2 жолдың %1-жолы</translation>
    </message>
    <message>
        <source>column %1 of %2</source>
        <translation>%2 бағанның %1-бағаны</translation>
    </message>
    <message>
        <source>Footnote %1</source>
        <translation>%1-сілтеме</translation>
    </message>
    <message>
        <source>Note for the desk: %1</source>
        <translation>Редакцияға ескертпе: %1</translation>
    </message>
    <message>
        <source>Kicker, headline, lead and text, one below the other</source>
        <translation>Тақырыпүсті, тақырып, лид және мәтін бірінің астында бірі</translation>
    </message>
</context>
<context>
    <name>TableHandles</name>
    <message>
        <source>Drag to move the row, click for its menu</source>
        <translation>Жолды жылжыту үшін тартыңыз, мәзірі үшін басыңыз</translation>
    </message>
    <message>
        <source>Drag to move the column, click for its menu</source>
        <translation>Бағанды жылжыту үшін тартыңыз, мәзірі үшін басыңыз</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>Жол қосу</translation>
    </message>
    <message>
        <source>Add a column</source>
        <translation>Баған қосу</translation>
    </message>
</context>
<context>
    <name>TablePopover</name>
    <message>
        <source>Header and {rows} × {columns}</source>
        <translation>Тақырып жолы және {rows} × {columns}</translation>
    </message>
    <message>
        <source>New table</source>
        <translation>Жаңа кесте</translation>
    </message>
    <message>
        <source>Size of the table: arrow keys change it, Enter inserts it</source>
        <translation>Кесте өлшемі: көрсеткі пернелер өзгертеді, Enter қояды</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Жолдар</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Бағандар</translation>
    </message>
    <message>
        <source>Insert the table</source>
        <translation>Кестені қою</translation>
    </message>
</context>
<context>
    <name>TextEditor</name>
    <message>
        <source>Box</source>
        <translation>Анықтама</translation>
    </message>
    <message>
        <source>Pull quote</source>
        <translation>Шығарма дәйексөз</translation>
    </message>
    <message>
        <source>Footnote</source>
        <translation>Сілтеме ескерту</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Дәйексөз</translation>
    </message>
</context>
<context>
    <name>TextMenu</name>
    <message>
        <source>Cut</source>
        <translation>Қиып алу</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Көшіру</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Қою</translation>
    </message>
    <message>
        <source>Turn into</source>
        <translation>Түрін өзгерту</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Жол</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Баған</translation>
    </message>
</context>
</TS>
