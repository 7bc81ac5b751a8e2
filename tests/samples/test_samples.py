# SPDX-License-Identifier: GPL-3.0-or-later
"""The demo library is whole, invented, and uses everything that an article may hold."""

from __future__ import annotations

import re
import tomllib
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any, get_args

import pytest

from newsdesk.document import tree
from newsdesk.document.from_markdown import from_markdown
from newsdesk.document.to_markdown import blocks_to_markdown
from newsdesk.document.walk import figures
from newsdesk.domain.article import Kind, Language, Role, Status

NEEDED = {"headline", "lead", "section", "language", "kind", "status", "slug", "byline", "tags"}
KEYS = NEEDED | {
    *(
        "kicker",
        "published_at",
        "dateline",
        "source",
        "translation_of",
        "opening_views",
        "embargo_until",
        "corrections",
    ),
}
PHOTO = re.compile(r"!\[[^\]]*\]\(([^)]+)\)")
PHOTO_PATH = re.compile(r"\]\(\.\./\.\./photos/[^)]+")
ADDRESS = re.compile(r"(?:https?://|mailto:[^@)\s]*@)([^/)\s]+)")
INVENTED = re.compile(r"(?:.+\.)?example\.(?:org|com|net)")

# One pattern for each row of the table of text forms.
FORMS = {
    "heading 2": r"^## \S",
    "heading 3": r"^### \S",
    "heading 4": r"^#### \S",
    "direct speech": r"^– \S",
    "attribution in speech": "^– .+,\u00a0– \\w+",
    "bulleted list": r"^- \S",
    "numbered list": r"^1\. \S",
    "nested list": r"^- .+\n {4}- \S",
    "quotation with attribution": r"^> .+\n> — \S",
    "figure": r"^!\[[^\]]+\]\([^)]+\)$",
    "figure with the photo's own caption": r"^!\[\]\(",
    "wide figure": r"^!\[.*\]\(.+\)\{\.wide\b",
    "left figure": r"^!\[.*\]\(.+\)\{\.left\b",
    "right figure": r"^!\[.*\]\(.+\)\{\.right\b",
    "figure with alt text": r"^!\[.*\]\(.+\)\{[^}]*alt=\"[^\"]+\"\}",
    "gallery": r"^::: gallery\n!\[",
    "box": r"^::: box \S",
    "pull quote": r"^::: pullquote\n\S",
    "embed": r"^::: embed https://example\.org/\S+\n\S",
    "table aligned left": r"^\| :--- \|",
    "table aligned right": r"\| ---: \|$",
    "table aligned centre": r"\| :---: \|",
    "rule": r"^---$",
    "code block": r"^```python\n",
    "footnote": r"\[\^\w+\][^:]",
    "footnote text": r"^\[\^\w+\]: \S",
    "strong": r"\*\*\w[^*]*\*\*",
    "emphasis": r"(?<!\*)\*\w[^*]*\*(?!\*)",
    "strike": r"~~[^~]+~~",
    "superscript": r"\^\w+\^",
    "subscript": r"(?<!~)~\w+~(?!~)",
    "web link": r"(?<!!)\[[^\]]+\]\(https://",
    "mail link": r"\]\(mailto:",
    "telephone link": r"\]\(tel:",
    "article link": r"\]\(article:",
    "editorial note": r"\{>>.+?<<\}",
    "line break": r"\\\n\S",
    "no-break space": "\u00a0",
    "code span": r"(?<!`)`[^`\n]+`(?!`)",
}


@dataclass(frozen=True, slots=True)
class Sample:
    """One file of the demo library: its front matter as TOML gives it, and its body."""

    path: Path
    head: Mapping[str, Any]
    body: str

    @property
    def slug(self) -> str:
        return self.path.stem


def _read(path: Path) -> Sample:
    _, head, body = path.read_text(encoding="utf-8").split("+++\n", 2)
    return Sample(path, tomllib.loads(head), body)


@pytest.fixture(scope="session")
def folder(root: Path) -> Path:
    """The folder of the demo library."""
    return root / "resources" / "samples"


@pytest.fixture(scope="session")
def samples(folder: Path) -> tuple[Sample, ...]:
    """Every article of the demo library, in the order of its path."""
    return tuple(_read(path) for path in sorted(folder.glob("articles/*/*.md")))


def months_back(last: date, count: int) -> set[tuple[int, int]]:
    """Year and month of the `count` months that end with that of `last`."""
    number = last.year * 12 + last.month - 1
    return {divmod(n, 12) for n in range(number - count + 1, number + 1)}


def days(samples: tuple[Sample, ...]) -> list[date]:
    """The days in the paper's own zone on which something appeared."""
    return [sample.head["published_at"].date() for sample in samples if "published_at" in sample.head]


def prose(body: str) -> str:
    """The body without code, the options of figures and the alignment rows of tables."""
    return re.sub(r"^\|[ :|-]+\|$|^```.*?^```$|`[^`\n]+`|\{[^>}][^}]*\}", "□", body, flags=re.M | re.S)


