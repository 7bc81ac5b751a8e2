<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%Ln view(s)</source>
        <translation>
            <numerusform>%Ln қаралым</numerusform>
            <numerusform>%Ln қаралым</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s) found</source>
        <translation>
            <numerusform>%Ln ақау табылды</numerusform>
            <numerusform>%Ln ақау табылды</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) could not be saved as they were.</source>
        <translation>
            <numerusform>%Ln нәрсені сол күйінде сақтау мүмкін болмады.</numerusform>
            <numerusform>%Ln нәрсені сол күйінде сақтау мүмкін болмады.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln жол</numerusform>
            <numerusform>%Ln жол</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sign(s)</source>
        <translation>
            <numerusform>%Ln таңба</numerusform>
            <numerusform>%Ln таңба</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sign(s) without spaces</source>
        <translation>
            <numerusform>бос орынсыз %Ln таңба</numerusform>
            <numerusform>бос орынсыз %Ln таңба</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln сөз</numerusform>
            <numerusform>%Ln сөз</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min</source>
        <translation>
            <numerusform>%Ln мин</numerusform>
            <numerusform>%Ln мин</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} lines</source>
        <translation>{number} жол</translation>
    </message>
    <message>
        <source>{written} / {ordered}</source>
        <translation>{written} / {ordered}</translation>
    </message>
    <message>
        <source>{number} too many</source>
        <translation>{number} артық</translation>
    </message>
    <message>
        <source>{number} to go</source>
        <translation>тағы {number}</translation>
    </message>
    <message>
        <source>as ordered</source>
        <translation>дәл келеді</translation>
    </message>
    <message numerus="yes">
        <source>%Ln save(s)</source>
        <translation>
            <numerusform>%Ln рет сақталды</numerusform>
            <numerusform>%Ln рет сақталды</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln файл</numerusform>
            <numerusform>%Ln файл</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DailyBackup</name>
    <message>
        <source>Backing up</source>
        <translation>Сақтық көшірме</translation>
    </message>
</context>
<context>
    <name>Damage</name>
    <message numerus="yes">
        <source>The journal of unsaved text was damaged: %n edit(s) were taken over.</source>
        <translation>
            <numerusform>Сақталмаған мәтін журналы зақымданған: %n түзету көшірілді.</numerusform>
            <numerusform>Сақталмаған мәтін журналы зақымданған: %n түзету көшірілді.</numerusform>
        </translation>
    </message>
    <message>
        <source>The damaged file is kept: {file}</source>
        <translation>Зақымданған файл сақталды: {file}</translation>
    </message>
    <message>
        <source>The list is in the file “{file}” too.</source>
        <translation>Бұл тізім «{file}» файлында да бар.</translation>
    </message>
    <message>
        <source>Show the file</source>
        <translation>Файлды көрсету</translation>
    </message>
    <message>
        <source>What is lost</source>
        <translation>Не жоғалды</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Library</source>
        <translation>Кітапхана</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Мақалалар</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Инспектор</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Қарап шығу</translation>
    </message>
</context>
<context>
    <name>EarlyList</name>
    <message>
        <source>The library is being brought up to date</source>
        <translation>Кітапхана жаңартылып жатыр</translation>
    </message>
    <message>
        <source>An earlier version of the program wrote it. A copy is kept first; then the articles appear here.</source>
        <translation>Оны бағдарламаның бұрынғы нұсқасы жазған. Алдымен көшірмесі сақталады, содан кейін мұнда мақалалар шығады.</translation>
    </message>
</context>
<context>
    <name>EmergencyCopies</name>
    <message numerus="yes">
        <source>%n text(s) could not be written to this library and were kept elsewhere</source>
        <translation>
            <numerusform>%n мәтінді бұл кітапханаға жазу мүмкін болмады, ол басқа жерде сақталды</numerusform>
            <numerusform>%n мәтінді бұл кітапханаға жазу мүмкін болмады, олар басқа жерде сақталды</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Қайтару</translation>
    </message>
