# SPDX-License-Identifier: GPL-3.0-or-later
"""An article that holds one of everything a text can have, for pictures of the editor."""

from __future__ import annotations

from collections.abc import Sequence

FIELDS = {
    "kicker": "Дорога",
    "headline": "Ночной поезд пойдёт каждый день",
    "lead": "С первого декабря он отправляется в 19:40. Билеты подешевеют, вагон-ресторан останется.",
    "byline": "Лидия Верхова",
    "tags": "поезд, железная дорога",
}
PHOTOS = ("Night express", "Мост через Ашысу", "Көктемгі дала", "Вечерний Жарык")
"""The photos in it, by their headlines in the demo."""

_BODY = """\
Поезд ждали с весны: дорога чинила мост через Ашысу, и рейсы ходили через день. Подробности на \
[странице перевозчика](https://poezda.example)[^1].

– Поезд придёт в семь утра, – сказал начальник вокзала. – Двадцать лет мы просили об этом.

![Ночной поезд из Жарыка в степи](photo:{0}){{alt="Поезд с освещёнными окнами идёт по степи под луной"}}

## Что изменится

Билеты подешевеют на **десять процентов**, а *вагон-ресторан* останется.

> Мы ждали этого двадцать лет.
> — Айгүл Серікова, кассир

::: box Коротко
Отправление в 19:40, прибытие в 7:05.

- купе
- плацкарт
:::

::: pullquote
Ночной поезд – это маленький город.
:::

## Сколько поедет

| День | Поездов | Пассажиров |
| --- | ---: | ---: |
| понедельник | 2 | 812 |
| вторник | 3 | 1040 |

::: gallery
![](photo:{1})

![](photo:{2})

![](photo:{3})
:::

### Где смотреть

::: embed https://www.youtube.com/watch?v=abc
Видео с вокзала
:::

Расписание вывесят на всех станциях.

[^1]: По данным дороги на ноябрь.
"""


def rich_body(photos: Sequence[int]) -> str:
    """The text as it is stored, with `PHOTOS` of the library in it."""
    return _BODY.format(*photos)
