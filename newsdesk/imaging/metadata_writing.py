# SPDX-License-Identifier: GPL-3.0-or-later
"""Writing a photo's facts into its file, into all three containers, without touching the pixels."""

from __future__ import annotations

import shutil
from datetime import datetime
from pathlib import Path

import exiv2

from newsdesk.errors import SourceRefused
from newsdesk.imaging.embedded import iim_texts
from newsdesk.imaging.facts import (
    CREATOR_SEPARATOR,
    PhotoFacts,
    clean_keywords,
    clean_line,
    clean_moment,
    clean_text,
)
from newsdesk.imaging.files import replacing
from newsdesk.imaging.pictures import DAMAGED, UNSUPPORTED

_IIM = "Iptc.Application2."

# IIM counts bytes and not letters; what does not fit stands whole in XMP.
_IIM_BYTES = {
    "Caption": 2000,
    "Headline": 256,
    "Byline": 32,
    "Credit": 32,
    "Source": 32,
    "Copyright": 128,
    "Keywords": 64,
    "SubLocation": 32,
}
# The whole place stands in the location: these would repeat or contradict it.
_XMP_PLACE_PARTS = ("Xmp.photoshop.City", "Xmp.photoshop.State", "Xmp.photoshop.Country")
_IIM_PLACE_PARTS = ("City", "ProvinceState", "CountryName")


def write_metadata(path: Path, facts: PhotoFacts) -> None:
    """Replace the words in the file at `path` by those of `facts`, an empty one removing what was there.

    JPEG, PNG, WebP and TIFF; size and format in `facts` are ignored, other metadata stays. The file is replaced as a
    whole or not at all. Raises SourceRefused for another format or a damaged file, DiskFull, FileUnwritable.
    """
    try:
        with replacing(path) as copy:
            content = path.read_bytes()
            copy.write_bytes(_written(content, _cleaned(facts), path))
            shutil.copymode(path, copy)
    except exiv2.Exiv2Error as error:
        raise SourceRefused(path, DAMAGED, detail=str(error)) from error


def _cleaned(facts: PhotoFacts) -> PhotoFacts:
    return PhotoFacts(
        caption=clean_text(facts.caption),
        headline=clean_line(facts.headline),
        creator=clean_line(facts.creator),
        credit=clean_line(facts.credit),
        source=clean_line(facts.source),
        copyright=clean_line(facts.copyright),
        usage_terms=clean_text(facts.usage_terms),
        taken_at=clean_moment(facts.taken_at),
        place=clean_line(facts.place),
        keywords=clean_keywords(facts.keywords),
        alt=clean_text(facts.alt),
    )


def _written(content: bytes, facts: PhotoFacts, path: Path) -> bytes:
    image = exiv2.ImageFactory.open(content)
    image.readMetadata()
    if not _writable(image, exiv2.MetadataId.Xmp):
        raise SourceRefused(path, UNSUPPORTED, detail=image.mimeType())
    _write_xmp(image.xmpData(), facts)
    if _writable(image, exiv2.MetadataId.Iptc):
        _write_iim(image.iptcData(), facts)
    if _writable(image, exiv2.MetadataId.Exif):
        _write_exif(image.exifData(), facts)
    image.writeMetadata()
    io = image.io()
    io.open()
    try:
        return bytes(io.mmap())
    finally:
        io.close()


def _writable(image: exiv2.Image, kind: exiv2.MetadataId) -> bool:
    return bool(image.checkMode(kind) in (exiv2.AccessMode.Write, exiv2.AccessMode.ReadWrite))


def _creators(facts: PhotoFacts) -> tuple[str, ...]:
    return tuple(name.strip() for name in facts.creator.split(CREATOR_SEPARATOR) if name.strip())