</context>
<context>
    <name>Failures</name>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ештеңе өзгерген жоқ.</translation>
    </message>
    <message>
        <source>Everything else in the library is as it was.</source>
        <translation>Кітапханадағы қалғанының бәрі орнында.</translation>
    </message>
    <message>
        <source>There is no library in {path}.</source>
        <translation>{path} қалтасында кітапхана жоқ.</translation>
    </message>
    <message>
        <source>Connect the disk it is on, choose another folder, or make a new library.</source>
        <translation>Кітапхана тұрған дискіні қосыңыз, басқа қалтаны таңдаңыз немесе жаңа кітапхана жасаңыз.</translation>
    </message>
    <message>
        <source>Article {article} has not been published from this library.</source>
        <translation>{article} мақаласы бұл кітапханадан жарияланбаған.</translation>
    </message>
    <message>
        <source>What stands on the site is noted by each export from now on.</source>
        <translation>Енді әр экспорт сайтта не тұрғанын жазып отырады.</translation>
    </message>
    <message>
        <source>At {at} article {article} had not been published yet.</source>
        <translation>{at} кезінде {article} мақаласы әлі шықпаған еді.</translation>
    </message>
    <message>
        <source>It first stood on the site at {first}: ask for a later time.</source>
        <translation>Ол сайтта алғаш рет {first} пайда болды: кейінірек уақытты сұраңыз.</translation>
    </message>
    <message>
        <source>At {at} article {article} was no longer on the site.</source>
        <translation>{at} кезінде {article} мақаласы сайтта жоқ еді.</translation>
    </message>
    <message>
        <source>It was taken away at {since}: ask for an earlier time.</source>
        <translation>Ол {since} алынып тасталды: ертерек уақытты сұраңыз.</translation>
    </message>
    <message>
        <source>The folder {path} already holds a library or other files.</source>
        <translation>{path} қалтасында кітапхана немесе басқа файлдар бар.</translation>
    </message>
    <message>
        <source>Choose an empty or a new folder.</source>
        <translation>Бос немесе жаңа қалтаны таңдаңыз.</translation>
    </message>
    <message>
        <source>The database in {path} belongs to another program.</source>
        <translation>{path} қалтасындағы деректер қоры басқа бағдарламаныкі.</translation>
    </message>
    <message>
        <source>Choose the folder of a Newsdesk library.</source>
        <translation>Newsdesk кітапханасының қалтасын таңдаңыз.</translation>
    </message>
    <message>
        <source>The library in {path} was written by a newer version of Newsdesk.</source>
        <translation>{path} кітапханасын Newsdesk-тің жаңарақ нұсқасы жазған.</translation>
    </message>
    <message>
        <source>Update the program on this computer, then open it again.</source>
        <translation>Осы компьютердегі бағдарламаны жаңартып, кітапхананы қайта ашыңыз.</translation>
    </message>
    <message>
        <source>The database of this library is damaged.</source>
        <translation>Кітапхананың дерекқоры зақымданған.</translation>
    </message>
    <message>
        <source>The backups in its folder “backups” and the photos are separate files.</source>
        <translation>«backups» көшірмелері мен суреттер&#xa0;– бөлек файлдар, олар аман.</translation>
    </message>
    <message>
        <source>Look at what can be read, repair it into a new library or bring back a backup.</source>
        <translation>Оқылатынын қараңыз, аманын жаңа кітапханаға көшіріңіз немесе сақтық көшірмені қайтарыңыз.</translation>
    </message>
    <message>
        <source>The library in {path} can only be read here.</source>
        <translation>{path} кітапханасын мұнда тек оқуға болады.</translation>
    </message>
    <message>
        <source>Check the rights of the folder, or work on a copy.</source>
        <translation>Қалтаның рұқсаттарын тексеріңіз немесе көшірмемен жұмыс істеңіз.</translation>
    </message>
    <message>
        <source>{holder} works on this library, so it can only be read here.</source>
        <translation>Кітапханада {holder} жұмыс істеп отыр, сондықтан мұнда оны тек оқуға болады.</translation>
    </message>
    <message>
        <source>It can be written as soon as that program is closed.</source>
        <translation>Ол бағдарлама жабылысымен жазуға болады.</translation>
    </message>
    <message>
        <source>This disk ({kind}) keeps no two programs apart: {detail}. The library can only be read here.</source>
        <translation>Бұл диск ({kind}) екі бағдарламаны бөле алмайды: {detail}. Мұнда кітапхананы тек оқуға болады.</translation>
    </message>
    <message>
        <source>Work on it on the machine that its disk belongs to, or on a copy.</source>
        <translation>Дискі тұрған машинада немесе көшірмемен жұмыс істеңіз.</translation>
    </message>
    <message>
        <source>The files of the library in {path} are of different moments: it was copied while it was open.</source>
        <translation>{path} ішіндегі кітапхана файлдары әр кезден: ол ашық тұрғанда көшірілген.</translation>
    </message>
    <message>
        <source>Copy them again when the library is closed, or take a backup made by its window.</source>
        <translation>Кітапхана жабық кезде қайта көшіріңіз немесе терезесі жасаған сақтық көшірмені алыңыз.</translation>
    </message>
    <message>
        <source>Another program has been writing to the library for {seconds} seconds.</source>
        <translation>Басқа бағдарлама кітапханаға {seconds} секундтан бері жазып жатыр.</translation>
    </message>
    <message>
        <source>Nothing was changed; your text stays in the window.</source>
        <translation>Ештеңе өзгерген жоқ, мәтініңіз терезеде тұр.</translation>
    </message>
    <message>
        <source>Try again when it has finished.</source>
        <translation>Ол біткен соң қайталап көріңіз.</translation>
    </message>
    <message>
        <source>There is no room left on the disk for {path}.</source>
        <translation>Дискіде орын қалмады: {path}.</translation>
    </message>
    <message>
        <source>What was saved before is whole; your text stays in the window.</source>
        <translation>Бұрын сақталғаны бүтін, мәтініңіз терезеде тұр.</translation>
    </message>
    <message>
        <source>Free some room, then try again.</source>
        <translation>Орын босатып, қайталап көріңіз.</translation>
    </message>
    <message>
        <source>{path} cannot be written ({detail}).</source>
        <translation>Мұнда жазуға болмайды: {path} ({detail}).</translation>
    </message>
    <message>
        <source>Check the rights of the folder, or choose another one.</source>
        <translation>Қалтаның рұқсаттарын тексеріңіз немесе басқасын таңдаңыз.</translation>
    </message>
    <message>
        <source>Article {article} is no longer in the library.</source>
        <translation>№ {article} мақала енді кітапханада жоқ.</translation>
    </message>
    <message>
        <source>Look for it in the bin or in a backup.</source>
        <translation>Оны себеттен немесе сақтық көшірмеден іздеңіз.</translation>
    </message>
    <message>
        <source>Photo {photo} is no longer in the library.</source>
        <translation>№ {photo} сурет енді кітапханада жоқ.</translation>
    </message>
    <message>
        <source>Choose another photo.</source>
        <translation>Басқа суретті таңдаңыз.</translation>
    </message>
    <message>
        <source>Article {article} has no revision {revision}.</source>
        <translation>№ {article} мақаланың {revision}-нұсқасы жоқ.</translation>
    </message>
    <message>
        <source>Choose another revision from the history.</source>
        <translation>Тарихтан басқа нұсқаны таңдаңыз.</translation>
    </message>
    <message>
        <source>There is no field “{field}” that may be set.</source>
        <translation>Өзгертуге болатын «{field}» өрісі жоқ.</translation>
    </message>
    <message>
        <source>{field}: “{value}” does not fit here.</source>
        <translation>{field}: «{value}» мұнда жарамайды.</translation>
    </message>
    <message>
        <source>Expected: {expected}.</source>
        <translation>Қажеті: {expected}.</translation>
    </message>
    <message>
        <source>An article cannot go from “{current}” to “{wanted}”.</source>
        <translation>«{current}» күйінен «{wanted}» күйіне өтуге болмайды.</translation>
    </message>
    <message>
        <source>Possible now: {allowed}.</source>
        <translation>Қазір болатыны: {allowed}.</translation>
    </message>
    <message>
        <source>Somebody else has saved this article meanwhile.</source>
        <translation>Бұл мақаланы осы арада басқа біреу сақтап қойды.</translation>
    </message>
    <message>
        <source>Nothing was overwritten: both texts are kept.</source>
        <translation>Ештеңе үстінен жазылған жоқ: екі мәтін де сақтаулы.</translation>
    </message>
    <message>
        <source>Compare the two and choose which one stays.</source>
        <translation>Екеуін салыстырып, қайсысы қалатынын таңдаңыз.</translation>
    </message>
    <message>
        <source>{place}: {reason}.</source>
        <translation>{place}: {reason}.</translation>
    </message>
    <message>
        <source>Nothing was taken from this file.</source>
        <translation>Бұл файлдан ештеңе алынған жоқ.</translation>
    </message>
    <message>
        <source>The backup {path} cannot be read ({detail}).</source>
        <translation>{path} көшірмесі оқылмайды ({detail}).</translation>
    </message>
    <message>
        <source>Choose an earlier backup.</source>
        <translation>Ертерек жасалған көшірмені таңдаңыз.</translation>
    </message>
    <message>
        <source>The file {path} could not be worked on ({detail}).</source>
        <translation>{path} файлын өңдеу мүмкін болмады ({detail}).</translation>
    </message>
    <message>
        <source>The file was left out, everything else goes on.</source>
        <translation>Файл қалдырылды, қалғаны жұмыс істеп тұр.</translation>
    </message>
    <message>
        <source>Save the picture anew in another program and add it again.</source>
        <translation>Суретті басқа бағдарламада қайта сақтап, тағы қосып көріңіз.</translation>
    </message>
    <message>
        <source>There is no room left on the disk.</source>
        <translation>Дискіде орын қалмады.</translation>
    </message>
    <message>
        <source>{path} is not there (any more).</source>
        <translation>Табылмады: {path}.</translation>
    </message>
    <message>
        <source>Connect the disk it is on, or choose another place.</source>
        <translation>Ол тұрған дискіні қосыңыз немесе басқа орынды таңдаңыз.</translation>
    </message>
    <message>
        <source>The system does not allow access to {path}.</source>
        <translation>Жүйе рұқсат бермейді: {path}.</translation>
    </message>
    <message>
        <source>Check the rights of the file or folder.</source>
        <translation>Файлдың немесе қалтаның рұқсаттарын тексеріңіз.</translation>
    </message>
    <message>
        <source>{path} could not be read or written ({detail}).</source>
        <translation>Оқу немесе жазу мүмкін болмады: {path} ({detail}).</translation>
    </message>
    <message>
        <source>Check the disk, then try again.</source>
        <translation>Дискіні тексеріп, қайталап көріңіз.</translation>
    </message>
    <message>
        <source>The program made a mistake of its own ({detail}).</source>
        <translation>Бағдарламаның өз қатесі ({detail}).</translation>
    </message>
    <message>
        <source>What was saved is safe; your text stays in the window and in the journal.</source>
        <translation>Сақталғаны бүтін, мәтініңіз терезеде және журналда тұр.</translation>
    </message>
    <message>
        <source>Try again; if it happens once more, report it.</source>
        <translation>Қайталап көріңіз; тағы болса, бізге хабарлаңыз.</translation>
    </message>
    <message>
        <source>{path}, line {line}</source>
        <translation>{path}, {line}-жол</translation>
    </message>
    <message>
        <source>{who} ({host}, since {since}, process {pid})</source>
        <translation>{who} ({host}, басталуы: {since}, процесс: {pid})</translation>
    </message>
    <message>
        <source>A program ({host}, since {since}, process {pid})</source>
        <translation>бағдарлама ({host}, басталуы: {since}, процесс: {pid})</translation>
    </message>
    <message>
        <source>Another program that does not say whose it is</source>
        <translation>кімдікі екенін айтпайтын басқа бағдарлама</translation>
    </message>
