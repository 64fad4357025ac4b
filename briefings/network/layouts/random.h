// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <utility>

namespace Briefings {

/// SplitMix64 (Vigna): the same numbers on every machine, which std::shuffle and the distributions
/// do not promise.
class Random
{
public:
    explicit Random(uint64_t seed) : m_state(seed) { }

    uint64_t next()
    {
        uint64_t z = (m_state += 0x9e3779b97f4a7c15ULL);
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
        return z ^ (z >> 31);
    }
    /// 0..1, one excluded.
    double unit() { return static_cast<double>(next() >> 11) * 0x1.0p-53; }
    size_t below(size_t bound) { return static_cast<size_t>(unit() * static_cast<double>(bound)); }

    template <typename T>
    void shuffle(std::span<T> values)
    {
        for (size_t i = values.size(); i > 1; --i) {
            std::swap(values[i - 1], values[below(i)]);
        }
    }

private:
    uint64_t m_state;
};

} // namespace Briefings
