package org.qingyang.service;

import java.util.List;
import org.qingyang.language.Variants;
import org.qingyang.search.Spelling;

/// Takes traditional and simplified characters, wide and narrow ones, capital and small letters for the same.
final class Folded implements Spelling {

    @Override
    public char of(char c) {
        return Variants.of(c);
    }

    @Override
    public List<Character> all(char c) {
        return Variants.all(c);
    }
}