</context>
<context>
    <name>FocusMode</name>
    <message>
        <source>The text alone; Esc brings the rest back</source>
        <translation>Тек мәтін; қалғанын Esc қайтарады</translation>
    </message>
    <message>
        <source>The whole window again</source>
        <translation>Терезе түгел қайтты</translation>
    </message>
</context>
<context>
    <name>LengthButton</name>
    <message>
        <source>Time to read: {time}</source>
        <translation>Оқу уақыты: {time}</translation>
    </message>
    <message>
        <source>Selected: {length}</source>
        <translation>Белгіленгені: {length}</translation>
    </message>
    <message>
        <source>Length of the text</source>
        <translation>Мәтін көлемі</translation>
    </message>
</context>
<context>
    <name>LengthPopover</name>
    <message>
        <source>No length is ordered</source>
        <translation>Көлем берілмеген</translation>
    </message>
    <message>
        <source>Lines of {signs}</source>
        <translation>Жолдар (жолда {signs})</translation>
    </message>
    <message>
        <source>Length of the text</source>
        <translation>Мәтін көлемі</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Таңбалар</translation>
    </message>
    <message>
        <source>Signs without spaces</source>
        <translation>Бос орынсыз таңбалар</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Сөздер</translation>
    </message>
    <message>
        <source>Time to read</source>
        <translation>Оқу уақыты</translation>
    </message>
    <message>
        <source>all</source>
        <translation>бүкіл мәтін</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>белгіленген</translation>
    </message>
    <message>
        <source>How long it should be</source>
        <translation>Тапсырылған көлем</translation>
    </message>
    <message>
        <source>any length</source>
        <translation>кез келген</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>Немен санау</translation>
    </message>
    <message>
        <source>signs</source>
        <translation>таңба</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>жол</translation>
    </message>
    <message>
        <source>Remove the length</source>
        <translation>Алып тастау</translation>
    </message>
