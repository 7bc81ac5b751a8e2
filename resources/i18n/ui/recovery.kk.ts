<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>CollisionDialog</name>
    <message>
        <source>Changed by both</source>
        <translation>Екі жақтан да өзгертілген</translation>
    </message>
    <message>
        <source>{field}, paragraph {number}</source>
        <translation>{field}, {number}-абзац</translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation>{all} ішінен {number}</translation>
    </message>
    <message>
        <source>(nothing: taken away)</source>
        <translation>(ештеңе жоқ: өшірілген)</translation>
    </message>
    <message>
        <source>It was: {text}</source>
        <translation>Бұрын: {text}</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Менікі</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Басқанікі</translation>
    </message>
    <message>
        <source>Both: mine, then theirs</source>
        <translation>Екеуі де: алдымен менікі, сосын басқанікі</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Кейін шешу</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>Bring together</source>
        <translation>Біріктіру</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Әрі қарай</translation>
    </message>
</context>
<context>
    <name>DamageStrip</name>
    <message>
        <source>Nothing here can be changed, and nothing in the library&apos;s folder is.</source>
        <translation>Мұнда ештеңені өзгертуге болмайды, кітапхана қалтасында да ештеңе өзгермейді.</translation>
    </message>
    <message>
        <source>Repair into a new library…</source>
        <translation>Жаңа кітапханаға көшіру…</translation>
    </message>
    <message numerus="yes">
        <source>%n loss(es) found.</source>
        <translation>
            <numerusform>%n жоғалту табылды.</numerusform>
            <numerusform>%n жоғалту табылды.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is lost</source>
        <translation>Не жоғалды</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Сақтық көшірмелер…</translation>
    </message>
    <message>
        <source>This is what can be read of a damaged library</source>
        <translation>Зақымданған кітапханадан оқылатынының бәрі осы</translation>
    </message>
    <message>
        <source>The database of this library is damaged</source>
        <translation>Бұл кітапхананың дерекқоры зақымданған</translation>
    </message>
    <message>
        <source>What you write stays in the window, in the journal and in copies elsewhere.</source>
        <translation>Жазғаныңыз терезеде, журналда және басқа жердегі көшірмелерде қалады.</translation>
    </message>
    <message>
        <source>What can be done…</source>
        <translation>Не істеуге болады…</translation>
    </message>
</context>
<context>
    <name>DifferenceView</name>
    <message>
        <source>Comparing…</source>
        <translation>Салыстырылуда…</translation>
    </message>
    <message>
        <source>Both are the same, word by word.</source>
        <translation>Екі мәтін сөзбе-сөз бірдей.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>Differences, word by word</source>
        <translation>Сөзбе-сөз айырмашылықтар</translation>
    </message>
</context>
<context>
    <name>HeldStrip</name>
    <message>
        <source>Try again</source>
        <translation>Қайта тексеру</translation>
    </message>
    <message>
        <source>Open for reading</source>
        <translation>Оқу үшін ашу</translation>
    </message>
    <message>
        <source>This library was taken over: {holder}</source>
        <translation>Кітапхананы басқа бағдарлама алды: {holder}</translation>
    </message>
    <message>
        <source>What you write stays in the window and in the journal until that program is closed.</source>
        <translation>Жазғаныңыз ол бағдарлама жабылғанша терезеде және журналда қалады.</translation>
    </message>
    <message>
        <source>Somebody works on this library: {holder}</source>
        <translation>Кітапханада біреу жұмыс істеп отыр: {holder}</translation>
    </message>
    <message>
        <source>You can read everything. It can be changed here as soon as that program is closed.</source>
        <translation>Бәрін оқуға болады. Ол бағдарлама жабылысымен оны мұнда да өзгерте аласыз.</translation>
    </message>
    <message>
        <source>Still so at {time}.</source>
        <translation>{time} кезінде әлі де солай.</translation>
    </message>
