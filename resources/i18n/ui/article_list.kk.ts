<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>ArticleListPanel</name>
    <message>
        <source>Articles</source>
        <translation>Мақалалар</translation>
    </message>
    <message>
        <source>List of articles</source>
        <translation>Мақалалар тізімі</translation>
    </message>
</context>
<context>
    <name>ArticleRow</name>
    <message>
        <source>No headline</source>
        <translation>Тақырыпсыз</translation>
    </message>
    <message>
        <source>Embargo until {moment}</source>
        <translation>Эмбарго: {moment} дейін</translation>
    </message>
    <message>
        <source>A photo has no credit</source>
        <translation>Авторы көрсетілмеген фото бар</translation>
    </message>
    <message>
        <source>Holds unsaved work</source>
        <translation>Сақталмаған өзгеріс бар</translation>
    </message>
</context>
<context>
    <name>BulkActions</name>
    <message>
        <source>Backing up before the change</source>
        <translation>Өзгеріс алдындағы сақтық көшірме</translation>
    </message>
    <message>
        <source>Stop: the change has not begun</source>
        <translation>Тоқтату: өзгеріс әлі басталған жоқ</translation>
    </message>
    <message>
        <source>Called off: nothing was changed</source>
        <translation>Тоқтатылды: ештеңе өзгерген жоқ</translation>
    </message>
    <message>
        <source>Stop: what was changed can be taken back</source>
        <translation>Тоқтату: өзгертілгенді қайтаруға болады</translation>
    </message>
    <message>
        <source>Taking the change back</source>
        <translation>Өзгерістер қайтарылуда</translation>
    </message>
    <message>
        <source>Stop: the rest can be taken back later</source>
        <translation>Тоқтату: қалғанын кейін қайтаруға болады</translation>
    </message>
    <message>
        <source>No change of many articles can be taken back</source>
        <translation>Қайтаруға болатын көп мақаланың өзгерісі жоқ</translation>
    </message>
    <message numerus="yes">
        <source>Taking a change of %n article(s) back was broken off</source>
        <translation>
            <numerusform>%n мақала өзгерісін қайтару үзілді</numerusform>
            <numerusform>%n мақала өзгерісін қайтару үзілді</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back the rest</source>
        <translation>Қалғанын қайтару</translation>
    </message>
    <message numerus="yes">
        <source>A change of %n article(s) was broken off after {reached}</source>
        <translation>
            <numerusform>%n мақаланың өзгерісі {reached} мақаладан кейін үзілді</numerusform>
            <numerusform>%n мақаланың өзгерісі {reached} мақаладан кейін үзілді</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Жалғастыру</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Болдырмау</translation>
    </message>
    <message numerus="yes">
        <source>Taken back: %n article(s)</source>
        <translation>
            <numerusform>%n мақала бұрынғы қалпына келтірілді</numerusform>
            <numerusform>%n мақала бұрынғы қалпына келтірілді</numerusform>
        </translation>
    </message>
    <message>
        <source>Moving articles to the bin</source>
        <translation>Мақалалар себетке салынуда</translation>
    </message>
    <message>
        <source>Taking articles out of the bin</source>
        <translation>Мақалалар себеттен алынуда</translation>
    </message>
    <message>
        <source>Setting the status of articles</source>
        <translation>Мақалалардың күйі өзгертілуде</translation>
    </message>
    <message>
        <source>Moving articles to another section</source>
        <translation>Мақалалар басқа бөлімге ауыстырылуда</translation>
    </message>
    <message>
        <source>Changing the tags of articles</source>
        <translation>Мақалалардың тегтері өзгертілуде</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) moved to the bin</source>
        <translation>
            <numerusform>%n мақала себетке салынды</numerusform>
            <numerusform>%n мақала себетке салынды</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) taken out of the bin</source>
        <translation>
            <numerusform>%n мақала себеттен қайтарылды</numerusform>
            <numerusform>%n мақала себеттен қайтарылды</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) now stand as “{name}”</source>
        <translation>
            <numerusform>%n мақаланың күйі енді «{name}»</numerusform>
            <numerusform>%n мақаланың күйі енді «{name}»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) moved to the section “{name}”</source>
        <translation>
            <numerusform>%n мақала «{name}» бөліміне ауыстырылды</numerusform>
            <numerusform>%n мақала «{name}» бөліміне ауыстырылды</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tags of %n article(s) changed</source>
        <translation>
            <numerusform>%n мақаланың тегтері өзгертілді</numerusform>
            <numerusform>%n мақаланың тегтері өзгертілді</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) left as they were</source>
        <translation>
            <numerusform>%n мақала сол күйінде қалды:</numerusform>
            <numerusform>%n мақала сол күйінде қалды:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>тағы %n</numerusform>
            <numerusform>тағы %n</numerusform>
        </translation>
    </message>
    <message>
        <source>there is no way from “{current}” to “{wanted}”</source>
        <translation>«{current}» күйінен «{wanted}» күйіне бірден өтуге болмайды</translation>
    </message>
    <message>
        <source>somebody changed it meanwhile</source>
        <translation>оны осы арада басқа біреу өзгертті</translation>
    </message>
    <message>
        <source>it is no longer in the library</source>
        <translation>ол кітапханада енді жоқ</translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message numerus="yes">
        <source>Selected: %n</source>
        <translation>
            <numerusform>Таңдалды: %n</numerusform>
            <numerusform>Таңдалды: %n</numerusform>
        </translation>
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
        <source>Tags…</source>
        <translation>Тегтер…</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation>Себетке салу</translation>
    </message>
    <message>
        <source>Take out of the bin</source>
        <translation>Себеттен қайтару</translation>
    </message>
    <message>
        <source>Select nothing (Esc)</source>
        <translation>Таңдауды алып тастау (Esc)</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>Таңдауды алып тастау</translation>
    </message>
