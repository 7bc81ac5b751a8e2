<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>PreviewBar</name>
    <message>
        <source>How the page is looked at</source>
        <translation>Бетті қалай көрсету керек</translation>
    </message>
    <message>
        <source>As on a phone</source>
        <translation>Телефондағыдай</translation>
    </message>
    <message>
        <source>As on a tablet</source>
        <translation>Планшеттегідей</translation>
    </message>
    <message>
        <source>As on a desktop</source>
        <translation>Компьютердегідей</translation>
    </message>
    <message>
        <source>%1 px</source>
        <translation>%1 пикс.</translation>
    </message>
    <message>
        <source>Dark page</source>
        <translation>Қараңғы бет</translation>
    </message>
    <message>
        <source>The page as readers see it who want it dark</source>
        <translation>Қараңғы көріністі таңдаған оқырман көретін бет</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Жаңарту</translation>
    </message>
    <message>
        <source>Make the page anew (F5)</source>
        <translation>Бетті жаңарту (F5)</translation>
    </message>
    <message>
        <source>Open the exported page</source>
        <translation>Экспортталған бетті ашу</translation>
    </message>
    <message>
        <source>Open the exported page in the browser</source>
        <translation>Экспортталған бетті браузерде ашу</translation>
    </message>
</context>
<context>
    <name>PreviewPanel</name>
    <message>
        <source>The page of the article stands here</source>
        <translation>Мақаланың беті осы жерде көрінеді</translation>
    </message>
    <message>
        <source>Open an article to see it as its readers will.</source>
        <translation>Мақаланы оқырман көзімен көру үшін оны ашыңыз.</translation>
    </message>
    <message>
        <source>The preview stopped</source>
        <translation>Алдын ала қарау тоқтап қалды</translation>
    </message>
    <message>
        <source>The text is safe: the page is drawn by a process of its own.</source>
        <translation>Мәтін аман: бетті бөлек процесс салады.</translation>
    </message>
    <message>
        <source>Start it again.</source>
        <translation>Алдын ала қарауды қайта іске қосыңыз.</translation>
    </message>
    <message>
        <source>This page is only on the exported site</source>
        <translation>Бұл бет тек дайын сайтта бар</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Браузерде ашу</translation>
    </message>
    <message>
        <source>This page was not exported yet</source>
        <translation>Бұл бет әлі экспортталмаған</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Алдын ала қарау</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Remarks on the page</source>
        <translation>Бетке ескертулер</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>This is how the page will look</source>
        <translation>Бет осындай болады</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>тағы %n</numerusform>
            <numerusform>тағы %n</numerusform>
        </translation>
    </message>
    <message>
        <source>An export would hold the article back:</source>
        <translation>Экспорт мақаланы жібермейді:</translation>
    </message>
</context>
</TS>
