<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>MomentField</name>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>5 December 14:05</source>
        <translation>5 декабря 14:05</translation>
    </message>
    <message>
        <source>The moment at which the page is to be seen</source>
        <translation>Время, на которое нужна страница</translation>
    </message>
    <message>
        <source>A day, with a time or without: “yesterday 9:30”</source>
        <translation>День, со временем или без: «вчера 9:30»</translation>
    </message>
    <message>
        <source>There is no such moment. Try “5 Dec 2024 14:05”.</source>
        <translation>Такого времени нет. Попробуйте «5 дек 2024 14:05».</translation>
    </message>
</context>
<context>
    <name>PageSide</name>
    <message>
        <source>The page was taken off the site</source>
        <translation>Страница снята с сайта</translation>
    </message>
    <message>
        <source>Choose an earlier entry to see what stood there.</source>
        <translation>Выберите запись раньше, чтобы увидеть, что стояло.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Сравнение…</translation>
    </message>
    <message>
        <source>The article is no longer in the library: there is nothing to compare the page with.</source>
        <translation>Статьи в библиотеке больше нет: сравнить страницу не с чем.</translation>
    </message>
    <message>
        <source>revision {number}</source>
        <translation>версия {number}</translation>
    </message>
    <message>
        <source>This is not what was noted: the page has another hash than its entry.</source>
        <translation>Это не то, что было записано: хеш страницы не совпадает с её записью.</translation>
    </message>
    <message>
        <source>Its theme has changed since: the words are the same.</source>
        <translation>Тема сайта с тех пор изменилась: слова те же.</translation>
    </message>
    <message>
        <source>The page would be the same today, word by word.</source>
        <translation>Сегодня страница была бы той же, слово в слово.</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Что показано</translation>
    </message>
    <message>
        <source>The page</source>
        <translation>Страница</translation>
    </message>
    <message>
        <source>Difference from now</source>
        <translation>Отличия от нынешней</translation>
    </message>
    <message>
        <source>Only then</source>
        <translation>Только тогда</translation>
    </message>
    <message>
        <source>Only now</source>
        <translation>Только сейчас</translation>
    </message>
    <message>
        <source>Differences, word by word</source>
        <translation>Различия, слово за словом</translation>
    </message>
</context>
<context>
    <name>Published</name>
    <message>
        <source>Published</source>
        <translation>Опубликована</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Изменена</translation>
    </message>
    <message>
        <source>Taken off the site</source>
        <translation>Снята с сайта</translation>
    </message>
    <message>
        <source>revision {number}</source>
        <translation>версия {number}</translation>
    </message>
    <message>
        <source>since {when}</source>
        <translation>появилась: {when}</translation>
    </message>
    <message>
        <source>Has stood since {since}</source>
        <translation>Стоит до сих пор, появилась: {since}</translation>
    </message>
    <message>
        <source>Stood from {since} to {until}</source>
        <translation>Стояла: {since} – {until}</translation>
    </message>
    <message>
        <source>The chain is unbroken: {rows}, the last one {hash}…</source>
        <translation>Цепочка цела: {rows}, последняя {hash}…</translation>
    </message>
    <message>
        <source>Entry {number} of the ledger is not as it was written, or is missing.</source>
        <translation>Запись {number} о публикациях не такая, какой была сделана, или её нет.</translation>
    </message>
    <message>
        <source>The guards that keep the ledger from being changed were taken away.</source>
        <translation>Сняты запреты, которые не дают менять записи о публикациях.</translation>
    </message>
    <message>
        <source>An exported site knows an entry that the ledger does not have any more.</source>
        <translation>Экспортированный сайт помнит запись, которой среди записей о публикациях больше нет.</translation>
    </message>
    <message>
        <source>Articles and photos are not touched by this; what is before entry {number} is proved.</source>
        <translation>Статей и фото это не касается; записи до {number} доказаны.</translation>
    </message>
    <message>
        <source>Look at the page in a backup of an earlier day: it has the ledger as it was then.</source>
        <translation>Посмотрите страницу в резервной копии за прежний день: в ней записи такие, какими были тогда.</translation>
    </message>
</context>
<context>
    <name>PublishedCounts</name>
    <message numerus="yes">
        <source>%Ln entry(s)</source>
        <translation>
            <numerusform>%Ln запись</numerusform>
            <numerusform>%Ln записи</numerusform>
            <numerusform>%Ln записей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) stood then</source>
        <translation>
            <numerusform>Тогда стояла %Ln страница</numerusform>
            <numerusform>Тогда стояло %Ln страницы</numerusform>
            <numerusform>Тогда стояло %Ln страниц</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) with these words</source>
        <translation>
            <numerusform>%Ln страница с этими словами</numerusform>
            <numerusform>%Ln страницы с этими словами</numerusform>
            <numerusform>%Ln страниц с этими словами</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PublishedSheet</name>
    <message>
        <source>Nothing was published from here</source>
        <translation>Отсюда ничего не публиковали</translation>
    </message>
    <message>
        <source>Each export notes what it puts on the site: it will stand here from then on.</source>
        <translation>Каждый экспорт записывает, что он ставит на сайт: с тех пор это будет видно здесь.</translation>
    </message>
    <message>
        <source>No page</source>
        <translation>Страниц нет</translation>
    </message>
    <message>
        <source>No page with these words stood on the site at that time.</source>
        <translation>Страниц с этими словами на сайте тогда не было.</translation>
    </message>
    <message>
        <source>No page stood on the site at that time, as far as the exports of this library know.</source>
        <translation>Насколько известно по экспортам этой библиотеки, страниц на сайте тогда не было.</translation>
    </message>
    <message>
        <source>It first stood on the site {when}.</source>
        <translation>Впервые она появилась на сайте: {when}.</translation>
    </message>
    <message>
        <source>The article had not been published then</source>
        <translation>Тогда статья ещё не вышла</translation>
    </message>
    <message>
        <source>The entries are being proved…</source>
        <translation>Записи проверяются…</translation>
    </message>
    <message>
        <source>The words of the page are on the clipboard</source>
        <translation>Текст страницы в буфере обмена</translation>
    </message>
    <message>
        <source>Save the page as it stood</source>
        <translation>Сохранить страницу такой, какой она стояла</translation>
    </message>
    <message>
        <source>Saved: {file}. Its SHA-256 is that of the entry.</source>
        <translation>Сохранено: {file}. SHA-256 файла тот же, что в записи.</translation>
    </message>
    <message>
        <source>What stood on the site</source>
        <translation>Что стояло на сайте</translation>
    </message>
    <message>
        <source>Whose pages</source>
        <translation>Чьи страницы</translation>
    </message>
    <message>
        <source>This article</source>
        <translation>Эта статья</translation>
    </message>
    <message>
        <source>The whole library</source>
        <translation>Вся библиотека</translation>
    </message>
    <message>
        <source>Words of the page</source>
        <translation>Слова со страницы</translation>
    </message>
    <message>
        <source>Entries of the ledger</source>
        <translation>Записи о публикациях</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Резервные копии…</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Скопировать текст</translation>
    </message>
    <message>
        <source>Save the page…</source>
        <translation>Сохранить страницу…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
</TS>
