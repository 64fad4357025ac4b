# SPDX-FileCopyrightText: 2026 Sidelight authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# Sourced by the script tests: a copy of the tree to plant faults in, and three ways to say what is expected.
set -euo pipefail

tree=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd -P)
# shellcheck disable=SC2034 # read by the tests
tests_build="${1:-$tree/build/tests}"
scratch=$(mktemp -d)
scratch=$(cd "$scratch" && pwd -P)
trap 'rm -rf "$scratch"' EXIT
copy="$scratch/copy"
failures=0

# Checks run in the copy, whatever the surroundings say.
unset SIDELIGHT_BUILD SIDELIGHT_BASE SIDELIGHT_TIDY_MINUTES
export GIT_CONFIG_COUNT=1 GIT_CONFIG_KEY_0=safe.directory GIT_CONFIG_VALUE_0='*'
export GIT_AUTHOR_NAME=Test GIT_AUTHOR_EMAIL=test@localhost GIT_COMMITTER_NAME=Test GIT_COMMITTER_EMAIL=test@localhost

need()
{
    command -v "$1" >/dev/null || {
        echo "skipped: $1 is not installed"
        exit 77
    }
}

# An empty tree with the checks and their settings, for a fault and nothing else.
make_small_copy()
{
    mkdir -p "$copy/app" "$copy/briefings/core" "$copy/widgets" "$copy/tests" "$copy/resources"
    cp -a "$tree/packaging" "$copy/"
    cp -a "$tree/.clang-format" "$tree/.clang-tidy" "$tree/.codespellrc" "$tree/.gitignore" "$copy/"
    git -C "$copy" init -q
}

# plant FILE: standard input becomes that file of the copy, with our two lines at its head.
plant()
{
    mkdir -p "$(dirname "$copy/$1")"
    {
        printf '// SPDX-%s: 2026 Sidelight authors\n' FileCopyrightText
        printf '// SPDX-%s: GPL-3.0-or-later\n' License-Identifier
        cat
    } >"$copy/$1"
}

complain()
{
    echo "FAIL: $1" >&2
    failures=$((failures + 1))
}

# expect_ok WHAT COMMAND…
expect_ok()
{
    local what="$1" output
    shift
    if output=$("$@" 2>&1 </dev/null); then
        echo "PASS: $what"
    else
        printf '%s\n' "$output" >&2
        complain "$what: ended non-zero"
    fi
}

# expect_failure WHAT WORDS COMMAND…: the command ends non-zero and says WORDS, a fixed string.
expect_failure()
{
    local what="$1" words="$2" output
    shift 2
    if output=$("$@" 2>&1 </dev/null); then
        printf '%s\n' "$output" >&2
        complain "$what: ended zero"
    elif ! grep -qF -- "$words" <<<"$output"; then
        printf '%s\n' "$output" >&2
        complain "$what: does not say \"$words\""
    else
        echo "PASS: $what"
    fi
}

# expect_equal WHAT EXPECTED ACTUAL
expect_equal()
{
    if [ "$2" = "$3" ]; then
        echo "PASS: $1"
    else
        complain "$1: expected \"$2\", got \"$3\""
    fi
}

finish()
{
    [ "$failures" -eq 0 ] || exit 1
}