</context>
<context>
    <name>LibraryOpening</name>
    <message>
        <source>The library is being brought up to date; a copy of it is kept first</source>
        <translation>Кітапхана жаңартылып жатыр, алдымен оның көшірмесі сақталады</translation>
    </message>
    <message>
        <source>Stop: the library stays as it was</source>
        <translation>Тоқтату: кітапхана бұрынғыдай қалады</translation>
    </message>
</context>
<context>
    <name>LostWords</name>
    <message>
        <source>Article {id}</source>
        <translation>{id}-мақала</translation>
    </message>
    <message>
        <source>History of article {id}</source>
        <translation>{id}-мақаланың тарихы</translation>
    </message>
    <message>
        <source>Photo {id}</source>
        <translation>{id}-фото</translation>
    </message>
    <message>
        <source>What was published</source>
        <translation>Сайтта не шыққаны</translation>
    </message>
    <message>
        <source>Unsaved text</source>
        <translation>Сақталмаған мәтін</translation>
    </message>
    <message>
        <source>Table {name}</source>
        <translation>{name} кестесі</translation>
    </message>
    <message>
        <source>It is gone.</source>
        <translation>Ол енді жоқ.</translation>
    </message>
    <message>
        <source>Its text is gone or in doubt: read it through.</source>
        <translation>Мәтіні жоғалған немесе күмәнді: қайта оқып шығыңыз.</translation>
    </message>
    <message>
        <source>Revision {name} cannot be read.</source>
        <translation>{name}-нұсқа оқылмайды.</translation>
    </message>
    <message>
        <source>Its file is missing or damaged: {name}</source>
        <translation>Файлы жоқ немесе зақымданған: {name}</translation>
    </message>
    <message>
        <source>The chain is broken at entry {id}; what follows was left out.</source>
        <translation>Тізбек {id}-жазбада үзілген; одан кейінгісі көшірілмеді.</translation>
    </message>
    <message>
        <source>Part of what was typed and not saved cannot be read.</source>
        <translation>Терілген, бірақ сақталмаған мәтіннің бір бөлігі оқылмайды.</translation>
    </message>
    <message>
        <source>Rows from {id} on cannot be read.</source>
        <translation>{id}-жолдан бастап оқылмайды.</translation>
    </message>
    <message>
        <source>It was lost, and brought back as its history last had it.</source>
        <translation>Жоғалған, тарихтағы соңғы күйінде қайтарылды.</translation>
    </message>
    <message>
        <source>Its text was lost, and brought back as its history last had it.</source>
        <translation>Мәтіні жоғалған, тарихтағы соңғы күйінде қайтарылды.</translation>
    </message>
    <message>
        <source>All of it is lost.</source>
        <translation>Түгел жоғалған.</translation>
    </message>
    <message>
        <source>Saved: {articles}, {photos}.</source>
        <translation>Сақталғаны: {articles}, {photos}.</translation>
    </message>
    <message>
        <source>Nothing was lost.</source>
        <translation>Ештеңе жоғалған жоқ.</translation>
    </message>
    <message>
        <source>{library} – what was lost.txt</source>
        <translation>{library} – не жоғалды.txt</translation>
    </message>
</context>
<context>
    <name>MainToolBar</name>
    <message>
        <source>Toolbar</source>
        <translation>Құралдар тақтасы</translation>
    </message>
    <message>
        <source>Menu (Alt+M)</source>
        <translation>Мәзір (Alt+M)</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Мәзір</translation>
    </message>
</context>
<context>
    <name>OpenArticle</name>
    <message>
        <source>Bringing both texts together</source>
        <translation>Екі мәтін біріктірілуде</translation>
    </message>
    <message>
        <source>Stop: both texts stay as they are</source>
        <translation>Тоқтату: екі мәтін де сол қалпында қалады</translation>
    </message>
