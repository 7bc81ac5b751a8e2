<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>ArchiveFoot</name>
    <message>
        <source>Filtered by {day}; show every date</source>
        <translation>Показано только {day}; показать все даты</translation>
    </message>
    <message>
        <source>Nothing fits the filters</source>
        <translation>Под фильтры ничего не подходит</translation>
    </message>
    <message>
        <source>Nothing has a date yet</source>
        <translation>Статей с датой пока нет</translation>
    </message>
    <message>
        <source>Show every date (Esc)</source>
        <translation>Показать все даты (Esc)</translation>
    </message>
</context>
<context>
    <name>ArchiveHead</name>
    <message>
        <source>Show the days of the month</source>
        <translation>Показать дни месяца</translation>
    </message>
    <message>
        <source>Show the months of the year</source>
        <translation>Показать месяцы года</translation>
    </message>
    <message>
        <source>Show the years</source>
        <translation>Показать годы</translation>
    </message>
    <message>
        <source>Previous week</source>
        <translation>Предыдущая неделя</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Следующая неделя</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Предыдущий месяц</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Следующий месяц</translation>
    </message>
    <message>
        <source>Previous year</source>
        <translation>Предыдущий год</translation>
    </message>
    <message>
        <source>Next year</source>
        <translation>Следующий год</translation>
    </message>
    <message>
        <source>Earlier years</source>
        <translation>Более ранние годы</translation>
    </message>
    <message>
        <source>Later years</source>
        <translation>Более поздние годы</translation>
    </message>
    <message>
        <source>Go to date (Ctrl+G)</source>
        <translation>Перейти к дате (Ctrl+G)</translation>
    </message>
    <message>
        <source>Go to date</source>
        <translation>Перейти к дате</translation>
    </message>
</context>
<context>
    <name>ArchiveMenu</name>
    <message>
        <source>First day: {day}</source>
        <translation>Первый день: {day}</translation>
    </message>
    <message>
        <source>Last day: {day}</source>
        <translation>Последний день: {day}</translation>
    </message>
    <message>
        <source>Issues: {week}</source>
        <translation>Номера: {week}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Go to date…</source>
        <translation>Перейти к дате…</translation>
    </message>
    <message>
        <source>Show every date</source>
        <translation>Показать все даты</translation>
    </message>
</context>
<context>
    <name>ArchivePanel</name>
    <message>
        <source>Archive, {page}</source>
        <translation>Архив, {page}</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Архив</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>no articles</source>
        <translation>нет статей</translation>
    </message>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message>
        <source>now</source>
        <translation>сейчас</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>выбрано</translation>
    </message>
    <message>
        <source>most read: “{headline}”</source>
        <translation>читали больше всего: «{headline}»</translation>
    </message>
</context>
<context>
    <name>CalendarCounts</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n статья</numerusform>
            <numerusform>%n статьи</numerusform>
            <numerusform>%n статей</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalendarGrid</name>
    <message>
        <source>{week}: its issues (Shift+Enter)</source>
        <translation>{week}: номера недели (Shift+Enter)</translation>
    </message>
</context>
<context>
    <name>GoField</name>
    <message>
        <source>5 Dec 2024</source>
        <translation>5 дек 2024</translation>
    </message>
    <message>
        <source>Go to date</source>
        <translation>Перейти к дате</translation>
    </message>
    <message>
        <source>A day, a month or a year</source>
        <translation>День, месяц или год</translation>
    </message>
    <message>
        <source>There is no such date. Try “5 Dec 2024”, “December 2024” or “2024”.</source>
        <translation>Такой даты нет. Попробуйте «5 дек 2024», «декабрь 2024» или «2024».</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>The darker a date, the more articles it has</source>
        <translation>Чем гуще цвет, тем больше статей</translation>
    </message>
    <message>
        <source>{first} to {last} articles</source>
        <translation>Статей: от {first} до {last}</translation>
    </message>
</context>
<context>
    <name>OtherYears</name>
    <message>
        <source>This day in other years</source>
        <translation>Этот день в другие годы</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Смотрю…</translation>
    </message>
    <message>
        <source>No other year has this day</source>
        <translation>В другие годы этого дня нет</translation>
    </message>
</context>
</TS>
