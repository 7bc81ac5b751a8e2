<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>Arrivals</name>
    <message>
        <source>Stopping…</source>
        <translation>Останавливается…</translation>
    </message>
    <message>
        <source>Adding photos</source>
        <translation>Добавляются снимки</translation>
    </message>
    <message>
        <source>Adding photos: {done} of {total}</source>
        <translation>Добавляются снимки: {done} из {total}</translation>
    </message>
    <message>
        <source>Adding photos…</source>
        <translation>Добавляются снимки…</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) added</source>
        <translation>
            <numerusform>добавлен %n снимок</numerusform>
            <numerusform>добавлено %n снимка</numerusform>
            <numerusform>добавлено %n снимков</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were in the library already and are used again</source>
        <translation>
            <numerusform>%n уже был в библиотеке, взят он</numerusform>
            <numerusform>%n уже были в библиотеке, взяты они</numerusform>
            <numerusform>%n уже были в библиотеке, взяты они</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) not taken</source>
        <translation>
            <numerusform>%n файл не принят</numerusform>
            <numerusform>%n файла не приняты</numerusform>
            <numerusform>%n файлов не приняты</numerusform>
        </translation>
    </message>
    <message>
        <source>There were no pictures</source>
        <translation>Картинок там не было</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %n photo(s) are in the library already</source>
        <translation>
            <numerusform>Остановлено: %n снимок уже в библиотеке</numerusform>
            <numerusform>Остановлено: %n снимка уже в библиотеке</numerusform>
            <numerusform>Остановлено: %n снимков уже в библиотеке</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped: nothing was added</source>
        <translation>Остановлено: ничего не добавлено</translation>
    </message>
    <message>
        <source>Photos coming in</source>
        <translation>Приём снимков</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Put them into the text</source>
        <translation>Вставить в текст</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Close the report</source>
        <translation>Закрыть отчёт</translation>
    </message>
    <message>
        <source>How far the photos are</source>
        <translation>Сколько снимков принято</translation>
    </message>
</context>
<context>
    <name>ChosenPhotos</name>
    <message numerus="yes">
        <source>%n photo(s) chosen</source>
        <translation>
            <numerusform>Выбран %n снимок</numerusform>
            <numerusform>Выбрано %n снимка</numerusform>
            <numerusform>Выбрано %n снимков</numerusform>
        </translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробнее</translation>
    </message>
    <message>
        <source>Caption, description for the blind, articles that show it</source>
        <translation>Подпись, описание для незрячих, статьи с этим снимком</translation>
    </message>
    <message>
        <source>Into the text</source>
        <translation>В текст</translation>
    </message>
    <message>
        <source>Put into the text where the caret is (Enter)</source>
        <translation>Вставить в текст туда, где курсор (Enter)</translation>
    </message>
    <message>
        <source>One credit for all</source>
        <translation>Один автор для всех</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Автор снимка</translation>
    </message>
    <message>
        <source>Credit all</source>
        <translation>Подписать все</translation>
    </message>
    <message>
        <source>Credit it</source>
        <translation>Подписать</translation>
    </message>
    <message>
        <source>Caption, kept with the photo</source>
        <translation>Подпись, хранится у снимка</translation>
    </message>
    <message>
        <source>For the blind, kept with the photo</source>
        <translation>Для незрячих, хранится у снимка</translation>
    </message>
    <message>
        <source>Description for the blind</source>
        <translation>Описание для незрячих</translation>
    </message>
    <message>
        <source>Used in</source>
        <translation>Стоит в статьях</translation>
    </message>
    <message numerus="yes">
        <source>Used in, and in %n more</source>
        <translation>
            <numerusform>Стоит в этих и ещё в %n статье</numerusform>
            <numerusform>Стоит в этих и ещё в %n статьях</numerusform>
            <numerusform>Стоит в этих и ещё в %n статьях</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LibraryPhotos</name>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n снимок</numerusform>
            <numerusform>%n снимка</numerusform>
            <numerusform>%n снимков</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>No photo has all of these words.</source>
        <translation>Нет снимка, где есть все эти слова.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Очистить поиск</translation>
    </message>
    <message>
        <source>All photos are credited</source>
        <translation>У всех снимков указан автор</translation>
    </message>
    <message>
        <source>There is nothing left to do here.</source>
        <translation>Здесь больше нечего делать.</translation>
    </message>
    <message>
        <source>No photos yet</source>
        <translation>Снимков пока нет</translation>
    </message>
    <message>
        <source>Drop pictures here, or choose them.</source>
        <translation>Перетащите сюда картинки или выберите их.</translation>
    </message>
    <message>
        <source>Add photos…</source>
        <translation>Добавить снимки…</translation>
    </message>
    <message>
        <source>Credit, caption, place, keyword</source>
        <translation>Автор, подпись, место, слово</translation>
    </message>
    <message>
        <source>Search photos</source>
        <translation>Поиск снимков</translation>
    </message>
    <message>
        <source>Without a credit</source>
        <translation>Без автора</translation>
    </message>
    <message>
        <source>Photos of the library</source>
        <translation>Снимки библиотеки</translation>
    </message>
