<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>AddressField</name>
    <message>
        <source>made of the headline</source>
        <translation>из заголовка</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Скопировать адрес</translation>
    </message>
    <message>
        <source>Published under this address: readers and other sites link to it, so it stays</source>
        <translation>Статья уже вышла по этому адресу: на него ссылаются читатели и другие сайты, поэтому он не меняется</translation>
    </message>
</context>
<context>
    <name>BylineField</name>
    <message>
        <source>add a person</source>
        <translation>добавить автора</translation>
    </message>
</context>
<context>
    <name>ChecksPage</name>
    <message>
        <source>Findings</source>
        <translation>Замечания</translation>
    </message>
    <message>
        <source>No article is open</source>
        <translation>Статья не открыта</translation>
    </message>
    <message>
        <source>What is to be looked at will stand here.</source>
        <translation>Здесь появятся замечания к открытой статье.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Замечаний нет</translation>
    </message>
    <message>
        <source>Headline, text, photos and links are as they should be. The checks go on while you write.</source>
        <translation>Заголовок, текст, фото и ссылки в порядке. Проверка идёт, пока вы пишете.</translation>
    </message>
    <message>
        <source>They hold the article back from the site</source>
        <translation>Не дают статье выйти на сайт</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Стоит посмотреть</translation>
    </message>
    <message>
        <source>paragraph %1</source>
        <translation>абзац %1</translation>
    </message>
</context>
<context>
    <name>ComparisonView</name>
    <message>
        <source>What changed</source>
        <translation>Что изменилось</translation>
    </message>
    <message>
        <source>Nothing is different</source>
        <translation>Различий нет</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Фото</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) without a change</source>
        <translation>
            <numerusform>%n абзац без изменений</numerusform>
            <numerusform>%n абзаца без изменений</numerusform>
            <numerusform>%n абзацев без изменений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more paragraph(s) changed: show all</source>
        <translation>
            <numerusform>Изменён ещё %n абзац: показать всё</numerusform>
            <numerusform>Изменены ещё %n абзаца: показать всё</numerusform>
            <numerusform>Изменено ещё %n абзацев: показать всё</numerusform>
        </translation>
    </message>
    <message>
        <source>stood here before: %1</source>
        <translation>раньше стояло здесь: %1</translation>
    </message>
    <message>
        <source>stands here now: %1</source>
        <translation>теперь стоит здесь: %1</translation>
    </message>
    <message>
        <source>formatting</source>
        <translation>оформление</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Вернуть как было</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>закреплены</translation>
    </message>
    <message>
        <source>struck</source>
        <translation>убраны</translation>
    </message>
</context>
<context>
    <name>CorrectionRow</name>
    <message>
        <source>Remove the correction</source>
        <translation>Удалить исправление</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Исправление</translation>
    </message>
    <message>
        <source>What was wrong, and how it is right</source>
        <translation>Что было неверно и как правильно</translation>
    </message>
</context>
<context>
    <name>CorrectionsField</name>
    <message>
        <source>Add a correction</source>
        <translation>Добавить исправление</translation>
    </message>
</context>
<context>
    <name>CreditRow</name>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Drag to change the order (Alt+Up, Alt+Down)</source>
        <translation>Потяните, чтобы изменить порядок (Alt+↑, Alt+↓)</translation>
    </message>
    <message>
        <source>Change the order</source>
        <translation>Изменить порядок</translation>
    </message>
    <message>
        <source>Take out of the byline</source>
        <translation>Убрать из авторов</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Created</source>
        <translation>Создана</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Изменена</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версия</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Просмотры</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Revisions</source>
        <translation>Сохранённые версии</translation>
    </message>
    <message>
        <source>Against the one before</source>
        <translation>С предыдущей версией</translation>
    </message>
    <message>
        <source>Against the text as it stands</source>
        <translation>С нынешним текстом</translation>
    </message>
    <message>
        <source>What the chosen revision is compared with</source>
        <translation>С чем сравнить выбранную версию</translation>
    </message>
    <message>
        <source>Choose two revisions with Ctrl to compare them with each other</source>
        <translation>Выберите две версии с Ctrl, чтобы сравнить их между собой</translation>
    </message>
    <message>
        <source>Name this revision</source>
        <translation>Назвать эту версию</translation>
    </message>
    <message>
        <source>Name this revision (F2)</source>
        <translation>Назвать эту версию (F2)</translation>
    </message>
    <message>
        <source>What stood on the site</source>
        <translation>Что выходило на сайте</translation>
    </message>
    <message>
        <source>What stood on the site, and when (Ctrl+Shift+H)</source>
        <translation>Что и когда выходило на сайте (Ctrl+Shift+H)</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Bring this revision back. Status and address stay; it can be undone like any edit.</source>
        <translation>Вернуть эту версию. Статус и адрес останутся; возврат можно отменить, как любую правку.</translation>
    </message>
    <message>
        <source>No article is open</source>
        <translation>Статья не открыта</translation>
    </message>
    <message>
        <source>Every revision of it will stand here.</source>
        <translation>Здесь появятся все её сохранённые версии.</translation>
    </message>
    <message>
        <source>From № %1 to № %2</source>
        <translation>От № %1 к № %2</translation>
    </message>
    <message>
        <source>From № %1 to the text as it stands now</source>
        <translation>От № %1 к нынешнему тексту</translation>
    </message>
    <message>
        <source>The first revision: everything in it is new</source>
        <translation>Первая версия: в ней всё новое</translation>
    </message>
