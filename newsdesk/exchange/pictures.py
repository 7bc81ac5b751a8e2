# SPDX-License-Identifier: GPL-3.0-or-later
"""The pictures of a Markdown text that comes from elsewhere: files beside it become photos, the rest plain words."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import unquote, urlsplit

from newsdesk.exchange.draft import DraftPhoto, Remark
from newsdesk.exchange.kinds import kind_of

# Every repetition is bounded, so that a hostile line costs no more than its length.
_CAPTION = r"(?P<caption>(?:[^\[\]\\\n]|\\.|\[[^\[\]\n]{0,200}\]){0,600})"
_TARGET = r"(?:<(?P<angled>[^<>\n]{1,2000})>|(?P<target>[^\s()<>]{1,2000}(?:\([^\s()]{0,200}\)[^\s()]{0,500})?))"
_TITLE = r'(?:[ \t]{1,20}"(?P<title>[^"\n]{0,600})")?'
_IMAGE = rf"!\[{_CAPTION}\]\([ \t]{{0,20}}{_TARGET}{_TITLE}[ \t]{{0,20}}\)(?P<options>\{{[^{{}}\n]{{0,1200}}\}})?"
_LINE = re.compile(rf" {{0,3}}{_IMAGE}[ \t]*")
_INLINE = re.compile(
    r"(?P<code>(?P<ticks>`{1,8})(?!`)[^`\n]{0,2000}(?P=ticks)(?!`))"
    r"|(?P<linked>\[(?=!\[))?" + _IMAGE + r"(?(linked)\]\((?P<href>[^\s()]{0,2000})\))"
)
_FENCE = re.compile(r" {0,3}(`{3,}|~{3,})")
_SCHEME = re.compile(r"([a-z][a-z0-9+.-]*):", re.IGNORECASE)
_CREDIT = re.compile(r'\s*\bcredit="([^"]*)"')
_ALT = re.compile(r'\balt="([^"]*)"')
_LONGEST_DETAIL = 200
MOST_PICTURES = 2000


@dataclass
class PictureDesk:
    """Goes through one body; pictures are looked for beside the text, in `folder`, and never outside of `roots`."""

    folder: Path
    roots: tuple[Path, ...]
    photos: list[DraftPhoto] = field(default_factory=list)
    remarks: list[Remark] = field(default_factory=list)
    _places: dict[Path, int] = field(default_factory=dict)
    _targets: dict[str, Path | str] = field(default_factory=dict)

    def place(self, body: str, first_line: int) -> str:
        """The body with its pictures named `photo:@N`; `first_line` is where it begins in its file."""
        if "![" not in body:
            return body
        lines = body.split("\n")
        placed: list[str] = []
        fence = ""
        for number, line in enumerate(lines):
            fence_here = _FENCE.match(line)
            if fence:
                if fence_here and fence_here[1].startswith(fence) and not line[fence_here.end() :].strip():
                    fence = ""
                placed.append(line)
            elif fence_here:
                fence = fence_here[1]
                placed.append(line)
            elif "![" in line:
                following = lines[number + 1] if number + 1 < len(lines) else ""
                placed += self._line(line, placed[-1] if placed else "", following, first_line + number)
            else:
                placed.append(line)
        return "\n".join(placed)

    def _line(self, line: str, before: str, after: str, number: int) -> list[str]:
        """One line with pictures: a figure where the picture stands alone, otherwise words in its place."""
        alone = _LINE.fullmatch(line)
        figure = self._figure(alone, number) if alone else None
        if figure is None:
            return [_INLINE.sub(lambda match: self._inline(match, number), line)]
        return [*_gap(before), figure, *_gap(after)]

    def _figure(self, match: re.Match[str], number: int) -> str | None:
        """A picture of our own as a figure; None where it is none."""
        target = _target(match)
        if target.startswith("photo:") and "@" not in target:
            self._remark("foreign photo", target, number)
            return match[0]
        path = self._local(target)
        if isinstance(path, str):
            return None
        photo = self._photo(match, path, number)
        options = _CREDIT.sub("", match["options"] or "")
        options = "" if options.strip("{} ") == "" else options
        return f"![{_words(match)}](photo:@{photo}){options}"

    def _inline(self, match: re.Match[str], number: int) -> str:
        """A picture that cannot be a figure, as words."""
        if match["code"]:
            return match[0]
        target, words = _target(match), _words(match)
        place = self._local(target)
        if target.startswith("photo:") and "@" not in target:
            self._remark("foreign photo", target, number)
            return match[0]
        if isinstance(place, Path):
            self._photo(match, place, number)
            self._remark("inline picture", target, number)
        else:
            self._remark(place, target, number)
        if match["href"] is not None:
            return f"[{words or _file_name(target)}]({match['href']})"
        if place == "remote picture":
            href = "https:" + target if target.startswith("//") else target
            return (
                f"[{words or _file_name(target)}](<{href}>)"
                if "(" in href
                else f"[{words or _file_name(target)}]({href})"
            )
        return words

    def _photo(self, match: re.Match[str], path: Path, number: int) -> int:
        """The place of a photo in the draft, the same for every use of a file; a missing file is awaited."""
        if path in self._places:
            return self._places[path]
        options = match["options"] or ""
        credit, alt = (_first(pattern, options) for pattern in (_CREDIT, _ALT))
        there = _is_file(path)
        if not there:
            self._remark("photo missing", _target(match), number)
        self.photos.append(DraftPhoto(path if there else None, credit, "" if there else _words(match), alt))
        self._places[path] = len(self.photos) - 1
        return self._places[path]

    def _local(self, target: str) -> Path | str:
        """The file that a target names, or the code of the remark that says why it is none of ours."""
        if target not in self._targets:
            self._targets[target] = self._looked_up(target)
        return self._targets[target]

    def _looked_up(self, target: str) -> Path | str:
        """As `_local`, asking the disk."""
        scheme = _SCHEME.match(target)
        if target.startswith("//") or (scheme and scheme[1].lower() in ("http", "https")):
            return "remote picture"
        if scheme and scheme[1].lower() == "data":
            return "embedded picture"
        if scheme or target.startswith(("/", "\\")) or "\0" in unquote(target):
            return "outside picture"
        if len(self._places) >= MOST_PICTURES:
            return "left out"
        try:
            path = (self.folder / unquote(re.split("[?#]", target)[0])).resolve()
            if not any(path.is_relative_to(root.resolve()) for root in self.roots):
                return "outside picture"
        except (OSError, RuntimeError, ValueError):  # too long a name, a ring of links, half a character
            return "outside picture"
        return path if kind_of(path) == "photo" else "not a picture"

    def _remark(self, code: str, detail: str, line: int) -> None:
        self.remarks.append(Remark(code, detail[:_LONGEST_DETAIL], line))


def _gap(neighbour: str) -> list[str]:
    """A blank line where the neighbour would draw the figure into its paragraph."""
    return [""] if neighbour.strip() and not neighbour.lstrip().startswith(":::") else []


def _target(match: re.Match[str]) -> str:
    return match["angled"] or match["target"] or ""


def _words(match: re.Match[str]) -> str:
    return match["caption"] or re.sub(r"([\[\]])", r"\\\1", match["title"] or "")


def _first(pattern: re.Pattern[str], text: str) -> str:
    found = pattern.search(text)
    return found[1] if found else ""


def _file_name(target: str) -> str:
    """What to call a picture that has no caption: the last part of its address, safe within brackets."""
    try:
        split = urlsplit(target)
    except ValueError:
        return "…"
    name = unquote(split.path).rstrip("/").rpartition("/")[2] or split.netloc or target
    return re.sub(r"([\[\]\\*_`^~<{])", r"\\\1", re.sub(r"\s+", " ", name))


def _is_file(path: Path) -> bool:
    try:
        return path.is_file()
    except OSError:
        return False
