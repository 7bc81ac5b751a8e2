<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>PageLinks</name>
    <message>
        <source>Open in the browser</source>
        <translation>Браузерде ашу</translation>
    </message>
    <message>
        <source>%1
Ctrl+click opens it</source>
        <translation>%1
Ctrl+шерту – ашу</translation>
    </message>
    <message>
        <source>This page is only on the exported site</source>
        <translation>Бұл бет тек экспортталған сайтта бар</translation>
    </message>
    <message>
        <source>Open the article</source>
        <translation>Мақаланы ашу</translation>
    </message>
    <message>
        <source>This page was not exported yet</source>
        <translation>Бұл бет әлі экспортталған жоқ</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>%2 беттің %1-беті</translation>
    </message>
    <message>
        <source>The pages are being made…</source>
        <translation>Беттер дайындалып жатыр…</translation>
    </message>
    <message>
        <source>The article on paper</source>
        <translation>Мақала қағаз бетінде</translation>
    </message>
    <message>
        <source>Printed pages</source>
        <translation>Басылатын беттер</translation>
    </message>
</context>
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
        <source>As on paper</source>
        <translation>Қағаздағыдай</translation>
    </message>
    <message>
        <source>%1 px</source>
        <translation>%1 пикс.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF етіп сақтау</translation>
    </message>
    <message>
        <source>Save the article on paper as PDF</source>
        <translation>Басылатын беттерді PDF етіп сақтау</translation>
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
        <source>Preview</source>
        <translation>Алдын ала қарау</translation>
    </message>
</context>
<context>
    <name>PreviewTabs</name>
    <message>
        <source>What of the article is shown</source>
        <translation>Не көрсетіліп тұр</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Бет</translation>
    </message>
    <message>
        <source>Headline elsewhere</source>
        <translation>Сөрелерде</translation>
    </message>
    <message>
        <source>Headline and lead in lists, search engines and messengers</source>
        <translation>Тақырып пен лид тізімдерде, іздеуде және мессенджерлерде</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Save as PDF</source>
        <translation>PDF етіп сақтау</translation>
    </message>
    <message>
        <source>PDF (%1)</source>
        <translation>PDF (%1)</translation>
    </message>
    <message>
        <source>The page could not be printed</source>
        <translation>Бетті басып шығару мүмкін болмады</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Сақталды: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ашу</translation>
    </message>
</context>
<context>
    <name>ShowcasePage</name>
    <message>
        <source>The headline has room.</source>
        <translation>Тақырып түгел сыяды.</translation>
    </message>
    <message>
        <source>The lead has room.</source>
        <translation>Лид түгел сыяды.</translation>
    </message>
    <message>
        <source>There is no lead: search engines choose words of the text.</source>
        <translation>Лид жоқ: іздеу жүйесі сөздерді мәтіннен өзі таңдайды.</translation>
    </message>
    <message>
        <source>There is no lead: the card has none either.</source>
        <translation>Лид жоқ: карточка сипаттамасыз шығады.</translation>
    </message>
    <message>
        <source>There is no picture: put a photo into the text.</source>
        <translation>Сурет жоқ: мәтінге фото қойыңыз.</translation>
    </message>
    <message>
        <source>No picture is sent as long as the site&apos;s address is not set in the library&apos;s settings.</source>
        <translation>Кітапхана баптауларында сайттың мекенжайы көрсетілмейінше сурет жіберілмейді.</translation>
    </message>
    <message>
        <source>The site cuts nothing here. Signs in this headline: %1.</source>
        <translation>Мұнда сайт ештеңені қысқартпайды. Тақырыптағы таңба саны: %1.</translation>
    </message>
    <message>
        <source>Signs in this headline: %1, in those around it: %2.</source>
        <translation>Түгел көрсетілді. Тақырыптағы таңба саны: %1, көршілерінде орта есеппен: %2.</translation>
    </message>
    <message>
        <source>Not among the most read yet: this is how it would stand there.</source>
        <translation>Мақала рейтингте әлі жоқ: үшінші орында осылай тұрар еді.</translation>
    </message>
    <message>
        <source>Most read</source>
        <translation>«Танымал» тізімінде</translation>
    </message>
    <message>
        <source>In a search engine</source>
        <translation>Іздеу нәтижелерінде</translation>
    </message>
    <message>
        <source>In a messenger</source>
        <translation>Мессенджерде</translation>
    </message>
    <message>
        <source>(no headline yet)</source>
        <translation>(тақырып әлі жоқ)</translation>
    </message>
    <message>
        <source>Headline elsewhere</source>
        <translation>Сөрелерде</translation>
    </message>
    <message>
        <source>The headline is cut, this falls out:</source>
        <translation>Тақырып қиылды, түсіп қалатыны:</translation>
    </message>
    <message>
        <source>The lead is cut, this falls out:</source>
        <translation>Лид қиылды, түсіп қалатыны:</translation>
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
<context>
    <name>Verdicts</name>
    <message numerus="yes">
        <source>Shorten it by %Ln sign(s).</source>
        <translation>
            <numerusform>%Ln таңбаға қысқартыңыз.</numerusform>
            <numerusform>%Ln таңбаға қысқартыңыз.</numerusform>
        </translation>
    </message>
</context>
</TS>