</context>
<context>
    <name>InspectorPanel</name>
    <message>
        <source>About the article</source>
        <translation>О статье</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Metadata (%1)</source>
        <translation>Метаданные (%1)</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Фото</translation>
    </message>
    <message>
        <source>Photos (%1)</source>
        <translation>Фотографии (%1)</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Связи</translation>
    </message>
    <message>
        <source>Related articles (%1)</source>
        <translation>Читайте также (%1)</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Проверки</translation>
    </message>
    <message>
        <source>Checks (%1)</source>
        <translation>Проверки (%1)</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>History (%1)</source>
        <translation>История (%1)</translation>
    </message>
</context>
<context>
    <name>MediaTopics</name>
    <message>
        <source>arts, culture, entertainment and media</source>
        <translation>культура, искусство, развлечения и СМИ</translation>
    </message>
    <message>
        <source>crime, law and justice</source>
        <translation>преступность, закон и правосудие</translation>
    </message>
    <message>
        <source>disaster, accident and emergency incident</source>
        <translation>катастрофы, аварии и чрезвычайные происшествия</translation>
    </message>
    <message>
        <source>economy, business and finance</source>
        <translation>экономика, бизнес и финансы</translation>
    </message>
    <message>
        <source>education</source>
        <translation>образование</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>окружающая среда</translation>
    </message>
    <message>
        <source>health</source>
        <translation>здоровье</translation>
    </message>
    <message>
        <source>human interest</source>
        <translation>истории о людях</translation>
    </message>
    <message>
        <source>labour</source>
        <translation>труд</translation>
    </message>
    <message>
        <source>lifestyle and leisure</source>
        <translation>образ жизни и досуг</translation>
    </message>
    <message>
        <source>politics and government</source>
        <translation>политика и власть</translation>
    </message>
    <message>
        <source>religion</source>
        <translation>религия</translation>
    </message>
    <message>
        <source>science and technology</source>
        <translation>наука и техника</translation>
    </message>
    <message>
        <source>society</source>
        <translation>общество</translation>
    </message>
    <message>
        <source>sport</source>
        <translation>спорт</translation>
    </message>
    <message>
        <source>conflict, war and peace</source>
        <translation>конфликты, война и мир</translation>
    </message>
    <message>
        <source>weather</source>
        <translation>погода</translation>
    </message>
</context>
<context>
    <name>MetadataPage</name>
    <message>
        <source>No article is open</source>
        <translation>Статья не открыта</translation>
    </message>
    <message>
        <source>Choose one in the list: its section, authors and dates will stand here.</source>
        <translation>Выберите её в списке: здесь появятся раздел, авторы и даты.</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Метаданные</translation>
    </message>
</context>
<context>
    <name>MomentField</name>
    <message>
        <source>This cannot be read as a date. Write, for example, “%1”</source>
        <translation>Не получается прочесть дату. Напишите, например, «%1»</translation>
    </message>
    <message>
        <source>date and time</source>
        <translation>дата и время</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Очистить</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>This is no whole number from 0 up</source>
        <translation>Нужно целое число, от нуля</translation>
    </message>
</context>
<context>
    <name>OriginalField</name>
    <message>
        <source>find the original</source>
        <translation>найти оригинал</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Очистить</translation>
    </message>
    <message>
        <source>This article is not in the library any more</source>
        <translation>Этой статьи в библиотеке больше нет</translation>
    </message>