def test_an_article_has_known_keys_and_all_that_are_needed(samples: tuple[Sample, ...]) -> None:
    for sample in samples:
        assert set(sample.head) <= KEYS, sample.path
        assert set(sample.head) >= NEEDED, sample.path
        assert sample.head["headline"], sample.path
        assert sample.body.endswith("\n"), sample.path


def test_languages_kinds_statuses_and_roles_are_those_of_the_newsroom(samples: tuple[Sample, ...]) -> None:
    for sample in samples:
        Language(sample.head["language"])
        Kind(sample.head["kind"])
        Status(sample.head["status"])
        assert sample.head["byline"], sample.path
        for credit in sample.head["byline"]:
            assert set(credit) == {"name", "role"}
            Role(credit["role"])


def test_a_section_is_named_in_the_language_of_the_article(samples: tuple[Sample, ...], folder: Path) -> None:
    sections = tomllib.loads((folder / "sections.toml").read_text(encoding="utf-8"))["section"]
    assert [section["position"] for section in sections] == list(range(1, len(sections) + 1))
    names = {"ru": {section["name"] for section in sections}}
    for language in ("kk", "en"):
        names[language] = {section["names"][language] for section in sections}
    for sample in samples:
        assert sample.head["section"] in names[sample.head["language"]], sample.path
    for language, wanted in names.items():
        used = {sample.head["section"] for sample in samples if sample.head["language"] == language}
        assert used == wanted


def test_a_file_is_named_after_its_slug_and_stands_in_its_year(samples: tuple[Sample, ...]) -> None:
    slugs = [sample.head["slug"] for sample in samples]
    assert len(set(slugs)) == len(slugs)
    for sample in samples:
        assert sample.head["slug"] == sample.slug
        assert re.fullmatch(r"[a-z0-9-]+", sample.slug)
        if "published_at" in sample.head:
            assert str(sample.head["published_at"].year) == sample.path.parent.name


def test_times_carry_the_offset_of_the_paper(samples: tuple[Sample, ...]) -> None:
    for sample in samples:
        moments: list[Any] = [sample.head[key] for key in ("published_at", "embargo_until") if key in sample.head]
        moments += [correction["at"] for correction in sample.head.get("corrections", ())]
        for moment in moments:
            assert isinstance(moment, datetime)
            assert moment.utcoffset() == timedelta(hours=5), sample.path
        if sample.head["status"] == Status.PUBLISHED:
            assert "published_at" in sample.head, sample.path


def test_every_photo_named_is_there(samples: tuple[Sample, ...], folder: Path) -> None:
    if not any(folder.glob("photos/*.jpg")):
        pytest.skip("the demo photos are not in this checkout")
    for sample in samples:
        for name in PHOTO.findall(sample.body):
            assert (sample.path.parent / name).resolve().is_file(), (sample.path, name)


def test_every_photo_of_the_library_is_used(samples: tuple[Sample, ...], folder: Path) -> None:
    used = {Path(name).name for sample in samples for name in PHOTO.findall(sample.body)}
    assert {path.name for path in folder.glob("photos/*.jpg")} <= used


def test_most_published_articles_have_a_photo(samples: tuple[Sample, ...]) -> None:
    bare = [s for s in samples if s.head["status"] == Status.PUBLISHED and not PHOTO.search(s.body)]
    assert 0 < len(bare) < 5
    assert all(sample.head["kind"] == Kind.NEWS for sample in bare)


def test_only_an_article_that_is_not_out_yet_shows_the_uncredited_photo(samples: tuple[Sample, ...]) -> None:
    using = [sample.head["status"] for sample in samples if "uncredited-fog.jpg" in sample.body]
    assert using == [Status.READY]


def test_links_between_articles_lead_somewhere(samples: tuple[Sample, ...]) -> None:
    by_slug = {sample.slug: sample for sample in samples}
    for sample in samples:
        for slug in re.findall(r"\]\(article:([^)]+)\)", sample.body):
            assert slug in by_slug, (sample.path, slug)
        original = sample.head.get("translation_of")
        if original is not None:
            assert by_slug[original].head["language"] != sample.head["language"], sample.path
            assert "translation_of" not in by_slug[original].head, sample.path
    assert sum("translation_of" in sample.head for sample in samples) >= 8


@pytest.mark.parametrize("form", FORMS)
def test_each_text_form_is_used(samples: tuple[Sample, ...], form: str) -> None:
    assert any(re.search(FORMS[form], sample.body, flags=re.M) for sample in samples)


def test_every_body_is_written_in_its_one_canonical_form(samples: tuple[Sample, ...]) -> None:
    for sample in samples:
        body = PHOTO_PATH.sub("](photo:1", sample.body)
        document = from_markdown(body)
        assert len(list(figures(document))) == len(PHOTO.findall(sample.body)), sample.path
        fresh = tuple(replace(block, source=None) for block in document.blocks)
        assert blocks_to_markdown(fresh) == body, sample.path


