<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>Commands</name>
    <message>
        <source>New article</source>
        <translation>Жаңа мақала</translation>
    </message>
    <message>
        <source>Set the status of the selected articles…</source>
        <translation>Таңдалған мақалалардың күйі…</translation>
    </message>
    <message>
        <source>no article is selected</source>
        <translation>бірде-бір мақала таңдалмаған</translation>
    </message>
    <message>
        <source>Move the selected articles to a section…</source>
        <translation>Таңдалған мақалаларды бөлімге ауыстыру…</translation>
    </message>
    <message>
        <source>Tags of the selected articles…</source>
        <translation>Таңдалған мақалалардың тегтері…</translation>
    </message>
    <message>
        <source>Take back the last change of many articles</source>
        <translation>Көп мақаланың соңғы өзгерісін қайтару</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation>Себетке салу</translation>
    </message>
    <message>
        <source>In the list, the key Delete does the same</source>
        <translation>Тізімде Delete пернесі де соны істейді</translation>
    </message>
    <message>
        <source>Take out of the bin</source>
        <translation>Себеттен қайтару</translation>
    </message>
    <message>
        <source>nothing is selected in the bin</source>
        <translation>себетте ештеңе таңдалмаған</translation>
    </message>
    <message>
        <source>Empty the bin…</source>
        <translation>Себетті босату…</translation>
    </message>
    <message>
        <source>Search the archive</source>
        <translation>Мұрағаттан іздеу</translation>
    </message>
    <message>
        <source>Show all articles</source>
        <translation>Барлық мақаланы көрсету</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>Осы іздеуді сақтау…</translation>
    </message>
    <message>
        <source>Search, filters and order get a name and a line in the navigation</source>
        <translation>Сұрау, сүзгі мен рет атау алып, навигацияда жол болып тұрады</translation>
    </message>
    <message>
        <source>Go to a row of the list…</source>
        <translation>Тізімнің жолына өту…</translation>
    </message>
    <message>
        <source>List as a &amp;table</source>
        <translation>Тізімді &amp;кесте етіп</translation>
    </message>
    <message>
        <source>&amp;Columns of the table…</source>
        <translation>Кестенің б&amp;ағандары…</translation>
    </message>
    <message>
        <source>the list is not a table</source>
        <translation>тізім кесте түрінде емес</translation>
    </message>
    <message>
        <source>Next article</source>
        <translation>Келесі мақала</translation>
    </message>
    <message>
        <source>Previous article</source>
        <translation>Алдыңғы мақала</translation>
    </message>
    <message>
        <source>Select all articles of the list</source>
        <translation>Тізімдегі барлық мақаланы таңдау</translation>
    </message>
    <message>
        <source>&amp;Open an article by its words…</source>
        <translation>Мақаланы сөздерімен &amp;ашу…</translation>
    </message>
    <message>
        <source>Any &amp;command…</source>
        <translation>Кез келген &amp;пәрмен…</translation>
    </message>
    <message>
        <source>All &amp;shortcuts</source>
        <translation>&amp;Барлық пернелер тіркесімі</translation>
    </message>
    <message>
        <source>&amp;Change shortcuts…</source>
        <translation>Пернелер тіркесімін ө&amp;згерту…</translation>
    </message>
    <message>
        <source>&amp;About Newsdesk</source>
        <translation>Newsdesk &amp;туралы</translation>
    </message>
    <message>
        <source>needs an open article whose status leads there</source>
        <translation>күйі сай келетін ашық мақала керек</translation>
    </message>
    <message>
        <source>Send to review</source>
        <translation>Тексеруге жіберу</translation>
    </message>
    <message>
        <source>Mark as ready</source>
        <translation>Дайын деп белгілеу</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Жариялау</translation>
    </message>
    <message>
        <source>Withdraw from publication</source>
        <translation>Жарияланымнан алу</translation>
    </message>
    <message>
        <source>Back to drafts</source>
        <translation>Нобайға қайтару</translation>
    </message>
    <message>
        <source>Pin a related article…</source>
        <translation>Байланысты мақаланы бекіту…</translation>
    </message>
    <message>
        <source>Show metadata</source>
        <translation>Метадеректерді көрсету</translation>
    </message>
    <message>
        <source>Show photos</source>
        <translation>Фотосуреттерді көрсету</translation>
    </message>
    <message>
        <source>Show related articles</source>
        <translation>«Тағы оқыңыз» бөлігін көрсету</translation>
    </message>
    <message>
        <source>Show checks</source>
        <translation>Тексеруді көрсету</translation>
    </message>
    <message>
        <source>Show history</source>
        <translation>Тарихты көрсету</translation>
    </message>
    <message>
        <source>Name the chosen revision…</source>
        <translation>Таңдалған нұсқаға атау беру…</translation>
    </message>
    <message>
        <source>Restore the chosen revision</source>
        <translation>Таңдалған нұсқаны қайтару</translation>
    </message>
    <message>
        <source>Who wrote this sentence</source>
        <translation>Бұл сөйлемді кім жазды</translation>
    </message>
    <message>
        <source>Click sentences to see their authors</source>
        <translation>Сөйлем авторын шерту арқылы көру</translation>
    </message>
    <message>
        <source>Next finding</source>
        <translation>Келесі ескерту</translation>
    </message>
    <message>
        <source>Previous finding</source>
        <translation>Алдыңғы ескерту</translation>
    </message>
    <message>
        <source>&amp;New library…</source>
        <translation>&amp;Жаңа кітапхана…</translation>
    </message>
    <message>
        <source>&amp;Open library…</source>
        <translation>Кітапхананы &amp;ашу…</translation>
    </message>
    <message>
        <source>&amp;Start page</source>
        <translation>&amp;Бастапқы бет</translation>
    </message>
    <message>
        <source>Take in &amp;files…</source>
        <translation>&amp;Файлдарды қабылдау…</translation>
    </message>
    <message>
        <source>Take in a fol&amp;der…</source>
        <translation>Қ&amp;алтаны қабылдау…</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;Сақтық көшірме жасау</translation>
    </message>
    <message>
        <source>Back up &amp;to…</source>
        <translation>Сақтық көшірмені сақта&amp;у…</translation>
    </message>
    <message>
        <source>&amp;Check the library</source>
        <translation>Кітапхананы &amp;тексеру</translation>
    </message>
    <message>
        <source>Repair a dama&amp;ged library…</source>
        <translation>&amp;Зақымданған кітапхананы жөндеу…</translation>
    </message>
    <message>
        <source>Look at what can be read, take it over into a new library, or go back</source>
        <translation>Не оқылатынын қарау, оны жаңа кітапханаға көшіру немесе қайту</translation>
    </message>
    <message>
        <source>Show the library&apos;s folde&amp;r</source>
        <translation>Кітапхана қалтасын көр&amp;сету</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>Ба&amp;птаулар…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Шығу</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Кітапхана</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Мақала</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Түзету</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Пішім</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Кірістіру</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Кесте</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Сурет</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Көрініс</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Өту</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Анықтама</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Мәзір</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Соңғы кітапханалар</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Әзірге жоқ</translation>
    </message>
    <message>
        <source>Photo from the clip&amp;board</source>
        <translation>Алмасу &amp;буферіндегі сурет</translation>
    </message>
    <message>
        <source>Add &amp;photos to the library…</source>
        <translation>Кітапханаға &amp;сурет қосу…</translation>
    </message>
    <message>
        <source>Next photo without a &amp;credit</source>
        <translation>Авторы жоқ келесі суретке</translation>
    </message>
    <message>
        <source>Photos of the &amp;library</source>
        <translation>&amp;Кітапхана суреттері</translation>
    </message>
    <message>
        <source>Photos of the library without a credit</source>
        <translation>Кітапхананың авторы жоқ суреттері</translation>
    </message>
    <message>
        <source>&amp;Navigation</source>
        <translation>&amp;Навигация</translation>
    </message>
    <message>
        <source>List of &amp;articles</source>
        <translation>&amp;Мақалалар тізімі</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>&amp;Инспектор</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>Қа&amp;рап шығу</translation>
    </message>
    <message>
        <source>Archive &amp;calendar</source>
        <translation>Мұрағат &amp;күнтізбесі</translation>
    </message>
    <message>
        <source>P&amp;opularity</source>
        <translation>&amp;Танымал</translation>
    </message>
    <message>
        <source>Ne&amp;xt region</source>
        <translation>&amp;Келесі аймақ</translation>
    </message>
    <message>
        <source>&amp;Former region</source>
        <translation>&amp;Алдыңғы аймақ</translation>
    </message>
    <message>
        <source>Context &amp;menu</source>
        <translation>Контекстік &amp;мәзір</translation>
    </message>
    <message>
        <source>Colours of the s&amp;ystem</source>
        <translation>Түстер &amp;жүйедегідей</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Жарық түстер</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Қараңғы түстер</translation>
    </message>
    <message>
        <source>Interface in &amp;Russian</source>
        <translation>Интерфейс &amp;орысша</translation>
    </message>
    <message>
        <source>Interface in &amp;Kazakh</source>
        <translation>Интерфейс қ&amp;азақша</translation>
    </message>
    <message>
        <source>Interface in &amp;English</source>
        <translation>Интерфейс а&amp;ғылшынша</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>Толық &amp;экран</translation>
    </message>
    <message>
        <source>&amp;Menu bar</source>
        <translation>Мәзір &amp;жолағы</translation>
    </message>
    <message>
        <source>Go to &amp;date…</source>
        <translation>&amp;Күнге өту…</translation>
    </message>
    <message>
        <source>A day, a month or a year of the archive</source>
        <translation>Мұрағаттың күні, айы немесе жылы</translation>
    </message>
    <message>
        <source>&amp;Today in the calendar</source>
        <translation>Күнтізбедегі &amp;бүгін</translation>
    </message>
    <message>
        <source>F&amp;irst day of the archive</source>
        <translation>Мұрағаттың б&amp;ірінші күні</translation>
    </message>
    <message>
        <source>&amp;Last day of the archive</source>
        <translation>Мұрағаттың &amp;соңғы күні</translation>
    </message>
    <message>
        <source>Issues of the &amp;week</source>
        <translation>&amp;Апта нөмірлері</translation>
    </message>
    <message>
        <source>The week on which the calendar is, day by day</source>
        <translation>Күнтізбе тұрған апта, күнбе-күн</translation>
    </message>
    <message>
        <source>This day in &amp;other years</source>
        <translation>Осы күн &amp;басқа жылдары</translation>
    </message>
    <message>
        <source>The day on which the calendar is, with what was published on it</source>
        <translation>Күнтізбе тұрған күн және сол күні не жарық көргені</translation>
    </message>
    <message>
        <source>Show every dat&amp;e</source>
        <translation>Барлық күнді көр&amp;сету</translation>
    </message>
    <message>
        <source>no date is chosen</source>
        <translation>күн таңдалмаған</translation>
    </message>
    <message>
        <source>&amp;Export the site…</source>
        <translation>Сайтты &amp;экспорттау…</translation>
    </message>
    <message>
        <source>Make the site, or bring it up to date</source>
        <translation>Сайтты жасау немесе жаңарту</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Қалың</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Курсив</translation>
    </message>
    <message>
        <source>Strike out</source>
        <translation>Сызылған</translation>
    </message>
    <message>
        <source>Superscript</source>
        <translation>Жоғарғы индекс</translation>
    </message>
    <message>
        <source>Subscript</source>
        <translation>Төменгі индекс</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
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
        <source>Who said it</source>
        <translation>Кім айтты</translation>
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
        <source>First number of the list…</source>
        <translation>Тізімнің бірінші нөмірі…</translation>
    </message>
    <message>
        <source>Clear formatting</source>
        <translation>Пішімдеуді алып тастау</translation>
    </message>
    <message>
        <source>Move the paragraph up</source>
        <translation>Абзацты жоғары жылжыту</translation>
    </message>
    <message>
        <source>Move the paragraph down</source>
        <translation>Абзацты төмен жылжыту</translation>
    </message>
    <message>
        <source>Duplicate the block</source>
        <translation>Блокты қайталау</translation>
    </message>
    <message>
        <source>Delete the block</source>
        <translation>Блокты жою</translation>
    </message>
    <message>
        <source>Menu of the block</source>
        <translation>Блок мәзірі</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>Сілтеме…</translation>
    </message>
    <message>
        <source>Photo…</source>
        <translation>Сурет…</translation>
    </message>
    <message>
        <source>Table…</source>
        <translation>Кесте…</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Сызық</translation>
    </message>
    <message>
        <source>Note for the desk</source>
        <translation>Редакцияға арналған ескертпе</translation>
    </message>
    <message>
        <source>Edit the source of the block…</source>
        <translation>Блоктың бастапқы мәтінін түзету…</translation>
    </message>
    <message>
        <source>Paste as plain text</source>
        <translation>Пішімсіз қою</translation>
    </message>
    <message>
        <source>&amp;What is read</source>
        <translation>&amp;Нені оқып жатыр</translation>
    </message>
    <message>
        <source>Popular in a day</source>
        <translation>Бір күнде көп оқылған</translation>
    </message>
    <message>
        <source>Popular in a week</source>
        <translation>Бір аптада көп оқылған</translation>
    </message>
    <message>
        <source>Popular in a month</source>
        <translation>Бір айда көп оқылған</translation>
    </message>
    <message>
        <source>Popular in a year</source>
        <translation>Бір жылда көп оқылған</translation>
    </message>
    <message>
        <source>Popular of all time</source>
        <translation>Барлық уақытта көп оқылған</translation>
    </message>
    <message>
        <source>Read server &amp;logs…</source>
        <translation>Сервер &amp;журналдарын оқу…</translation>
    </message>
    <message>
        <source>Count the views in the web server&apos;s logs, no log twice</source>
        <translation>Веб-сервер журналдары бойынша қаралымды есептеу, әр журнал бір рет</translation>
    </message>
    <message>
        <source>needs an open article and its preview</source>
        <translation>ашық мақала мен оның көрінісі керек</translation>
    </message>
    <message>
        <source>Preview as on a p&amp;hone</source>
        <translation>&amp;Телефондағыдай қарау</translation>
    </message>
    <message>
        <source>Preview as on a &amp;tablet</source>
        <translation>&amp;Планшеттегідей қарау</translation>
    </message>
    <message>
        <source>Preview as on a des&amp;ktop</source>
        <translation>&amp;Компьютердегідей қарау</translation>
    </message>
    <message>
        <source>Preview as on pa&amp;per</source>
        <translation>Қағаз &amp;бетіндегі көрініс</translation>
    </message>
    <message>
        <source>&amp;Headline in lists, search engines and messengers</source>
        <translation>&amp;Тақырып сөрелерде: тізім, іздеу, мессенджер</translation>
    </message>
    <message>
        <source>Da&amp;rk page in the preview</source>
        <translation>Алдын ала қа&amp;рауда қараңғы бет</translation>
    </message>
    <message>
        <source>Reload the pre&amp;view</source>
        <translation>Алдын ала қарауды &amp;жаңарту</translation>
    </message>
    <message>
        <source>Save as PD&amp;F…</source>
        <translation>PD&amp;F етіп сақтау…</translation>
    </message>
    <message>
        <source>Open the exported page in the &amp;browser</source>
        <translation>Экспортталған бетті брау&amp;зерде ашу</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сақтау</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Болдырмау</translation>
    </message>
    <message>
        <source>there is nothing to undo</source>
        <translation>болдырмайтын ештеңе жоқ</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Қайталау</translation>
    </message>
    <message>
        <source>there is nothing to redo</source>
        <translation>қайталайтын ештеңе жоқ</translation>
    </message>
    <message>
        <source>&amp;List of edits…</source>
        <translation>&amp;Түзетулер тізімі…</translation>
    </message>
    <message>
        <source>nothing was changed in an open article</source>
        <translation>ашық мақалада әлі ештеңе өзгермеді</translation>
    </message>
    <message>
        <source>&amp;Find in the article</source>
        <translation>Мақаладан &amp;іздеу</translation>
    </message>
    <message>
        <source>&amp;Replace in the article</source>
        <translation>&amp;Мақалада ауыстыру</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>&amp;Келесісін табу</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>&amp;Алдыңғысын табу</translation>
    </message>
    <message>
        <source>&amp;Headings of the article</source>
        <translation>Мақала &amp;тақырыпшалары</translation>
    </message>
    <message>
        <source>Length of the te&amp;xt…</source>
        <translation>Мәтін &amp;көлемі…</translation>
    </message>
    <message>
        <source>&amp;Text alone</source>
        <translation>Тек &amp;мәтін</translation>
    </message>
    <message>
        <source>Hide everything but the text; Esc brings it back</source>
        <translation>Мәтіннен басқаның бәрін жасыру; Esc қайтарады</translation>
    </message>
    <message>
        <source>no article is open</source>
        <translation>мақала ашылмаған</translation>
    </message>
    <message>
        <source>&amp;Dim other paragraphs</source>
        <translation>&amp;Басқа абзацтарды күңгірттеу</translation>
    </message>
    <message>
        <source>Keep the line of the caret in the &amp;middle</source>
        <translation>&amp;Жолды ортада ұстау</translation>
    </message>
    <message>
        <source>In&amp;visible characters</source>
        <translation>Көрін&amp;бейтін таңбалар</translation>
    </message>
    <message>
        <source>Mark spaces, no-break spaces, soft hyphens and ends of paragraphs</source>
        <translation>Бос орындарды, үзілмейтін бос орындарды, жұмсақ тасымалдарды және абзац соңын көрсету</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Ірірек</translation>
    </message>
    <message>
        <source>the text is as large as it can be</source>
        <translation>мәтінді бұдан үлкейтуге болмайды</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Ұсағырақ</translation>
    </message>
    <message>
        <source>the text is as small as it can be</source>
        <translation>мәтінді бұдан кішірейтуге болмайды</translation>
    </message>
    <message>
        <source>Usual size of the text</source>
        <translation>Мәтіннің әдеттегі өлшемі</translation>
    </message>
    <message>
        <source>Photo as wide as the text</source>
        <translation>Фото мәтін еніндей</translation>
    </message>
    <message>
        <source>Photo wider than the text</source>
        <translation>Фото мәтіннен кең</translation>
    </message>
    <message>
        <source>Photo at the left</source>
        <translation>Фото сол жақта</translation>
    </message>
    <message>
        <source>Photo at the right</source>
        <translation>Фото оң жақта</translation>
    </message>
    <message>
        <source>Caption of the photo</source>
        <translation>Фотоға жазба</translation>
    </message>
    <message>
        <source>Credit of the photo</source>
        <translation>Фото авторы</translation>
    </message>
    <message>
        <source>Description for the blind…</source>
        <translation>Көзі көрмейтіндерге сипаттама…</translation>
    </message>
    <message>
        <source>Another photo in its place…</source>
        <translation>Фотоны ауыстыру…</translation>
    </message>
    <message>
        <source>Remove the photo from the text</source>
        <translation>Фотоны мәтіннен алу</translation>
    </message>
    <message>
        <source>Follow the link</source>
        <translation>Сілтемемен өту</translation>
    </message>
    <message>
        <source>Copy the address of the link</source>
        <translation>Сілтеме мекенжайын көшіру</translation>
    </message>
    <message>
        <source>Remove the link</source>
        <translation>Сілтемені алып тастау</translation>
    </message>
    <message>
        <source>Make links of typed addresses</source>
        <translation>Терілген мекенжайларды сілтеме ету</translation>
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
        <source>Edit the object</source>
        <translation>Нысанды өңдеу</translation>
    </message>
    <message>
        <source>Take the text out of the object</source>
        <translation>Мәтінді нысаннан шығару</translation>
    </message>
    <message>
        <source>Remove the object</source>
        <translation>Нысанды жою</translation>
    </message>
    <message>
        <source>&amp;Source (Markdown)</source>
        <translation>Бастапқы &amp;мәтін (Markdown)</translation>
    </message>
    <message>
        <source>Go to the formatting bar</source>
        <translation>Безендіру тақтасына өту</translation>
    </message>
    <message>
        <source>Format while typing</source>
        <translation>Теру кезінде безендіру</translation>
    </message>
    <message>
        <source>Bar over selected text</source>
        <translation>Белгіленген мәтін үстіндегі тақта</translation>
    </message>
    <message>
        <source>What stood on the page…</source>
        <translation>Бетте не тұрды…</translation>
    </message>
    <message>
        <source>What readers saw of this article, at any moment</source>
        <translation>Оқырмандар бұл мақаланы кез келген сәтте қалай көрді</translation>
    </message>
    <message>
        <source>What stood on the site…</source>
        <translation>Сайтта не тұрды…</translation>
    </message>
    <message>
        <source>Every page of a day, as readers saw it</source>
        <translation>Бір күннің барлық беті оқырман көрген күйінде</translation>
    </message>
    <message>
        <source>Back&amp;ups…</source>
        <translation>Сақ&amp;тық көшірмелер…</translation>
    </message>
    <message>
        <source>Make, read again and bring back: the library, or one article of it</source>
        <translation>Жасау, тексеру және қайтару: бүкіл кітапхананы немесе бір мақаланы</translation>
    </message>
</context>
<context>
    <name>LibraryCare</name>
    <message>
        <source>The article has come back from the backup</source>
        <translation>Мақала сақтық көшірмеден қайтарылды</translation>
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
        <translation>Бос орын</translation>
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
        <translation>кітапхана ашылмаған</translation>
    </message>
    <message>
        <source>needs a library that can be written</source>
        <translation>жазуға болатын кітапхана керек</translation>
    </message>
    <message>
        <source>no article is open</source>
        <translation>мақала ашылмаған</translation>
    </message>
    <message>
        <source>needs an open article that can be written</source>
        <translation>өңдеуге болатын ашық мақала керек</translation>
    </message>
    <message>
        <source>not possible just now</source>
        <translation>қазір болмайды</translation>
    </message>
    <message>
        <source>in use: {holder}</source>
        <translation>кітапхана бос емес: {holder}</translation>
    </message>
    <message>
        <source>The library is open for reading only.</source>
        <translation>Кітапхана тек оқуға ашылған.</translation>
    </message>
</context>
</TS>
