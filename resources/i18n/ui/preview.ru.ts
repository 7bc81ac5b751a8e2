<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>PageLinks</name>
    <message>
        <source>Open in the browser</source>
        <translation>Открыть в браузере</translation>
    </message>
    <message>
        <source>%1
Ctrl+click opens it</source>
        <translation>%1
Ctrl+щелчок – открыть</translation>
    </message>
    <message>
        <source>This page is only on the exported site</source>
        <translation>Эта страница есть только на экспортированном сайте</translation>
    </message>
    <message>
        <source>Open the article</source>
        <translation>Открыть статью</translation>
    </message>
    <message>
        <source>This page was not exported yet</source>
        <translation>Эта страница ещё не экспортировалась</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Страница %1 из %2</translation>
    </message>
    <message>
        <source>The pages are being made…</source>
        <translation>Страницы готовятся…</translation>
    </message>
    <message>
        <source>The article on paper</source>
        <translation>Статья на бумаге</translation>
    </message>
    <message>
        <source>Printed pages</source>
        <translation>Печатные страницы</translation>
    </message>
</context>
<context>
    <name>PreviewBar</name>
    <message>
        <source>How the page is looked at</source>
        <translation>Как показать страницу</translation>
    </message>
    <message>
        <source>As on a phone</source>
        <translation>Как на телефоне</translation>
    </message>
    <message>
        <source>As on a tablet</source>
        <translation>Как на планшете</translation>
    </message>
    <message>
        <source>As on a desktop</source>
        <translation>Как на компьютере</translation>
    </message>
    <message>
        <source>As on paper</source>
        <translation>Как на бумаге</translation>
    </message>
    <message>
        <source>%1 px</source>
        <translation>%1 пикс.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Сохранить в PDF</translation>
    </message>
    <message>
        <source>Save the article on paper as PDF</source>
        <translation>Сохранить печатные страницы в PDF</translation>
    </message>
    <message>
        <source>Dark page</source>
        <translation>Тёмная страница</translation>
    </message>
    <message>
        <source>The page as readers see it who want it dark</source>
        <translation>Страница, какой её видят читатели с тёмным оформлением</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Обновить</translation>
    </message>
    <message>
        <source>Make the page anew (F5)</source>
        <translation>Обновить страницу (F5)</translation>
    </message>
    <message>
        <source>Open the exported page</source>
        <translation>Открыть экспортированную страницу</translation>
    </message>
    <message>
        <source>Open the exported page in the browser</source>
        <translation>Открыть экспортированную страницу в браузере</translation>
    </message>
</context>
<context>
    <name>PreviewPanel</name>
    <message>
        <source>The page of the article stands here</source>
        <translation>Здесь появится страница статьи</translation>
    </message>
    <message>
        <source>Open an article to see it as its readers will.</source>
        <translation>Откройте статью, чтобы увидеть её глазами читателя.</translation>
    </message>
    <message>
        <source>The preview stopped</source>
        <translation>Предпросмотр остановился</translation>
    </message>
    <message>
        <source>The text is safe: the page is drawn by a process of its own.</source>
        <translation>Текст цел: страницу рисует отдельный процесс.</translation>
    </message>
    <message>
        <source>Start it again.</source>
        <translation>Запустите предпросмотр снова.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Просмотр</translation>
    </message>
</context>
<context>
    <name>PreviewTabs</name>
    <message>
        <source>What of the article is shown</source>
        <translation>Что показано</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Страница</translation>
    </message>
    <message>
        <source>Headline elsewhere</source>
        <translation>На витринах</translation>
    </message>
    <message>
        <source>Headline and lead in lists, search engines and messengers</source>
        <translation>Заголовок и лид в списках, в поиске и в мессенджерах</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Save as PDF</source>
        <translation>Сохранить в PDF</translation>
    </message>
    <message>
        <source>PDF (%1)</source>
        <translation>PDF (%1)</translation>
    </message>
    <message>
        <source>The page could not be printed</source>
        <translation>Страницу не удалось напечатать</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Сохранено: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
</context>
<context>
    <name>ShowcasePage</name>
    <message>
        <source>The headline has room.</source>
        <translation>Заголовок помещается целиком.</translation>
    </message>
    <message>
        <source>The lead has room.</source>
        <translation>Лид помещается целиком.</translation>
    </message>
    <message>
        <source>There is no lead: search engines choose words of the text.</source>
        <translation>Лида нет: поисковик сам выберет слова из текста.</translation>
    </message>
    <message>
        <source>There is no lead: the card has none either.</source>
        <translation>Лида нет: карточка выйдет без описания.</translation>
    </message>
    <message>
        <source>There is no picture: put a photo into the text.</source>
        <translation>Картинки нет: поставьте в текст фото.</translation>
    </message>
    <message>
        <source>No picture is sent as long as the site&apos;s address is not set in the library&apos;s settings.</source>
        <translation>Картинка не уйдёт, пока в настройках библиотеки не указан адрес сайта.</translation>
    </message>
    <message>
        <source>The site cuts nothing here. Signs in this headline: %1.</source>
        <translation>Здесь сайт ничего не обрезает. Знаков в заголовке: %1.</translation>
    </message>
    <message>
        <source>Signs in this headline: %1, in those around it: %2.</source>
        <translation>Показан целиком. Знаков в заголовке: %1, у соседей в среднем: %2.</translation>
    </message>
    <message>
        <source>Not among the most read yet: this is how it would stand there.</source>
        <translation>В рейтинге статьи пока нет: так она встанет на третье место.</translation>
    </message>
    <message>
        <source>Most read</source>
        <translation>В «Популярном»</translation>
    </message>
    <message>
        <source>In a search engine</source>
        <translation>В поисковой выдаче</translation>
    </message>
    <message>
        <source>In a messenger</source>
        <translation>В мессенджере</translation>
    </message>
    <message>
        <source>(no headline yet)</source>
        <translation>(заголовка пока нет)</translation>
    </message>
    <message>
        <source>Headline elsewhere</source>
        <translation>На витринах</translation>
    </message>
    <message>
        <source>The headline is cut, this falls out:</source>
        <translation>Заголовок обрезан, выпадает:</translation>
    </message>
    <message>
        <source>The lead is cut, this falls out:</source>
        <translation>Лид обрезан, выпадает:</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Remarks on the page</source>
        <translation>Замечания к странице</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>This is how the page will look</source>
        <translation>Так страница будет выглядеть</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>An export would hold the article back:</source>
        <translation>Экспорт задержит статью:</translation>
    </message>
</context>
<context>
    <name>Verdicts</name>
    <message numerus="yes">
        <source>Shorten it by %Ln sign(s).</source>
        <translation>
            <numerusform>Сократите на %Ln знак.</numerusform>
            <numerusform>Сократите на %Ln знака.</numerusform>
            <numerusform>Сократите на %Ln знаков.</numerusform>
        </translation>
    </message>
</context>
</TS>
