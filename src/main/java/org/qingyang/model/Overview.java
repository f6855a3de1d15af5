package org.qingyang.model;

import java.util.Map;

/// Sums over the whole store.
///
/// @param characters how many characters of raw text, about: counted from the bytes of the files, without those of older
///                   versions of a page
/// @param openDoubts how many doubts wait for an editor
/// @param repairs    how many repairs of each kind were made or are proposed; a kind that there is none of is missing
public record Overview(long characters, int openDoubts, Map<RepairKind, Integer> repairs) {

    private static final double TEN_THOUSAND = 10_000;

    public Overview {
        repairs = Map.copyOf(repairs);
    }

    /// Open doubts in ten thousand characters; 0 for an empty store.
    public double doubtsPerTenThousand() {
        return characters == 0 ? 0 : openDoubts * TEN_THOUSAND / characters;
    }
}
