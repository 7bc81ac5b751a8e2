# SPDX-License-Identifier: GPL-3.0-or-later
"""Why something was not taken, left out, exported anew or found wrong, by the codes that the core reports."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from newsdesk.ui.reason_details import detail_text

_REASONS = {
    "too large": QT_TRANSLATE_NOOP("Reasons", "the text is too large"),
    "not utf-8": QT_TRANSLATE_NOOP("Reasons", "the text is not in UTF-8"),
    "not a text": QT_TRANSLATE_NOOP("Reasons", "this is not a text"),
    "empty text": QT_TRANSLATE_NOOP("Reasons", "there is no text in it"),
    "unknown encoding": QT_TRANSLATE_NOOP("Reasons", "the encoding cannot be told"),
    "unknown format": QT_TRANSLATE_NOOP("Reasons", "files of this kind are not taken"),
    "broken front matter": QT_TRANSLATE_NOOP("Reasons", "the front matter is broken"),
    "missing file": QT_TRANSLATE_NOOP("Reasons", "there is no such file"),
    "no plain file": QT_TRANSLATE_NOOP("Reasons", "this is no plain file"),
    "unreadable": QT_TRANSLATE_NOOP("Reasons", "the file cannot be read"),
    "unreadable file": QT_TRANSLATE_NOOP("Reasons", "the file cannot be read"),
    "damaged file": QT_TRANSLATE_NOOP("Reasons", "the file is damaged"),
    "not a log": QT_TRANSLATE_NOOP("Reasons", "this is no access log"),
    "edited since import": QT_TRANSLATE_NOOP(
        "Reasons", "the article was edited here since it came in; it was left alone, article"
    ),
    "not an image": QT_TRANSLATE_NOOP("Reasons", "this is not an image"),
    "damaged image": QT_TRANSLATE_NOOP("Reasons", "the image is damaged"),
    "too large image": QT_TRANSLATE_NOOP("Reasons", "the image is too large"),
    "unsupported image": QT_TRANSLATE_NOOP("Reasons", "images of this kind are not supported"),
    "archive in archive": QT_TRANSLATE_NOOP("Reasons", "an archive inside an archive is not opened"),
    "empty archive": QT_TRANSLATE_NOOP("Reasons", "the archive is empty"),
    "archive too large": QT_TRANSLATE_NOOP("Reasons", "the archive unpacks to too much"),
    "damaged archive": QT_TRANSLATE_NOOP("Reasons", "the archive is damaged"),
    "damaged in archive": QT_TRANSLATE_NOOP("Reasons", "damaged inside the archive, left out"),
    "link in archive": QT_TRANSLATE_NOOP("Reasons", "a link inside the archive, left out"),
    "device in archive": QT_TRANSLATE_NOOP("Reasons", "a device inside the archive, left out"),
    "encrypted in archive": QT_TRANSLATE_NOOP("Reasons", "encrypted inside the archive, left out"),
    "unsafe path": QT_TRANSLATE_NOOP("Reasons", "a path that leads out of the archive, left out"),
    "name in archive": QT_TRANSLATE_NOOP("Reasons", "a name in the archive that no file can have, left out"),
    "unknown key": QT_TRANSLATE_NOOP("Reasons", "a key that is not known, left out"),
    "bad value": QT_TRANSLATE_NOOP("Reasons", "a value that does not fit, left out"),
    "left out": QT_TRANSLATE_NOOP("Reasons", "left out"),
    "foreign article": QT_TRANSLATE_NOOP("Reasons", "the number of an article of another library, left out"),
    "foreign photo": QT_TRANSLATE_NOOP("Reasons", "the number of a photo of another library, left as it is"),
    "repeated headline": QT_TRANSLATE_NOOP("Reasons", "the headline stood twice, once left out"),
    "long headline": QT_TRANSLATE_NOOP(
        "Reasons", "the first line is long for a headline, shortened; the text keeps it whole"
    ),
    "photo missing": QT_TRANSLATE_NOOP("Reasons", "the photo is missing; its credit is kept and the photo is awaited"),
    "remote picture": QT_TRANSLATE_NOOP("Reasons", "a picture on another server is not fetched, kept as a link"),
    "embedded picture": QT_TRANSLATE_NOOP("Reasons", "a picture inside the text itself, left out"),
    "outside picture": QT_TRANSLATE_NOOP("Reasons", "a picture outside the folder given, left out"),
    "not a picture": QT_TRANSLATE_NOOP("Reasons", "what stands as a picture is none, left out"),
    "inline picture": QT_TRANSLATE_NOOP(
        "Reasons", "a picture in the middle of a line was taken into the library, words stand in its place"
    ),
    "photo awaited": QT_TRANSLATE_NOOP("Reasons", "the picture itself is still to come"),
    "locks stay on one machine": QT_TRANSLATE_NOOP("Reasons", "locks taken there do not reach other machines"),
    "locks are refused": QT_TRANSLATE_NOOP("Reasons", "it refuses locks"),
    "locks are not answered": QT_TRANSLATE_NOOP("Reasons", "whoever minds its locks does not answer"),
    "locks keep nobody out": QT_TRANSLATE_NOOP("Reasons", "locks taken there keep nobody out"),
    "damaged database": QT_TRANSLATE_NOOP("Reasons", "the database is damaged"),
    "broken reference": QT_TRANSLATE_NOOP("Reasons", "a row points to what is not there"),
    "photo file missing": QT_TRANSLATE_NOOP("Reasons", "the photo's file is missing"),
    "photo file damaged": QT_TRANSLATE_NOOP("Reasons", "the photo's file is not what it was"),
    "revision missing": QT_TRANSLATE_NOOP("Reasons", "a revision of this article is missing"),
    "revision damaged": QT_TRANSLATE_NOOP("Reasons", "a revision is unreadable or not what was saved: No. {detail}"),
    "derived rows differ": QT_TRANSLATE_NOOP("Reasons", "what follows from the text differs from what is kept"),
    "search index differs": QT_TRANSLATE_NOOP("Reasons", "the search index is out of step; the check can make it anew"),
    "ledger row lost": QT_TRANSLATE_NOOP("Reasons", "an entry of what was published is missing"),
    "ledger link broken": QT_TRANSLATE_NOOP("Reasons", "an entry of what was published does not follow the one before"),
    "ledger row altered": QT_TRANSLATE_NOOP("Reasons", "an entry of what was published is not as it was written"),
    "ledger fragment altered": QT_TRANSLATE_NOOP("Reasons", "a page that was published is not as it was noted"),
    "ledger unguarded": QT_TRANSLATE_NOOP(
        "Reasons", "the guard that keeps what was published from being changed is gone"
    ),
    "ledger disowns site": QT_TRANSLATE_NOOP(
        "Reasons", "an exported site knows an entry of what was published that the library does not have any more"
    ),
    "new": QT_TRANSLATE_NOOP("Reasons", "new"),
    "changed": QT_TRANSLATE_NOOP("Reasons", "changed"),
    "theme changed": QT_TRANSLATE_NOOP("Reasons", "the theme changed"),
    "missing on disk": QT_TRANSLATE_NOOP("Reasons", "missing on the disk"),
    "altered on disk": QT_TRANSLATE_NOOP("Reasons", "altered on the disk"),
    "removed": QT_TRANSLATE_NOOP("Reasons", "no longer part of the site"),
    "site address unset": QT_TRANSLATE_NOOP(
        "Reasons", "the site has no address yet, so feeds and the site map have no full links"
    ),
    "manifest path refused": QT_TRANSLATE_NOOP(
        "Reasons", "a path in the last export's list leads outside the site, left alone"
    ),
    "inside the library": QT_TRANSLATE_NOOP("Reasons", "it is inside the library; choose another folder"),
    "holds the library": QT_TRANSLATE_NOOP("Reasons", "the library is inside it; choose another folder"),
    "not empty": QT_TRANSLATE_NOOP("Reasons", "there are other files in it; choose an empty or a new folder"),
    "not a folder": QT_TRANSLATE_NOOP("Reasons", "it is not a folder"),
    "symbolic link": QT_TRANSLATE_NOOP("Reasons", "it is a symbolic link"),
    "empty file": QT_TRANSLATE_NOOP("Reasons", "the file is empty"),
    "text": QT_TRANSLATE_NOOP("Reasons", "a text"),
    "number": QT_TRANSLATE_NOOP("Reasons", "a number"),
    "derived": QT_TRANSLATE_NOOP("Reasons", "nothing: the library itself derives this field"),
    "Asia/Almaty": QT_TRANSLATE_NOOP("Reasons", "a time zone like Asia/Almaty"),
    "2024-12-05T14:30": QT_TRANSLATE_NOOP("Reasons", "a time like 2024-12-05T14:30"),
    "https://example.org": QT_TRANSLATE_NOOP("Reasons", "an address like https://example.org"),
    "another article": QT_TRANSLATE_NOOP("Reasons", "another article"),
    "unchanged after publication": QT_TRANSLATE_NOOP("Reasons", "what it was: an address stays once it is published"),
    "a picture of no other photo": QT_TRANSLATE_NOOP("Reasons", "a picture of no other photo"),
    "no headline": QT_TRANSLATE_NOOP("Reasons", "there is no headline"),
    "headline cut": QT_TRANSLATE_NOOP("Reasons", "messengers cut the headline: signs too many: {detail}"),
    "photo unknown": QT_TRANSLATE_NOOP("Reasons", "the text names photo {detail}, which the library does not have"),
    "photo uncredited": QT_TRANSLATE_NOOP("Reasons", "photo {detail} has no credit"),
    "photo without alt": QT_TRANSLATE_NOOP("Reasons", "photo {detail} has no description for the blind"),
    "mixed scripts": QT_TRANSLATE_NOOP("Reasons", "a word mixes Cyrillic and Latin letters"),
    "empty body": QT_TRANSLATE_NOOP("Reasons", "there is no text"),
    "unknown article": QT_TRANSLATE_NOOP("Reasons", "a link to an article that is not here"),
    "heading jump": QT_TRANSLATE_NOOP("Reasons", "the headings skip a level"),
    "footnote unused": QT_TRANSLATE_NOOP("Reasons", "nothing refers to footnote {detail}"),
    "footnote missing": QT_TRANSLATE_NOOP("Reasons", "the text refers to footnote {detail}, which is not there"),
}


def reason_text(code: str, detail: str = "") -> str:
    """The words of a code, without a capital and a full stop; a code without words stands for itself."""
    text = QCoreApplication.translate("Reasons", str(_REASONS[code])) if code in _REASONS else code
    detail = detail_text(code, detail)
    if "{detail}" in text:
        return text.replace("{detail}", detail)
    return f"{text}: {detail}" if detail else text
