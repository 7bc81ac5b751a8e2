<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>CollisionDialog</name>
    <message>
        <source>Changed by both</source>
        <translation>Изменено с обеих сторон</translation>
    </message>
    <message>
        <source>{field}, paragraph {number}</source>
        <translation>{field}, абзац {number}</translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation>{number} из {all}</translation>
    </message>
    <message>
        <source>(nothing: taken away)</source>
        <translation>(ничего: удалено)</translation>
    </message>
    <message>
        <source>It was: {text}</source>
        <translation>Было: {text}</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Моё</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Чужое</translation>
    </message>
    <message>
        <source>Both: mine, then theirs</source>
        <translation>Оба: сначала моё, потом чужое</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Решить позже</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Bring together</source>
        <translation>Свести</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Дальше</translation>
    </message>
</context>
<context>
    <name>DamageStrip</name>
    <message>
        <source>Nothing here can be changed, and nothing in the library&apos;s folder is.</source>
        <translation>Здесь ничего нельзя изменить, и в папке библиотеки ничего не меняется.</translation>
    </message>
    <message>
        <source>Repair into a new library…</source>
        <translation>Перенести в новую библиотеку…</translation>
    </message>
    <message numerus="yes">
        <source>%n loss(es) found.</source>
        <translation>
            <numerusform>Найдена %n потеря.</numerusform>
            <numerusform>Найдены %n потери.</numerusform>
            <numerusform>Найдено %n потерь.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is lost</source>
        <translation>Что потеряно</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Резервные копии…</translation>
    </message>
    <message>
        <source>This is what can be read of a damaged library</source>
        <translation>Это всё, что читается в повреждённой библиотеке</translation>
    </message>
    <message>
        <source>The database of this library is damaged</source>
        <translation>База этой библиотеки повреждена</translation>
    </message>
    <message>
        <source>What you write stays in the window, in the journal and in copies elsewhere.</source>
        <translation>То, что вы пишете, остаётся в окне, в журнале и в копиях в другом месте.</translation>
    </message>
    <message>
        <source>What can be done…</source>
        <translation>Что можно сделать…</translation>
    </message>
</context>
<context>
    <name>DifferenceView</name>
    <message>
        <source>Comparing…</source>
        <translation>Сравнение…</translation>
    </message>
    <message>
        <source>Both are the same, word by word.</source>
        <translation>Тексты совпадают слово в слово.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Differences, word by word</source>
        <translation>Различия, слово за словом</translation>
    </message>
</context>
<context>
    <name>HeldStrip</name>
    <message>
        <source>Try again</source>
        <translation>Проверить снова</translation>
    </message>
    <message>
        <source>Open for reading</source>
        <translation>Открыть для чтения</translation>
    </message>
    <message>
        <source>This library was taken over: {holder}</source>
        <translation>Библиотеку взяли в работу: {holder}</translation>
    </message>
    <message>
        <source>What you write stays in the window and in the journal until that program is closed.</source>
        <translation>То, что вы пишете, остаётся в окне и в журнале, пока ту программу не закроют.</translation>
    </message>
    <message>
        <source>Somebody works on this library: {holder}</source>
        <translation>С библиотекой уже работают: {holder}</translation>
    </message>
    <message>
        <source>You can read everything. It can be changed here as soon as that program is closed.</source>
        <translation>Читать можно всё. Менять её здесь можно будет, как только ту программу закроют.</translation>
    </message>
    <message>
        <source>Still so at {time}.</source>
        <translation>Всё ещё так в {time}.</translation>
    </message>
