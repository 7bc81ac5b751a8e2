#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, makes the demo library on first use and opens the window on it.
#   bash packaging/run.sh [LIBRARY]      another library instead of the demo
#   bash packaging/run.sh --tour OUT     no hands: drives the main job through the window and the acceptance sheet,
#                                        and leaves the pictures in OUT (arguments after OUT go to the tour)
. "$(dirname "${BASH_SOURCE[0]}")/setup.sh"

need_packages ca-certificates
need_window_packages
need_environment runtime

# The web engine's sandbox cannot be set up by root; only who is root goes without it, and only here.
if [ "$(id -u)" = 0 ]; then export QTWEBENGINE_DISABLE_SANDBOX=1; fi

if [ "${1:-}" = --tour ]; then
    [ $# -ge 2 ] || die "where to? bash packaging/run.sh --tour OUT"
    shift
    SCREEN=2560x1440 on_a_screen "$VENV/bin/python" "$ROOT/packaging/tour" "$@"
    exit
fi

LIBRARY=${1:-$ROOT/demo/library}
if [ $# -eq 0 ] && [ ! -e "$LIBRARY/newsroom.db" ]; then
    say "making the demo library in $LIBRARY"
    "$VENV/bin/newsdesk" init "$LIBRARY" --demo || die "the demo library cannot be made in $LIBRARY"
fi
say "opening the window on $LIBRARY"
on_a_screen "$VENV/bin/newsdesk" "$LIBRARY"
