<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Newsdesk</source>
        <translation>Newsdesk туралы</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>{version} нұсқасы</translation>
    </message>
    <message>
        <source>A newsroom on your own computer: write, illustrate, archive and publish, offline.</source>
        <translation>Өз компьютеріңіздегі редакция: жазыңыз, сурет қойыңыз, сақтаңыз, жариялаңыз – интернетсіз.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It has no warranty.</source>
        <translation>GNU GPL 3 немесе одан кейінгі лицензиясымен таралатын еркін бағдарлама. Кепілдіксіз.</translation>
    </message>
    <message>
        <source>It stands on the work of others</source>
        <translation>Негізінде – басқалардың еңбегі</translation>
    </message>
    <message>
        <source>public domain</source>
        <translation>қоғамдық игілік</translation>
    </message>
    <message>
        <source>Copy for a report</source>
        <translation>Есеп үшін көшіру</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <source>Colours</source>
        <translation>Түстер</translation>
    </message>
    <message>
        <source>Language of the interface</source>
        <translation>Интерфейс тілі</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Терезе</translation>
    </message>
    <message>
        <source>As the system has them</source>
        <translation>Жүйедегідей</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Жарық</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Қараңғы</translation>
    </message>
    <message>
        <source>Less movement: nothing slides or fades</source>
        <translation>Қозғалысы аз: ештеңе сырғымайды, жыпылықтамайды</translation>
    </message>
    <message>
        <source>Show the menus as a bar at the top</source>
        <translation>Мәзірді жоғарыда жолақ етіп көрсету</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Мәтін теру</translation>
    </message>
    <message>
        <source>Format while typing: ## heading, - list, **bold**, – direct speech</source>
        <translation>Теру кезінде безендіру: ## тақырыпша, - тізім, **қалың**, – төл сөз</translation>
    </message>
    <message>
        <source>Show a bar over selected text</source>
        <translation>Белгіленген мәтін үстінде тақтаны көрсету</translation>
    </message>
</context>
<context>
    <name>ArticleFinder</name>
    <message>
        <source>Open an article</source>
        <translation>Мақаланы ашу</translation>
    </message>
    <message>
        <source>Any words of the article</source>
        <translation>Мақаладағы кез келген сөздер</translation>
    </message>
    <message>
        <source>Words of an article</source>
        <translation>Мақала сөздері</translation>
    </message>
    <message>
        <source>Articles found</source>
        <translation>Табылған мақалалар</translation>
    </message>
    <message>
        <source>No article has these words.</source>
        <translation>Мұндай сөздері бар мақала жоқ.</translation>
    </message>
    <message>
        <source>There is no article yet.</source>
        <translation>Мақала әлі жоқ.</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln of them are shown: one more word helps.</source>
        <translation>
            <numerusform>Алғашқы %Ln көрсетілді: тағы бір сөз қосып көріңіз.</numerusform>
            <numerusform>Алғашқы %Ln көрсетілді: тағы бір сөз қосып көріңіз.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BinWords</name>
    <message numerus="yes">
        <source>Remove %Ln article(s) from the bin for good?</source>
        <translation>
            <numerusform>Себеттегі %Ln мақаланы біржола жою керек пе?</numerusform>
            <numerusform>Себеттегі %Ln мақаланы біржола жою керек пе?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>және тағы %Ln</numerusform>
            <numerusform>және тағы %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) removed from the bin</source>
        <translation>
            <numerusform>Себеттен %Ln мақала жойылды</numerusform>
            <numerusform>Себеттен %Ln мақала жойылды</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) stay(s): somebody works on it.</source>
        <translation>
            <numerusform>%Ln мақала қалады: онымен біреу жұмыс істеп отыр.</numerusform>
            <numerusform>%Ln мақала қалады: онымен біреу жұмыс істеп отыр.</numerusform>
        </translation>
    </message>
    <message>
        <source>Their history goes along. Photos stay in the library, and what was published stays on record.</source>
        <translation>Олармен бірге тарихы да кетеді. Фотолар кітапханада қалады, жарияланым жазбалары сақталады.</translation>
    </message>
    <message>
        <source>A backup is made first: each of them can be brought back from it.</source>
        <translation>Алдымен сақтық көшірме жасалады: содан кез келгенін қайтаруға болады.</translation>
    </message>
    <message>
        <source>The bin is empty</source>
        <translation>Себет бос</translation>
    </message>
    <message>
        <source>Backing up before the bin is emptied</source>
        <translation>Себет босатылар алдындағы сақтық көшірме</translation>
    </message>
    <message>
        <source>Stop: nothing is removed yet</source>
        <translation>Тоқтату: әлі ештеңе жойылған жоқ</translation>
    </message>
    <message>
        <source>Emptying the bin</source>
        <translation>Себет тазартылуда</translation>
    </message>
    <message>
        <source>Stop: what was not removed yet stays in the bin</source>
        <translation>Тоқтату: әлі жойылмағаны себетте қалады</translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %Ln article(s) still lie(s) in the bin</source>
        <translation>
            <numerusform>Тоқтатылды: себетте %Ln мақала қалды</numerusform>
            <numerusform>Тоқтатылды: себетте %Ln мақала қалды</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove for good</source>
        <translation>Біржола жою</translation>
    </message>
    <message>
        <source>Leave them in the bin</source>
        <translation>Себетте қалдыру</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Пәрмендер</translation>
    </message>
    <message>
        <source>What should be done?</source>
        <translation>Не істейміз?</translation>
    </message>
    <message>
        <source>Name of a command</source>
        <translation>Пәрмен атауы</translation>
    </message>
    <message>
        <source>Commands found</source>
        <translation>Табылған пәрмендер</translation>
    </message>
    <message>
        <source>No command is called like this.</source>
        <translation>Мұндай пәрмен жоқ.</translation>
    </message>