def _write_xmp(data: exiv2.XmpData, facts: PhotoFacts) -> None:
    in_languages = {
        "Xmp.dc.description": facts.caption,
        "Xmp.dc.rights": facts.copyright,
        "Xmp.xmpRights.UsageTerms": facts.usage_terms,
        "Xmp.iptc.AltTextAccessibility": facts.alt,
    }
    plain = {
        "Xmp.photoshop.Headline": facts.headline,
        "Xmp.photoshop.Credit": facts.credit,
        "Xmp.photoshop.Source": facts.source,
        "Xmp.photoshop.DateCreated": facts.taken_at,
        "Xmp.iptc.Location": facts.place,
        **dict.fromkeys(_XMP_PLACE_PARTS, ""),
    }
    for key, text in in_languages.items():
        _set(data, key, exiv2.LangAltValue({"x-default": text}) if text else None)
    for key, text in plain.items():
        _set(data, key, exiv2.XmpTextValue(text) if text else None)
    _set(data, "Xmp.dc.creator", _array(exiv2.TypeId.xmpSeq, _creators(facts)))
    _set(data, "Xmp.dc.subject", _array(exiv2.TypeId.xmpBag, facts.keywords))


def _array(kind: exiv2.TypeId, values: tuple[str, ...]) -> exiv2.XmpArrayValue | None:
    if not values:
        return None
    array = exiv2.XmpArrayValue(kind)
    for value in values:
        array.read(value)
    return array


def _set(data: exiv2.XmpData | exiv2.ExifData, key: str, value: exiv2.Value | None) -> None:
    if key in data:
        del data[key]
    if value is not None:
        data[key] = value


def _write_iim(data: exiv2.IptcData, facts: PhotoFacts) -> None:
    texts: dict[str, tuple[str, ...]] = {
        "Caption": (facts.caption,),
        "Headline": (facts.headline,),
        "Byline": _creators(facts),
        "Credit": (facts.credit,),
        "Source": (facts.source,),
        "Copyright": (facts.copyright,),
        "Keywords": facts.keywords,
        "SubLocation": (facts.place,),
        **dict.fromkeys(_IIM_PLACE_PARTS, ()),
    }
    # The whole block gets one encoding, so what stays in it is turned from the one that it had.
    others = {key: values for key, values in iim_texts(data).items() if key.startswith(_IIM)}
    ours = {_IIM + name: tuple(_cut(text, _IIM_BYTES[name]) for text in values) for name, values in texts.items()}
    for key, values in {**others, **ours}.items():
        _erase(data, key)
        for value in filter(None, values):
            data.add(exiv2.IptcKey(key), exiv2.StringValue(value))
    data["Iptc.Envelope.CharacterSet"] = "\x1b%G"
    _write_iim_moment(data, facts.taken_at)


def _write_iim_moment(data: exiv2.IptcData, taken_at: str) -> None:
    _erase(data, _IIM + "DateCreated")
    _erase(data, _IIM + "TimeCreated")
    if not taken_at:
        return
    moment = datetime.fromisoformat(taken_at)
    data.add(exiv2.IptcKey(_IIM + "DateCreated"), exiv2.DateValue(moment.year, moment.month, moment.day))
    offset = moment.utcoffset()
    if offset is None:
        # IIM knows no time of day without an offset.
        return
    sign = -1 if offset.days < 0 else 1
    hours, minutes = divmod(abs(int(offset.total_seconds())) // 60, 60)
    time = exiv2.TimeValue(moment.hour, moment.minute, moment.second, sign * hours, sign * minutes)
    data.add(exiv2.IptcKey(_IIM + "TimeCreated"), time)


def _write_exif(data: exiv2.ExifData, facts: PhotoFacts) -> None:
    values = {
        "Exif.Image.ImageDescription": facts.caption,
        "Exif.Image.Artist": facts.creator,
        "Exif.Image.Copyright": facts.copyright,
    }
    # A day alone says no more than what the camera noted.
    if "T" in facts.taken_at:
        moment = datetime.fromisoformat(facts.taken_at)
        values["Exif.Photo.DateTimeOriginal"] = moment.strftime("%Y:%m:%d %H:%M:%S")
        values["Exif.Photo.OffsetTimeOriginal"] = facts.taken_at[-6:] if moment.tzinfo else ""
    for key, value in values.items():
        _set(data, key, exiv2.AsciiValue(value) if value else None)


def _erase(data: exiv2.IptcData, key: str) -> None:
    while key in data:
        del data[key]


def _cut(text: str, limit: int) -> str:
    """The longest beginning of `text` that fits into `limit` bytes of UTF-8, whole letters only."""
    return text.encode("utf-8")[:limit].decode("utf-8", "ignore").rstrip()