</context>
<context>
    <name>ColumnHeader</name>
    <message>
        <source>column {number} of {all}</source>
        <translation>{all} бағанның {number}-сі</translation>
    </message>
</context>
<context>
    <name>ColumnsCard</name>
    <message>
        <source>Columns</source>
        <translation>Бағандар</translation>
    </message>
    <message>
        <source>Space shows or hides a column, Alt+↑ and Alt+↓ move it</source>
        <translation>Бос орын пернесі бағанды көрсетеді не жасырады, Alt+↑ пен Alt+↓ оны жылжытады</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>Бастапқыдай</translation>
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
    <name>Emptiness</name>
    <message>
        <source>The bin is empty</source>
        <translation>Себет бос</translation>
    </message>
    <message>
        <source>What you throw away stays here until you take it out again.</source>
        <translation>Себетке салынғандар қайтарып алғанша осында жатады.</translation>
    </message>
    <message>
        <source>Every photo has its credit</source>
        <translation>Барлық фотоның авторы көрсетілген</translation>
    </message>
    <message>
        <source>Show all articles</source>
        <translation>Барлық мақаланы көрсету</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ештеңе табылмады</translation>
    </message>
    <message>
        <source>No article fits the search and the filters above.</source>
        <translation>Іздеу мен сүзгілерге сай мақала жоқ.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Сүзгілерді алып тастау</translation>
    </message>
    <message>
        <source>No articles yet</source>
        <translation>Әзірге мақала жоқ</translation>
    </message>
    <message>
        <source>This library can only be read.</source>
        <translation>Бұл кітапхана тек оқу үшін ашылған.</translation>
    </message>
    <message>
        <source>Your articles will appear here</source>
        <translation>Мақалалар осында пайда болады</translation>
    </message>
    <message>
        <source>Write the first one, or drop files here to take them in.</source>
        <translation>Алғашқысын жазыңыз немесе файлдарды осында сүйреп әкеліңіз.</translation>
    </message>
    <message>
        <source>New article</source>
        <translation>Жаңа мақала</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Newest first</source>
        <translation>Алдымен жаңалары</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Алдымен ескілері</translation>
    </message>
    <message>
        <source>Last edited</source>
        <translation>Соңғы өзгертілгендер</translation>
    </message>
    <message>
        <source>By headline</source>
        <translation>Тақырыбы бойынша</translation>
    </message>
    <message>
        <source>Most viewed</source>
        <translation>Көп оқылғандар</translation>
    </message>
    <message>
        <source>Best match</source>
        <translation>Сәйкестігі бойынша</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n мақала</numerusform>
            <numerusform>%n мақала</numerusform>
        </translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Себет</translation>
    </message>
    <message>
        <source>Status: {name}</source>
        <translation>Күйі: {name}</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
    </message>
    <message>
        <source>Embargo</source>
        <translation>Эмбарго</translation>
    </message>
    <message>
        <source>Photo without credit</source>
        <translation>Авторсыз фото</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Ізделуде…</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>Бұл сүзгіні алып тастау</translation>
    </message>
    <message>
        <source>Remove the filter “{text}”</source>
        <translation>«{text}» сүзгісін алып тастау</translation>
    </message>
    <message>
        <source>Order: {name}</source>
        <translation>Реті: {name}</translation>
    </message>
    <message>
        <source>Filters and order</source>
        <translation>Сүзгілер мен рет</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Сүзгі</translation>
    </message>
    <message>
        <source>Filters that hold</source>
        <translation>Қосулы сүзгілер</translation>
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
        <source>Person…</source>
        <translation>Адам…</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Белгі…</translation>
    </message>
    <message>
        <source>My work</source>
        <translation>Менің жұмысым</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>Осы іздеуді сақтау…</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Барлық сүзгіні алып тастау</translation>
    </message>