</context>
<context>
    <name>LibraryRows</name>
    <message>
        <source>No credit</source>
        <translation>Нет автора</translation>
    </message>
    <message>
        <source>The picture is still to come</source>
        <translation>Сам снимок ещё не пришёл</translation>
    </message>
    <message>
        <source>No caption</source>
        <translation>Подписи нет</translation>
    </message>
    <message numerus="yes">
        <source>in %n article(s)</source>
        <translation>
            <numerusform>в %n статье</numerusform>
            <numerusform>в %n статьях</numerusform>
            <numerusform>в %n статьях</numerusform>
        </translation>
    </message>
    <message>
        <source>not used yet</source>
        <translation>пока нигде не стоит</translation>
    </message>
</context>
<context>
    <name>MorePhotoFields</name>
    <message>
        <source>Creator</source>
        <translation>Кто снял</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Copyright</source>
        <translation>Правообладатель</translation>
    </message>
    <message>
        <source>Terms of use</source>
        <translation>Условия использования</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Снято</translation>
    </message>
    <message>
        <source>Keywords, parted by commas</source>
        <translation>Ключевые слова через запятую</translation>
    </message>
    <message>
        <source>2024-12-05 14:30</source>
        <translation>2024-12-05 14:30</translation>
    </message>
    <message>
        <source>This is no date</source>
        <translation>Это не дата</translation>
    </message>
</context>
<context>
    <name>PanelHead</name>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n снимок</numerusform>
            <numerusform>%n снимка</numerusform>
            <numerusform>%n снимков</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a credit</source>
        <translation>
            <numerusform>%n без автора</numerusform>
            <numerusform>%n без автора</numerusform>
            <numerusform>%n без автора</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a description</source>
        <translation>
            <numerusform>%n без описания</numerusform>
            <numerusform>%n без описания</numerusform>
            <numerusform>%n без описания</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing is missing</source>
        <translation>всё заполнено</translation>
    </message>
    <message>
        <source>In the article</source>
        <translation>В статье</translation>
    </message>
    <message>
        <source>In the library</source>
        <translation>В библиотеке</translation>
    </message>
    <message>
        <source>Add photos…</source>
        <translation>Добавить снимки…</translation>
    </message>
    <message>
        <source>Add photos</source>
        <translation>Добавить снимки</translation>
    </message>
    <message>
        <source>To the next</source>
        <translation>К следующему</translation>
    </message>
    <message>
        <source>To the next photo that lacks a credit or a description (Ctrl+Alt+K)</source>
        <translation>К следующему снимку без автора или описания (Ctrl+Alt+K)</translation>
    </message>
</context>
<context>
    <name>PhotoCard</name>
    <message>
        <source>In the column</source>
        <translation>В колонке</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Широко</translation>
    </message>
    <message>
        <source>At the left</source>
        <translation>Слева</translation>
    </message>
    <message>
        <source>At the right</source>
        <translation>Справа</translation>
    </message>
    <message>
        <source>This caption has links or emphasis: edit it in the text</source>
        <translation>В этой подписи есть ссылки или выделения: правьте её в тексте</translation>
    </message>
    <message>
        <source>The library has no such photo</source>
        <translation>В библиотеке нет такого снимка</translation>
    </message>
    <message>
        <source>The picture is still to come</source>
        <translation>Сам снимок ещё не пришёл</translation>
    </message>
    <message>
        <source>No credit</source>
        <translation>Нет автора</translation>
    </message>
    <message>
        <source>No description for the blind</source>
        <translation>Нет описания для незрячих</translation>
    </message>
    <message numerus="yes">
        <source>The same for the other %n uncredited</source>
        <translation>
            <numerusform>Тот же и для оставшегося %n</numerusform>
            <numerusform>Тот же и для остальных %n</numerusform>
            <numerusform>Тот же и для остальных %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Photo {number} of {count}</source>
        <translation>Снимок {number} из {count}</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Автор снимка</translation>
    </message>
    <message>
        <source>with the photo</source>
        <translation>у снимка</translation>
    </message>
    <message>
        <source>Credit, kept with the photo</source>
        <translation>Автор снимка, хранится у снимка</translation>
    </message>
    <message>
        <source>photo by …</source>
        <translation>фото …</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Подпись к снимку</translation>
    </message>
    <message>
        <source>For the blind</source>
        <translation>Для незрячих</translation>
    </message>
    <message>
        <source>What is seen in the picture, for those who cannot see it (alt)</source>
        <translation>Что видно на снимке – для тех, кто его не видит (alt)</translation>
    </message>
    <message>
        <source>Description for the blind</source>
        <translation>Описание для незрячих</translation>
    </message>
    <message>
        <source>Placement in the column</source>
        <translation>Место в колонке</translation>
    </message>
    <message>
        <source>Earlier in the text (Alt+Up)</source>
        <translation>Раньше в тексте (Alt+↑)</translation>
    </message>
    <message>
        <source>Later in the text (Alt+Down)</source>
        <translation>Дальше в тексте (Alt+↓)</translation>
    </message>
    <message>
        <source>Take out of the text; the photo stays in the library</source>
        <translation>Убрать из текста; в библиотеке снимок останется</translation>
    </message>
    <message>
        <source>Creator, rights, place, date, keywords</source>
        <translation>Кто снял, права, место, дата, ключевые слова</translation>
    </message>
    <message>
        <source>Give the picture…</source>
        <translation>Дать файл…</translation>
    </message>
    <message>
        <source>Show it in the text; drag to move</source>
        <translation>Показать в тексте; перетащите, чтобы переставить</translation>
    </message>
