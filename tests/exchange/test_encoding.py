# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdesk.errors import SourceRefused
from newsdesk.exchange.encoding import decode

PATH = Path("text.txt")
RUSSIAN = "Уборка идёт полным ходом\nВ области собрали первые тонны зерна – на неделю раньше, чем обычно («Вестник»)."
KAZAKH = "Қазақстан халқы сайлауға қатысты\nҮкімет жаңа өкім қабылдады, әкімдік оны орындауға кірісті."


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32", "cp1251"])
def test_a_russian_text_is_read_in_every_usual_encoding(encoding: str) -> None:
    assert decode(RUSSIAN.encode(encoding), PATH) == RUSSIAN


@pytest.mark.parametrize("encoding", ["koi8-r", "cp866"])
def test_old_encodings_are_told_by_the_words_they_make(encoding: str) -> None:
    plain = RUSSIAN.replace("–", "-").replace("«", '"').replace("»", '"')
    assert decode(plain.encode(encoding), PATH) == plain


@pytest.mark.parametrize("headline", ["УБОРКА ИДЕТ ПОЛНЫМ ХОДОМ", "Да", "Уборка идет полным ходом"])
@pytest.mark.parametrize("encoding", ["cp1251", "koi8-r", "cp866"])
def test_a_headline_is_enough_to_tell_an_encoding(headline: str, encoding: str) -> None:
    assert decode(headline.encode(encoding), PATH) == headline


def test_a_kazakh_text_of_the_old_kazakh_encoding_is_read() -> None:
    assert decode(KAZAKH.replace("–", "-").encode("kz1048"), PATH) == KAZAKH


def test_line_ends_become_newlines() -> None:
    assert decode(b"a\r\nb\rc\n", PATH) == "a\nb\nc\n"


@pytest.mark.parametrize(
    ("data", "line"),
    [
        ("café naïve".encode("latin-1"), 1),
        (RUSSIAN.encode()[:40], 1),
        (RUSSIAN.encode()[:80] + b"\xff" + RUSSIAN.encode()[80:], 2),
        ("日本語テキスト".encode("shift-jis"), 1),
        (b"\xff\xfea", 1),
    ],
)
def test_what_makes_no_words_is_refused_with_its_place(data: bytes, line: int) -> None:
    with pytest.raises(SourceRefused) as refusal:
        decode(data, PATH)
    assert (refusal.value.reason, refusal.value.line) == ("unknown encoding", line)
    assert "byte" in refusal.value.detail


@pytest.mark.parametrize(
    "data", [b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "a\nb\0".encode("utf-16"), "text".encode("utf-16-le")]
)
def test_a_file_with_zero_bytes_is_no_text(data: bytes) -> None:
    with pytest.raises(SourceRefused) as refusal:
        decode(data, PATH)
    assert refusal.value.reason == "not a text"
    assert refusal.value.line >= 1


@given(st.binary(max_size=300))
def test_any_bytes_are_text_or_refused(data: bytes) -> None:
    try:
        text = decode(data, PATH)
    except SourceRefused as refusal:
        assert refusal.reason in ("not a text", "unknown encoding")
    else:
        assert "\0" not in text
        assert "\r" not in text


@given(st.text(alphabet=st.characters(exclude_characters="\0\r", codec="utf-8")))
def test_utf_8_is_read_as_it_is(text: str) -> None:
    if not text.startswith("\ufeff"):
        assert decode(text.encode(), PATH) == text
