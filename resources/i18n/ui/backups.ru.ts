<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>ArticleSheet</name>
    <message>
        <source>Nothing found</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>No article of this backup has these words.</source>
        <translation>В этой копии нет статей с такими словами.</translation>
    </message>
    <message>
        <source>It is gone from the library: it comes back as a new article.</source>
        <translation>В библиотеке её больше нет: она вернётся новой статьёй.</translation>
    </message>
    <message>
        <source>The text is the same, word by word.</source>
        <translation>Текст тот же, слово в слово.</translation>
    </message>
    <message>
        <source>It comes back as a new revision; what it is now stays in its history.</source>
        <translation>Она вернётся новой версией; нынешний текст останется в истории.</translation>
    </message>
    <message>
        <source>Bring an article back</source>
        <translation>Вернуть статью</translation>
    </message>
    <message>
        <source>From the backup: {when}</source>
        <translation>Из резервной копии: {when}</translation>
    </message>
    <message>
        <source>Any words of the article</source>
        <translation>Любые слова статьи</translation>
    </message>
    <message>
        <source>Articles of the backup</source>
        <translation>Статьи в копии</translation>
    </message>
    <message>
        <source>Differences, word by word</source>
        <translation>Различия, слово за словом</translation>
    </message>
    <message>
        <source>Only in the backup</source>
        <translation>Только в копии</translation>
    </message>
    <message>
        <source>Only now</source>
        <translation>Только сейчас</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Вернуть</translation>
    </message>
</context>
<context>
    <name>BackupCounts</name>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln статья</numerusform>
            <numerusform>%Ln статьи</numerusform>
            <numerusform>%Ln статей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln фото</numerusform>
            <numerusform>%Ln фото</numerusform>
            <numerusform>%Ln фото</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) had no sound file</source>
        <translation>
            <numerusform>У %Ln фото не было целого файла</numerusform>
            <numerusform>У %Ln фото не было целого файла</numerusform>
            <numerusform>У %Ln фото не было целого файла</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>daily</source>
        <translation>ежедневная</translation>
    </message>
    <message>
        <source>before an update of the library</source>
        <translation>перед обновлением библиотеки</translation>
    </message>
    <message>
        <source>before a change of many</source>
        <translation>перед изменением многих статей</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>перед приёмом файлов</translation>
    </message>
    <message>
        <source>before a replacement</source>
        <translation>перед заменой</translation>
    </message>
    <message>
        <source>before a backup was brought back</source>
        <translation>перед возвратом копии</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>вручную</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} МБ</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>не читается</translation>
    </message>
    <message>
        <source>not whole</source>
        <translation>неполная</translation>
    </message>
    <message>
        <source>read back</source>
        <translation>проверена</translation>
    </message>
    <message>
        <source>The {newest} newest automatic backups are kept, then the last one of {hours} hours, {days} days, {weeks} weeks and {months} months. Those made by hand or before an update stay until you remove them.</source>
        <translation>Из автоматических остаются {newest} последних и по одной за {hours} часов, {days} дней, {weeks} недели и {months} месяцев. Сделанные вручную и перед обновлением остаются, пока вы их не удалите.</translation>
    </message>
</context>
<context>
    <name>BackupsSheet</name>
    <message>
        <source>Backing up</source>
        <translation>Резервная копия</translation>
    </message>
    <message>
        <source>Stop: nothing of this backup stays</source>
        <translation>Остановить: от этой копии ничего не останется</translation>
    </message>
    <message>
        <source>Reading the backup</source>
        <translation>Чтение копии</translation>
    </message>
    <message>
        <source>Remove the backup of {when}?</source>
        <translation>Удалить копию от {when}?</translation>
    </message>
    <message>
        <source>What only it holds is gone then. The library stays as it is.</source>
        <translation>Пропадёт то, что есть только в ней. Библиотека останется как есть.</translation>
    </message>
    <message>
        <source>Remove the backup</source>
        <translation>Удалить копию</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Bring the whole library back as it was: {when}?</source>
        <translation>Вернуть всю библиотеку к копии: {when}?</translation>
    </message>
    <message>
        <source>What the library holds now is kept as a backup first, so that you can come back to it. The window closes the library for this and opens it again.</source>
        <translation>Сначала нынешнее состояние сохранится резервной копией, и к нему можно будет вернуться. На это время окно закроет библиотеку и потом откроет её снова.</translation>
    </message>
    <message>
        <source>Bring the library back</source>
        <translation>Вернуть библиотеку</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Оставить как есть</translation>
    </message>
    <message>
        <source>The first one is made a minute after the library was opened, or now.</source>
        <translation>Первая будет сделана через минуту после открытия библиотеки – или прямо сейчас.</translation>
    </message>
    <message>
        <source>No backups yet</source>
        <translation>Копий пока нет</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Сделать копию</translation>
    </message>
    <message>
        <source>It cannot be read ({detail}). Your library is not touched by this; make a new backup.</source>
        <translation>Она не читается ({detail}). Библиотеки это не касается; сделайте новую копию.</translation>
    </message>
    <message>
        <source>{count} when it was made. All else is whole.</source>
        <translation>{count}, когда её делали. Всё остальное цело.</translation>
    </message>
    <message>
        <source>Backed up and read back: {what}</source>
        <translation>Копия сделана и проверена: {what}</translation>
    </message>
    <message>
        <source>Every byte of the backup is as it was written: {when}</source>
        <translation>Копия прочитана целиком, всё на месте: {when}</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Резервные копии</translation>
    </message>
    <message>
        <source>Bring an article back…</source>
        <translation>Вернуть статью…</translation>
    </message>
    <message>
        <source>Bring the library back…</source>
        <translation>Вернуть библиотеку…</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Проверить ещё раз</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Удалить…</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Показать папку</translation>
    </message>
    <message>
        <source>From another place</source>
        <translation>Из другого места</translation>
    </message>
    <message>
        <source>A backup file (zip)…</source>
        <translation>Файл копии (zip)…</translation>
    </message>
    <message>
        <source>A backup folder…</source>
        <translation>Папка копии…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>WorkRow</name>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
</context>
</TS>
