# SPDX-License-Identifier: GPL-3.0-or-later
"""A story with everything in it that a text can have, written by the keyboard alone."""

from __future__ import annotations

from newsdesk.document.to_markdown import to_markdown
from newsdesk.ui.desk import Desk
from tests.journeys.hands import Hands

STORY = """\
Движение по мосту начнётся **первого** декабря.

## Что изменится

– Мы ждали этого моста двенадцать лет, – сказал начальник станции.

> Дорога будет безопасной, если все соблюдают правила.

- Поезд № 12
- Поезд № 40

| Станция | Время |
| --- | --- |
| Шу | 5:30 |

::: box Мост через Или
Длина моста 1,2 км.
:::

::: pullquote
Мост ждали двенадцать лет
:::

Билеты подорожают[^1].

[^1]: По данным дороги.
"""


def begin_story(desk: Desk, hands: Hands) -> None:
    """Begin an article and leave the caret in its text."""
    desk.new_article()
    hands.wait(lambda: desk.article is not None and desk.editor.article is desk.article, "the draft")
    desk.editor.reveal_field("kicker")
    hands.write("Транспорт\nНочной поезд пойдёт через новый мост\nМост открывают к декабрю.\n")


def write_story(desk: Desk, hands: Hands) -> None:
    """Write head and text as somebody does who never takes the hands off the keyboard."""
    begin_story(desk, hands)
    hands.write("Движение по мосту начнётся **первого** декабря.\n")
    hands.write("## Что изменится\n")
    hands.write("- Мы ждали этого моста двенадцать лет, – сказал начальник станции.")
    hands.press("Ctrl+Alt+S")
    hands.write("\n> Дорога будет безопасной, если все соблюдают правила.\n\n")
    hands.write("- Поезд № 12\nПоезд № 40\n\n")
    hands.press("Ctrl+Alt+T")
    hands.see("table_popover")
    for key in ("Left", "Up", "Up", "Return"):
        hands.press(key)
    for cell in ("Станция", "Время", "Шу"):
        hands.write(cell)
        hands.press("Tab")
    hands.write("5:30")
    hands.press("Down")
    hands.press("Ctrl+Alt+B")
    hands.write("Мост через Или\nДлина моста 1,2 км.")
    hands.press("Escape")
    hands.press("Down")
    hands.press("Ctrl+Alt+W")
    hands.write("Мост ждали двенадцать лет")
    hands.press("Escape")
    hands.write("Билеты подорожают")
    hands.press("Ctrl+Alt+F")
    hands.write("По данным дороги.")
    hands.press("Escape")
    hands.write(".")


def body(desk: Desk) -> str:
    """The text as it would be saved."""
    assert desk.article is not None
    return to_markdown(desk.article.document)
