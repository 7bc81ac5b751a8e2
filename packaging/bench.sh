#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Every benchmark, each as ratios to a reference measured in the same run, or only those parts that are named:
# program, import, export, backup, journal, revisions, search, list, scale; of the window: start keys frames lengths opening
# typing switch blocks deeds many hour. --articles N… sets the size of the export, and the sizes of the libraries of `scale`
# (one N: beside all smaller ones), which are kept and used again in the folder that NEWSDESK_BENCH_LIBRARIES names; without
# a part it asks for `scale` alone.
. "$(dirname "${BASH_SOURCE[0]}")/setup.sh"

PARTS=() SIZES=()
while [ $# -gt 0 ]; do
    case "$1" in
        --articles) shift; while [[ "${1:-}" =~ ^[0-9]+$ ]]; do SIZES+=("$1"); shift; done ;;
        *) PARTS+=("$1"); shift ;;
    esac
done
if [ ${#PARTS[@]} -eq 0 ] && [ ${#SIZES[@]} -gt 0 ]; then PARTS=(scale); fi
asked() { [ ${#PARTS[@]} -eq 0 ] || [[ " ${PARTS[*]} " == *" $1 "* ]]; }

need_packages ca-certificates
need_window_packages
need_environment bench
if asked program; then "$VENV/bin/python" -m tests.benchmarks.bench_start; fi
if asked import; then "$VENV/bin/python" -m tests.benchmarks.bench_import; fi
if asked export; then "$VENV/bin/python" -m tests.benchmarks.bench_export ${SIZES[0]:+--articles "${SIZES[0]}"}; fi
if asked backup; then "$VENV/bin/python" -m tests.benchmarks.bench_backup; fi
if asked journal; then "$VENV/bin/python" -m tests.benchmarks.bench_journal; fi
if asked revisions; then "$VENV/bin/python" -m tests.benchmarks.bench_revisions; fi
if asked search; then "$VENV/bin/python" -m tests.benchmarks.bench_search; fi
if asked list; then "$VENV/bin/python" -m tests.benchmarks.bench_list; fi
if asked scale; then on_a_screen "$VENV/bin/python" -m tests.benchmarks.bench_scale ${SIZES[0]:+--articles "${SIZES[@]}"}; fi
WINDOW=()
for part in "${PARTS[@]}"; do
    case "$part" in program | import | export | backup | journal | revisions | search | list | scale) ;; *) WINDOW+=("$part") ;; esac
done
if [ ${#WINDOW[@]} -gt 0 ]; then
    on_a_screen "$VENV/bin/python" -m tests.benchmarks.bench_window --parts "${WINDOW[@]}"
elif [ ${#PARTS[@]} -eq 0 ]; then
    on_a_screen "$VENV/bin/python" -m tests.benchmarks.bench_window
fi
