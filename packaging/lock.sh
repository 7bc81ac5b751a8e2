#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Renews the locks from pyproject.toml, for every Python and Linux machine we support.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
uv=".venv/bin/uv"
[ -x "$uv" ] || .venv/bin/python -m pip install -q uv
lock() { "$uv" pip compile -q --universal --python-version 3.11 --generate-hashes --no-header --no-annotate "$@"; }
lock pyproject.toml --group build -o packaging/requirements-runtime.lock
lock pyproject.toml --group build --group dev -c packaging/requirements-runtime.lock -o packaging/requirements-test.lock
lock pyproject.toml --group build --group dev --group bench -c packaging/requirements-test.lock -o packaging/requirements-bench.lock