</context>
<context>
    <name>ReasonDetails</name>
    <message>
        <source>a template that was not filled in</source>
        <translation>толтырылмаған үлгі</translation>
    </message>
    <message>
        <source>there are no keys in it</source>
        <translation>онда кілттер жоқ</translation>
    </message>
    <message>
        <source>a reference to another place is not read</source>
        <translation>басқа жерге сілтеме оқылмайды</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>файл бос</translation>
    </message>
    <message>
        <source>a camera&apos;s raw file</source>
        <translation>камераның өңделмеген файлы</translation>
    </message>
    <message>
        <source>there is no permission to read it</source>
        <translation>оны оқуға рұқсат жоқ</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>бұл – қалта</translation>
    </message>
    <message>
        <source>the disk does not read it</source>
        <translation>диск оны оқымайды</translation>
    </message>
    <message>
        <source>more than {limit}</source>
        <translation>шектен асады: {limit}</translation>
    </message>
    <message>
        <source>{size}, at most {limit}</source>
        <translation>{size}, шегі – {limit}</translation>
    </message>
    <message>
        <source>{mark} is not closed</source>
        <translation>{mark} жабылмаған</translation>
    </message>
    <message>
        <source>not {encoding}, at byte {number}</source>
        <translation>{encoding} емес, {number}-байт</translation>
    </message>
    <message>
        <source>it unpacks to more than {times} times its size</source>
        <translation>ашқанда {times} еседен көп ұлғаяды</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>the text is too large</source>
        <translation>мәтін тым үлкен</translation>
    </message>
    <message>
        <source>the text is not in UTF-8</source>
        <translation>мәтін UTF-8-де емес</translation>
    </message>
    <message>
        <source>this is not a text</source>
        <translation>бұл мәтін емес</translation>
    </message>
    <message>
        <source>there is no text in it</source>
        <translation>ішінде мәтін жоқ</translation>
    </message>
    <message>
        <source>the encoding cannot be told</source>
        <translation>кодтауын анықтау мүмкін болмады</translation>
    </message>
    <message>
        <source>files of this kind are not taken</source>
        <translation>мұндай файлдар қабылданбайды</translation>
    </message>
    <message>
        <source>the front matter is broken</source>
        <translation>файл басы (front matter) бұзылған</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>мұндай файл жоқ</translation>
    </message>
    <message>
        <source>this is no plain file</source>
        <translation>бұл кәдімгі файл емес</translation>
    </message>
    <message>
        <source>the file cannot be read</source>
        <translation>файл оқылмайды</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation>файл бүлінген</translation>
    </message>
    <message>
        <source>this is no access log</source>
        <translation>бұл қатынау журналы емес</translation>
    </message>
    <message>
        <source>the article was edited here since it came in; it was left alone, article</source>
        <translation>мақала қабылданғаннан кейін осында өңделген; ол қозғалмады, мақала</translation>
    </message>
    <message>
        <source>this is not an image</source>
        <translation>бұл сурет емес</translation>
    </message>
    <message>
        <source>the image is damaged</source>
        <translation>сурет бүлінген</translation>
    </message>
    <message>
        <source>the image is too large</source>
        <translation>сурет тым үлкен</translation>
    </message>
    <message>
        <source>images of this kind are not supported</source>
        <translation>мұндай суреттер қолданылмайды</translation>
    </message>
    <message>
        <source>an archive inside an archive is not opened</source>
        <translation>архив ішіндегі архив ашылмайды</translation>
    </message>
    <message>
        <source>the archive is empty</source>
        <translation>архив бос</translation>
    </message>
    <message>
        <source>the archive unpacks to too much</source>
        <translation>архив ашылғанда тым көп орын алады</translation>
    </message>
    <message>
        <source>the archive is damaged</source>
        <translation>архив бүлінген</translation>
    </message>
    <message>
        <source>damaged inside the archive, left out</source>
        <translation>архив ішінде бүлінген, алынбады</translation>
    </message>
    <message>
        <source>a link inside the archive, left out</source>
        <translation>архив ішіндегі сілтеме, алынбады</translation>
    </message>
    <message>
        <source>a device inside the archive, left out</source>
        <translation>архив ішіндегі құрылғы, алынбады</translation>
    </message>
    <message>
        <source>encrypted inside the archive, left out</source>
        <translation>архив ішінде шифрланған, алынбады</translation>
    </message>
    <message>
        <source>a path that leads out of the archive, left out</source>
        <translation>архивтен тыс шығаратын жол, алынбады</translation>
    </message>
    <message>
        <source>a name in the archive that no file can have, left out</source>
        <translation>архивтегі файлға жарамсыз атау, алынбады</translation>
    </message>
    <message>
        <source>a key that is not known, left out</source>
        <translation>белгісіз кілт, алынбады</translation>
    </message>
    <message>
        <source>a value that does not fit, left out</source>
        <translation>жарамсыз мән, алынбады</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>алынбады</translation>
    </message>
    <message>
        <source>the number of an article of another library, left out</source>
        <translation>басқа кітапхана мақаласының нөмірі, алынбады</translation>
    </message>
    <message>
        <source>the number of a photo of another library, left as it is</source>
        <translation>басқа кітапхана суретінің нөмірі, сол күйі қалды</translation>
    </message>
    <message>
        <source>the headline stood twice, once left out</source>
        <translation>тақырып екі рет тұрған, қайталануы алынбады</translation>
    </message>
    <message>
        <source>the first line is long for a headline, shortened; the text keeps it whole</source>
        <translation>бірінші жол тақырып үшін ұзын, қысқартылды; мәтінде толық тұр</translation>
    </message>
    <message>
        <source>the photo is missing; its credit is kept and the photo is awaited</source>
        <translation>сурет жоқ; авторы сақталды, сурет күтілуде</translation>
    </message>
    <message>
        <source>a picture on another server is not fetched, kept as a link</source>
        <translation>басқа сервердегі сурет жүктелмейді, сілтеме болып қалды</translation>
    </message>
    <message>
        <source>a picture inside the text itself, left out</source>
        <translation>мәтіннің өз ішіндегі сурет, алынбады</translation>
    </message>
    <message>
        <source>a picture outside the folder given, left out</source>
        <translation>аталған қалтадан тыс сурет, алынбады</translation>
    </message>
    <message>
        <source>what stands as a picture is none, left out</source>
        <translation>сурет орнында сурет емес нәрсе, алынбады</translation>
    </message>
    <message>
        <source>a picture in the middle of a line was taken into the library, words stand in its place</source>
        <translation>жол ортасындағы сурет кітапханаға қабылданды, орнында сөздер тұр</translation>
    </message>
    <message>
        <source>the picture itself is still to come</source>
        <translation>суреттің өзі әлі келмеген</translation>
    </message>
    <message>
        <source>locks taken there do not reach other machines</source>
        <translation>ондағы құлыптар басқа машиналарға көрінбейді</translation>
    </message>
    <message>
        <source>it refuses locks</source>
        <translation>ол құлыптаудан бас тартады</translation>
    </message>
    <message>
        <source>whoever minds its locks does not answer</source>
        <translation>бұғаттауын қадағалайтын сервер жауап бермейді</translation>
    </message>
    <message>
        <source>locks taken there keep nobody out</source>
        <translation>ондағы құлыптар ешкімді тоқтатпайды</translation>
    </message>
    <message>
        <source>the database is damaged</source>
        <translation>деректер қоры бүлінген</translation>
    </message>
    <message>
        <source>a row points to what is not there</source>
        <translation>жазба жоқ нәрсеге сілтейді</translation>
    </message>
    <message>
        <source>the photo&apos;s file is missing</source>
        <translation>сурет файлы жоқ</translation>
    </message>
    <message>
        <source>the photo&apos;s file is not what it was</source>
        <translation>сурет файлы бұрынғысындай емес</translation>
    </message>
    <message>
        <source>a revision of this article is missing</source>
        <translation>бұл мақаланың нұсқаларының бірі жоқ</translation>
    </message>
    <message>
        <source>a revision is unreadable or not what was saved: No. {detail}</source>
        <translation>нұсқа оқылмайды немесе сақталғандай емес: № {detail}</translation>
    </message>
    <message>
        <source>what follows from the text differs from what is kept</source>
        <translation>мәтіннен шығатыны сақталғанынан өзгеше</translation>
    </message>
    <message>
        <source>the search index is out of step; the check can make it anew</source>
        <translation>іздеу көрсеткіші ескірген; тексеру оны қайта құрады</translation>
    </message>
    <message>
        <source>an entry of what was published is missing</source>
        <translation>жарияланым жазбасы жоқ</translation>
    </message>
    <message>
        <source>an entry of what was published does not follow the one before</source>
        <translation>жарияланым жазбасы алдыңғысын жалғамайды</translation>
    </message>
    <message>
        <source>an entry of what was published is not as it was written</source>
        <translation>жарияланым жазбасы бастапқы күйінде емес</translation>
    </message>
    <message>
        <source>a page that was published is not as it was noted</source>
        <translation>жарияланған бет жазылғандағыдай емес</translation>
    </message>
    <message>
        <source>the guard that keeps what was published from being changed is gone</source>
        <translation>жарияланым жазбаларын өзгертуге тыйым алынып тасталған</translation>
    </message>
    <message>
        <source>an exported site knows an entry of what was published that the library does not have any more</source>
        <translation>экспортталған сайт кітапханада енді жоқ жарияланым жазбасын біледі</translation>
    </message>
    <message>
        <source>new</source>
        <translation>жаңа</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>өзгерді</translation>
    </message>
    <message>
        <source>the theme changed</source>
        <translation>тақырып безендіруі өзгерді</translation>
    </message>
    <message>
        <source>missing on the disk</source>
        <translation>дискіде жоқ</translation>
    </message>
    <message>
        <source>altered on the disk</source>
        <translation>дискіде өзгертілген</translation>
    </message>
    <message>
        <source>no longer part of the site</source>
        <translation>енді сайттың бөлігі емес</translation>
    </message>
    <message>
        <source>the site has no address yet, so feeds and the site map have no full links</source>
        <translation>сайттың мекенжайы әлі жоқ, сондықтан таспалар мен сайт картасында толық сілтеме жоқ</translation>
    </message>
    <message>
        <source>a path in the last export&apos;s list leads outside the site, left alone</source>
        <translation>өткен экспорт тізіміндегі жол сайттан тыс шығарады, қозғалмады</translation>
    </message>
    <message>
        <source>it is inside the library; choose another folder</source>
        <translation>бұл кітапхананың ішінде; басқа қалтаны таңдаңыз</translation>
    </message>
    <message>
        <source>the library is inside it; choose another folder</source>
        <translation>оның ішінде кітапхана бар; басқа қалтаны таңдаңыз</translation>
    </message>
    <message>
        <source>there are other files in it; choose an empty or a new folder</source>
        <translation>ішінде бөтен файлдар бар; бос немесе жаңа қалтаны таңдаңыз</translation>
    </message>
    <message>
        <source>it is not a folder</source>
        <translation>бұл қалта емес</translation>
    </message>
    <message>
        <source>it is a symbolic link</source>
        <translation>бұл символдық сілтеме</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>файл бос</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>мәтін</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>сан</translation>
    </message>
    <message>
        <source>nothing: the library itself derives this field</source>
        <translation>ештеңе: бұл өрісті кітапхана өзі шығарады</translation>
    </message>
    <message>
        <source>a time zone like Asia/Almaty</source>
        <translation>Asia/Almaty түріндегі уақыт белдеуі</translation>
    </message>
    <message>
        <source>a time like 2024-12-05T14:30</source>
        <translation>2024-12-05T14:30 түріндегі уақыт</translation>
    </message>
    <message>
        <source>an address like https://example.org</source>
        <translation>https://example.org түріндегі мекенжай</translation>
    </message>
    <message>
        <source>another article</source>
        <translation>басқа мақала</translation>
    </message>
    <message>
        <source>what it was: an address stays once it is published</source>
        <translation>бұрынғысы: жарияланғаннан кейін мекенжай өзгермейді</translation>
    </message>
    <message>
        <source>a picture of no other photo</source>
        <translation>басқа суретте жоқ сурет</translation>
    </message>
    <message>
        <source>there is no headline</source>
        <translation>тақырыбы жоқ</translation>
    </message>
    <message>
        <source>messengers cut the headline: signs too many: {detail}</source>
        <translation>тақырып мессенджер карточкасына сыймайды, артық таңба: {detail}</translation>
    </message>
    <message>
        <source>the text names photo {detail}, which the library does not have</source>
        <translation>мәтінде аталған {detail}-сурет кітапханада жоқ</translation>
    </message>
    <message>
        <source>photo {detail} has no credit</source>
        <translation>{detail}-суреттің авторы жазылмаған</translation>
    </message>
    <message>
        <source>photo {detail} has no description for the blind</source>
        <translation>{detail}-суретте зағиптарға арналған сипаттама жоқ</translation>
    </message>
    <message>
        <source>a word mixes Cyrillic and Latin letters</source>
        <translation>сөзде кирилл мен латын әріптері араласқан</translation>
    </message>
    <message>
        <source>there is no text</source>
        <translation>мәтін жоқ</translation>
    </message>
    <message>
        <source>a link to an article that is not here</source>
        <translation>мұнда жоқ мақалаға сілтеме</translation>
    </message>
    <message>
        <source>the headings skip a level</source>
        <translation>тақырыпшаларда деңгей өткізіліп кеткен</translation>
    </message>
    <message>
        <source>nothing refers to footnote {detail}</source>
        <translation>{detail} сілтеме ескертуіне ешбір белгі жоқ</translation>
    </message>
    <message>
        <source>the text refers to footnote {detail}, which is not there</source>
        <translation>мәтінде {detail} сілтеме ескертуіне белгі бар, өзі жоқ</translation>
    </message>