</context>
<context>
    <name>PhotoChooser</name>
    <message>
        <source>No photo has all of these words.</source>
        <translation>Нет снимка, где есть все эти слова.</translation>
    </message>
    <message>
        <source>There are no photos here yet.</source>
        <translation>Здесь пока нет снимков.</translation>
    </message>
    <message>
        <source>Insert a photo</source>
        <translation>Вставить снимок</translation>
    </message>
    <message>
        <source>Credit, caption, place, keyword</source>
        <translation>Автор, подпись, место, слово</translation>
    </message>
    <message>
        <source>Search photos</source>
        <translation>Поиск снимков</translation>
    </message>
    <message>
        <source>In the library</source>
        <translation>В библиотеке</translation>
    </message>
    <message>
        <source>In the article</source>
        <translation>В статье</translation>
    </message>
    <message>
        <source>Photos found</source>
        <translation>Найденные снимки</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Вставить</translation>
    </message>
    <message>
        <source>Put into the text (Enter)</source>
        <translation>Вставить в текст (Enter)</translation>
    </message>
    <message>
        <source>From files…</source>
        <translation>Из файлов…</translation>
    </message>
</context>
<context>
    <name>PhotoRows</name>
    <message>
        <source>No credit</source>
        <translation>Нет автора</translation>
    </message>
</context>
<context>
    <name>PhotosPanel</name>
    <message>
        <source>Add photos</source>
        <translation>Добавить снимки</translation>
    </message>
    <message>
        <source>Pictures ({endings})</source>
        <translation>Картинки ({endings})</translation>
    </message>
    <message>
        <source>Open an article first: the photos go where its caret is</source>
        <translation>Сначала откройте статью: снимки встанут туда, где курсор</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) put into the text</source>
        <translation>
            <numerusform>%n снимок вставлен в текст</numerusform>
            <numerusform>%n снимка вставлены в текст</numerusform>
            <numerusform>%n снимков вставлены в текст</numerusform>
        </translation>
    </message>
    <message>
        <source>The picture of this photo</source>
        <translation>Файл этого снимка</translation>
    </message>
    <message>
        <source>Adding photos</source>
        <translation>Добавляются снимки</translation>
    </message>
    <message>
        <source>Every photo has a credit and a description</source>
        <translation>У всех снимков есть автор и описание</translation>
    </message>
    <message>
        <source>No article is open</source>
        <translation>Статья не открыта</translation>
    </message>
    <message>
        <source>Its photos will stand here, in the order of the text.</source>
        <translation>Здесь будут её снимки в порядке текста.</translation>
    </message>
    <message>
        <source>Add photos…</source>
        <translation>Добавить снимки…</translation>
    </message>
    <message>
        <source>Drop pictures here or into the text, or paste them.</source>
        <translation>Перетащите картинки сюда или в текст либо вставьте их.</translation>
    </message>
    <message>
        <source>No photos in this article</source>
        <translation>В этой статье нет снимков</translation>
    </message>
</context>
<context>
    <name>PlaceButton</name>
    <message>
        <source>in this article</source>
        <translation>в этой статье</translation>
    </message>
    <message>
        <source>with the photo</source>
        <translation>у снимка</translation>
    </message>
    <message>
        <source>For this article only</source>
        <translation>Только для этой статьи</translation>
    </message>
    <message>
        <source>With the photo, for every article</source>
        <translation>У снимка, для всех статей</translation>
    </message>
    <message>
        <source>Only this article shows this text</source>
        <translation>Этот текст стоит только в этой статье</translation>
    </message>
    <message>
        <source>Every article that shows the photo shows this text, unless it has its own</source>
        <translation>Этот текст видят во всех статьях со снимком, у которых нет своего</translation>
    </message>
</context>
<context>
    <name>WaysBack</name>
    <message numerus="yes">
        <source>%n photo(s) credited</source>
        <translation>
            <numerusform>Автор указан у %n снимка</numerusform>
            <numerusform>Автор указан у %n снимков</numerusform>
            <numerusform>Автор указан у %n снимков</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Changed with the photo, in every article: {fields}</source>
        <translation>Изменено у снимка, во всех статьях: {fields}</translation>
    </message>
</context>
</TS>