</context>
<context>
    <name>Passing</name>
    <message>
        <source>Back to drafts</source>
        <translation>Вернуть в черновики</translation>
    </message>
    <message>
        <source>Send to review</source>
        <translation>Сдать на проверку</translation>
    </message>
    <message>
        <source>Mark as ready</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Опубликовать</translation>
    </message>
    <message>
        <source>Withdraw from publication</source>
        <translation>Снять с публикации</translation>
    </message>
    <message numerus="yes">
        <source>The export will hold this article back until %n thing(s) are put right.</source>
        <translation>
            <numerusform>Экспорт задержит эту статью, пока не исправлено %n замечание.</numerusform>
            <numerusform>Экспорт задержит эту статью, пока не исправлены %n замечания.</numerusform>
            <numerusform>Экспорт задержит эту статью, пока не исправлены %n замечаний.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the place</source>
        <translation>Показать место</translation>
    </message>
    <message>
        <source>Publish anyway</source>
        <translation>Всё равно опубликовать</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>In the library it becomes published at once; the site gets it with the first export after that.</source>
        <translation>В библиотеке статья сразу станет опубликованной, а на сайт попадёт с первым экспортом после исправления.</translation>
    </message>
</context>
<context>
    <name>RelatedPage</name>
    <message>
        <source>Pin another article: find it by its words</source>
        <translation>Закрепить другую: найти по словам</translation>
    </message>
    <message>
        <source>Pin another article</source>
        <translation>Закрепить другую статью</translation>
    </message>
    <message>
        <source>Related articles</source>
        <translation>Читайте также</translation>
    </message>
    <message>
        <source>No article is open</source>
        <translation>Статья не открыта</translation>
    </message>
    <message>
        <source>What to read after the article will stand here.</source>
        <translation>Здесь появится, что прочесть после неё.</translation>
    </message>
    <message>
        <source>Nothing similar yet</source>
        <translation>Похожего пока нет</translation>
    </message>
    <message>
        <source>Suggestions come with the first save of the text. Any article can be pinned before.</source>
        <translation>Предложения появятся, когда текст будет сохранён. Закрепить любую статью можно и сейчас.</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Закреплены</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Открепить</translation>
    </message>
    <message>
        <source>Suggested by the text</source>
        <translation>Предлагаются по тексту</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Закрепить</translation>
    </message>
    <message>
        <source>Do not suggest</source>
        <translation>Не предлагать</translation>
    </message>
    <message>
        <source>Struck</source>
        <translation>Убраны</translation>
    </message>
    <message>
        <source>Suggest again</source>
        <translation>Снова предлагать</translation>
    </message>
    <message>
        <source>in common: %1</source>
        <translation>общее: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Выше</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Ниже</translation>
    </message>
</context>
<context>
    <name>RevisionRow</name>
    <message>
        <source>somebody</source>
        <translation>кто-то</translation>
    </message>
    <message>
        <source>photos</source>
        <translation>фото</translation>
    </message>
</context>
<context>
    <name>SectionField</name>
    <message>
        <source>New section: it will be made when the article is saved</source>
        <translation>Новый раздел: появится, когда статья будет сохранена</translation>
    </message>
</context>
<context>
    <name>StatusButton</name>
    <message>
        <source>No article</source>
        <translation>Нет статьи</translation>
    </message>
    <message>
        <source>Desk status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Desk status: choose what to do with the article</source>
        <translation>Статус статьи: выберите, что с ней сделать</translation>
    </message>
    <message>
        <source>Desk status: %1</source>
        <translation>Статус: %1</translation>
    </message>
</context>
<context>
    <name>SubjectsField</name>
    <message>
        <source>add a subject</source>
        <translation>добавить тему</translation>
    </message>
    <message>
        <source>Choose a subject from the list, or write its IPTC code of eight digits and its name</source>
        <translation>Выберите тему из списка или напишите её код IPTC из восьми цифр и название</translation>
    </message>
</context>
<context>
    <name>TagsField</name>
    <message>
        <source>add a tag</source>
        <translation>добавить метку</translation>
    </message>
</context>
<context>
    <name>TimeLineDelegate</name>
    <message>
        <source>Name of this revision</source>
        <translation>Название версии</translation>
    </message>
</context>
</TS>
