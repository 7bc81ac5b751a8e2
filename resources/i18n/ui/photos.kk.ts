<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>Arrivals</name>
    <message>
        <source>Stopping…</source>
        <translation>Тоқтатылуда…</translation>
    </message>
    <message>
        <source>Adding photos</source>
        <translation>Суреттер қосылуда</translation>
    </message>
    <message>
        <source>Adding photos: {done} of {total}</source>
        <translation>Суреттер қосылуда: {total} ішінен {done}</translation>
    </message>
    <message>
        <source>Adding photos…</source>
        <translation>Суреттер қосылуда…</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) added</source>
        <translation>
            <numerusform>%n сурет қосылды</numerusform>
            <numerusform>%n сурет қосылды</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were in the library already and are used again</source>
        <translation>
            <numerusform>%n сурет кітапханада бар екен, сол алынды</numerusform>
            <numerusform>%n сурет кітапханада бар екен, солар алынды</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) not taken</source>
        <translation>
            <numerusform>%n файл қабылданбады</numerusform>
            <numerusform>%n файл қабылданбады</numerusform>
        </translation>
    </message>
    <message>
        <source>There were no pictures</source>
        <translation>Онда сурет болмады</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>және тағы %n</numerusform>
            <numerusform>және тағы %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %n photo(s) are in the library already</source>
        <translation>
            <numerusform>Тоқтатылды: %n сурет кітапханаға түсіп үлгерді</numerusform>
            <numerusform>Тоқтатылды: %n сурет кітапханаға түсіп үлгерді</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped: nothing was added</source>
        <translation>Тоқтатылды: ештеңе қосылған жоқ</translation>
    </message>
    <message>
        <source>Photos coming in</source>
        <translation>Суреттерді қабылдау</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Тоқтату</translation>
    </message>
    <message>
        <source>Put them into the text</source>
        <translation>Мәтінге қою</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>Close the report</source>
        <translation>Есепті жабу</translation>
    </message>
    <message>
        <source>How far the photos are</source>
        <translation>Қанша сурет қабылданды</translation>
    </message>
</context>
<context>
    <name>ChosenPhotos</name>
    <message numerus="yes">
        <source>%n photo(s) chosen</source>
        <translation>
            <numerusform>%n сурет таңдалды</numerusform>
            <numerusform>%n сурет таңдалды</numerusform>
        </translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Толығырақ</translation>
    </message>
    <message>
        <source>Caption, description for the blind, articles that show it</source>
        <translation>Сурет мәтіні, зағиптарға арналған сипаттама, суреті бар мақалалар</translation>
    </message>
    <message>
        <source>Into the text</source>
        <translation>Мәтінге</translation>
    </message>
    <message>
        <source>Put into the text where the caret is (Enter)</source>
        <translation>Мәтінге, меңзер тұрған жерге қою (Enter)</translation>
    </message>
    <message>
        <source>One credit for all</source>
        <translation>Бәріне бір автор</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Сурет авторы</translation>
    </message>
    <message>
        <source>Credit all</source>
        <translation>Бәріне жазу</translation>
    </message>
    <message>
        <source>Credit it</source>
        <translation>Жазу</translation>
    </message>
    <message>
        <source>Caption, kept with the photo</source>
        <translation>Сурет мәтіні, суретпен бірге сақталады</translation>
    </message>
    <message>
        <source>For the blind, kept with the photo</source>
        <translation>Зағиптарға, суретпен бірге сақталады</translation>
    </message>
    <message>
        <source>Description for the blind</source>
        <translation>Зағиптарға арналған сипаттама</translation>
    </message>
    <message>
        <source>Used in</source>
        <translation>Мына мақалаларда тұр</translation>
    </message>
    <message numerus="yes">
        <source>Used in, and in %n more</source>
        <translation>
            <numerusform>Осыларда және тағы %n мақалада тұр</numerusform>
            <numerusform>Осыларда және тағы %n мақалада тұр</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LibraryPhotos</name>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n сурет</numerusform>
            <numerusform>%n сурет</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ештеңе табылмады</translation>
    </message>
    <message>
        <source>No photo has all of these words.</source>
        <translation>Бұл сөздердің бәрі бар сурет жоқ.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Іздеуді тазарту</translation>
    </message>
    <message>
        <source>All photos are credited</source>
        <translation>Барлық суреттің авторы жазылған</translation>
    </message>
    <message>
        <source>There is nothing left to do here.</source>
        <translation>Мұнда басқа іс қалған жоқ.</translation>
    </message>
    <message>
        <source>No photos yet</source>
        <translation>Әзірге сурет жоқ</translation>
    </message>
    <message>
        <source>Drop pictures here, or choose them.</source>
        <translation>Суреттерді осында сүйреп әкеліңіз немесе таңдаңыз.</translation>
    </message>
    <message>
        <source>Add photos…</source>
        <translation>Сурет қосу…</translation>
    </message>
    <message>
        <source>Credit, caption, place, keyword</source>
        <translation>Автор, мәтін, жер, кілт сөз</translation>
    </message>
    <message>
        <source>Search photos</source>
        <translation>Сурет іздеу</translation>
    </message>
    <message>
        <source>Without a credit</source>
        <translation>Авторы жоқтар</translation>
    </message>
    <message>
        <source>Photos of the library</source>
        <translation>Кітапхана суреттері</translation>
    </message>