</context>
<context>
    <name>Regions</name>
    <message>
        <source>Regions</source>
        <translation>Терезе бөліктері</translation>
    </message>
    <message>
        <source>Open in a window of its own, or put back</source>
        <translation>Бөлек терезеде ашу немесе орнына қайтару</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Жасыру</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Status bar</source>
        <translation>Күй жолағы</translation>
    </message>
    <message>
        <source>Language of the article</source>
        <translation>Мақала тілі</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Тек оқу</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Сақталды</translation>
    </message>
    <message>
        <source>Saved at {time}</source>
        <translation>Сақталды: {time}</translation>
    </message>
    <message>
        <source>Not saved. {reason}</source>
        <translation>Сақталмады. {reason}</translation>
    </message>
    <message>
        <source>Not saved – in the journal</source>
        <translation>Сақталмаған – журналда</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Сақталуда…</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Сақталмады</translation>
    </message>
    <message>
        <source>Saved by somebody else meanwhile – compare</source>
        <translation>Басқа біреу өзгерткен – салыстыру</translation>
    </message>
    <message>
        <source>The library can only be read here: its texts cannot be changed.</source>
        <translation>Кітапхананы мұнда тек оқуға болады: мәтіндер өзгермейді.</translation>
    </message>
    <message>
        <source>Every key is kept in the journal within a moment. Click to save now (Ctrl+S).</source>
        <translation>Әр басылған перне бірден журналға түседі. Қазір сақтау үшін басыңыз (Ctrl+S).</translation>
    </message>
    <message>
        <source>Nothing was overwritten. Click to compare the two texts.</source>
        <translation>Ештеңе үстінен жазылған жоқ. Екі мәтінді салыстыру үшін басыңыз.</translation>
    </message>
    <message>
        <source>Click to try again.</source>
        <translation>Қайталау үшін басыңыз.</translation>
    </message>
    <message>
        <source>The article is in {language}</source>
        <translation>Мақала тілі: {language}</translation>
    </message>
    <message>
        <source>No remarks</source>
        <translation>Ескерту жоқ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln remark(s)</source>
        <translation>
            <numerusform>%Ln ескерту</numerusform>
            <numerusform>%Ln ескерту</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them keep(s) the article from export:</source>
        <translation>
            <numerusform>Оның %Ln мақаланы шығаруға жібермейді:</numerusform>
            <numerusform>Оның %Ln мақаланы шығаруға жібермейді:</numerusform>
        </translation>
    </message>
    <message>
        <source>No sound backup</source>
        <translation>Жарамды көшірме жоқ</translation>
    </message>