</context>
<context>
    <name>DamagedPage</name>
    <message>
        <source>Damaged library</source>
        <translation>Зақымданған кітапхана</translation>
    </message>
    <message>
        <source>Repair the library “{name}”</source>
        <translation>«{name}» кітапханасын жөндеу</translation>
    </message>
    <message>
        <source>Whatever is wrong with it, all that can be read comes along.</source>
        <translation>Оған не болса да, оқылатынның бәрі көшіріледі.</translation>
    </message>
    <message>
        <source>The library “{name}” is damaged</source>
        <translation>«{name}» кітапханасы зақымданған</translation>
    </message>
    <message>
        <source>Nothing in its folder is changed. Photos, backups and unsaved text are files of their own.</source>
        <translation>Оның қалтасында ештеңе өзгермейді. Фотосуреттер, сақтық көшірмелер мен сақталмаған мәтін бөлек файлдарда.</translation>
    </message>
    <message>
        <source>Look at what can be read</source>
        <translation>Не оқылатынын қарау</translation>
    </message>
    <message>
        <source>Opens every article that can still be read, for reading and copying.</source>
        <translation>Әлі оқылатын барлық мақаланы ашады: оқуға және көшіріп алуға болады.</translation>
    </message>
    <message>
        <source>Repair it into a new library…</source>
        <translation>Жаңа кітапханаға көшіру…</translation>
    </message>
    <message>
        <source>Takes over all that can be read, photos and unsaved text included, and lists what is lost.</source>
        <translation>Оқылатынның бәрін, фотосуреттер мен сақталмаған мәтінді қоса, көшіреді және не жоғалғанын тізеді.</translation>
    </message>
    <message>
        <source>Another backup…</source>
        <translation>Басқа көшірме…</translation>
    </message>
    <message>
        <source>Try to open it again</source>
        <translation>Қайта ашып көру</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>Бастапқы бет</translation>
    </message>
    <message>
        <source>There is no backup in its folder that can be read.</source>
        <translation>Қалтасында оқылатын сақтық көшірме жоқ.</translation>
    </message>
    <message>
        <source>Bring back the newest backup</source>
        <translation>Соңғы сақтық көшірмені қайтару</translation>
    </message>
    <message>
        <source>Bring back the backup: {when}</source>
        <translation>Сақтық көшірмені қайтару: {when}</translation>
    </message>
    <message>
        <source>{contents}. It takes the place of the damaged library, which is kept beside it.</source>
        <translation>{contents}. Зақымданған кітапхананың орнын басады, ал ол қасында қалады.</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Open the folder of a library</source>
        <translation>Кітапхана қалтасын ашыңыз</translation>
    </message>
    <message>
        <source>Choose a folder for the library</source>
        <translation>Кітапханаға қалта таңдаңыз</translation>
    </message>
    <message>
        <source>Take in a folder</source>
        <translation>Қалтаны қабылдау</translation>
    </message>
    <message>
        <source>Texts, photos and archives</source>
        <translation>Мәтіндер, суреттер және архивтер</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Барлық файлдар</translation>
    </message>
    <message>
        <source>Take in files</source>
        <translation>Файлдарды қабылдау</translation>
    </message>
    <message>
        <source>Back up to a file</source>
        <translation>Файлға сақтық көшірме</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Сақтық көшірмелер</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Сақтық көшірмені таңдаңыз</translation>
    </message>
    <message>
        <source>Choose the folder of a backup</source>
        <translation>Сақтық көшірме қалтасын таңдаңыз</translation>
    </message>
