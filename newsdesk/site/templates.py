# SPDX-License-Identifier: GPL-3.0-or-later
"""A theme: templates, assets, words, and the widths of pictures it asks for."""

from __future__ import annotations

import tomllib
from collections import OrderedDict
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, fields, replace
from functools import lru_cache
from hashlib import sha256
from pathlib import Path
from types import CodeType
from typing import Any

import babel
import jinja2
from jinja2 import StrictUndefined, Template
from jinja2.runtime import Context, LoopContext, Macro
from jinja2.sandbox import SandboxedEnvironment
from markupsafe import Markup

import newsdesk
from newsdesk.paths import resources
from newsdesk.site import contexts
from newsdesk.site.contexts import Frame
from newsdesk.site.wording import Words, grouped, read_words

_REMEMBERED = 2_000_000  # characters of what one macro made
_ENTRY = 100  # characters that an entry costs whatever its text
_FRAMES = 500
_SAFE = {
    kind: frozenset(name for name in dir(kind) if not name.startswith("_"))
    for kind in (*vars(contexts).values(), LoopContext)
    if isinstance(kind, type)
}


@dataclass(frozen=True)
class Theme:
    """A theme as it was read from its folder; `widths` are in pixels, `digest` changes with any of its files.

    Compiled templates are kept, so one theme should serve a whole export.
    """

    folder: Path
    name: str
    version: str
    widths: tuple[int, ...]
    formats: tuple[str, ...]
    preview_width: int
    preview_format: str
    digest: str
    sources: Mapping[str, str] = field(repr=False)
    assets: Mapping[str, bytes] = field(repr=False)
    words: Mapping[str, Words] = field(repr=False)
    _code: dict[str, CodeType] = field(default_factory=dict, repr=False)
    _stages: dict[tuple[str, str], Stage] = field(default_factory=dict, repr=False)

    @classmethod
    def load(cls, folder: Path | None = None) -> Theme:
        """Read a theme from its folder, the one that comes with the program unless another is named."""
        folder = folder or resources() / "site" / "default"
        about = tomllib.loads((folder / "theme.toml").read_text(encoding="utf-8"))
        return cls(
            folder=folder,
            name=about["name"],
            version=about["version"],
            widths=tuple(sorted(about["pictures"]["widths"])),
            formats=tuple(about["pictures"]["formats"]),
            preview_width=about["preview"]["width"],
            preview_format=about["preview"]["format"],
            digest=_digest(folder),
            sources={name: file.read_text(encoding="utf-8") for name, file in _files(folder / "templates")},
            assets={name: file.read_bytes() for name, file in _files(folder / "assets")},
            words=read_words(folder / "words.toml"),
        )

    def render(self, template: str, context: Any, language: str, root: str) -> str:
        """The text of a page: `context` is one of the values of `contexts`, its fields are the template's names."""
        names = {name: getattr(context, name) for name in _field_names(context.__class__)}
        return self.stage(language, root).get_template(template).render(names)

    def macro(self, template: str, name: str, language: str, root: str) -> Callable[..., str]:
        """A macro of a template, to be called by itself."""
        macro: Callable[..., str] = getattr(self.stage(language, root).get_template(template).make_module(), name)
        return macro

    def stage(self, language: str, root: str) -> Stage:
        """The templates set up for pages of one language at one depth."""
        stage = self._stages.get((language, root))
        if stage is None:
            stage = self._stages[language, root] = Stage(self.sources, self._code, self.words[language], root)
        return stage


class Stage(SandboxedEnvironment):
    """Templates for one language and one depth, so that `t`, `n` and `url` are the same on every page and the macros
    that many pages call with the same values need to be worked out once."""

    def __init__(self, sources: Mapping[str, str], code: dict[str, CodeType], words: Words, root: str) -> None:
        super().__init__(
            loader=_Loader(sources, code), autoescape=True, undefined=StrictUndefined, trim_blocks=True,
            lstrip_blocks=True, auto_reload=False, cache_size=-1,
        )  # fmt: skip
        self.template_class = SiteTemplate
        functions = {
            "t": words.word,
            "n": words.number,
            "url": lambda path: root + path,
            "grouped": lambda number: grouped(number, words.language),
        }
        self._ours = frozenset(map(id, functions.values()))
        self.globals |= functions | {"root": root, "language": words.language}

    def getattr(self, obj: Any, attribute: str) -> Any:
        """The attribute of a value; those of contexts are known to be safe, which spares the sandbox's questions."""
        safe = _SAFE.get(type(obj))
        if safe is not None and attribute in safe:
            return getattr(obj, attribute)
        return super().getattr(obj, attribute)

    def call(self, context: Context, /, called: Any, *args: Any, **kwargs: Any) -> Any:
        """Call a template's function; the theme's own macros and our functions need no questions either."""
        kind = type(called)
        if kind is not Macro and kind is not RememberedMacro and id(called) not in self._ours:
            return super().call(context, called, *args, **kwargs)
        # Jinja adds these for functions that take the context, which none of ours does.
        kwargs.pop("_block_vars", None)
        kwargs.pop("_loop_vars", None)
        return called(context.eval_ctx, *args, **kwargs) if kind is Macro else called(*args, **kwargs)


