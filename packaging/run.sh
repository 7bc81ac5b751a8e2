#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, makes the demo library on first use and opens the window on it.
#   bash packaging/run.sh [LIBRARY]      another library instead of the demo
#   bash packaging/run.sh --tour OUT     no hands: drives the main job through the window, plays scenes beside it and
#                                        makes the acceptance sheet; the pictures are left in OUT (arguments after OUT
#                                        go to the tour: --job, --sheet, --scenes [NAME…] [--look --language --size])
HERE=$PWD
. "$(dirname "${BASH_SOURCE[0]}")/setup.sh"

# Paths are meant from where the script was called.
from_here() { case "$1" in /*) printf '%s' "$1" ;; *) printf '%s/%s' "$HERE" "$1" ;; esac; }

need_packages ca-certificates
need_window_packages
need_environment runtime

# The web engine's sandbox cannot be set up by root; only who is root goes without it, and only here.
if [ "$(id -u)" = 0 ]; then export QTWEBENGINE_DISABLE_SANDBOX=1; fi

if [ "${1:-}" = --tour ]; then
    [ $# -ge 2 ] || die "where to? bash packaging/run.sh --tour OUT"
    OUT=$(from_here "$2")
    shift 2
    SCREEN=2560x1440
    export PYTHONPATH="$ROOT:$ROOT/packaging"
    on_a_screen "$VENV/bin/python" -m tour "$OUT" "$@"
    exit
fi

LIBRARY=$(from_here "${1:-$ROOT/demo/library}")
if [ $# -eq 0 ] && [ ! -e "$LIBRARY/newsroom.db" ]; then
    say "making the demo library in $LIBRARY"
    # Made beside its place and moved there whole: a start that is broken off leaves no half of it.
    rm -rf "$LIBRARY.part"
    "$VENV/bin/newsdesk" init "$LIBRARY.part" --demo >/dev/null && mv -T "$LIBRARY.part" "$LIBRARY" \
        || die "the demo library cannot be made in $LIBRARY"
fi
[ -d "$LIBRARY" ] || die "there is no folder $LIBRARY"
say "opening the window on $LIBRARY"
on_a_screen "$VENV/bin/newsdesk" "$LIBRARY"
