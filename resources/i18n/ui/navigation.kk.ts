<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>KeptSearchLines</name>
    <message>
        <source>the section “{name}”</source>
        <translation>«{name}» бөлімі</translation>
    </message>
    <message>
        <source>the person “{name}”</source>
        <translation>«{name}» есімі</translation>
    </message>
    <message>
        <source>the tag “{name}”</source>
        <translation>«{name}» тегі</translation>
    </message>
    <message>
        <source>The library has no more: {names}</source>
        <translation>Кітапханада енді жоқ: {names}</translation>
    </message>
    <message>
        <source>Another search is named “{name}” already</source>
        <translation>«{name}» деген іздеу бар</translation>
    </message>
    <message>
        <source>The search “{name}” was deleted</source>
        <translation>«{name}» іздеуі жойылды</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Болдырмау</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Articles</source>
        <translation>Мақалалар</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Сақталған іздеулер</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Бөлімдер</translation>
    </message>
    <message>
        <source>Search or filter the list: “Save this search…” keeps it here</source>
        <translation>Тізімнен іздеп, іріктеңіз: «Осы іздеуді сақтау…» оны осында қояды</translation>
    </message>
    <message>
        <source>In work</source>
        <translation>Жұмыста</translation>
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
        <source>All</source>
        <translation>Барлығы</translation>
    </message>
    <message>
        <source>Embargo</source>
        <translation>Эмбарго</translation>
    </message>
    <message>
        <source>No photo credit</source>
        <translation>Авторсыз фото</translation>
    </message>
    <message>
        <source>All sections</source>
        <translation>Барлық бөлім</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Себет</translation>
    </message>
</context>
<context>
    <name>NavigationDelegate</name>
    <message>
        <source>Name of the search</source>
        <translation>Іздеудің атауы</translation>
    </message>
</context>
<context>
    <name>NavigationPanel</name>
    <message>
        <source>Navigation</source>
        <translation>Шарлау</translation>
    </message>
    <message>
        <source>Statuses and sections</source>
        <translation>Күйлер мен бөлімдер</translation>
    </message>
</context>
<context>
    <name>SavedHands</name>
    <message>
        <source>Show</source>
        <translation>Көрсету</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Атын өзгерту</translation>
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
        <source>Delete</source>
        <translation>Жою</translation>
    </message>
</context>
</TS>
