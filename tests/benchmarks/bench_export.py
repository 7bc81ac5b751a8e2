# SPDX-License-Identifier: GPL-3.0-or-later
"""Export of a site against Hugo on the same texts: full, with nothing changed, with one article changed."""

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
from pathlib import Path

from tests.benchmarks.hugo_site import write_hugo_site
from tests.benchmarks.measure import Run, interleaved, newsdesk, run
from tests.benchmarks.texts import write_texts


def _fresh(scratch: Path, name: str) -> Path:
    target = scratch / name
    shutil.rmtree(target, ignore_errors=True)
    return target


def _hugo(site: Path, out: Path) -> Run:
    return run(
        [str(Path(sys.executable).with_name("hugo")), "--quiet", "--source", str(site), "--destination", str(out)]
    )


def main() -> None:
    """Print the figures."""
    options = argparse.ArgumentParser()
    options.add_argument("--articles", type=int, default=1000)
    articles = options.parse_args().articles
    with tempfile.TemporaryDirectory() as name:
        scratch = Path(name)
        texts = write_texts(scratch / "texts", articles)
        library = scratch / "library"
        run(newsdesk("init", library))
        imported = run(newsdesk("import", library, texts))
        site = write_hugo_site(scratch / "hugo", texts)

        def one_changed() -> Run:
            run(newsdesk("set", library, "1", f"lead=Изменено {len(list(scratch.iterdir()))}"))
            return run(newsdesk("export", library, scratch / "warm"))

        run(newsdesk("export", library, scratch / "warm"))
        figures = interleaved(
            {
                "hugo, full": lambda: _hugo(site, _fresh(scratch, "hugo-out")),
                "newsdesk, full": lambda: run(newsdesk("export", library, _fresh(scratch, "out"), "--restamp")),
                "hugo, nothing changed": lambda: _hugo(site, scratch / "hugo-out"),
                "newsdesk, nothing changed": lambda: run(newsdesk("export", library, scratch / "warm")),
                "newsdesk, one changed": one_changed,
            },
            times=3,
        )
    print(f"\nExport of {articles} articles (imported at {articles / imported.seconds:.0f} a second)")
    for label, figure in figures.items():
        reference = figures["hugo, full"] if "full" in label else figures["hugo, nothing changed"]
        print(f"  {label:28} {figure}   {figure.seconds / reference.seconds:5.2f} x Hugo")


if __name__ == "__main__":
    main()
