<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
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
        <source>%1 px</source>
        <translation>%1 пикс.</translation>
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
        <source>This page is only on the exported site</source>
        <translation>Эта страница есть только на готовом сайте</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Открыть в браузере</translation>
    </message>
    <message>
        <source>This page was not exported yet</source>
        <translation>Эту страницу ещё не экспортировали</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Просмотр</translation>
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
</TS>