</context>
<context>
    <name>LibraryRows</name>
    <message>
        <source>No credit</source>
        <translation>Авторы жоқ</translation>
    </message>
    <message>
        <source>The picture is still to come</source>
        <translation>Суреттің өзі әлі келген жоқ</translation>
    </message>
    <message>
        <source>No caption</source>
        <translation>Мәтіні жоқ</translation>
    </message>
    <message numerus="yes">
        <source>in %n article(s)</source>
        <translation>
            <numerusform>%n мақалада</numerusform>
            <numerusform>%n мақалада</numerusform>
        </translation>
    </message>
    <message>
        <source>not used yet</source>
        <translation>әзірге еш жерде тұрған жоқ</translation>
    </message>
</context>
<context>
    <name>MorePhotoFields</name>
    <message>
        <source>Creator</source>
        <translation>Түсірген</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Дереккөз</translation>
    </message>
    <message>
        <source>Copyright</source>
        <translation>Құқық иесі</translation>
    </message>
    <message>
        <source>Terms of use</source>
        <translation>Пайдалану шарттары</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Жері</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Түсірілген уақыты</translation>
    </message>
    <message>
        <source>Keywords, parted by commas</source>
        <translation>Кілт сөздер, үтір арқылы</translation>
    </message>
    <message>
        <source>2024-12-05 14:30</source>
        <translation>2024-12-05 14:30</translation>
    </message>
    <message>
        <source>This is no date</source>
        <translation>Бұл күн емес</translation>
    </message>
</context>
<context>
    <name>PanelHead</name>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n сурет</numerusform>
            <numerusform>%n сурет</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a credit</source>
        <translation>
            <numerusform>%n авторсыз</numerusform>
            <numerusform>%n авторсыз</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a description</source>
        <translation>
            <numerusform>%n сипаттамасыз</numerusform>
            <numerusform>%n сипаттамасыз</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing is missing</source>
        <translation>бәрі толтырылған</translation>
    </message>
    <message>
        <source>In the article</source>
        <translation>Мақалада</translation>
    </message>
    <message>
        <source>In the library</source>
        <translation>Кітапханада</translation>
    </message>
    <message>
        <source>Add photos…</source>
        <translation>Сурет қосу…</translation>
    </message>
    <message>
        <source>Add photos</source>
        <translation>Сурет қосу</translation>
    </message>
    <message>
        <source>To the next</source>
        <translation>Келесіге</translation>
    </message>
    <message>
        <source>To the next photo that lacks a credit or a description (Ctrl+Alt+K)</source>
        <translation>Авторы не сипаттамасы жоқ келесі суретке (Ctrl+Alt+K)</translation>
    </message>