class SiteTemplate(Template):
    """A template; others that import it share one module, which sees the frame and no other part of the page.

    Jinja would run an imported template anew for each page. In the frame that macros see no section is current.
    """

    _modules: dict[Any, Any]
    _known: dict[int, tuple[Any, Any]]

    def make_module(self, vars: Any = None, shared: bool = False, locals: Any = None) -> Any:  # noqa: ARG002  # Jinja's own names
        """The module of this template for an edition."""
        frame = (vars or {}).get("frame")
        if not hasattr(self, "_modules"):
            self._modules, self._known = {}, {}
        known = self._known.get(id(frame))
        if known is None:
            if len(self._known) >= _FRAMES:
                self._known.clear()
                self._modules.clear()
            known = self._known[id(frame)] = (frame, self._module_for(_without_current(frame)))
        return known[1]

    def _module_for(self, frame: Frame | None) -> Any:
        module = self._modules.get(frame)
        if module is None:
            plain = super().make_module({} if frame is None else {"frame": frame})
            module = self._modules[frame] = _Remembering(plain)
        return module


class _Remembering:
    """A template's module whose macros remember what they made of the very same values."""

    def __init__(self, module: Any) -> None:
        for name, value in vars(module).items():
            setattr(self, name, RememberedMacro(value) if isinstance(value, Macro) else value)


class RememberedMacro:
    """A macro with a memory by identity: comparing rankings of hundreds of rows would cost what it should save."""

    __slots__ = ("_macro", "_made", "_size")

    def __init__(self, macro: Macro) -> None:
        self._macro = macro
        self._size = 0
        self._made: OrderedDict[tuple[Any, ...], tuple[Any, Markup]] = OrderedDict()

    def __call__(self, *values: Any, **named: Any) -> Markup:
        key = (*map(id, values), *named, *map(id, named.values()))
        known = self._made.get(key)
        if known is None:
            text = Markup(self._macro(*values, **named))  # noqa: S704  # escaped by the macro
            # The values are kept beside the text: while they live, no other value has their identity.
            known = self._made[key] = ((values, named), text)
            self._size += len(text) + _ENTRY
            while self._size > _REMEMBERED:
                _, (_, forgotten) = self._made.popitem(last=False)
                self._size -= len(forgotten) + _ENTRY
        return known[1]


class _Loader(jinja2.BaseLoader):
    """Templates from memory, compiled once for all stages."""

    def __init__(self, sources: Mapping[str, str], code: dict[str, CodeType]) -> None:
        self._sources = sources
        self._code = code

    def load(self, environment: jinja2.Environment, name: str, globals: Any = None) -> Template:
        code = self._code.get(name)
        if code is None:
            if name not in self._sources:
                raise jinja2.TemplateNotFound(name)
            code = self._code[name] = environment.compile(self._sources[name], name, name)
        return environment.template_class.from_code(environment, code, globals or {})


def _without_current(frame: Frame | None) -> Frame | None:
    return (
        None if frame is None else replace(frame, sections=tuple(replace(one, current=False) for one in frame.sections))
    )


@lru_cache
def _field_names(kind: Any) -> tuple[str, ...]:
    """The names of a context's fields."""
    return tuple(one.name for one in fields(kind))


def _files(folder: Path) -> Iterator[tuple[str, Path]]:
    """Every file below a folder with its path inside, in order."""
    for file in sorted(folder.rglob("*")):
        if file.is_file():
            yield file.relative_to(folder).as_posix(), file


def _digest(folder: Path) -> str:
    """What decides how a context becomes a page: the theme's files and the programs that read them."""
    digest = sha256(f"{newsdesk.__version__} {jinja2.__version__} {babel.__version__}".encode())
    for name, file in _files(folder):
        data = file.read_bytes()
        digest.update(f"\0{name}\0{len(data)}\0".encode())
        digest.update(data)
    return digest.hexdigest()
