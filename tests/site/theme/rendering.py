# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the sample pages to a folder, through the very programs that export a site."""

from __future__ import annotations

import shutil
from dataclasses import dataclass, replace
from pathlib import Path

from newsdesk.document.fragment import FigureHole
from newsdesk.document.from_markdown import from_markdown
from newsdesk.document.to_html import to_html
from newsdesk.site.templates import Theme
from tests.site.theme.pictures import draw_pictures
from tests.site.theme.sample_pages import LANGUAGES, SHAPES, TEMPLATES, WIDTHS, bare, folder, picture, rich
from tests.site.theme.texts import TEXTS

FORMS = """\
![](photo:0)

{0}

{1}

– {speech}

– {speech}

## {heading}

![](photo:3){{.right}}

{2}

{3}

::: pullquote
{pullquote}
:::

{0}

> {quotation[0]}
>
> — {quotation[1]}

![](photo:2){{.wide}}

{2}

### {heading}

- {headlines[1]}
- {headlines[2]}
    1. {tags[0]}
    2. {tags[1]}

3. {headlines[3]}
4. {headlines[4]}

{table}

::: box {box[0]}
{box[1]}

- {tags[2]}
- {tags[3]}
:::

::: gallery
![](photo:1)

![](photo:5)

![](photo:4)
:::

::: embed https://example.org/report
{embed}
:::

{3}

---

```sql
SELECT bridge, sag FROM tests WHERE lorries = 40 ORDER BY sag DESC LIMIT 10
```

![](photo:6){{.left}}

{1} H~2~O, 10^6^, ~~{tags[4]}~~, `bridge`[^2]

{2}

{3}

[^1]: {note}

[^2]: {correction}
"""


@dataclass(frozen=True)
class SampleSurroundings:
    """The sample photos, and no other articles."""

    theme: Theme
    language: str
    root: str

    def figure(self, hole: FigureHole) -> str:
        macro = self.theme.macro("figure.html", "figure", self.language, self.root)
        shown = picture(int(hole.photo), TEXTS[self.language])
        return str(macro(replace(shown, caption_html=hole.caption or shown.caption_html), hole.placement))

    def article_href(self, article: str) -> str | None:  # noqa: ARG002  # named as its protocol names it
        return None


def body(theme: Theme, language: str) -> str:
    """The body of an article with every form a text may take."""
    texts = TEXTS[language]
    head, *rows = texts.table
    lines = [head, ("---", "--:", "---"), *rows]
    table = "\n".join(f"| {' | '.join(cells)} |" for cells in lines)
    markdown = FORMS.format(*texts.paragraphs, **(vars(texts) | {"table": table}))
    root = "../" * folder(language).count("/")
    return to_html(from_markdown(markdown), SampleSurroundings(theme, language, root))


def write_pages(out: Path) -> list[Path]:
    """The sample pages below `out/rich`, and bare ones in one language below `out/bare`, with assets and pictures."""
    theme, written = Theme.load(), []
    for kind in ("rich", "bare"):
        shutil.copytree(theme.folder / "assets", out / kind / "assets", dirs_exist_ok=True)
        draw_pictures(out / kind, SHAPES if kind == "rich" else (), WIDTHS)
        for language in LANGUAGES if kind == "rich" else ("kk",):
            pages = rich(language, body(theme, language)) if kind == "rich" else bare(language)
            for name, context in pages.items():
                root = "../" * folder(language).count("/")
                file = out / kind / folder(language) / name
                file.parent.mkdir(parents=True, exist_ok=True)
                template = TEMPLATES.get(name, name)
                file.write_text(theme.render(template, context, language, root), encoding="utf-8")
                written.append(file)
    return written