</context>
<context>
    <name>PhotoCard</name>
    <message>
        <source>In the column</source>
        <translation>Бағанда</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Кең</translation>
    </message>
    <message>
        <source>At the left</source>
        <translation>Сол жақта</translation>
    </message>
    <message>
        <source>At the right</source>
        <translation>Оң жақта</translation>
    </message>
    <message>
        <source>This caption has links or emphasis: edit it in the text</source>
        <translation>Бұл сурет мәтінінде сілтеме не ерекшелеу бар: оны мақала ішінде өңдеңіз</translation>
    </message>
    <message>
        <source>The library has no such photo</source>
        <translation>Кітапханада мұндай сурет жоқ</translation>
    </message>
    <message>
        <source>The picture is still to come</source>
        <translation>Суреттің өзі әлі келген жоқ</translation>
    </message>
    <message>
        <source>No credit</source>
        <translation>Авторы жоқ</translation>
    </message>
    <message>
        <source>No description for the blind</source>
        <translation>Зағиптарға сипаттама жоқ</translation>
    </message>
    <message numerus="yes">
        <source>The same for the other %n uncredited</source>
        <translation>
            <numerusform>Қалған %n суретке де осы</numerusform>
            <numerusform>Қалған %n суретке де осы</numerusform>
        </translation>
    </message>
    <message>
        <source>Photo {number} of {count}</source>
        <translation>{count} суреттің {number}-і</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Сурет авторы</translation>
    </message>
    <message>
        <source>with the photo</source>
        <translation>суретпен</translation>
    </message>
    <message>
        <source>Credit, kept with the photo</source>
        <translation>Сурет авторы, суретпен бірге сақталады</translation>
    </message>
    <message>
        <source>photo by …</source>
        <translation>фото: …</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Сурет мәтіні</translation>
    </message>
    <message>
        <source>For the blind</source>
        <translation>Зағиптарға</translation>
    </message>
    <message>
        <source>What is seen in the picture, for those who cannot see it (alt)</source>
        <translation>Суретте не көрінеді – оны көре алмайтындар үшін (alt)</translation>
    </message>
    <message>
        <source>Description for the blind</source>
        <translation>Зағиптарға арналған сипаттама</translation>
    </message>
    <message>
        <source>Placement in the column</source>
        <translation>Бағандағы орны</translation>
    </message>
    <message>
        <source>Earlier in the text (Alt+Up)</source>
        <translation>Мәтінде ертерек (Alt+↑)</translation>
    </message>
    <message>
        <source>Later in the text (Alt+Down)</source>
        <translation>Мәтінде кейінірек (Alt+↓)</translation>
    </message>
    <message>
        <source>Take out of the text; the photo stays in the library</source>
        <translation>Мәтіннен алып тастау; сурет кітапханада қалады</translation>
    </message>
    <message>
        <source>Creator, rights, place, date, keywords</source>
        <translation>Түсірген адам, құқық, жер, күн, кілт сөздер</translation>
    </message>
    <message>
        <source>Give the picture…</source>
        <translation>Файлын беру…</translation>
    </message>
    <message>
        <source>Show it in the text; drag to move</source>
        <translation>Мәтіннен көрсету; орнын ауыстыру үшін сүйреңіз</translation>
    </message>
