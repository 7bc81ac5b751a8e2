<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>Navigation</name>
    <message>
        <source>Articles</source>
        <translation>Мақалалар</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Бөлімдер</translation>
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
</TS>