</context>
<context>
    <name>RecoveryStrip</name>
    <message>
        <source>Only in theirs</source>
        <translation>Только в чужой версии</translation>
    </message>
    <message>
        <source>Only in mine</source>
        <translation>Только в моей</translation>
    </message>
    <message>
        <source>What others changed</source>
        <translation>Что изменили другие</translation>
    </message>
    <message>
        <source>From others</source>
        <translation>От других</translation>
    </message>
    <message>
        <source>What is not saved yet</source>
        <translation>Что ещё не сохранено</translation>
    </message>
    <message>
        <source>Only in the saved text</source>
        <translation>Только в сохранённой статье</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>Только здесь</translation>
    </message>
    <message>
        <source>Nothing was overwritten.</source>
        <translation>Ничего не перезаписано.</translation>
    </message>
    <message>
        <source>Changed in both: {fields}. Nothing was overwritten.</source>
        <translation>Изменено и там, и здесь: {fields}. Ничего не перезаписано.</translation>
    </message>
    <message>
        <source>What you see here was recovered and is older.</source>
        <translation>Здесь – восстановленный текст, он от более ранней версии.</translation>
    </message>
    <message>
        <source>Bring both together…</source>
        <translation>Свести правки…</translation>
    </message>
    <message>
        <source>Show the difference</source>
        <translation>Показать различия</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Взять чужую</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Оставить мою</translation>
    </message>
    <message>
        <source>{who} saved this article, {when}</source>
        <translation>Статью сохранил другой редактор: {who}, {when}</translation>
    </message>
    <message>
        <source>It was saved elsewhere, {when}</source>
        <translation>Статья сохранена в другом окне, {when}</translation>
    </message>
    <message>
        <source>Yours stayed as they are.</source>
        <translation>Ваши правки остались как есть.</translation>
    </message>
    <message>
        <source>Changes of others were brought in</source>
        <translation>Чужие правки внесены</translation>
    </message>
    <message>
        <source>Take them back</source>
        <translation>Убрать их</translation>
    </message>
    <message>
        <source>Your text stays in the window, and in {file}.</source>
        <translation>Текст остаётся в окне и в файле {file}.</translation>
    </message>
    <message>
        <source>Show the copy</source>
        <translation>Показать копию</translation>
    </message>
    <message>
        <source>No other folder could take a copy: copy the text to a safe place.</source>
        <translation>Сохранить копию не удалось нигде: скопируйте текст в надёжное место.</translation>
    </message>
    <message>
        <source>Not saved. {what}</source>
        <translation>Не сохранено. {what}</translation>
    </message>
    <message>
        <source>Your text stays in the window.</source>
        <translation>Ваш текст остаётся в окне.</translation>
    </message>
    <message>
        <source>Save again</source>
        <translation>Сохранить ещё раз</translation>
    </message>
    <message>
        <source>The article is in the bin</source>
        <translation>Статья в корзине</translation>
    </message>
    <message>
        <source>What you write is saved, but the lists and the exported site leave the article out.</source>
        <translation>Написанное сохраняется, но в списках и на экспортированном сайте статьи нет.</translation>
    </message>
    <message>
        <source>Take out of the bin</source>
        <translation>Вернуть</translation>
    </message>
    <message numerus="yes">
        <source>Recovered what was not saved: %n edit(s), {when}</source>
        <translation>
            <numerusform>Восстановлено то, что не было сохранено: %n правка, {when}</numerusform>
            <numerusform>Восстановлено то, что не было сохранено: %n правки, {when}</numerusform>
            <numerusform>Восстановлено то, что не было сохранено: %n правок, {when}</numerusform>
        </translation>
    </message>
    <message>
        <source>Your text is as you left it, but not saved yet.</source>
        <translation>Текст такой, каким вы его оставили, но ещё не сохранён.</translation>
    </message>
    <message numerus="yes">
        <source>%n later step(s) could not be read.</source>
        <translation>
            <numerusform>%n позднейший шаг прочесть не удалось.</numerusform>
            <numerusform>%n позднейших шага прочесть не удалось.</numerusform>
            <numerusform>%n позднейших шагов прочесть не удалось.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Сохранить обе версии</translation>
    </message>
    <message>
        <source>Undo the recovery</source>
        <translation>Отменить восстановление</translation>
    </message>
    <message>
        <source>{who} is working on this article, {when}</source>
        <translation>Эту статью сейчас правит {who} (начало: {when})</translation>
    </message>
    <message>
        <source>This article is open in another window, {when}</source>
        <translation>Эта статья открыта в другом окне (начало: {when})</translation>
    </message>
    <message>
        <source>On {host}. Nobody&apos;s text is overwritten: who saves second is asked.</source>
        <translation>Компьютер {host}. Ничей текст не пропадёт: кто сохранит вторым, того спросят.</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Понятно</translation>
    </message>
</context>
</TS>
