# SPDX-License-Identifier: GPL-3.0-or-later
"""The articles of a library that is made: thirty years of a daily paper in Russian and Kazakh, from a seed."""

from __future__ import annotations

import gc
import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

import msgspec

from newsdesk.document.to_markdown import to_markdown
from newsdesk.document.tree import BlockNode, Document, Figure, Heading, Paragraph, Speech, Text
from newsdesk.domain.article import Article, Credit, Kind, Language, Role, Status
from newsdesk.store.article_derivation import ReadTexts, read_texts
from tests.benchmarks.made_words import vocabulary

ARTICLES_A_PHOTO = 10
SECTIONS = (
    ("Город", "gorod", "Қала"),
    ("Политика", "politika", "Саясат"),
    ("Экономика", "ekonomika", "Экономика"),
    ("Общество", "obshchestvo", "Қоғам"),
    ("Культура", "kultura", "Мәдениет"),
    ("Спорт", "sport", "Спорт"),
    ("Наука", "nauka", "Ғылым"),
    ("Происшествия", "proisshestviya", "Оқиғалар"),
    ("Мнения", "mneniya", "Пікірлер"),
    ("Мир", "mir", "Әлем"),
)
_YEARS = 30
_PEOPLE = 600
_TAGS = 4000
_VIEWED_DAYS = 10
_LOTS = 1_000_000
_FIRST_NAMES = ("Алия", "Тимур", "Нина", "Бекзат", "Марта", "Оскар", "Лидия", "Айжан", "Ерлан", "Софья", "Данияр")
_KINDS = tuple(Kind)


@dataclass(frozen=True, slots=True)
class Recipe:
    """What a library is made from: `words` of a body, on average, and the day after the last article."""

    seed: int
    articles: int
    words: int
    today: date


@dataclass(frozen=True, slots=True)
class MadeArticle:
    """An article with what its texts say, who wrote it and when, and its views by day."""

    article: Article
    texts: ReadTexts
    who: str
    written_at: datetime
    views: tuple[tuple[date, int], ...]


