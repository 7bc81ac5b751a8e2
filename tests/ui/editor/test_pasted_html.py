# SPDX-License-Identifier: GPL-3.0-or-later
"""HTML as other programs write it, read to the tree."""

from __future__ import annotations

import base64
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdesk.document.from_markdown import from_markdown
from newsdesk.document.normal_form import normal_blocks
from newsdesk.document.to_markdown import blocks_to_markdown
from newsdesk.document.tree import Document, Figure
from newsdesk.document.walk import figures
from newsdesk.ui.editor.from_pasted_html import from_pasted_html, read_pasted_html
from newsdesk.ui.editor.pasted.pictures import temporary_file

WORD = """<html xmlns:o="urn:schemas-microsoft-com:office:office"><head>
<meta name=Generator content="Microsoft Word 15">
<!--[if gte mso 9]><xml><o:OfficeDocumentSettings></o:OfficeDocumentSettings></xml><![endif]-->
<style><!-- /* Font Definitions */
p.MsoNormal {{mso-style-unhide:no; font-weight:bold}}
@list l0 {{mso-list-id:1;}}
@list l0:level1 {{mso-level-number-format:bullet; mso-level-text:\\F0B7;}}
@list l0:level2 {{mso-level-number-format:bullet; mso-level-text:o;}}
@list l1:level1 {{mso-level-text:"%1\\.";}}
@list l1:level2 {{mso-level-number-format:alpha-lower;}}
--></style></head><body lang=RU style='tab-interval:36.0pt'><!--StartFragment-->{}<!--EndFragment--></body></html>"""


def item(place: str, marker: str, text: str) -> str:
    """A paragraph of Word that is an item of a list."""
    return (
        f"<p class=MsoListParagraphCxSpMiddle style='text-indent:-18.0pt;mso-list:{place} lfo1'><![if !supportLists]>"
        f"<span style='font-family:Symbol'><span style='mso-list:Ignore'>{marker}<span style='font:7.0pt \"Times New "
        f"Roman\"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>{text}<o:p></o:p></p>\n"
    )


def markdown(html: str) -> str:
    return blocks_to_markdown(from_pasted_html(html))


def test_items_of_word_are_lists_with_their_depth() -> None:
    body = item("l0 level1", "·", "раз") + item("l0 level2", "o", "ниже") + item("l0 level1", "·", "<b>два</b>")
    assert markdown(WORD.format(body)) == "- раз\n    - ниже\n- **два**\n"


def test_numbers_of_word_go_on_where_a_paragraph_parts_them() -> None:
    body = item("l1 level1", "1.", "раз") + item("l1 level2", "a.", "ниже") + "<p class=MsoNormal>между</p>"
    body += item("l1 level1", "2.", "два")
    assert markdown(WORD.format(body)) == "1. раз\n    1. ниже\n\nмежду\n\n2. два\n"


def test_items_of_word_without_a_style_sheet_are_told_by_their_markers() -> None:
    body = item("l7 level1", "3)", "раз") + item("l8 level1", "o", "два")
    assert markdown(body) == "3. раз\n\n- два\n"


def test_a_numbered_heading_of_word_keeps_its_number() -> None:
    body = item("l1 level1", "2.", "Тема").replace("<p ", "<h1 ").replace("</p>", "</h1>")
    assert markdown(WORD.format(body)) == "## 2\\. Тема\n" or markdown(WORD.format(body)) == "## 2. Тема\n"


FOOTNOTE_OF_WORD = """<p class=MsoNormal>Текст<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1" title="">
<span class=MsoFootnoteReference><span style='mso-special-character:footnote'><![if !supportFootnotes]><span
class=MsoFootnoteReference><span style='font-size:11.0pt'>[1]</span></span><![endif]></span></span></a> дальше<a
style='mso-footnote-id:ftn2' href="#_ftn2" name="_ftnref2" title=""><span class=MsoFootnoteReference>[2]</span></a>.</p>
<div style='mso-element:footnote-list'><![if !supportFootnotes]><br clear=all><hr align=left size=1 width="33%">
<![endif]><div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText><a style='mso-footnote-id:ftn1'
href="#_ftnref1" name="_ftn1" title=""><span class=MsoFootnoteReference>[1]</span></a> Одна <i>сноска</i></p></div>
<div style='mso-element:footnote' id=ftn2><p class=MsoFootnoteText><a style='mso-footnote-id:ftn2' href="#_ftnref2"
name="_ftn2" title=""><span class=MsoFootnoteReference>[2]</span></a> Другая</p></div></div>"""
FOOTNOTE_OF_GOOGLE = """<p><span>Текст</span><sup><a href="#ftnt1" id="ftnt_ref1">[1]</a></sup></p><hr><div><p>
<a href="#ftnt_ref1" id="ftnt1">[1]</a><span>&nbsp;Сноска</span></p></div>"""
FOOTNOTE_OF_LIBREOFFICE = """<p>Текст<a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup>
</a></p><div id="sdfootnote1"><p class="sdfootnote-western"><a class="sdfootnotesym" name="sdfootnote1sym"
href="#sdfootnote1anc">1</a>Сноска</p></div>"""
FOOTNOTE_OF_THE_WEB = """<p>Текст<sup id="fnref:1"><a href="#fn:1">1</a></sup></p><ol><li id="fn:1"><p>Сноска
<a href="#fnref:1">↩</a></p></li></ol>"""


