# SPDX-License-Identifier: GPL-3.0-or-later
"""Each form of the stored text: the tree it is, and the one way it is written."""

from __future__ import annotations

import pytest

from newsdesk.document.from_markdown import from_markdown
from newsdesk.document.to_markdown import blocks_to_markdown
from newsdesk.document.tree import (
    Alignment,
    BlockNode,
    Box,
    Code,
    CodeBlock,
    EditorialNote,
    Embed,
    Emphasis,
    Figure,
    Footnote,
    FootnoteReference,
    Gallery,
    Heading,
    Inline,
    LineBreak,
    Link,
    List,
    ListItem,
    Opaque,
    Paragraph,
    Placement,
    PullQuote,
    Quotation,
    Rule,
    Speech,
    Strike,
    Strong,
    Subscript,
    Superscript,
    Table,
    Text,
)


def p(*children: Inline | str) -> Paragraph:
    return Paragraph(tuple(Text(child) if isinstance(child, str) else child for child in children))


def item(*blocks: BlockNode) -> ListItem:
    return ListItem(blocks)


def bold(text: str) -> Strong:
    return Strong((Text(text),))


def slanted(text: str) -> Emphasis:
    return Emphasis((Text(text),))


def assert_same(markdown: str, *blocks: BlockNode) -> None:
    """`markdown` is the canonical form of `blocks`."""
    assert from_markdown(markdown).blocks == blocks
    assert blocks_to_markdown(blocks) == markdown


def assert_reads(markdown: str, *blocks: BlockNode) -> None:
    """`markdown` is a variant of `blocks`, and its canonical form says the same."""
    assert from_markdown(markdown).blocks == blocks
    assert from_markdown(blocks_to_markdown(blocks)).blocks == blocks


def test_paragraphs_are_lines_parted_by_blank_ones() -> None:
    assert_same("Раз.\n\nДва.\n", p("Раз."), p("Два."))


@pytest.mark.parametrize("level", [2, 3, 4])
def test_a_heading_has_two_to_four_signs(level: int) -> None:
    assert_same("#" * level + " Итоги\n", Heading(level, (Text("Итоги"),)))


def test_a_heading_may_end_with_a_sign_of_its_own() -> None:
    assert_same("## Язык C #\\#\n", Heading(2, (Text("Язык C ##"),)))


@pytest.mark.parametrize("dash", ["–", "—"])
def test_direct_speech_keeps_its_dash(dash: str) -> None:
    assert_same(f"{dash} Да, – сказал он.\n", Speech(dash, (Text("Да, – сказал он."),)))


def test_lists_nest_by_four_spaces() -> None:
    inner = List((item(p("б")),), ordered=True)
    assert_same("- а\n    1. б\n- в\n", List((item(p("а"), inner), item(p("в")))))


def test_a_numbered_list_keeps_its_first_number() -> None:
    assert_same("3. а\n4. б\n", List((item(p("а")), item(p("б"))), ordered=True, start=3))


def test_an_item_holds_several_blocks() -> None:
    code = CodeBlock("x = 1\n\n  y", "py")
    assert_same(
        "- а\n\n    б\n\n    ```py\n    x = 1\n\n      y\n    ```\n- > в\n",
        List((item(p("а"), p("б"), code), item(Quotation((p("в"),))))),
    )


def test_the_last_line_of_a_quotation_names_its_source() -> None:
    assert_same("> Слова.\n> — Имя, *должность*\n", Quotation((p("Слова."),), (Text("Имя, "), slanted("должность"))))


def test_direct_speech_at_the_end_of_a_quotation_is_no_attribution() -> None:
    assert_same("> Слова.\n>\n> — Да.\n>\n", Quotation((p("Слова."), Speech("—", (Text("Да."),)))))
    assert_same("> — Да.\n", Quotation((Speech("—", (Text("Да."),)),)))


def test_a_figure_stands_alone_with_its_options() -> None:
    assert_same("![](photo:7)\n", Figure("7"))
    assert_same(
        '![Под *пись*](photo:7){.wide alt="Мост \\"А\\""}\n',
        Figure("7", (Text("Под "), slanted("пись")), Placement.WIDE, 'Мост "А"'),
    )
    assert_same(
        '![[а](https://b.kz/x_\\(y\\))](photo:@0){alt=""}\n',
        Figure("@0", (Link("https://b.kz/x_(y)", (Text("а"),)),), alt=""),
    )


def test_a_gallery_holds_figures() -> None:
    assert_same(
        "::: gallery\n![а](photo:1)\n![](photo:2){.left}\n:::\n",
        Gallery((Figure("1", (Text("а"),)), Figure("2", placement=Placement.LEFT))),
    )


