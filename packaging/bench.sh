#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Every benchmark, each as ratios to a reference measured in the same run. --articles N sets the size of the export.
. "$(dirname "${BASH_SOURCE[0]}")/setup.sh"

need_packages ca-certificates
need_window_packages
need_environment bench
"$VENV/bin/python" -m tests.benchmarks.bench_start
"$VENV/bin/python" -m tests.benchmarks.bench_import
"$VENV/bin/python" -m tests.benchmarks.bench_export "$@"
on_a_screen "$VENV/bin/python" -m tests.benchmarks.bench_window