</context>
<context>
    <name>LibraryCare</name>
    <message>
        <source>Backing up</source>
        <translation>Сақтық көшірме</translation>
    </message>
    <message>
        <source>Stop: nothing of this backup stays</source>
        <translation>Тоқтату: бұл көшірмеден ештеңе қалмайды</translation>
    </message>
    <message>
        <source>Checking the library</source>
        <translation>Кітапхана тексерілуде</translation>
    </message>
    <message>
        <source>Stop: nothing is changed by a check</source>
        <translation>Тоқтату: тексеру ештеңені өзгертпейді</translation>
    </message>
    <message>
        <source>Stop: the index is gone on with when the library is opened again</source>
        <translation>Тоқтату: индекс кітапхана келесі ашылғанда толықтырылады</translation>
    </message>
    <message>
        <source>Article {id}</source>
        <translation>№ {id} мақала</translation>
    </message>
    <message>
        <source>Photo {id}</source>
        <translation>№ {id} сурет</translation>
    </message>
    <message>
        <source>Published, entry {id}</source>
        <translation>Жарияланымдар, {id}-жазба</translation>
    </message>
    <message>
        <source>Revision {id}</source>
        <translation>{id}-нұсқа</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Кітапхана</translation>
    </message>
    <message>
        <source>Show the backups</source>
        <translation>Көшірмелерді көрсету</translation>
    </message>
    <message>
        <source>Backed up and read back: {file}, {size} MB</source>
        <translation>Көшірме жасалып, тексерілді: {file}, {size} МБ</translation>
    </message>
    <message>
        <source>The backup {file} is not whole: some photos have no sound file in the library.</source>
        <translation>{file} көшірмесі толық емес: кейбір фотоның кітапханада бүтін файлы жоқ.</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Қалтаны көрсету</translation>
    </message>
    <message>
        <source>The backup {file} did not read as it was written. Do not rely on it and make another one.</source>
        <translation>{file} көшірмесі жазылғанындай оқылмады. Оған сенбей, басқасын жасаңыз.</translation>
    </message>
    <message>
        <source>All is well. Articles checked: {articles}, photos: {photos}.</source>
        <translation>Бәрі дұрыс. Тексерілген мақалалар: {articles}, суреттер: {photos}.</translation>
    </message>
    <message>
        <source>The first {shown} are shown here; the command “newsdesk check” tells them all.</source>
        <translation>Мұнда алғашқы {shown} көрсетілген; «newsdesk check» пәрмені бәрін атайды.</translation>
    </message>
    <message>
        <source>Check of the library</source>
        <translation>Кітапхананы тексеру</translation>
    </message>
