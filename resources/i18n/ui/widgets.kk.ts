<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>ErrorState</name>
    <message>
        <source>Try again</source>
        <translation>Қайталау</translation>
    </message>
</context>
<context>
    <name>LongWorkRow</name>
    <message>
        <source>Stop: what is done by then stays</source>
        <translation>Тоқтату: жасалғаны сақталады</translation>
    </message>
    <message>
        <source>Stop “{title}”</source>
        <translation>Тоқтату: «{title}»</translation>
    </message>
    <message>
        <source>{part} of {whole}</source>
        <translation>{whole} ішінен {part}</translation>
    </message>
    <message numerus="yes">
        <source>%n s left</source>
        <translation>
            <numerusform>%n с қалды</numerusform>
            <numerusform>%n с қалды</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n min left</source>
        <translation>
            <numerusform>шамамен %n мин қалды</numerusform>
            <numerusform>шамамен %n мин қалды</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LongWorks</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>тағы %n</numerusform>
            <numerusform>тағы %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close (Esc)</source>
        <translation>Жабу (Esc)</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Хабарды жабу</translation>
    </message>
</context>
<context>
    <name>Skeleton</name>
    <message>
        <source>Loading</source>
        <translation>Жүктелуде</translation>
    </message>
</context>
<context>
    <name>TokenField</name>
    <message>
        <source>Remove</source>
        <translation>Алып тастау</translation>
    </message>
    <message numerus="yes">
        <source>Show more: %n before these</source>
        <translation>
            <numerusform>Тағы көрсету: бұлардың алдында %n</numerusform>
            <numerusform>Тағы көрсету: бұлардың алдында %n</numerusform>
        </translation>
    </message>
</context>
</TS>
