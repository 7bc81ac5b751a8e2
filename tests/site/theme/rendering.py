# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the sample pages to a folder, through the very programs that export a site."""

from __future__ import annotations

import shutil
from pathlib import Path

from newsdesk.site.templates import Theme
from tests.site.theme.pictures import draw_pictures
from tests.site.theme.sample_pages import LANGUAGES, SHAPES, TEMPLATES, WIDTHS, bare, folder, picture, rich
from tests.site.theme.texts import TEXTS, Texts


def figure(theme: Theme, language: str, root: str, number: int, placement: str = "") -> str:
    """A photo as the theme sets it."""
    macro = theme.macro("figure.html", "figure", language, root)
    return str(macro(picture(number, TEXTS[language], caption=number != 4), placement))


def table(texts: Texts) -> str:
    head, *rows = texts.table
    cells = "".join(f"<th scope='col'>{cell}</th>" for cell in head)
    lines = "".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in rows)
    return f"<div class='table'><table><thead><tr>{cells}</tr></thead><tbody>{lines}</tbody></table></div>"


def body(theme: Theme, language: str) -> str:
    """The body of an article with every form a text may take."""
    texts, root = TEXTS[language], "../" * folder(language).count("/")

    def photo(number: int, placement: str = "") -> str:
        return figure(theme, language, root, number, placement)

    speech = f"<p class='speech'>–\u00a0{texts.speech}</p>"
    first, second, third, fourth = (f"<p>{text}</p>" for text in texts.paragraphs)
    return "\n".join(
        (
            photo(0), first, second, speech, speech, f"<h2>{texts.heading}</h2>", photo(3, "right"), third, fourth,
            f"<aside class='pullquote'><p>{texts.pullquote}</p></aside>", first,
            f"<blockquote><p>{texts.quotation[0]}</p><footer>{texts.quotation[1]}</footer></blockquote>",
            photo(2, "wide"), third, f"<h3>{texts.heading}</h3>",
            f"<ul><li>{texts.headlines[1]}</li><li>{texts.headlines[2]}<ol><li>{texts.tags[0]}</li></ol></li></ul>",
            f"<ol start='3'><li>{texts.headlines[3]}</li><li>{texts.headlines[4]}</li></ol>", table(texts),
            f"<aside class='box'><p class='box-title'>{texts.box[0]}</p><p>{texts.box[1]}</p></aside>",
            f"<div class='gallery'>{photo(1, 'gallery')}{photo(5, 'gallery')}{photo(4, 'gallery')}</div>",
            f"<p class='embed'><a href='https://example.org/report'>{texts.embed}</a></p>", fourth, "<hr>",
            "<pre><code>SELECT bridge, sag FROM tests WHERE lorries = 40 ORDER BY sag DESC LIMIT 10</code></pre>",
            photo(6, "left"), second.replace("-1'", "-2'").replace("reference-1", "reference-2"), third, fourth,
            f"<div class='footnote' id='note-1'><p>{texts.note} <a href='#reference-1'>↩</a></p></div>",
            f"<div class='footnote' id='note-2'><p>{texts.note} <a href='#reference-2'>↩</a></p></div>",
        )
    )  # fmt: skip


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