</context>
<context>
    <name>IndexCompletion</name>
    <message>
        <source>Search does not find everything yet: its index is being completed</source>
        <translation>Іздеу әзірге бәрін таппайды: көрсеткіш толықтырылып жатыр</translation>
    </message>
    <message>
        <source>The search index is being put together: searches will be quicker</source>
        <translation>Іздеу көрсеткіші біріктірілуде: іздеу жылдамырақ болады</translation>
    </message>
</context>
<context>
    <name>ListColumn</name>
    <message>
        <source>Headline</source>
        <translation>Тақырып</translation>
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
        <source>Author</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Өзгертілді</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Қаралым</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тіл</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Фото</translation>
    </message>
</context>
<context>
    <name>NamePopup</name>
    <message>
        <source>Articles of the person</source>
        <translation>Адамның мақалалары</translation>
    </message>
    <message>
        <source>Articles with the tag</source>
        <translation>Белгісі бар мақалалар</translation>
    </message>
    <message>
        <source>Type a name…</source>
        <translation>Атауын жазыңыз…</translation>
    </message>
</context>
<context>
    <name>RowPopup</name>
    <message>
        <source>Go to row, 1 to {total}</source>
        <translation>Жолға өту, 1–{total}</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search the archive…</source>
        <translation>Мұрағаттан іздеу…</translation>
    </message>
    <message>
        <source>Search the archive</source>
        <translation>Мұрағаттан іздеу</translation>
    </message>
    <message>
        <source>Clear the search (Esc)</source>
        <translation>Іздеуді тазалау (Esc)</translation>
    </message>
    <message>
        <source>What the search may go on with</source>
        <translation>Іздеуді немен жалғастыруға болады</translation>
    </message>
    <message>
        <source>All words must be there, in any form; “…” holds words together, a minus excludes; author:, section:, tag:, date:2024-12 and others ask for more (Alt+Down shows them)</source>
        <translation>Барлық сөзі бар мақалалар табылады, сөздер кез келген түрде; «…» сөздерді бірге ұстайды, минус алып тастайды; автор:, бөлім:, тег:, күні:2024-12 және басқа өрістер нақтылайды (Alt+↓ көрсетеді)</translation>
    </message>
</context>
<context>
    <name>SearchNamePopup</name>
    <message>
        <source>Save this search as</source>
        <translation>Іздеуді мына атпен сақтау</translation>
    </message>
    <message>
        <source>Name of the search</source>
        <translation>Іздеудің атауы</translation>
    </message>
</context>
<context>
    <name>SearchSaving</name>
    <message>
        <source>The search “{name}” stands in the navigation now</source>
        <translation>«{name}» іздеуі енді навигацияда тұр</translation>
    </message>
    <message>
        <source>The search “{name}” is what the list shows now</source>
        <translation>«{name}» іздеуі енді тізіммен бірдей</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Болдырмау</translation>
    </message>
</context>
<context>
    <name>SelectionMenu</name>
    <message>
        <source>Open</source>
        <translation>Ашу</translation>
    </message>
    <message>
        <source>Take out of the bin</source>
        <translation>Себеттен қайтару</translation>
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
        <source>Tags…</source>
        <translation>Тегтер…</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation>Себетке салу</translation>
    </message>
</context>
<context>
    <name>SuggestionLine</name>
    <message>
        <source>Search for “{text}” instead</source>
        <translation>«{text}» деп іздеу</translation>
    </message>
    <message>
        <source>Did you mean</source>
        <translation>Мүмкін, сіз мынаны іздедіңіз</translation>
    </message>
</context>
<context>
    <name>TableLook</name>
    <message>
        <source>Columns as at first</source>
        <translation>Бағандар бастапқыдай</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Бағандар</translation>
    </message>
</context>
<context>
    <name>TagsPopup</name>
    <message numerus="yes">
        <source>Tags of %n article(s)</source>
        <translation>
            <numerusform>%n мақаланың тегтері</numerusform>
            <numerusform>%n мақаланың тегтері</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags of the selected articles</source>
        <translation>Таңдалған мақалалардың тегтері</translation>
    </message>
    <message>
        <source>Add tags…</source>
        <translation>Тег қосу…</translation>
    </message>
    <message>
        <source>Tags to add</source>
        <translation>Қосылатын тегтер</translation>
    </message>
    <message>
        <source>Tags that they have</source>
        <translation>Қазіргі тегтері</translation>
    </message>
    <message>
        <source>A tick gives the tag to all, an empty box takes it from all</source>
        <translation>Белгі тегті бәріне қояды, бос ұяшық бәрінен алып тастайды</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Қолдану</translation>
    </message>
</context>
</TS>
