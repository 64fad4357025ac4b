# SPDX-FileCopyrightText: 2026 Sidelight authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# Sourced by every check: where the tree and its build are, and which files are ours.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd -P)
cd "$root"

# The checks read the tests' build, so that the tree is compiled once.
build="${SIDELIGHT_BUILD:-$root/build/tests}"

# A tree that another user owns (as in many containers) is read all the same.
if [ -z "${GIT_CONFIG_COUNT:-}" ]; then
    export GIT_CONFIG_COUNT=1 GIT_CONFIG_KEY_0=safe.directory GIT_CONFIG_VALUE_0="$root"
fi

fail()
{
    echo "$(basename "$0"): $1" >&2
    exit "${2:-1}"
}

need()
{
    command -v "$1" >/dev/null || fail "$1 is missing; packaging/install-dependencies --checks installs it." 3
}

# True when the tree is a git work tree of its own, not a folder inside another one.
is_work_tree()
{
    [ "$(git rev-parse --show-toplevel 2>/dev/null)" = "$root" ]
}

# our_files PATTERN…: files that belong to the tree, by git's patterns, one a line.
our_files()
{
    if is_work_tree; then
        git ls-files -co --exclude-standard --deduplicate -- "$@" | while IFS= read -r file; do
            if [ -f "$file" ]; then printf '%s\n' "$file"; fi
        done
    else
        local names=() pattern
        for pattern in "$@"; do names+=(-o -path "./$pattern"); done
        find . \( -path ./build -o -path ./.git \) -prune -o -type f \( -false "${names[@]}" \) -print |
            sed 's|^\./||' | LC_ALL=C sort
    fi
}

# The C++ files of ours.
our_sources()
{
    our_files 'app/*.h' 'app/*.cpp' 'briefings/*.h' 'briefings/*.cpp' 'widgets/*.h' 'widgets/*.cpp' \
        'tests/*.h' 'tests/*.cpp'
}

need_compile_commands()
{
    [ -f "$build/compile_commands.json" ] ||
        fail "there is no build to read in $build; packaging/build tests makes it." 3
}