def test_a_box_holds_blocks_under_its_title() -> None:
    assert_same(
        "::: box Что *известно*\n## Х\n\n- а\n:::\n",
        Box("Что *известно*", (Heading(2, (Text("Х"),)), List((item(p("а")),)))),
    )


def test_containers_nest() -> None:
    assert_same("::: box А\n::: pullquote\nб\n:::\n\nв\n:::\n", Box("А", (PullQuote((p("б"),)), p("в"))))


def test_an_embed_is_a_card_with_an_address_and_a_title() -> None:
    assert_same(
        "::: embed https://a.kz/v\nВидео **дня**\n:::\n", Embed("https://a.kz/v", (Text("Видео "), bold("дня")))
    )
    assert_same("::: embed https://a.kz/v\n:::\n", Embed("https://a.kz/v", ()))


def test_a_table_has_a_header_and_alignments() -> None:
    assert_same(
        "| а | б\\|в | |\n| --- | :---: | ---: |\n| **г** | `д\\|` | е |\n",
        Table(
            (Alignment.NONE, Alignment.CENTRE, Alignment.RIGHT),
            ((Text("а"),), (Text("б|в"),), ()),
            (((bold("г"),), (Code("д|"),), (Text("е"),)),),
        ),
    )


def test_a_rule_is_three_dashes() -> None:
    assert_same("а\n\n---\n\n-\n    ---\n", p("а"), Rule(), List((item(Rule()),)))


def test_code_is_fenced() -> None:
    assert_same("```\nа\n\n    б\n```\n", CodeBlock("а\n\n    б"))
    assert_same("````\n```\n````\n", CodeBlock("```"))


def test_a_footnote_has_a_mark_and_a_text() -> None:
    assert_same(
        "Слово[^1]!\n\n[^1]: Смысл.\n\n    Ещё.\n",
        p("Слово", FootnoteReference("1"), "!"),
        Footnote("1", (p("Смысл."), p("Ещё."))),
    )


def test_marks_nest_and_touch_letters() -> None:
    assert_same("до**«слово»**после *x*\n", p("до", bold("«слово»"), "после ", slanted("x")))
    assert_same(
        "***а** б* ~~в~~ x^2^ H~2~O\n",
        p(
            Emphasis((bold("а"), Text(" б"))),
            " ",
            Strike((Text("в"),)),
            " x",
            Superscript((Text("2"),)),
            " H",
            Subscript((Text("2"),)),
            "O",
        ),
    )


def test_marks_that_could_run_together_are_kept_apart() -> None:
    assert_same("*а**б**{>><<}*{>><<}**в**\n", p(Emphasis((Text("а"), bold("б"))), bold("в")))
    assert_same("~а~{>><<}~~б~~\n", p(Subscript((Text("а"),)), Strike((Text("б"),))))


def test_links_lead_to_the_web_to_addresses_and_to_articles() -> None:
    assert_same(
        '[а *б*](https://b.kz "в") <https://b.kz>\n',
        p(Link("https://b.kz", (Text("а "), slanted("б")), "в"), " ", Link("https://b.kz", (Text("https://b.kz"),))),
    )
    assert_same(
        "[а](article:17) [б](mailto:a@b.kz) [в](tel:+7)\n",
        p(
            Link("article:17", (Text("а"),)),
            " ",
            Link("mailto:a@b.kz", (Text("б"),)),
            " ",
            Link("tel:+7", (Text("в"),)),
        ),
    )


def test_a_note_is_for_the_desk() -> None:
    assert_same("а{>>уточнить \\<<} *x*<<}б\n", p("а", EditorialNote("уточнить <<} *x*"), "б"))


def test_a_line_breaks_by_a_backslash() -> None:
    assert_same("а\\\nб\n", p("а", LineBreak(), "б"))


def test_invisible_characters_are_themselves() -> None:
    assert_same(
        "10\u00a0000\u202fтг, пере\u00adнос\u200b\ufeff\x02\x03\n",
        p("10\u00a0000\u202fтг, пере\u00adнос\u200b\ufeff\x02\x03"),
    )


@pytest.mark.parametrize("markdown", ["`а`", "`` а`б ``", "`` `а` ``", "`\\`", "`  а `", "` `"])
def test_code_spans_hold_anything(markdown: str) -> None:
    code = from_markdown(markdown).blocks[0]
    assert isinstance(code, Paragraph)
    assert isinstance(code.children[0], Code)
    assert_same(blocks_to_markdown((code,)), code)


