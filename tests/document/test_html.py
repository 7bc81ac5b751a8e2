# SPDX-License-Identifier: GPL-3.0-or-later
"""A document as HTML: one element for each block, everything escaped, holes filled by the surroundings."""

from __future__ import annotations

import lxml.html
import pytest
from hypothesis import given, settings

from newsdesk.document.fragment import Fragment, decode, encode, fill
from newsdesk.document.from_markdown import from_markdown
from newsdesk.document.to_html import compose, to_html
from newsdesk.document.tree import Document, Table, Text
from tests.document import trees
from tests.document.harmless import assert_harmless
from tests.document.surroundings import PlainSurroundings


def html(markdown: str) -> str:
    return to_html(from_markdown(markdown), PlainSurroundings())


@pytest.mark.parametrize(
    ("markdown", "expected"),
    [
        ("а < б & «в» \"г\"", "<p>а &lt; б &amp; «в» &quot;г&quot;</p>"),
        ("– Да, – сказал он.", '<p class="speech">–\u00a0Да, – сказал он.</p>'),
        ("— Да.", '<p class="speech">—\u00a0Да.</p>'),
        ("## А", "<h2>А</h2>"),
        (
            "**а** *б* ~~в~~ x^2^ H~2~O `<г>`",
            "<p><strong>а</strong> <em>б</em> <s>в</s> x<sup>2</sup> H<sub>2</sub>O <code>&lt;г&gt;</code></p>",
        ),
        ("а\\\nб", "<p>а<br>б</p>"),
        ("- а\n    - б\n- в\n\n    г", "<ul><li>а<ul><li>б</li></ul></li><li><p>в</p><p>г</p></li></ul>"),
        ("5. а", '<ol start="5"><li>а</li></ol>'),
        ("> а\n> — Б", "<blockquote><p>а</p><footer>Б</footer></blockquote>"),
        ("![Под *пись*](photo:7){.left}", '<figure class="left" data-photo="7">Под <em>пись</em></figure>'),
        (
            "::: gallery\n![](photo:1)\n![](photo:0)\n:::",
            '<div class="gallery"><figure class="" data-photo="1"></figure><div hidden></div></div>',
        ),
        ("![](photo:0)", "<div hidden></div>"),
        ("::: box А & Б\nв\n:::", '<aside class="box"><h2 class="box-title">А &amp; Б</h2><p>в</p></aside>'),
        ("::: pullquote\nа\n:::", '<aside class="pullquote"><p>а</p></aside>'),
        (
            "::: embed https://a.kz\n[Видео](https://b.kz)\n:::",
            '<p class="embed"><a href="https://a.kz" rel="noopener">Видео</a></p>',
        ),
        ("::: embed https://a.kz\n:::", '<p class="embed"><a href="https://a.kz" rel="noopener">https://a.kz</a></p>'),
        ("---", "<hr>"),
        ("```py x\n<а>\n```", '<pre class="code"><code class="language-py">&lt;а&gt;</code></pre>'),
        ("<div onclick=x>", '<pre class="source">&lt;div onclick=x&gt;</pre>'),
        ("а{>>б<<}в", "<p>ав</p>"),
        ("{>>б<<}", "<p hidden></p>"),
        ("## {>>б<<}", "<p hidden></p>"),
        ("а\x00\x0b\ufffeб", "<p>а\ufffd\ufffd\ufffdб</p>"),
        (
            '[а](https://b.kz/"?x=[1]|y#z "т<")',
            '<p><a href="https://b.kz/%22?x=%5B1%5D%7Cy#z" title="т&lt;" rel="noopener">а</a></p>',
        ),
        ("[а](mailto:a@b.kz)", '<p><a href="mailto:a@b.kz">а</a></p>'),
        ('[**а**](article:17 "б") [в](article:404)', '<p><a href="kk/17.html" title="б"><strong>а</strong></a> в</p>'),
        ("[а](javascript:alert(1))", "<p>[а](javascript:alert(1))</p>"),
    ],
)  # fmt: skip
def test_each_block_is_one_element(markdown: str, expected: str) -> None:
    assert html(markdown) == expected


