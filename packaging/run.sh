#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, makes the demo library on first use and exports its site.
# Another library: bash packaging/run.sh LIBRARY [OUT]
. "$(dirname "${BASH_SOURCE[0]}")/setup.sh"

need_packages ca-certificates
need_environment runtime

LIBRARY=${1:-$ROOT/demo/library}
OUT=${2:-$ROOT/demo/site}
if [ ! -e "$LIBRARY/newsroom.db" ]; then
    say "making the demo library in $LIBRARY"
    "$VENV/bin/newsdesk" init "$LIBRARY" --demo || die "the demo library cannot be made in $LIBRARY"
fi
say "exporting the site of $LIBRARY"
status=0
"$VENV/bin/newsdesk" export "$LIBRARY" "$OUT" || status=$?
# 1 means done, with articles held back for the reasons just printed: the site itself is there.
[ "$status" -le 1 ] || die "the site cannot be exported"
say "the site is ready: open $OUT/index.html in a browser"