</context>
<context>
    <name>LibraryForm</name>
    <message>
        <source>The paper needs a name.</source>
        <translation>Газетке атау керек.</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Қалтаны таңдаңыз.</translation>
    </message>
    <message>
        <source>Name of the paper</source>
        <translation>Басылым атауы</translation>
    </message>
    <message>
        <source>First language</source>
        <translation>Негізгі тіл</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Қалта</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Таңдау…</translation>
    </message>
    <message>
        <source>Morning News</source>
        <translation>Таңғы хабар</translation>
    </message>
    <message>
        <source>Newspaper</source>
        <translation>Газет</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Name of the paper</source>
        <translation>Басылым атауы</translation>
    </message>
    <message>
        <source>Tagline</source>
        <translation>Ұран</translation>
    </message>
    <message>
        <source>Name of the paper – {language}</source>
        <translation>Басылым атауы – {language}</translation>
    </message>
    <message>
        <source>Tagline – {language}</source>
        <translation>Ұраны – {language}</translation>
    </message>
    <message>
        <source>Address of the site</source>
        <translation>Сайт мекенжайы</translation>
    </message>
    <message>
        <source>Time zone: when a day begins, and how times are shown</source>
        <translation>Уақыт белдеуі: күн қашан басталады, уақыт қалай көрсетіледі</translation>
    </message>
    <message>
        <source>First language of the paper</source>
        <translation>Басылымның негізгі тілі</translation>
    </message>
    <message>
        <source>Signs of a line, by which texts are measured</source>
        <translation>Жолдағы таңба саны – көлемді жолмен санау үшін</translation>
    </message>
    <message>
        <source>Save for this library</source>
        <translation>Осы кітапхана үшін сақтау</translation>
    </message>
    <message>
        <source>Its name, address and time zone stand here once a library is open.</source>
        <translation>Кітапхана ашылғанда мұнда оның атауы, мекенжайы және уақыт белдеуі тұрады.</translation>
    </message>
    <message>
        <source>No library is open</source>
        <translation>Кітапхана ашылмаған</translation>
    </message>
    <message>
        <source>The library can only be read here.</source>
        <translation>Кітапхананы мұнда тек оқуға болады.</translation>
    </message>
    <message>
        <source>Saved. Readers see it with the next export.</source>
        <translation>Сақталды. Оқырмандар келесі экспорттан кейін көреді.</translation>
    </message>
    <message>
        <source>This does not fit. Expected: {expected}.</source>
        <translation>Бұл жарамайды. Қажеті: {expected}.</translation>
    </message>
</context>
<context>
    <name>NewLibraryDialog</name>
    <message>
        <source>New library</source>
        <translation>Жаңа кітапхана</translation>
    </message>
    <message>
        <source>Create the library</source>
        <translation>Кітапхана жасау</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
</context>
<context>
    <name>RecentLibraries</name>
    <message>
        <source>Worked on lately</source>
        <translation>Соңғылары</translation>
    </message>
    <message>
        <source>Nothing yet: here the libraries will stand that you have opened.</source>
        <translation>Әзірге бос: мұнда сіз ашқан кітапханалар тұрады.</translation>
    </message>
    <message>
        <source>The folder is not there: {folder}</source>
        <translation>Қалта орнында жоқ: {folder}</translation>
    </message>
    <message>
        <source>There is no library in it: {folder}</source>
        <translation>Қалтада кітапхана жоқ: {folder}</translation>
    </message>
    <message>
        <source>Take it off this list; nothing is deleted</source>
        <translation>Тізімнен алып тастау; дискіден ештеңе жойылмайды</translation>
    </message>
    <message>
        <source>Take “{name}” off the list</source>
        <translation>«{name}» дегенді тізімнен алып тастау</translation>
    </message>
</context>
<context>
    <name>ReportSheet</name>
    <message>
        <source>Copy the list</source>
        <translation>Тізімді көшіру</translation>
    </message>
    <message>
        <source>Enter or a double click opens a line</source>
        <translation>Enter немесе қос шерту жолды ашады</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Баптаулар</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Беттер</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Көрініс пен тіл</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Пернелер</translation>
    </message>
    <message>
        <source>This library</source>
        <translation>Осы кітапхана</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Пернелер тіркесімі</translation>
    </message>
    <message>
        <source>Find a command or its keys</source>
        <translation>Пәрменді немесе пернелерді табу</translation>
    </message>
