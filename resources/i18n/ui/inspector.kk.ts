<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>AddressField</name>
    <message>
        <source>made of the headline</source>
        <translation>тақырыптан алынады</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Мекенжайды көшіру</translation>
    </message>
    <message>
        <source>Published under this address: readers and other sites link to it, so it stays</source>
        <translation>Мақала осы мекенжаймен шығып кетті: оған оқырмандар мен басқа сайттар сілтеме жасайды, сондықтан ол өзгермейді</translation>
    </message>
</context>
<context>
    <name>BylineField</name>
    <message>
        <source>add a person</source>
        <translation>автор қосу</translation>
    </message>
</context>
<context>
    <name>ChecksPage</name>
    <message>
        <source>Findings</source>
        <translation>Ескертулер</translation>
    </message>
    <message>
        <source>No article is open</source>
        <translation>Мақала ашылмаған</translation>
    </message>
    <message>
        <source>What is to be looked at will stand here.</source>
        <translation>Ашық мақалаға қатысты ескертулер осында шығады.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ескерту жоқ</translation>
    </message>
    <message>
        <source>Headline, text, photos and links are as they should be. The checks go on while you write.</source>
        <translation>Тақырып, мәтін, фото және сілтемелер дұрыс. Тексеру жазып отырғанда да жүре береді.</translation>
    </message>
    <message>
        <source>They hold the article back from the site</source>
        <translation>Мақаланың сайтқа шығуына кедергі</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Қарап шыққан жөн</translation>
    </message>
    <message>
        <source>paragraph %1</source>
        <translation>%1-абзац</translation>
    </message>
</context>
<context>
    <name>ComparisonView</name>
    <message>
        <source>What changed</source>
        <translation>Не өзгерді</translation>
    </message>
    <message>
        <source>Nothing is different</source>
        <translation>Айырмашылық жоқ</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Сурет</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) without a change</source>
        <translation>
            <numerusform>%n абзац өзгеріссіз</numerusform>
            <numerusform>%n абзац өзгеріссіз</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more paragraph(s) changed: show all</source>
        <translation>
            <numerusform>Тағы %n абзац өзгерген: бәрін көрсету</numerusform>
            <numerusform>Тағы %n абзац өзгерген: бәрін көрсету</numerusform>
        </translation>
    </message>
    <message>
        <source>stood here before: %1</source>
        <translation>бұрын осында тұрған: %1</translation>
    </message>
    <message>
        <source>stands here now: %1</source>
        <translation>енді осында тұр: %1</translation>
    </message>
    <message>
        <source>formatting</source>
        <translation>пішімдеу</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Алып тастау</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Бұрынғыдай ету</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>бекітілген</translation>
    </message>
    <message>
        <source>struck</source>
        <translation>алынған</translation>
    </message>
</context>
<context>
    <name>CorrectionRow</name>
    <message>
        <source>Remove the correction</source>
        <translation>Түзетуді өшіру</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Түзету</translation>
    </message>
    <message>
        <source>What was wrong, and how it is right</source>
        <translation>Не қате болды және қалай дұрыс</translation>
    </message>
</context>
<context>
    <name>CorrectionsField</name>
    <message>
        <source>Add a correction</source>
        <translation>Түзету қосу</translation>
    </message>
</context>
<context>
    <name>CreditRow</name>
    <message>
        <source>Role</source>
        <translation>Рөлі</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Аты-жөні</translation>
    </message>
    <message>
        <source>Drag to change the order (Alt+Up, Alt+Down)</source>
        <translation>Ретін өзгерту үшін сүйреңіз (Alt+↑, Alt+↓)</translation>
    </message>
    <message>
        <source>Change the order</source>
        <translation>Ретін өзгерту</translation>
    </message>
    <message>
        <source>Take out of the byline</source>
        <translation>Авторлардан алып тастау</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Created</source>
        <translation>Жасалды</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Өзгертілді</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Нұсқа</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Қаралым</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Revisions</source>
        <translation>Сақталған нұсқалар</translation>
    </message>
    <message>
        <source>Against the one before</source>
        <translation>Алдыңғы нұсқамен</translation>
    </message>
    <message>
        <source>Against the text as it stands</source>
        <translation>Қазіргі мәтінмен</translation>
    </message>
    <message>
        <source>What the chosen revision is compared with</source>
        <translation>Таңдалған нұсқа немен салыстырылады</translation>
    </message>
    <message>
        <source>Choose two revisions with Ctrl to compare them with each other</source>
        <translation>Екі нұсқаны өзара салыстыру үшін Ctrl басып таңдаңыз</translation>
    </message>
    <message>
        <source>Name this revision</source>
        <translation>Бұл нұсқаға атау беру</translation>
    </message>
    <message>
        <source>Name this revision (F2)</source>
        <translation>Бұл нұсқаға атау беру (F2)</translation>
    </message>
    <message>
        <source>What stood on the site</source>
        <translation>Сайтта не тұрды</translation>
    </message>
    <message>
        <source>What stood on the site, and when (Ctrl+Shift+H)</source>
        <translation>Сайтта не және қашан тұрды (Ctrl+Shift+H)</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Қайтару</translation>
    </message>
    <message>
        <source>Bring this revision back. Status and address stay; it can be undone like any edit.</source>
        <translation>Осы нұсқаны қайтару. Күйі мен мекенжайы сол қалпында қалады; қайтаруды кез келген түзету сияқты болдырмауға болады.</translation>
    </message>
    <message>
        <source>No article is open</source>
        <translation>Мақала ашылмаған</translation>
    </message>
    <message>
        <source>Every revision of it will stand here.</source>
        <translation>Оның барлық сақталған нұсқасы осында тұрады.</translation>
    </message>
    <message>
        <source>From № %1 to № %2</source>
        <translation>№ %1 → № %2</translation>
    </message>
    <message>
        <source>From № %1 to the text as it stands now</source>
        <translation>№ %1 → қазіргі мәтін</translation>
    </message>
    <message>
        <source>The first revision: everything in it is new</source>
        <translation>Бірінші нұсқа: ондағының бәрі жаңа</translation>
    </message>