class _Words:
    """Words of one language, the frequent ones often."""

    def __init__(self, seed: int, language: Language) -> None:
        self.language = language
        self._words = vocabulary(language, seed)
        weights = [1 / (rank + 2.7) for rank in range(len(self._words))]
        share = _LOTS / sum(weights)
        # Each word as often as it is drawn: a look at one place costs a fifth of a search among weights.
        self._lots = [
            word
            for word, weight in zip(self._words, weights, strict=True)
            for _ in range(max(1, round(weight * share)))
        ]

    def some(self, chance: random.Random, count: int) -> list[str]:
        """So many words, by Zipf's law."""
        return chance.choices(self._lots, k=count)

    def rare(self, chance: random.Random) -> str:
        """A word that is no conjunction."""
        return self._words[chance.randrange(len(self._words) // 20, len(self._words))]


class ArticleMaker:
    """Makes each article of a library of `articles`, always the same; numbers count from 0, oldest first."""

    def __init__(self, recipe: Recipe) -> None:
        self._recipe = recipe
        self._words = {language: _Words(recipe.seed, language) for language in (Language.RU, Language.KK)}
        chance = self._chance(-1)
        russian = self._words[Language.RU]
        self._people = [f"{chance.choice(_FIRST_NAMES)} {russian.rare(chance).title()}" for _ in range(_PEOPLE)]
        self._tags = [russian.rare(chance) for _ in range(_TAGS)]

    @property
    def articles(self) -> int:
        """How many there are to be."""
        return self._recipe.articles

    def article(self, number: int) -> MadeArticle:
        """Article `number`; it may show one of the photos that came before it."""
        # Each article has dice of its own, so that it is the same wherever a run begins.
        chance = self._chance(number)
        spoken = Language.KK if chance.random() < 0.25 else Language.RU
        words = self._words[spoken]
        written = self._written(number, chance)
        status = self._status(number, chance)
        document = self._body(words, chance, number // ARTICLES_A_PHOTO)
        body = to_markdown(document)
        author = self._people[min(int(chance.expovariate(0.01)), _PEOPLE - 1)]
        article = Article(
            headline=_sentence(words.some(chance, chance.randint(4, 9))),
            body=body,
            kicker=_sentence(words.some(chance, 2)) if chance.random() < 0.3 else "",
            lead=_sentence(words.some(chance, chance.randint(10, 20))) + ".",
            kind=_KINDS[min(int(chance.expovariate(0.9)), len(_KINDS) - 1)],
            slug=f"{written:%Y-%m-%d}-{number}",
            status=status,
            section=SECTIONS[min(int(chance.expovariate(0.35)), len(SECTIONS) - 1)][0],
            language=spoken,
            byline=(Credit(author), Credit(chance.choice(self._people), Role.PHOTOGRAPHER))[: chance.randint(1, 2)],
            tags=tuple(dict.fromkeys(self._tag(chance) for _ in range(chance.randint(1, 4)))),
            published_at=written if status in (Status.PUBLISHED, Status.WITHDRAWN) else None,
        )
        views = tuple(self._views(written.date(), chance)) if status is Status.PUBLISHED else ()
        return MadeArticle(article, read_texts(article, document), author, written, views)

    def _chance(self, number: int) -> random.Random:
        return random.Random(f"{self._recipe.seed} {number}")  # noqa: S311 - test data, nothing secret

    def _written(self, number: int, chance: random.Random) -> datetime:
        """The moments go evenly over thirty years that end today, a little disordered within a day."""
        days = _YEARS * 365.25 * (1 - (number + 0.5) / self._recipe.articles)
        moment = datetime.combine(self._recipe.today, datetime.min.time(), UTC) - timedelta(days=days)
        return moment.replace(hour=chance.randrange(1, 18), minute=chance.randrange(60), second=0, microsecond=0)

    def _status(self, number: int, chance: random.Random) -> Status:
        """All is published but one in two hundred, and what the desk works on these days."""
        articles = self._recipe.articles
        if number >= articles - max(5, articles // 10_000):
            return chance.choice((Status.DRAFT, Status.IN_REVIEW, Status.READY))
        return chance.choice((Status.DRAFT, Status.WITHDRAWN)) if chance.random() < 0.005 else Status.PUBLISHED

    def _tag(self, chance: random.Random) -> str:
        return self._tags[min(int(chance.paretovariate(0.6)) - 1, _TAGS - 1)]

    def _body(self, words: _Words, chance: random.Random, photos: int) -> Document:
        left = max(10, round(self._recipe.words * chance.uniform(0.6, 1.4)))
        stream = words.some(chance, left)
        blocks: list[BlockNode] = []
        while stream:
            part, stream = stream[:40], stream[40:]
            text = (Text(_sentence(part) + "."),)
            blocks.append(Speech("–", text) if chance.random() < 0.2 else Paragraph(text))
            if stream and chance.random() < 0.08:
                blocks.append(Heading(2, (Text(_sentence(words.some(chance, 3))),)))
        if photos and chance.random() < 0.15:
            blocks.insert(1, Figure(str(chance.randint(max(1, photos - 50), photos))))
        return Document(tuple(blocks))

    def _views(self, born: date, chance: random.Random) -> Iterator[tuple[date, int]]:
        appeal = chance.paretovariate(1.1) * 40
        for age in range(_VIEWED_DAYS):
            count = int(appeal * 0.7**age * chance.uniform(0.6, 1.4))
            day = born + timedelta(days=age)
            if count and day <= self._recipe.today:
                yield day, count


def _sentence(words: Sequence[str]) -> str:
    text = " ".join(words)
    return text[0].upper() + text[1:]


_BATCHES = msgspec.msgpack.Decoder(list[MadeArticle])
_makers: list[ArticleMaker] = []


def begin_making(recipe: Recipe) -> None:
    """Get ready to make articles in this process, and nothing else."""
    _makers[:] = [ArticleMaker(recipe)]
    # Its words are there until the end, and nothing that it makes goes in circles.
    gc.freeze()
    gc.disable()


def make_batch(first: int, size: int) -> bytes:
    """So many articles from number `first` on, fewer at the end, as `read_batch` reads them."""
    (maker,) = _makers
    made = [maker.article(number) for number in range(first, min(first + size, maker.articles))]
    return msgspec.msgpack.encode(made)


def read_batch(made: bytes) -> list[MadeArticle]:
    """The articles of `make_batch`, which came from another process."""
    return _BATCHES.decode(made)
