<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>BlockedTree</name>
    <message>
        <source>Without a headline</source>
        <translation>Тақырыпсыз</translation>
    </message>
    <message>
        <source>Articles that are held back</source>
        <translation>Шықпайтын мақалалар</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Articles</source>
        <translation>Мақалалар</translation>
    </message>
    <message>
        <source>Front pages, sections, archive</source>
        <translation>Басты беттер, бөлімдер, мұрағат</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Суреттер</translation>
    </message>
    <message>
        <source>Feeds and site maps</source>
        <translation>Ленталар мен сайт карталары</translation>
    </message>
    <message>
        <source>Styles and scripts</source>
        <translation>Безендіру мен скрипттер</translation>
    </message>
    <message>
        <source>The site in this folder is up to date.</source>
        <translation>Осы қалтадағы сайт жаңартылған.</translation>
    </message>
    <message>
        <source>Written: {written} · removed: {removed} · unchanged: {unchanged}</source>
        <translation>Жазылды: {written} · жойылды: {removed} · өзгеріссіз: {unchanged}</translation>
    </message>
    <message>
        <source>in {seconds} s</source>
        <translation>{seconds} с ішінде</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>бір минуттан аз қалды</translation>
    </message>
</context>
<context>
    <name>ExportCounts</name>
    <message numerus="yes">
        <source>%n file(s) to write</source>
        <translation>
            <numerusform>%n файл жазылады</numerusform>
            <numerusform>%n файл жазылады</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to remove</source>
        <translation>
            <numerusform>%n жойылады</numerusform>
            <numerusform>%n жойылады</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s) as they are</source>
        <translation>
            <numerusform>%n сол күйі қалады</numerusform>
            <numerusform>%n сол күйі қалады</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) held back</source>
        <translation>
            <numerusform>%n мақала шықпайды</numerusform>
            <numerusform>%n мақала шықпайды</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) not saved: what is not saved is not exported</source>
        <translation>
            <numerusform>%n мақала сақталмаған. Сақталмағаны сайтқа шықпайды</numerusform>
            <numerusform>%n мақала сақталмаған. Сақталмағаны сайтқа шықпайды</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>және тағы %n</numerusform>
            <numerusform>және тағы %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>шамамен %n минут қалды</numerusform>
            <numerusform>шамамен %n минут қалды</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportPanel</name>
    <message>
        <source>Preparing pages…</source>
        <translation>Беттер дайындалуда…</translation>
    </message>
    <message>
        <source>Exporting the site</source>
        <translation>Сайтты экспорттау</translation>
    </message>
    <message>
        <source>Comparing the library with the folder of the site…</source>
        <translation>Кітапхана сайт қалтасымен салыстырылуда…</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Суреттер</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлдар</translation>
    </message>
    <message>
        <source>The export was stopped. Every file is whole, the old one or the new one; the next export does the rest.</source>
        <translation>Экспорт тоқтатылды. Барлық файл бүтін: әрқайсысы не бұрынғы, не жаңа. Қалғанын келесі экспорт жазады.</translation>
    </message>
    <message>
        <source>Every file that was written is whole; the next export goes on from there.</source>
        <translation>Жазылғанның бәрі бүтін; келесі экспорт осы жерден жалғастырады.</translation>
    </message>
    <message>
        <source>Finishing the file in hand…</source>
        <translation>Басталған файл аяқталуда…</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Не істелді</translation>
    </message>
    <message>
        <source>What will be done</source>
        <translation>Не істеледі</translation>
    </message>
    <message>
        <source>Nothing to write</source>
        <translation>Жазатын ештеңе жоқ</translation>
    </message>
    <message>
        <source>The site in this folder is as the library has it.</source>
        <translation>Осы қалтадағы сайт кітапханамен бірдей.</translation>
    </message>
    <message>
        <source>The site is ready</source>
        <translation>Сайт дайын</translation>
    </message>
    <message>
        <source>Export of the site</source>
        <translation>Сайтты экспорттау</translation>
    </message>
    <message>
        <source>Save all</source>
        <translation>Бәрін сақтау</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорттау</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Тоқтату</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>Қосымша баптаулар</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Қалтаны ашу</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Браузерде ашу</translation>
    </message>
</context>
<context>
    <name>FolderRow</name>
    <message>
        <source>Folder of the site</source>
        <translation>Сайт қалтасы</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Таңдау…</translation>
    </message>
    <message>
        <source>Choose the folder of the site</source>
        <translation>Сайт қалтасын таңдау</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Render every page anew</source>
        <translation>Әр бетті қайта жасау</translation>
    </message>
    <message>
        <source>Takes longer; files whose content is the same stay untouched.</source>
        <translation>Ұзағырақ; мазмұны өзгермеген файлдарға тиіспейді.</translation>
    </message>
    <message>
        <source>Renew views and popular articles in every page</source>
        <translation>Барлық беттегі қаралым мен «Көп оқылғанды» жаңарту</translation>
    </message>
    <message>
        <source>Otherwise a page gets them when its article changes; readers with scripts see the present state.</source>
        <translation>Әйтпесе бет оларды мақаласы өзгергенде алады; скрипті қосулы оқырман онсыз да жаңасын көреді.</translation>
    </message>
</context>
<context>
    <name>PlanTree</name>
    <message>
        <source>What changes in the folder of the site</source>
        <translation>Сайт қалтасында не өзгереді</translation>
    </message>
</context>
<context>
    <name>ProgressRow</name>
    <message>
        <source>{name}: {part} of {whole}</source>
        <translation>{name}: {whole} ішінен {part}</translation>
    </message>
</context>
</TS>