def test_footnotes_of_word_are_ours() -> None:
    wanted = "Текст[^1] дальше[^2].\n\n[^1]: Одна *сноска*\n\n[^2]: Другая\n"
    assert from_pasted_html(WORD.format(FOOTNOTE_OF_WORD)) == from_markdown(wanted).blocks


@pytest.mark.parametrize(
    "html", [FOOTNOTE_OF_GOOGLE, FOOTNOTE_OF_LIBREOFFICE, FOOTNOTE_OF_THE_WEB], ids=["google", "libreoffice", "web"]
)
def test_footnotes_of_others_are_ours_too(html: str) -> None:
    assert markdown(html).replace("---\n\n", "") == "Текст[^1]\n\n[^1]: Сноска\n"


def test_a_mark_whose_note_was_not_copied_stays_text() -> None:
    assert markdown('<p>Да<a href="#_ftn1" name="_ftnref1">[1]</a></p>') == "Да[1]\n"


@pytest.mark.parametrize(
    ("html", "wanted"),
    [
        # Google Docs
        (
            '<b style="font-weight:normal;" id="docs-internal-guid-1"><h2 dir="ltr"><span style="font-weight:400">Тема'
            '</span></h2><p dir="ltr"><span style="font-weight:700;white-space:pre-wrap">Раз</span><span style="font-st'
            'yle:italic;white-space:pre-wrap"> два</span></p><br><ul><li dir="ltr" aria-level="1"><p><span>а</span></p>'
            '</li><ul><li aria-level="2"><p>б</p></li></ul></ul></b>',
            "## Тема\n\n**Раз** *два*\n\n- а\n    - б\n",
        ),
        # Word on the web
        (
            '<div class="ListContainerWrapper"><ul class="BulletListStyle1"><li data-aria-level="1"><p class="P"'
            '>а</p></li></ul></div><div><ul><li data-aria-level="2"><p>б</p></li></ul></div>'
            '<p role="heading" aria-level="3">Тема</p>',
            "- а\n    - б\n\n### Тема\n",
        ),
        # Safari
        ('<p>Раз<span class="Apple-converted-space">\u00a0</span><b>два</b></p>', "Раз\u00a0**два**\n"),
        # LibreOffice
        ('<p style="line-height:100%"><font face="Serif"><b>Да</b></font> нет</p>', "**Да** нет\n"),
        # Word
        ("<p class=MsoTitle>Заголовок</p><p class=MsoQuote><i>Так</i></p>", "## Заголовок\n\n> *Так*\n"),
        ("<p style='mso-outline-level:3'>Ниже</p>", "### Ниже\n"),
        ("<p>Раз<span style='mso-comment-continuation:1'>два<span class=MsoCommentReference>[A1]</span></span></p>"
         "<div style='mso-element:comment-list'><p>мнение</p></div>", "Раздва\n"),
        ("<p>Видно<span style='mso-hide:all;display:none'>тайно</span></p>", "Видно\n"),
        ("<p>2Foo <span style='mso-spacerun:yes'>  </span>3Bar</p>", "2Foo   3Bar\n"),
        ("<p class=MsoNormal><o:p>&nbsp;</o:p></p><p>а</p><br clear=all style='page-break-before:always'>", "а\n"),
        # marks by style
        ('<p>x<span style="vertical-align:super">2</span> <span style="text-decoration:line-through">нет</span></p>',
         "x^2^ ~~нет~~\n"),
        ('<h2 style="font-weight:700">Тема</h2>', "## Тема\n"),
        ('<p><b>Да<span style="font-weight:400"> нет</span></b></p>', "**Да** нет\n"),
        # blocks
        ("<blockquote><p>Так</p><footer>— Имя, должность</footer></blockquote>", "> Так\n> — Имя, должность\n"),
        ("<blockquote>а<ul><li>б</li></ul>в</blockquote>", "> а\n\n- б\n\n> в\n"),
        ("<pre><code>раз\n  два</code></pre>", "```\nраз\n  два\n```\n"),
        ("<p>Слово <code>x = 1</code></p>", "Слово `x = 1`\n"),
        ("<p>Раз</p><hr><p>Два</p>", "Раз\n\n---\n\nДва\n"),
        ("<div>Раз<br><br>Два<br>три</div>", "Раз\n\nДва\\\nтри\n"),
        ("<ol start=4><li>а</li></ol>", "4. а\n"),
        ("<ul><li>а<p>б</p></li></ul>", "- а\\\n    б\n"),
        ('<iframe src="https://video.kz/1" title="Ролик"></iframe>', "::: embed https://video.kz/1\nРолик\n:::\n"),
        ('<p>Да<img alt="🙂" src="https://a.kz/emoji.png"></p>', "Да🙂\n"),
        ('<a href="https://www.google.com/url?q=https://a.kz/x&sa=D">да</a>', "[да](https://a.kz/x)\n"),
        ("<p>а <![if !x]>б<![endif]> <!-- в --> г<!-- не закрыт", "а б г\n"),
    ],
)  # fmt: skip
def test_structure_is_kept_and_styles_are_dropped(html: str, wanted: str) -> None:
    assert markdown(html) == wanted


