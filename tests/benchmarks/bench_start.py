# SPDX-License-Identifier: GPL-3.0-or-later
"""Start: `newsdesk --version` and `newsdesk --help` against a bare Python."""

from __future__ import annotations

import sys

from tests.benchmarks.measure import interleaved, newsdesk, run


def main() -> None:
    """Print the figures."""
    figures = interleaved(
        {
            "python -c pass": lambda: run([sys.executable, "-c", "pass"]),
            "newsdesk --version": lambda: run(newsdesk("--version")),
            "newsdesk --help": lambda: run(newsdesk("--help")),
        },
        times=15,
    )
    bare = figures["python -c pass"]
    print("\nStart")
    for name, figure in figures.items():
        print(f"  {name:28} {figure}   {figure.seconds / bare.seconds:5.2f} x bare Python")


if __name__ == "__main__":
    main()