</context>
<context>
    <name>ShortcutsPage</name>
    <message>
        <source>Find a command or its keys</source>
        <translation>Пәрменді немесе пернелерді табу</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Пәрмендер мен пернелері</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Пернелер</translation>
    </message>
    <message>
        <source>Press the new keys</source>
        <translation>Жаңа пернелерді басыңыз</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Пернесіз</translation>
    </message>
    <message>
        <source>Let the command have no keys</source>
        <translation>Пәрменді пернесіз қалдыру</translation>
    </message>
    <message>
        <source>Usual ones</source>
        <translation>Әдеттегі</translation>
    </message>
    <message>
        <source>Give the command its usual keys again</source>
        <translation>Пәрменге әдеттегі пернелерін қайтару</translation>
    </message>
    <message>
        <source>Give all commands their usual keys</source>
        <translation>Барлық пәрменге әдеттегі пернелерін қайтару</translation>
    </message>
    <message>
        <source>Take them from there</source>
        <translation>Содан алу</translation>
    </message>
    <message>
        <source>{keys} already runs “{command}”.</source>
        <translation>{keys} қазір «{command}» пәрменін орындайды.</translation>
    </message>
    <message>
        <source>These keys are needed for writing. Add Ctrl or Alt, or use a function key.</source>
        <translation>Бұл пернелер мәтін теруге керек. Ctrl не Alt қосыңыз немесе функциялық пернені алыңыз.</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Start page</source>
        <translation>Бастапқы бет</translation>
    </message>
    <message>
        <source>Write, illustrate, archive and publish a newspaper – on your own computer.</source>
        <translation>Газетті өз компьютеріңізде жазыңыз, безендіріңіз, сақтаңыз, жариялаңыз.</translation>
    </message>
    <message>
        <source>New library</source>
        <translation>Жаңа кітапхана</translation>
    </message>
    <message>
        <source>An empty newsroom: a name, a folder, and off you go.</source>
        <translation>Бос редакция: атауы мен қалтасы болса, іске кірісіңіз.</translation>
    </message>
    <message>
        <source>Open a folder</source>
        <translation>Қалтаны ашу</translation>
    </message>
    <message>
        <source>A library that is on this computer or on a disk.</source>
        <translation>Осы компьютердегі немесе дискідегі кітапхана.</translation>
    </message>
    <message>
        <source>Try it with a sample paper</source>
        <translation>Үлгі газетпен байқап көру</translation>
    </message>
    <message>
        <source>Articles, photos and a year of readers, made up for trying.</source>
        <translation>Байқап көруге арналған мақалалар, суреттер және бір жылдық қаралым.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Көшірмені қалпына келтіру</translation>
    </message>
    <message>
        <source>Makes a library anew from its backup file.</source>
        <translation>Сақтық көшірме файлынан кітапхананы қайта жасайды.</translation>
    </message>
    <message>
        <source>Create the library</source>
        <translation>Кітапхана жасау</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Тоқтату</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Жұмыс барысы</translation>
    </message>
    <message>
        <source>The library is being made…</source>
        <translation>Кітапхана жасалуда…</translation>
    </message>
    <message>
        <source>Sample paper</source>
        <translation>Үлгі газет</translation>
    </message>
    <message>
        <source>The sample paper is being printed…</source>
        <translation>Үлгі газет басылуда…</translation>
    </message>
    <message>
        <source>The library is being restored…</source>
        <translation>Кітапхана қалпына келтірілуде…</translation>
    </message>
    <message>
        <source>The library is being brought back…</source>
        <translation>Кітапхана қайтарылуда…</translation>
    </message>
    <message>
        <source>{name} repaired</source>
        <translation>{name} жөнделген</translation>
    </message>
    <message>
        <source>All that can be read is being taken over…</source>
        <translation>Оқылатынның бәрі көшірілуде…</translation>
    </message>
    <message>
        <source>All that can be read is being gathered…</source>
        <translation>Оқылатынның бәрі жиналуда…</translation>
    </message>
</context>
</TS>