</context>
<context>
    <name>UndoList</name>
    <message>
        <source>{field}: written “{words}”</source>
        <translation>{field}: «{words}» терілді</translation>
    </message>
    <message>
        <source>{field}: removed “{words}”</source>
        <translation>{field}: «{words}» өшірілді</translation>
    </message>
    <message>
        <source>{field}: changed, “{words}”</source>
        <translation>{field}: өзгертілді, «{words}»</translation>
    </message>
    <message>
        <source>{field}: formatted</source>
        <translation>{field}: безендіру</translation>
    </message>
    <message>
        <source>{field}: changed</source>
        <translation>{field}: өзгертілді</translation>
    </message>
    <message>
        <source>{field}: changed in {count} places</source>
        <translation>{field}: {count} жерде өзгертілді</translation>
    </message>
    <message>
        <source>Changed in {count} places</source>
        <translation>{count} жерде өзгертілді</translation>
    </message>
    <message>
        <source>List of edits</source>
        <translation>Түзетулер тізімі</translation>
    </message>
</context>
<context>
    <name>Wiring</name>
    <message numerus="yes">
        <source>%n article(s) came back with text that was not saved</source>
        <translation>
            <numerusform>%n мақала сақталмаған мәтінімен қайта келді</numerusform>
            <numerusform>%n мақала сақталмаған мәтінімен қайта келді</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Көрсету</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Draft</source>
        <translation>Нобай</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>Тексеруде</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Дайын</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Жарияланды</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Алынып тасталды</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Жаңалық</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Мақала</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Сұхбат</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Авторлық баған</translation>
    </message>
    <message>
        <source>Photo report</source>
        <translation>Фоторепортаж</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Photographer</source>
        <translation>Фотограф</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>Редактор</translation>
    </message>
    <message>
        <source>Translator</source>
        <translation>Аудармашы</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Орысша</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>Қазақша</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Ағылшынша</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Күн</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Апта</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Ай</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Жыл</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Барлық уақыт</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Тақырып</translation>
    </message>
    <message>
        <source>Kicker</source>
        <translation>Тақырыпүсті</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Лид</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Мәтін</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Сурет мәтіні</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Сурет авторы</translation>
    </message>
    <message>
        <source>Description for the blind</source>
        <translation>Зағиптарға арналған сипаттама</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Түрі</translation>
    </message>
    <message>
        <source>Address on the site</source>
        <translation>Сайттағы мекенжайы</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Бөлім</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тіл</translation>
    </message>
    <message>
        <source>Translation of</source>
        <translation>Қай мақаланың аудармасы</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Авторлар</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Тегтер</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>Тақырыптар</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Дереккөз</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Орны</translation>
    </message>
    <message>
        <source>Published at</source>
        <translation>Шыққан уақыты</translation>
    </message>
    <message>
        <source>Embargo until</source>
        <translation>Эмбарго мерзімі</translation>
    </message>
    <message>
        <source>Opening views</source>
        <translation>Бастапқы қаралым</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Тағы оқыңыз</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Түзетулер</translation>
    </message>
    <message>
        <source>Name of the paper</source>
        <translation>Басылым атауы</translation>
    </message>
    <message>
        <source>Tagline</source>
        <translation>Ұран</translation>
    </message>
    <message>
        <source>Address of the site</source>
        <translation>Сайт мекенжайы</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Уақыт белдеуі</translation>
    </message>
    <message>
        <source>created</source>
        <translation>жасалды</translation>
    </message>
    <message>
        <source>taken in</source>
        <translation>қабылданды</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>сақталды</translation>
    </message>
    <message>
        <source>status changed</source>
        <translation>күйі өзгерді</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>қайтарылды</translation>
    </message>
    <message>
        <source>photo credited</source>
        <translation>сурет авторы жазылды</translation>
    </message>
    <message>
        <source>words replaced</source>
        <translation>сөздер ауыстырылды</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>өзгенің түзетуімен біріктірілді</translation>
    </message>
    <message>
        <source>changed with others</source>
        <translation>басқалармен бірге өзгертілді</translation>
    </message>
    <message>
        <source>recovered</source>
        <translation>істен шыққаннан кейін қалпына келтірілді</translation>
    </message>
    <message>
        <source>The headline is missing</source>
        <translation>Тақырыбы жоқ</translation>
    </message>
    <message>
        <source>Messengers cut the headline: signs too many: {detail}</source>
        <translation>Тақырып мессенджер карточкасына сыймайды, артық таңба: {detail}</translation>
    </message>
    <message>
        <source>The text names photo {detail}, which is not in the library</source>
        <translation>Мәтінде аталған {detail}-сурет кітапханада жоқ</translation>
    </message>
    <message>
        <source>The photo has no credit</source>
        <translation>Суреттің авторы жазылмаған</translation>
    </message>
    <message>
        <source>The photo has no description for the blind (alt)</source>
        <translation>Суретте зағиптарға арналған сипаттама (alt) жоқ</translation>
    </message>
    <message>
        <source>The photo itself is still to come: “{detail}”</source>
        <translation>Суреттің өзі әлі келмеген: «{detail}»</translation>
    </message>
    <message>
        <source>“{detail}” mixes Cyrillic and Latin letters</source>
        <translation>«{detail}»: сөзде кирилл мен латын әріптері араласқан</translation>
    </message>
    <message>
        <source>There is no text yet</source>
        <translation>Мәтін әлі жоқ</translation>
    </message>
    <message>
        <source>A link to article {detail}, which is not in the library</source>
        <translation>Кітапханада жоқ {detail}-мақалаға сілтеме</translation>
    </message>
    <message>
        <source>The headings skip a level: {detail}</source>
        <translation>Тақырыпшаларда деңгей өткізіліп кеткен: {detail}</translation>
    </message>
    <message>
        <source>Nothing in the text refers to footnote “{detail}”</source>
        <translation>Мәтінде «{detail}» сілтеме ескертуіне ешбір белгі жоқ</translation>
    </message>
    <message>
        <source>The text refers to footnote “{detail}”, which is not there</source>
        <translation>Мәтінде «{detail}» сілтеме ескертуіне белгі бар, өзі жоқ</translation>
    </message>
    <message>
        <source>The photo&apos;s file is missing</source>
        <translation>Сурет файлы жоқ</translation>
    </message>
    <message>
        <source>The photo&apos;s file is damaged</source>
        <translation>Сурет файлы бүлінген</translation>
    </message>
    <message>
        <source>The picture is damaged</source>
        <translation>Сурет бүлінген</translation>
    </message>
    <message>
        <source>The picture is too large</source>
        <translation>Сурет тым үлкен</translation>
    </message>
    <message>
        <source>Pictures of this kind are not supported</source>
        <translation>Мұндай суреттер қолданылмайды</translation>
    </message>
    <message>
        <source>No section</source>
        <translation>Бөлімсіз</translation>
    </message>
    <message>
        <source>today</source>
        <translation>бүгін</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>кеше</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>ертең</translation>
    </message>
    <message>
        <source>Week {number}</source>
        <translation>{number}-апта</translation>
    </message>
</context>
</TS>