</context>
<context>
    <name>InspectorPanel</name>
    <message>
        <source>About the article</source>
        <translation>Мақала туралы</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Мәтін</translation>
    </message>
    <message>
        <source>Metadata (%1)</source>
        <translation>Метадеректер (%1)</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Фото</translation>
    </message>
    <message>
        <source>Photos (%1)</source>
        <translation>Фотосуреттер (%1)</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Байланыс</translation>
    </message>
    <message>
        <source>Related articles (%1)</source>
        <translation>Тағы оқыңыз (%1)</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Тексеру</translation>
    </message>
    <message>
        <source>Checks (%1)</source>
        <translation>Тексеру (%1)</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Тарих</translation>
    </message>
    <message>
        <source>History (%1)</source>
        <translation>Тарих (%1)</translation>
    </message>
</context>
<context>
    <name>MediaTopics</name>
    <message>
        <source>arts, culture, entertainment and media</source>
        <translation>мәдениет, өнер, ойын-сауық және БАҚ</translation>
    </message>
    <message>
        <source>crime, law and justice</source>
        <translation>қылмыс, заң және сот төрелігі</translation>
    </message>
    <message>
        <source>disaster, accident and emergency incident</source>
        <translation>апат, авария және төтенше жағдай</translation>
    </message>
    <message>
        <source>economy, business and finance</source>
        <translation>экономика, бизнес және қаржы</translation>
    </message>
    <message>
        <source>education</source>
        <translation>білім</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>қоршаған орта</translation>
    </message>
    <message>
        <source>health</source>
        <translation>денсаулық</translation>
    </message>
    <message>
        <source>human interest</source>
        <translation>адам тағдыры</translation>
    </message>
    <message>
        <source>labour</source>
        <translation>еңбек</translation>
    </message>
    <message>
        <source>lifestyle and leisure</source>
        <translation>өмір салты және демалыс</translation>
    </message>
    <message>
        <source>politics and government</source>
        <translation>саясат және билік</translation>
    </message>
    <message>
        <source>religion</source>
        <translation>дін</translation>
    </message>
    <message>
        <source>science and technology</source>
        <translation>ғылым және техника</translation>
    </message>
    <message>
        <source>society</source>
        <translation>қоғам</translation>
    </message>
    <message>
        <source>sport</source>
        <translation>спорт</translation>
    </message>
    <message>
        <source>conflict, war and peace</source>
        <translation>қақтығыс, соғыс және бейбітшілік</translation>
    </message>
    <message>
        <source>weather</source>
        <translation>ауа райы</translation>
    </message>
</context>
<context>
    <name>MetadataPage</name>
    <message>
        <source>No article is open</source>
        <translation>Мақала ашылмаған</translation>
    </message>
    <message>
        <source>Choose one in the list: its section, authors and dates will stand here.</source>
        <translation>Тізімнен таңдаңыз: бөлімі, авторлары мен күндері осында тұрады.</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Метадеректер</translation>
    </message>
</context>
<context>
    <name>MomentField</name>
    <message>
        <source>This cannot be read as a date. Write, for example, “%1”</source>
        <translation>Күнді оқу мүмкін болмады. Мысалы, былай жазыңыз: «%1»</translation>
    </message>
    <message>
        <source>date and time</source>
        <translation>күні мен уақыты</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Тазарту</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>This is no whole number from 0 up</source>
        <translation>Нөлден басталатын бүтін сан керек</translation>
    </message>