def test_headings_never_skip_a_level() -> None:
    assert html("### а\n\n#### б\n\n#### в\n\n::: box г\n:::\n\n#### д").split("\n") == [
        "<h2>а</h2>",
        "<h3>б</h3>",
        "<h4>в</h4>",
        '<aside class="box"><h2 class="box-title">г</h2></aside>',
        "<h3>д</h3>",
    ]


def test_a_table_scrolls_on_its_own_and_names_its_columns() -> None:
    assert html("| а | |\n| :-: | --- |\n| б | {>>в<<} |") == (
        '<div class="table"><table><thead><tr><th scope="col" class="align-center">а</th><td></td></tr></thead>'
        '<tbody><tr><td class="align-center">б</td><td></td></tr></tbody></table></div>'
    )


def test_footnotes_are_numbered_in_the_order_of_use_and_lead_back() -> None:
    assert html("а[^б] в[^г] д[^б] е[^нет]\n\n[^г]: Г.\n\n[^б]: Б.\n\n[^ё]: Ё.").split("\n") == [
        '<p>а<sup class="footnote-mark"><a href="#fn-1" id="fnref-1" role="doc-noteref">1</a></sup>'
        ' в<sup class="footnote-mark"><a href="#fn-2" id="fnref-2" role="doc-noteref">2</a></sup>'
        ' д<sup class="footnote-mark"><a href="#fn-1" id="fnref-1-2" role="doc-noteref">1</a></sup> е[^нет]</p>',
        '<div class="footnote" id="fn-2" role="doc-footnote">'
        '<a class="footnote-number" href="#fnref-2" role="doc-backlink">2</a><div><p>Г.</p></div></div>',
        '<div class="footnote" id="fn-1" role="doc-footnote">'
        '<a class="footnote-number" href="#fnref-1" role="doc-backlink">1</a><div><p>Б.</p></div></div>',
        '<div class="footnote" id="fn-3" role="doc-footnote">'
        '<span class="footnote-number">3</span><div><p>Ё.</p></div></div>',
    ]


def test_a_footnote_mark_inside_a_link_makes_no_second_link() -> None:
    assert html("[а[^1]](https://b.kz)\n\n[^1]: Б") == (
        '<p><a href="https://b.kz" rel="noopener">а<sup class="footnote-mark">1</sup></a></p>\n'
        '<div class="footnote" id="fn-1" role="doc-footnote">'
        '<span class="footnote-number">1</span><div><p>Б</p></div></div>'
    )


def test_a_fragment_can_be_stored() -> None:
    fragment = compose(from_markdown("а\n\n![б](photo:1)\n\n[в](article:2)"))
    assert decode(encode(fragment)) == fragment
    assert isinstance(fragment, Fragment)


@settings(max_examples=60)
@given(trees.documents)
def test_block_n_is_the_nth_element_and_names_nothing_twice(document: Document) -> None:
    fragment = compose(document)
    body = lxml.html.fragment_fromstring(fill(fragment, PlainSurroundings()), create_parent="div")
    assert len(body) == len(document.blocks)
    assert not (body.text or "").strip()
    assert not any((element.tail or "").strip() for element in body)
    ids = [str(place) for place in body.xpath(".//@id")]
    assert len(ids) == len(set(ids))
    assert {href[1:] for href in map(str, body.xpath(".//@href")) if href.startswith("#")} <= set(ids)


@settings(max_examples=60)
@given(trees.documents)
def test_nothing_is_ever_executed(document: Document) -> None:
    assert_harmless(to_html(document, PlainSurroundings()))


@settings(max_examples=60)
@given(trees.markdown)
def test_no_markdown_makes_live_code(markdown: str) -> None:
    assert_harmless(html(markdown))


def test_a_table_with_more_cells_than_alignments_shows_them_all() -> None:
    table = Table((), ((Text("а"),),), (((Text("б"),), (Text("в"),)),))
    shown = to_html(Document((table,)), PlainSurroundings())
    assert [sign for sign in "абв" if f">{sign}<" in shown] == ["а", "б", "в"]