def test_the_program_knows_every_block_and_the_set_has_each_of_them(samples: tuple[Sample, ...]) -> None:
    kinds = {
        type(block) for sample in samples for block in from_markdown(PHOTO_PATH.sub("](photo:1", sample.body)).blocks
    }
    assert kinds == set(get_args(tree.BlockNode)) - {tree.Opaque}


def test_footnotes_have_their_texts(samples: tuple[Sample, ...]) -> None:
    for sample in samples:
        references = re.findall(r"\[\^(\w+)\](?!:)", sample.body)
        texts = re.findall(r"^\[\^(\w+)\]:", sample.body, flags=re.M)
        assert references == texts, sample.path


def test_the_languages_and_states_are_all_represented(samples: tuple[Sample, ...]) -> None:
    languages = Counter(sample.head["language"] for sample in samples)
    assert languages["ru"] >= 36
    assert languages["kk"] >= 14
    assert languages["en"] >= 10
    assert {sample.head["status"] for sample in samples} == set(Status)
    assert {sample.head["kind"] for sample in samples} == set(Kind)
    assert sum(sample.head["status"] == Status.PUBLISHED for sample in samples) >= 50


def test_the_archive_spans_the_years_and_leaves_no_recent_month_empty(samples: tuple[Sample, ...]) -> None:
    dated = days(samples)
    assert {day.year for day in dated} == set(range(2021, 2027))
    assert max(dated) == date(2026, 11, 20)
    assert {(day.year, day.month - 1) for day in dated} >= months_back(max(dated), 14)
    assert sum(many > 1 for many in Counter(dated).values()) >= 5


def test_people_and_tags_come_back(samples: tuple[Sample, ...]) -> None:
    people = Counter(credit["name"] for sample in samples for credit in sample.head["byline"])
    tags = Counter(tag for sample in samples for tag in sample.head["tags"])
    assert min(people.values()) > 1
    assert min(tags.values()) > 1


def test_one_embargo_ends_in_2030_and_two_articles_were_corrected(samples: tuple[Sample, ...]) -> None:
    embargoes = [sample.head["embargo_until"] for sample in samples if "embargo_until" in sample.head]
    assert [moment.year for moment in embargoes] == [2030]
    corrected = [sample for sample in samples if "corrections" in sample.head]
    assert len(corrected) >= 2
    for sample in corrected:
        assert all(note["at"] > sample.head["published_at"] for note in sample.head["corrections"])


def test_no_address_is_a_real_one(samples: tuple[Sample, ...]) -> None:
    for sample in samples:
        text = str(sample.head) + sample.body
        for host in ADDRESS.findall(text):
            assert INVENTED.fullmatch(host), (sample.path, host)
        assert len(re.findall(r"https?://|mailto:", text)) == len(ADDRESS.findall(text))
        for number in re.findall(r"\]\(tel:([^)]+)\)", text):
            assert number.startswith("+7000"), (sample.path, number)


def test_the_prose_is_set_as_a_newspaper_sets_it(samples: tuple[Sample, ...]) -> None:
    for sample in samples:
        text = prose(sample.body) + str(sample.head["lead"]) + str(sample.head["headline"])
        assert '"' not in text, sample.path
        assert not re.search(r"\S {2,}", text), sample.path
        assert not re.search(r"(?<=\w) - (?=\w)|\.\.\.| [,.;:!?](?!\w)", text), sample.path
        assert "\t" not in text, sample.path
        if sample.head["language"] != Language.EN:
            assert not re.search(r"[“”]|\w'\w", text), sample.path
            assert text.count("«") == text.count("»"), sample.path


def test_the_paper_says_of_itself_that_it_is_invented(folder: Path) -> None:
    paper = tomllib.loads((folder / "sections.toml").read_text(encoding="utf-8"))["paper"]
    assert set(paper["names"]) == set(paper["taglines"]) == {"kk", "en"}
    readme = (folder / "README.md").read_text(encoding="utf-8")
    for text in (paper["name"], paper["tagline"], *paper["names"].values(), *paper["taglines"].values()):
        assert text in readme


def test_the_recipe_of_views_names_published_articles_once(samples: tuple[Sample, ...], folder: Path) -> None:
    recipe = tomllib.loads((folder / "views.toml").read_text(encoding="utf-8"))
    published = {sample.slug for sample in samples if sample.head["status"] == Status.PUBLISHED}
    slugs = [peak["slug"] for peak in recipe["peak"]]
    assert len(set(slugs)) == len(slugs)
    assert set(slugs) <= published
    for numbers in (recipe["default"], *recipe["peak"]):
        assert numbers["base"] >= 0
        assert numbers["half_life_days"] > 0
        assert numbers["floor"] >= 0
    assert len(recipe["weekday"]) == 7
    embargoed = {sample.slug for sample in samples if "embargo_until" in sample.head}
    assert {peak["slug"] for peak in recipe["peak"] if peak["base"] == 0} == embargoed


def test_no_day_lies_ahead_of_the_last_one(samples: tuple[Sample, ...]) -> None:
    last = datetime(2026, 11, 20, 23, 59, tzinfo=UTC)
    for sample in samples:
        if "published_at" in sample.head:
            assert sample.head["published_at"] <= last
