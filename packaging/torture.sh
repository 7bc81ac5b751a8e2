#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Tries to make the program lose a text, for half an hour or so, and prints what came of it: kills at any moment, a disk
# that fails at every n-th call, two programs that succeed each other at one shared folder, and a typist beside the
# import of 100,000 articles, who types until all are in (about eight minutes of it). It is wrong where anything is lost.
# --kills N, --deeds typing saving … (what is killed), --seed S, --takeovers N, --articles N, --seconds N (of typing);
# --parts kills disk holders typing figures does only those that are named.
. "$(dirname "${BASH_SOURCE[0]}")/setup.sh"

need_packages ca-certificates
want_packages gcc libc6-dev
need_window_packages
need_environment test
exec "$VENV/bin/python" -m tests.torture "$@"