</context>
<context>
    <name>PhotoChooser</name>
    <message>
        <source>No photo has all of these words.</source>
        <translation>Бұл сөздердің бәрі бар сурет жоқ.</translation>
    </message>
    <message>
        <source>There are no photos here yet.</source>
        <translation>Мұнда әзірге сурет жоқ.</translation>
    </message>
    <message>
        <source>Insert a photo</source>
        <translation>Сурет кірістіру</translation>
    </message>
    <message>
        <source>Credit, caption, place, keyword</source>
        <translation>Автор, мәтін, жер, кілт сөз</translation>
    </message>
    <message>
        <source>Search photos</source>
        <translation>Сурет іздеу</translation>
    </message>
    <message>
        <source>In the library</source>
        <translation>Кітапханада</translation>
    </message>
    <message>
        <source>In the article</source>
        <translation>Мақалада</translation>
    </message>
    <message>
        <source>Photos found</source>
        <translation>Табылған суреттер</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Кірістіру</translation>
    </message>
    <message>
        <source>Put into the text (Enter)</source>
        <translation>Мәтінге кірістіру (Enter)</translation>
    </message>
    <message>
        <source>From files…</source>
        <translation>Файлдардан…</translation>
    </message>
</context>
<context>
    <name>PhotoRows</name>
    <message>
        <source>No credit</source>
        <translation>Авторы жоқ</translation>
    </message>
</context>
<context>
    <name>PhotosPanel</name>
    <message>
        <source>Add photos</source>
        <translation>Сурет қосу</translation>
    </message>
    <message>
        <source>Pictures ({endings})</source>
        <translation>Суреттер ({endings})</translation>
    </message>
    <message>
        <source>Open an article first: the photos go where its caret is</source>
        <translation>Алдымен мақаланы ашыңыз: суреттер меңзер тұрған жерге қойылады</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) put into the text</source>
        <translation>
            <numerusform>Мәтінге %n сурет қойылды</numerusform>
            <numerusform>Мәтінге %n сурет қойылды</numerusform>
        </translation>
    </message>
    <message>
        <source>The picture of this photo</source>
        <translation>Осы суреттің файлы</translation>
    </message>
    <message>
        <source>Adding photos</source>
        <translation>Суреттер қосылуда</translation>
    </message>
    <message>
        <source>Every photo has a credit and a description</source>
        <translation>Барлық суреттің авторы мен сипаттамасы бар</translation>
    </message>
    <message>
        <source>No article is open</source>
        <translation>Мақала ашылмаған</translation>
    </message>
    <message>
        <source>Its photos will stand here, in the order of the text.</source>
        <translation>Мұнда оның суреттері мәтіндегі ретімен тұрады.</translation>
    </message>
    <message>
        <source>Add photos…</source>
        <translation>Сурет қосу…</translation>
    </message>
    <message>
        <source>Drop pictures here or into the text, or paste them.</source>
        <translation>Суреттерді осында не мәтінге сүйреп әкеліңіз немесе қойыңыз.</translation>
    </message>
    <message>
        <source>No photos in this article</source>
        <translation>Бұл мақалада сурет жоқ</translation>
    </message>
</context>
<context>
    <name>PlaceButton</name>
    <message>
        <source>in this article</source>
        <translation>осы мақалада</translation>
    </message>
    <message>
        <source>with the photo</source>
        <translation>суретпен</translation>
    </message>
    <message>
        <source>For this article only</source>
        <translation>Тек осы мақала үшін</translation>
    </message>
    <message>
        <source>With the photo, for every article</source>
        <translation>Суретпен бірге, барлық мақала үшін</translation>
    </message>
    <message>
        <source>Only this article shows this text</source>
        <translation>Бұл мәтін тек осы мақалада тұр</translation>
    </message>
    <message>
        <source>Every article that shows the photo shows this text, unless it has its own</source>
        <translation>Суреті бар әр мақалада, егер оның өз мәтіні болмаса, осы мәтін тұрады</translation>
    </message>
</context>
<context>
    <name>WaysBack</name>
    <message numerus="yes">
        <source>%n photo(s) credited</source>
        <translation>
            <numerusform>%n суреттің авторы жазылды</numerusform>
            <numerusform>%n суреттің авторы жазылды</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Қайтару</translation>
    </message>
    <message>
        <source>Changed with the photo, in every article: {fields}</source>
        <translation>Суреттің өзінде, барлық мақалада өзгерді: {fields}</translation>
    </message>
</context>
</TS>
