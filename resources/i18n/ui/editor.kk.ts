<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
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
        <source>Kicker, headline, lead and text, one below the other</source>
        <translation>Айдаршық, тақырып, лид және мәтін бірінің астында бірі</translation>
    </message>
    <message>
        <source>Only for reading: this library cannot be written now.</source>
        <translation>Тек оқуға: қазір кітапханаға жазу мүмкін емес.</translation>
    </message>
    <message>
        <source>No article is open</source>
        <translation>Мақала ашылмаған</translation>
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
            <numerusform>%n жер</numerusform>
            <numerusform>%n жер</numerusform>
        </translation>
    </message>
    <message>
        <source>Find in the article</source>
        <translation>Мақаладан іздеу</translation>
    </message>
    <message>
        <source>Former place</source>
        <translation>Алдыңғы жер</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Келесі жер</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>Мәтінге қайту</translation>
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
        <source>Rule</source>
        <translation>Сызық</translation>
    </message>
    <message>
        <source>Clear formatting</source>
        <translation>Пішімдеуді алып тастау</translation>
    </message>
    <message>
        <source>Kicker</source>
        <translation>Айдаршық</translation>
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
        <translation>Сурет астындағы жазу</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Нысан</translation>
    </message>
    <message>
        <source>Table header</source>
        <translation>Кестенің басы</translation>
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
</context>
<context>
    <name>LinkPopover</name>
    <message>
        <source>An address, or words of an article in the library</source>
        <translation>Мекенжай немесе кітапханадағы мақаланың сөздері</translation>
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
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Kicker</source>
        <translation>Айдаршық</translation>
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
        <translation>Бұл кімнің сөзі</translation>
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
        <source>The picture is awaited</source>
        <translation>Сурет әлі келген жоқ</translation>
    </message>
    <message>
        <source>No photo credit: the page cannot go out</source>
        <translation>Фото авторы көрсетілмеген: бет шықпайды</translation>
    </message>
    <message>
        <source>Photo: %1</source>
        <translation>Фото: %1</translation>
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
    <name>TablePopover</name>
    <message>
        <source>New table</source>
        <translation>Жаңа кесте</translation>
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
        <source>Paste as plain text</source>
        <translation>Жай мәтін ретінде қою</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>Сілтеме…</translation>
    </message>
    <message>
        <source>Make a note for the desk</source>
        <translation>Редакцияға белгі ету</translation>
    </message>
    <message>
        <source>Insert a row below</source>
        <translation>Астына жол қосу</translation>
    </message>
    <message>
        <source>Insert a column to the right</source>
        <translation>Оң жағына баған қосу</translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translation>Жолды жою</translation>
    </message>
    <message>
        <source>Remove the column</source>
        <translation>Бағанды жою</translation>
    </message>
    <message>
        <source>Column to the left</source>
        <translation>Баған солға</translation>
    </message>
    <message>
        <source>Column to the middle</source>
        <translation>Баған ортаға</translation>
    </message>
    <message>
        <source>Column to the right</source>
        <translation>Баған оңға</translation>
    </message>
    <message>
        <source>Remove the table</source>
        <translation>Кестені жою</translation>
    </message>
    <message>
        <source>Who said it</source>
        <translation>Бұл кімнің сөзі</translation>
    </message>
    <message>
        <source>Edit the source of the block…</source>
        <translation>Блоктың бастапқы мәтінін өңдеу…</translation>
    </message>
</context>
</TS>