</context>
<context>
    <name>OriginalField</name>
    <message>
        <source>find the original</source>
        <translation>түпнұсқаны табу</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ашу</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Тазарту</translation>
    </message>
    <message>
        <source>This article is not in the library any more</source>
        <translation>Бұл мақала кітапханада енді жоқ</translation>
    </message>
</context>
<context>
    <name>Passing</name>
    <message>
        <source>Back to drafts</source>
        <translation>Нобайға қайтару</translation>
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
    <message numerus="yes">
        <source>The export will hold this article back until %n thing(s) are put right.</source>
        <translation>
            <numerusform>%n ескерту түзетілгенше, экспорт бұл мақаланы шығармайды.</numerusform>
            <numerusform>%n ескерту түзетілгенше, экспорт бұл мақаланы шығармайды.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the place</source>
        <translation>Орнын көрсету</translation>
    </message>
    <message>
        <source>Publish anyway</source>
        <translation>Бәрібір жариялау</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Болдырмау</translation>
    </message>
    <message>
        <source>In the library it becomes published at once; the site gets it with the first export after that.</source>
        <translation>Кітапханада мақала бірден жарияланған болады, ал сайтқа түзетілгеннен кейінгі алғашқы экспортпен шығады.</translation>
    </message>
</context>
<context>
    <name>RelatedPage</name>
    <message>
        <source>Pin another article: find it by its words</source>
        <translation>Басқа мақаланы сөзінен тауып бекіту</translation>
    </message>
    <message>
        <source>Pin another article</source>
        <translation>Басқа мақаланы бекіту</translation>
    </message>
    <message>
        <source>Related articles</source>
        <translation>Тағы оқыңыз</translation>
    </message>
    <message>
        <source>No article is open</source>
        <translation>Мақала ашылмаған</translation>
    </message>
    <message>
        <source>What to read after the article will stand here.</source>
        <translation>Одан кейін не оқуға болатыны осында тұрады.</translation>
    </message>
    <message>
        <source>Nothing similar yet</source>
        <translation>Ұқсасы әзірге жоқ</translation>
    </message>
    <message>
        <source>Suggestions come with the first save of the text. Any article can be pinned before.</source>
        <translation>Ұсыныстар мәтін сақталған соң шығады. Кез келген мақаланы қазір де бекітуге болады.</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Бекітілген</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Бекітуден алу</translation>
    </message>
    <message>
        <source>Suggested by the text</source>
        <translation>Мәтін бойынша ұсынылады</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Бекіту</translation>
    </message>
    <message>
        <source>Do not suggest</source>
        <translation>Ұсынбау</translation>
    </message>
    <message>
        <source>Struck</source>
        <translation>Алынған</translation>
    </message>
    <message>
        <source>Suggest again</source>
        <translation>Қайта ұсыну</translation>
    </message>
    <message>
        <source>in common: %1</source>
        <translation>ортақ: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ашу</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Жоғары</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Төмен</translation>
    </message>
</context>
<context>
    <name>RevisionRow</name>
    <message>
        <source>somebody</source>
        <translation>біреу</translation>
    </message>
    <message>
        <source>photos</source>
        <translation>сурет</translation>
    </message>
</context>
<context>
    <name>SectionField</name>
    <message>
        <source>New section: it will be made when the article is saved</source>
        <translation>Жаңа бөлім: мақала сақталғанда пайда болады</translation>
    </message>
</context>
<context>
    <name>StatusButton</name>
    <message>
        <source>No article</source>
        <translation>Мақала жоқ</translation>
    </message>
    <message>
        <source>Desk status</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>Desk status: choose what to do with the article</source>
        <translation>Мақаланың күйі: онымен не істеу керегін таңдаңыз</translation>
    </message>
    <message>
        <source>Desk status: %1</source>
        <translation>Күйі: %1</translation>
    </message>
</context>
<context>
    <name>SubjectsField</name>
    <message>
        <source>add a subject</source>
        <translation>тақырып қосу</translation>
    </message>
    <message>
        <source>Choose a subject from the list, or write its IPTC code of eight digits and its name</source>
        <translation>Тақырыпты тізімнен таңдаңыз немесе IPTC-дің сегіз санды кодын және атауын жазыңыз</translation>
    </message>
</context>
<context>
    <name>TagsField</name>
    <message>
        <source>add a tag</source>
        <translation>тег қосу</translation>
    </message>
</context>
<context>
    <name>TimeLineDelegate</name>
    <message>
        <source>Name of this revision</source>
        <translation>Нұсқаның атауы</translation>
    </message>
</context>
</TS>