def test_merged_cells_are_taken_apart() -> None:
    html = """<table><tr><td colspan=2 style="text-align:center">Шапка</td><td rowspan=2><p>а</p><p>б</p></td></tr>
    <tr><td>1</td><td align=right>2</td></tr><tr><td>3</td><td align=right>4</td>
    <td><ul><li>x<li>y</ul></td></tr></table>"""
    assert markdown(html) == "| Шапка | | а б |\n| --- | ---: | --- |\n| 1 | 2 | |\n| 3 | 4 | x y |\n"


def test_bold_cells_of_a_spreadsheet_are_told_by_its_style_sheet() -> None:
    html = "<style>.xl65 {font-weight:700;}</style><table><tr><td class=xl65>а<td>б<tr><td>1<td>2</table>"
    assert markdown(html) == "| **а** | б |\n| --- | --- |\n| 1 | 2 |\n"


def test_a_table_of_layout_is_its_content() -> None:
    html = "<table><tr><td><table><tr><td><h2>Тема</h2><p>Текст</p></td></tr></table></td><td>Рядом</td></tr></table>"
    assert markdown(html) == "## Тема\n\nТекст\n\nРядом\n"


# -- pictures ----------------------------------------------------------------------------------------------------------

PNG = base64.b64encode(b"\x89PNG\r\n\x1a\nx").decode()


def test_pictures_in_the_page_become_figures_at_their_place() -> None:
    html = (
        f'<p>Раз <img src="data:image/png;base64,{PNG}" alt="Мост"> дальше</p>'
        f'<figure><img src="data:image/png;base64,{PNG}"><figcaption>Подпись</figcaption></figure><p>Два</p>'
    )
    page = read_pasted_html(html)
    found = list(figures(Document(page.blocks)))
    assert [type(block).__name__ for block in page.blocks] == ["Paragraph", "Figure", "Figure", "Paragraph"]
    assert [each.photo for each in found] == [each.key for each in page.pictures]
    assert [each.data[:4] for each in page.pictures] == [b"\x89PNG"] * 2
    assert (found[0].alt, blocks_to_markdown((replace(found[1], photo="1"),))) == ("Мост", "![Подпись](photo:1)\n")


def test_a_picture_in_a_list_parts_it_and_the_numbers_go_on() -> None:
    html = WORD.format(
        item("l1 level1", "1.", f'раз<img src="data:image/png;base64,{PNG}">') + item("l1 level1", "2.", "два")
    )
    blocks = from_pasted_html(html)
    assert [type(block).__name__ for block in blocks] == ["List", "Figure", "List"]
    assert blocks_to_markdown(blocks[2:]) == "2. два\n"


@pytest.mark.parametrize("size", ["width=1 height=1", 'style="width:1px"', "height='0'"])
def test_a_picture_that_only_watches_is_dropped(size: str) -> None:
    assert markdown(f'<p>Да<img src="https://a.kz/p.gif" {size}></p>') == "Да\n"


