#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Every check: ruff, mypy, import-linter, deptry, pytest. Arguments go to pytest, which then runs alone.
. "$(dirname "${BASH_SOURCE[0]}")/setup.sh"

need_packages ca-certificates libimage-exiftool-perl fonts-dejavu-core
want_packages chromium chromium-driver
want_packages xvfb xauth
command -v java >/dev/null 2>&1 || need_packages default-jre-headless
need_window_packages
need_environment test

VNU="$ROOT/.cache/vnu"
VNU_VERSION=26.9.27
if [ ! -e "$VNU/node_modules/vnu-jar/build/dist/vnu.jar" ]; then
    command -v npm >/dev/null 2>&1 || need_packages npm
    say "installing the Nu HTML checker"
    mkdir -p "$VNU"
    npm install --silent --no-audit --no-fund --prefix "$VNU" "vnu-jar@$VNU_VERSION" >"$VNU/install.log" 2>&1 \
        || die "the Nu HTML checker cannot be installed: $(tail -n1 "$VNU/install.log")"
fi
export NEWSDESK_VNU="$VNU/node_modules/vnu-jar/build/dist/vnu.jar"

# Tests of the window need no screen; root cannot set up the web engine's sandbox.
export QT_QPA_PLATFORM=${QT_QPA_PLATFORM:-offscreen}
if [ "$(id -u)" = 0 ]; then export QTWEBENGINE_DISABLE_SANDBOX=1; fi

# Tests start hundreds of processes: where none may keep what it compiled, each compiles the whole program anew.
unset PYTHONDONTWRITEBYTECODE

# Puts the files of the tests on a disk in memory where there is room for them. The program asks for each of its writes
# to be on the disk before it goes on, and here it does not wait; a process that is killed leaves the same on both.
use_memory_for_files() {
    local memory room
    memory=$(awk '/^MemAvailable:/ { print $2 }' /proc/meminfo 2>/dev/null) || return 0
    room=$(df -Pk /dev/shm 2>/dev/null | awk 'NR == 2 { print $4 }') || return 0
    if [ "${memory:-0}" -lt 8000000 ] || [ "${room:-0}" -lt 6000000 ]; then return 0; fi
    FOLDER=$(mktemp -d /dev/shm/newsdesk-tests.XXXXXX) || return 0
    chmod 755 "$FOLDER"  # some tests are another user
    printf '#!/bin/sh\n' >"$FOLDER/program" && chmod +x "$FOLDER/program"
    # Some systems run nothing that lies there, and some tests make programs.
    if "$FOLDER/program" 2>/dev/null; then export TMPDIR="$FOLDER"; fi
}

if [ $# -gt 0 ]; then exec "$VENV/bin/python" -m pytest "$@"; fi
# The checks leave a core free: there the tests are collected, and so compiled, for the processes that run them. What
# is wrong with them is told by the run itself.
"$VENV/bin/python" -m pytest --collect-only -qq -p no:randomly >/dev/null 2>&1 &
COLLECTING=$!
trap 'kill "$COLLECTING" 2>/dev/null || true' EXIT
say "ruff"; "$VENV/bin/ruff" check . ; "$VENV/bin/ruff" format --check --quiet . || die "ruff format would change files: run .venv/bin/ruff format"
say "mypy"; "$VENV/bin/mypy"
say "import-linter"; "$VENV/bin/lint-imports" --no-logo 2>/dev/null || "$VENV/bin/lint-imports"
say "deptry"; "$VENV/bin/deptry" .
wait "$COLLECTING" || true
trap - EXIT
FOLDER=
trap '[ -z "$FOLDER" ] || rm -rf "$FOLDER"' EXIT
use_memory_for_files
# Processes take as many of the tests each and then from each other: what a module's tests share is made once. Tests of
# the window wait for half of their time, for a thread, a page or a moment: two processes more than the two cores that a
# gate has go on meanwhile.
say "pytest"; "$VENV/bin/python" -m pytest -n 4 --dist worksteal
