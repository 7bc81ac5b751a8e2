#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Set-up shared by run.sh, test.sh and bench.sh: system packages, .venv, locked dependencies. Sourced, never run.
# What is there already is left alone, so that a second start takes seconds.

set -euo pipefail
ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$ROOT"
VENV="$ROOT/.venv"

say() { printf 'newsdesk: %s\n' "$*"; }
die() { printf 'newsdesk: %s\n' "$*" >&2; exit 1; }

as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"
    elif command -v sudo >/dev/null 2>&1; then sudo "$@"
    else die "the system packages are missing and neither root nor sudo is here to install them: ${missing[*]}"
    fi
}

# Installs the Debian or Ubuntu packages named, if they are not there; a|b means whichever of the two exists.
need_packages() {
    local wanted choice name found missing=() log
    command -v dpkg-query >/dev/null 2>&1 || { say "no dpkg here: the system packages are taken for installed ($*)"; return 0; }
    installed() { [ "$(dpkg-query -W -f='${db:Status-Status}' "$1" 2>/dev/null)" = installed ]; }
    for wanted in "$@"; do
        found=
        for choice in ${wanted//|/ }; do installed "$choice" && found=1; done
        [ -n "$found" ] || missing+=("$wanted")
    done
    [ ${#missing[@]} -eq 0 ] && return 0
    say "installing system packages: ${missing[*]}"
    log=$(mktemp)
    as_root env DEBIAN_FRONTEND=noninteractive apt-get update -q >"$log" 2>&1 \
        || die "the package lists cannot be fetched: $(grep -m1 -E '^(E|Err|W):' "$log" || tail -n1 "$log")"
    local names=()
    for wanted in "${missing[@]}"; do
        name=
        for choice in ${wanted//|/ }; do
            # A name that is only provided by another package has no candidate of its own.
            if [ -z "$name" ] && [[ $(apt-cache policy "$choice" 2>/dev/null) == *"Candidate: "[^\(]* ]]; then name=$choice; fi
        done
        [ -n "$name" ] || die "the system package ${wanted//|/ or } does not exist in this system's package lists"
        names+=("$name")
    done
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "${names[@]}" >"$log" 2>&1 \
        || die "a system package cannot be installed: $(grep -m1 -E '^E:' "$log" || tail -n1 "$log")"
    rm -f "$log"
}

# The same for packages that only some systems have: where they cannot be had, the tests that need them say so and skip.
want_packages() {
    (need_packages "$@") || say "going on without: $*"
}

# What Qt's widgets and the preview's web engine load from the system, and what a window on an X screen needs besides.
need_window_packages() {
    need_packages libegl1 libgl1 "libglib2.0-0|libglib2.0-0t64" libfontconfig1 libfreetype6 libxkbcommon0 libdbus-1-3 \
        libgssapi-krb5-2 libbrotli1 fontconfig fonts-dejavu-core \
        libnss3 libnspr4 "libasound2|libasound2t64" libgbm1 libxcomposite1 libxdamage1 libxrandr2 libxtst6 libxkbfile1 \
        libxcb-dri3-0 \
        libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render-util0 libxcb-shape0 \
        libxcb-sync1 libxcb-xfixes0 libxcb-xkb1 libxkbcommon-x11-0 libx11-xcb1
}

# Runs the command on the screen that is there, or on one of its own that nobody sees, and says so. Who asks this script
# to end asks the command to end, and the screen goes with it.
on_a_screen() {
    local status=0
    if [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then open_virtual_screen; fi
    "$@" &
    COMMAND=$!
    trap 'kill -TERM "$COMMAND" 2>/dev/null || true' TERM INT HUP
    # A signal ends the first waiting; the command ends in its own time.
    wait "$COMMAND" || status=$?
    while kill -0 "$COMMAND" 2>/dev/null; do status=0; wait "$COMMAND" || status=$?; done
    trap - TERM INT HUP
    return "$status"
}

open_virtual_screen() {
    local cookie number
    need_packages xvfb xauth
    : "${SCREEN:=1600x1000}"
    SCREEN_FILES=$(mktemp -d)
    trap 'kill "${XVFB:-}" 2>/dev/null && wait "$XVFB" || true; rm -rf "$SCREEN_FILES"' EXIT
    export XAUTHORITY="$SCREEN_FILES/cookie"
    cookie=$(od -An -N16 -tx1 /dev/urandom | tr -d ' \n')
    xauth -q add :0 . "$cookie" 2>/dev/null
    mkfifo "$SCREEN_FILES/number"
    Xvfb -displayfd 3 -auth "$XAUTHORITY" -nolisten tcp -screen 0 "${SCREEN}x24" \
        3>"$SCREEN_FILES/number" >"$SCREEN_FILES/log" 2>&1 &
    XVFB=$!
    read -r number <"$SCREEN_FILES/number" || die "no virtual screen: $(tail -n1 "$SCREEN_FILES/log")"
    xauth -q add ":$number" . "$cookie" 2>/dev/null
    export DISPLAY=":$number"
    say "no screen here: the window opens on a virtual one of $SCREEN"
}

find_python() {
    local candidate
    for candidate in python3 python3.14 python3.13 python3.12 python3.11; do
        if command -v "$candidate" >/dev/null 2>&1 \
            && "$candidate" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
            command -v "$candidate"; return 0
        fi
    done
    return 1
}

# What an installed lock is known by; the program's own project file is part of it.
digest_of() { sha256sum "$ROOT/packaging/requirements-$1.lock" "$ROOT/pyproject.toml" | sha256sum; }

make_environment() {
    local python
    python=$(find_python) || {
        need_packages python3
        python=$(find_python) || die "Python 3.11 or later is needed and is not here"
    }
    if ! "$python" -c 'import ensurepip, venv' 2>/dev/null; then need_packages python3-venv; fi
    say "making .venv with $("$python" --version)"
    "$python" -m venv --clear "$VENV" || die "$python cannot make a virtual environment in $VENV"
}

pip_install() {
    local what=$1 log
    shift
    log=$(mktemp)
    "$VENV/bin/python" -m pip install -q --disable-pip-version-check --no-input "$@" >"$log" 2>&1 \
        || die "$what cannot be installed: $(grep -m1 -E 'ERROR' "$log" || tail -n1 "$log")"
    rm -f "$log"
}

# Makes .venv and installs the lock named (runtime, test or bench, each of which holds those before it) into it,
# unless just that lock is in it already.
need_environment() {
    local each
    if [ ! -x "$VENV/bin/python" ] || ! "$VENV/bin/python" -c 'import pip' 2>/dev/null; then make_environment; fi
    [ "$(cat "$VENV/.installed-$1" 2>/dev/null)" = "$(digest_of "$1")" ] && return 0
    say "installing the locked dependencies ($1)"
    pip_install "a dependency" --require-hashes -r "$ROOT/packaging/requirements-$1.lock"
    pip_install "the program itself" --no-deps --no-build-isolation -e "$ROOT"
    for each in runtime test bench; do
        digest_of "$each" >"$VENV/.installed-$each"
        [ "$each" = "$1" ] && break
    done
}