</context>
<context>
    <name>RecoveryStrip</name>
    <message>
        <source>Only in theirs</source>
        <translation>Тек өзгенің нұсқасында</translation>
    </message>
    <message>
        <source>Only in mine</source>
        <translation>Тек менікінде</translation>
    </message>
    <message>
        <source>What others changed</source>
        <translation>Басқалар не өзгертті</translation>
    </message>
    <message>
        <source>From others</source>
        <translation>Басқалардан</translation>
    </message>
    <message>
        <source>What is not saved yet</source>
        <translation>Әлі сақталмағаны</translation>
    </message>
    <message>
        <source>Only in the saved text</source>
        <translation>Тек сақталған мақалада</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>Тек осында</translation>
    </message>
    <message>
        <source>Nothing was overwritten.</source>
        <translation>Ештеңе үстінен жазылған жоқ.</translation>
    </message>
    <message>
        <source>Changed in both: {fields}. Nothing was overwritten.</source>
        <translation>Екі жақта да өзгерген: {fields}. Ештеңе үстінен жазылған жоқ.</translation>
    </message>
    <message>
        <source>What you see here was recovered and is older.</source>
        <translation>Мұнда қалпына келтірілген, ертерек нұсқаның мәтіні тұр.</translation>
    </message>
    <message>
        <source>Bring both together…</source>
        <translation>Түзетулерді біріктіру…</translation>
    </message>
    <message>
        <source>Show the difference</source>
        <translation>Айырмашылықты көрсету</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Өзгенікін алу</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Менікін қалдыру</translation>
    </message>
    <message>
        <source>{who} saved this article, {when}</source>
        <translation>Мақаланы басқа редактор сақтады: {who}, {when}</translation>
    </message>
    <message>
        <source>It was saved elsewhere, {when}</source>
        <translation>Мақала басқа терезеде сақталды, {when}</translation>
    </message>
    <message>
        <source>Yours stayed as they are.</source>
        <translation>Сіздің түзетулеріңіз сол күйінде қалды.</translation>
    </message>
    <message>
        <source>Changes of others were brought in</source>
        <translation>Басқалардың түзетулері енгізілді</translation>
    </message>
    <message>
        <source>Take them back</source>
        <translation>Оларды алып тастау</translation>
    </message>
    <message>
        <source>Your text stays in the window, and in {file}.</source>
        <translation>Мәтін терезеде және {file} файлында қалады.</translation>
    </message>
    <message>
        <source>Show the copy</source>
        <translation>Көшірмені көрсету</translation>
    </message>
    <message>
        <source>No other folder could take a copy: copy the text to a safe place.</source>
        <translation>Көшірмені еш жерде сақтау мүмкін болмады: мәтінді сенімді жерге көшіріп алыңыз.</translation>
    </message>
    <message>
        <source>Not saved. {what}</source>
        <translation>Сақталмады. {what}</translation>
    </message>
    <message>
        <source>Your text stays in the window.</source>
        <translation>Мәтініңіз терезеде қалады.</translation>
    </message>
    <message>
        <source>Save again</source>
        <translation>Қайта сақтау</translation>
    </message>
    <message>
        <source>The article is in the bin</source>
        <translation>Мақала себетте</translation>
    </message>
    <message>
        <source>What you write is saved, but the lists and the exported site leave the article out.</source>
        <translation>Жазғаныңыз сақталады, бірақ мақала тізімдерде де, экспортталған сайтта да жоқ.</translation>
    </message>
    <message>
        <source>Take out of the bin</source>
        <translation>Қайтару</translation>
    </message>
    <message numerus="yes">
        <source>Recovered what was not saved: %n edit(s), {when}</source>
        <translation>
            <numerusform>Сақталмағаны қалпына келтірілді: %n түзету, {when}</numerusform>
            <numerusform>Сақталмағаны қалпына келтірілді: %n түзету, {when}</numerusform>
        </translation>
    </message>
    <message>
        <source>Your text is as you left it, but not saved yet.</source>
        <translation>Мәтін сіз қалдырған күйінде, бірақ әлі сақталмаған.</translation>
    </message>
    <message numerus="yes">
        <source>%n later step(s) could not be read.</source>
        <translation>
            <numerusform>Кейінгі %n қадамды оқу мүмкін болмады.</numerusform>
            <numerusform>Кейінгі %n қадамды оқу мүмкін болмады.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Екі нұсқаны да сақтау</translation>
    </message>
    <message>
        <source>Undo the recovery</source>
        <translation>Қалпына келтіруден бас тарту</translation>
    </message>
    <message>
        <source>{who} is working on this article, {when}</source>
        <translation>Бұл мақаланы қазір {who} түзетіп жатыр ({when} бастап)</translation>
    </message>
    <message>
        <source>This article is open in another window, {when}</source>
        <translation>Бұл мақала басқа терезеде ашық ({when} бастап)</translation>
    </message>
    <message>
        <source>On {host}. Nobody&apos;s text is overwritten: who saves second is asked.</source>
        <translation>Компьютер: {host}. Ешкімнің мәтіні жоғалмайды: екінші болып сақтағаннан сұралады.</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Түсінікті</translation>
    </message>
</context>
</TS>
