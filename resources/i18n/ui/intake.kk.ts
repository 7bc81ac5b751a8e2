<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>FileDrops</name>
    <message>
        <source>Drop the files to take them into the library</source>
        <translation>Файлдарды кітапханаға қабылдау үшін жіберіңіз</translation>
    </message>
</context>
<context>
    <name>IntakeReport</name>
    <message>
        <source>{file}, line {line}</source>
        <translation>{file}, {line}-жол</translation>
    </message>
</context>
<context>
    <name>IntakeSheet</name>
    <message>
        <source>Texts, photos and archives ({endings})</source>
        <translation>Мәтіндер, суреттер және архивтер ({endings})</translation>
    </message>
    <message>
        <source>Take in files</source>
        <translation>Файлдарды қабылдау</translation>
    </message>
    <message>
        <source>All files ({endings})</source>
        <translation>Барлық файл ({endings})</translation>
    </message>
    <message>
        <source>Taking in files</source>
        <translation>Файлдар қабылдануда</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Тоқтатылуда…</translation>
    </message>
    <message>
        <source>Taking in {done} of {total}</source>
        <translation>{total} ішінен {done} қабылданды</translation>
    </message>
    <message>
        <source>Looking through the files…</source>
        <translation>Файлдар қаралуда…</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Тоқтатылды</translation>
    </message>
    <message>
        <source>What came in by then is whole. Take in the same files again to go on from there.</source>
        <translation>Оған дейін қабылданғаны бүтін. Сол файлдарды қайта қабылдасаңыз, осы жерден жалғасады.</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) have no date</source>
        <translation>
            <numerusform>%n мақаланың күні жоқ</numerusform>
            <numerusform>%n мақаланың күні жоқ</numerusform>
        </translation>
    </message>
    <message>
        <source>Open “{headline}”</source>
        <translation>«{headline}» ашу</translation>
    </message>
    <message>
        <source>without a headline</source>
        <translation>тақырыпсыз</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>және тағы %n</numerusform>
            <numerusform>және тағы %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Files coming in</source>
        <translation>Файлдарды қабылдау</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Тоқтату</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Жабу (Esc)</translation>
    </message>
    <message>
        <source>Close the report</source>
        <translation>Есепті жабу</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Есепті көшіріп алу</translation>
    </message>
    <message>
        <source>Show the photos</source>
        <translation>Суреттерді көрсету</translation>
    </message>
    <message>
        <source>Give this date</source>
        <translation>Осы күнді қою</translation>
    </message>
    <message>
        <source>Date of publication</source>
        <translation>Жарияланған күні</translation>
    </message>
    <message>
        <source>What was refused and left out</source>
        <translation>Не қабылданбады, не алынбады</translation>
    </message>
    <message>
        <source>How far the files are</source>
        <translation>Қанша файл қабылданды</translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
    <message numerus="yes">
        <source>%n article(s) taken in</source>
        <translation>
            <numerusform>%n мақала қабылданды</numerusform>
            <numerusform>%n мақала қабылданды</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) brought up to date</source>
        <translation>
            <numerusform>%n мақала жаңартылды</numerusform>
            <numerusform>%n мақала жаңартылды</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) taken in</source>
        <translation>
            <numerusform>%n сурет қабылданды</numerusform>
            <numerusform>%n сурет қабылданды</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) awaited</source>
        <translation>
            <numerusform>%n сурет күтілуде</numerusform>
            <numerusform>%n сурет күтілуде</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already</source>
        <translation>
            <numerusform>%n бұрыннан бар</numerusform>
            <numerusform>%n бұрыннан бар</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n қабылданбады</numerusform>
            <numerusform>%n қабылданбады</numerusform>
        </translation>
    </message>
    <message>
        <source>There was nothing to take in</source>
        <translation>Қабылдайтын ештеңе болмады</translation>
    </message>
</context>
</TS>
