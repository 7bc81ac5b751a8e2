# SPDX-License-Identifier: GPL-3.0-or-later
"""The same texts as a Hugo site: articles, front, sections, authors, feeds and a sitemap, minimal templates."""

from __future__ import annotations

import shutil
from pathlib import Path

_CONFIG = """baseURL = "https://example.org/"
locale = "ru"
title = "Bench"
disableKinds = []
[pagination]
pagerSize = 30
[taxonomies]
category = "categories"
author = "authors"
[permalinks]
posts = "/:slug.html"
"""
_BASE = """<!DOCTYPE html><html lang="ru"><head><meta charset="utf-8"><title>{{ .Title }}</title></head>
<body><header><a href="/">{{ site.Title }}</a></header>{{ block "main" . }}{{ end }}</body></html>"""
_SINGLE = """{{ define "main" }}<article><h1>{{ .Title }}</h1><time>{{ .Date }}</time><p>{{ .Params.lead }}</p>
{{ .Content }}</article><aside>{{ partialCached "popular.html" . }}</aside>{{ end }}"""
_LIST = """{{ define "main" }}<h1>{{ .Title }}</h1>{{ range (.Paginate .RegularPages).Pages }}
<article><h2><a href="{{ .RelPermalink }}">{{ .Title }}</a></h2><p>{{ .Params.lead }}</p></article>
{{ end }}{{ end }}"""
_POPULAR = """<ol>{{ range first 60 site.RegularPages }}
<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ol>"""


def write_hugo_site(folder: Path, texts: Path) -> Path:
    """Lay out a Hugo site around the texts."""
    layouts = folder / "layouts"
    (layouts / "_default").mkdir(parents=True)
    (layouts / "partials").mkdir()
    (folder / "hugo.toml").write_text(_CONFIG, encoding="utf-8")
    (layouts / "_default" / "baseof.html").write_text(_BASE, encoding="utf-8")
    (layouts / "_default" / "single.html").write_text(_SINGLE, encoding="utf-8")
    (layouts / "_default" / "list.html").write_text(_LIST, encoding="utf-8")
    (layouts / "partials" / "popular.html").write_text(_POPULAR, encoding="utf-8")
    shutil.copytree(texts, folder / "content" / "posts")
    return folder