def test_a_picture_on_the_web_is_a_link_that_says_so() -> None:
    assert markdown('<p>Да</p><img src="https://a.kz/most.jpg" alt="Мост">') == (
        "Да\n\n[Мост](https://a.kz/most.jpg) {>>Picture on the web, not fetched<<}\n"
    )
    assert read_pasted_html('<img src="https://a.kz/most.jpg">').pictures == ()


@pytest.mark.parametrize(
    "source",
    [
        "file:///etc/hostname", "file://server/share/a.png", "//server/a.png", "cid:1", "blob:x", "x.png",
        "file:////server/share/a.png", "file:///%5C%5Cserver/share/a.png", "file://[a.png", "file:///a%00.png",
    ],
)  # fmt: skip
def test_a_file_that_a_page_only_names_is_never_read(source: str) -> None:
    page = read_pasted_html(f'<img src="{source}" alt="Схема">')
    assert page.pictures == ()
    assert blocks_to_markdown(page.blocks) == "{>>A picture did not come with the text: Схема<<}\n"


@pytest.mark.parametrize("source", ["file:////server/a.png", "file:///%5C%5Cserver/a.png", "file://server/a.png"])
def test_another_computer_is_not_even_asked_whether_a_file_is_there(
    source: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[Path] = []

    def resolve(path: Path) -> Path:
        asked.append(path)
        return path

    monkeypatch.setattr(Path, "resolve", resolve)
    assert temporary_file(source) is None
    assert asked == []


def test_pictures_of_word_are_found_in_its_rtf() -> None:
    def pict(kind: str, width: int, height: int, data: bytes) -> str:
        return (
            f"{{\\*\\shppict{{\\pict{{\\*\\picprop\\shplid1{{\\sp{{\\sn a}}{{\\sv 1}}}}}}\\picscalex100\\picscaley100"
            f"\\picwgoal{width}\\pichgoal{height}\\{kind}\\bliptag-1{{\\*\\blipuid ab12}}\n{data.hex()}}}}}"
            f"{{\\nonshppict{{\\pict\\picwgoal{width}\\pichgoal{height}\\wmetafile8\n00ff}}}}"
        )

    rtf = (
        "{\\rtf1 a" + pict("pngblip", 3000, 2000, b"\x89PNG1") + "b" + pict("jpegblip", 1000, 1000, b"\xff\xd82") + "}"
    )
    img = "<p><img width={} height={} src='file:///C:/Temp/msohtmlclip1/01/clip_image00{}.png'></p>"
    page = read_pasted_html(WORD.format(img.format(300, 200, 1) + img.format(50, 50, 2)), rtf=rtf)
    assert [each.data for each in page.pictures] == [b"\x89PNG1", b"\xff\xd82"]
    # one that is no picture in the RTF shifts no other
    page = read_pasted_html(WORD.format(img.format(300, 100, 1) + img.format(50, 50, 2)), rtf=rtf)
    assert [each.data for each in page.pictures] == [b"\xff\xd82"]


# -- any page ----------------------------------------------------------------------------------------------------------

TAGS = ("p", "b", "i", "ul", "ol", "li", "table", "tr", "td", "h2", "blockquote", "br", "div", "pre", "a", "sup", "img")
PIECES = st.one_of(
    st.sampled_from([f"<{tag}>" for tag in TAGS] + [f"</{tag}>" for tag in TAGS]),
    st.sampled_from(
        ["– ", "<p style='mso-list:l0 level3'>", "<!--", "-->", "<![if", "<o:p>", "<td colspan=3 rowspan=2>"]
    ),
    st.text("аб <&;\"'x\u00a0\n", max_size=6),
)


@given(st.lists(PIECES, max_size=40).map("".join))
def test_any_page_is_read_to_blocks_that_markdown_can_hold(html: str) -> None:
    blocks = from_pasted_html(html)
    written = blocks_to_markdown(blocks)
    assert from_markdown(written).blocks == normal_blocks(blocks)
    assert "mso-" not in written


def test_a_page_of_a_thousand_nested_elements_is_read() -> None:
    for tag in ("div", "blockquote", "ul><li", "table><tr><td", "b", "span"):
        assert "дно" in markdown(f"<{tag}>" * 2000 + "дно")


def test_a_figure_of_the_clipboard_is_no_photo_of_a_library() -> None:
    page = read_pasted_html(f'<img src="data:image/png;base64,{PNG}">')
    figure = page.blocks[0]
    assert isinstance(figure, Figure)
    assert not figure.photo.isdecimal()
    assert from_markdown(blocks_to_markdown(page.blocks)).blocks == page.blocks