@pytest.mark.parametrize(
    ("written", "text"),
    [
        ("\\– Не речь", "– Не речь"),
        ("2024\\. Год", "2024. Год"),
        ("1\\) раз", "1) раз"),
        ("\\# Не заголовок", "# Не заголовок"),
        ("\\> Не цитата", "> Не цитата"),
        ("\\::: box", "::: box"),
        ("\\---", "---"),
        ("\\- Не пункт", "- Не пункт"),
        ("\\+ Не пункт", "+ Не пункт"),
        ("\\<div>", "<div>"),
        ("\\[x]: https://a.kz", "[x]: https://a.kz"),
        ("\\!\\[а\\](photo:1)".replace("\\[", "["), "![а](photo:1)"),
        ("[\\^1]: нет", "[^1]: нет"),
        ("\\*а\\* \\_б\\_ snake_case \\~в\\~ \\^г\\^", "*а* _б_ snake_case ~в~ ^г^"),
        ("5 * 3 ~ 2", "5 * 3 ~ 2"),
        ("\\`а\\` C:\\\\файл", "`а` C:\\файл"),
        ("[а\\](б)", "[а](б)"),
        ("\\{>>а<<}", "{>>а<<}"),
        ("\\<https://a.kz>", "<https://a.kz>"),
        ("&nbsp; &amp; a < b > c", "&nbsp; &amp; a < b > c"),
        ("Ура! [скобки] {и} (скобки) | #тег", "Ура! [скобки] {и} (скобки) | #тег"),
    ],
)
def test_text_that_looks_like_markdown_is_escaped_where_it_must_be(written: str, text: str) -> None:
    assert_same(written + "\n", p(text))


def test_lines_after_a_break_are_escaped_too() -> None:
    assert_same("а | б\\\n\\--- | ---\n", p("а | б", LineBreak(), "--- | ---"))
    assert_same("а\\\n\\===\n", p("а", LineBreak(), "==="))


def test_the_usual_variants_are_accepted() -> None:
    assert_reads("# А\n", Heading(2, (Text("А"),)))
    assert_reads("###### А ##\n", Heading(4, (Text("А"),)))
    assert_reads("А\n===\nБ\n---\n", Heading(2, (Text("А"),)), Heading(2, (Text("Б"),)))
    assert_reads("* а\n+ б\n", List((item(p("а")), item(p("б")))))
    assert_reads("1) а\n2) б\n", List((item(p("а")), item(p("б"))), ordered=True))
    assert_reads("- а\n  - б\n   продолжение\n", List((item(p("а"), List((item(p("б продолжение")),))),)))
    assert_reads("строка\nстрока  \nстрока\n", p("строка строка", LineBreak(), "строка"))
    assert_reads("    код\n", CodeBlock("код"))
    assert_reads("~~~\nкод\n~~~\n", CodeBlock("код"))
    assert_reads("__а__ _б_\n", p(bold("а"), " ", slanted("б")))
    assert_reads("–\u00a0Да\n", Speech("–", (Text("Да"),)))
    assert_reads("***\n", Rule())
    assert_reads(
        "а|б\n-|-\nв|г\n", Table((Alignment.NONE,) * 2, ((Text("а"),), (Text("б"),)), (((Text("в"),), (Text("г"),)),))
    )
    assert_reads("> а\nб\n>\n> — В\n", Quotation((p("а б"),), (Text("В"),)))


def test_rows_longer_than_the_header_lose_no_cell() -> None:
    assert_reads(
        "| а |\n| --- |\n| б | в |\n", Table((Alignment.NONE,) * 2, ((Text("а"),), ()), (((Text("б"),), (Text("в"),)),))
    )


@pytest.mark.parametrize(
    "markdown",
    ["<div>\n*а*\n</div>", "<!-- а -->", "::: неизвестно\nа\n:::", "[x]: https://a.kz", "::: gallery\nтекст\n:::"],
)
def test_what_is_not_known_stays_opaque(markdown: str) -> None:
    assert_same(markdown + "\n", Opaque(markdown))


@pytest.mark.parametrize(
    "markdown",
    [
        "[а](javascript:x)",
        "[а](data:x)",
        "[а](/б)",
        "![а](https://a.kz/b.png)",
        "а ![б](photo:1) в",
        "<b>а</b>",
        "&nbsp;",
        "- [ ] дело"[2:],
    ],
)
def test_inline_syntax_that_is_not_known_is_text(markdown: str) -> None:
    document = from_markdown(markdown)
    assert document.blocks == (p(markdown),)
    assert from_markdown(blocks_to_markdown(document.blocks)) == document


def test_a_container_that_is_never_closed_swallows_nothing() -> None:
    assert_reads("::: box А\n\nб\n", p("::: box А"), p("б"))
