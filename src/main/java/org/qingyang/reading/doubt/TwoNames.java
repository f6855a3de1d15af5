package org.qingyang.reading.doubt;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.qingyang.language.Han;
import org.qingyang.language.Language;
import org.qingyang.language.Word;
import org.qingyang.text.Span;

/// Two phrases of one story that are the same but for one or two characters in the middle: one place or body with two
/// names, one list told in two ways.
final class TwoNames {

    /// How many characters stand alike before the difference, how many differ, how many stand alike behind it.
    private record Shape(int before, int middle, int behind) {

        int length() {
            return before + middle + behind;
        }

        /// Whether all that stands alike of a phrase at this place may come again.
        boolean mayCome(BitSet candidates, int at) {
            int rest = at + before + middle;
            return candidates.nextClearBit(at) > at + before - ALIKE && candidates.nextClearBit(rest) > rest + behind - ALIKE;
        }

        String frame(String phrase) {
            return phrase.substring(0, before) + phrase.substring(before + middle);
        }

        String middleOf(String phrase) {
            return phrase.substring(before, before + middle);
        }
    }

    private static final List<Shape> SHAPES = List.of(new Shape(3, 1, 3), new Shape(3, 2, 3), new Shape(4, 2, 2));
    /// The fewest characters that stand alike before the difference.
    private static final int ALIKE = 3;
    private static final int LONGEST = 50_000;
    /// So many places for the hashes of each character, so that few meet by chance.
    private static final int ROOM = 32;
    private static final String NUMERALS = "一二三四五六七八九十百千万亿两零○〇首第上下东西南北前后左右大小";

    private final Language language;

    TwoNames(Language language) {
        this.language = language;
    }

    /// The later places that differ from an earlier one.
    List<Finding> find(String text) {
        List<Finding> findings = new ArrayList<>();
        if (text.length() <= LONGEST) {
            BitSet candidates = candidates(text);
            SHAPES.forEach(shape -> find(text, candidates, shape, findings));
        }
        return findings;
    }

    /// The places whose first three characters come again, and some more: only there can a phrase begin that does.
    private static BitSet candidates(String text) {
        int hashes = Integer.highestOneBit(text.length() + 1) * ROOM;
        BitSet once = new BitSet(hashes);
        BitSet twice = new BitSet(hashes);
        for (int i = 0; i + ALIKE <= text.length(); i++) {
            int hash = hash(text, i) & hashes - 1;
            (once.get(hash) ? twice : once).set(hash);
        }
        BitSet candidates = new BitSet(text.length());
        for (int i = 0; i + ALIKE <= text.length(); i++) {
            if (twice.get(hash(text, i) & hashes - 1)) {
                candidates.set(i);
            }
        }
        return candidates;
    }

    private static int hash(String text, int i) {
        return text.charAt(i) * 31 * 31 + text.charAt(i + 1) * 31 + text.charAt(i + 2);
    }

    private void find(String text, BitSet candidates, Shape shape, List<Finding> findings) {
        Map<String, Integer> seen = new HashMap<>();
        for (int i = candidates.nextSetBit(0); i >= 0 && i + shape.length() <= text.length(); i = candidates.nextSetBit(i + 1)) {
            if (!shape.mayCome(candidates, i) || !isHan(text, i, i + shape.length())) {
                continue;
            }
            String phrase = text.substring(i, i + shape.length());
            Integer earlier = seen.putIfAbsent(shape.frame(phrase), i);
            if (earlier != null && isTwin(shape, text.substring(earlier, earlier + shape.length()), phrase)) {
                Span place = new Span(i, i + shape.length());
                String first = text.substring(earlier, earlier + shape.length());
                findings.add(Finding.of(place, 0.6, first, phrase).orRather(place, first));
            }
        }
    }

    private static boolean isHan(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Han.isIdeograph(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean isTwin(Shape shape, String first, String second) {
        String a = shape.middleOf(first);
        String b = shape.middleOf(second);
        for (int i = 0; i < a.length(); i++) {
            if (a.charAt(i) == b.charAt(i) || NUMERALS.indexOf(a.charAt(i)) >= 0 || NUMERALS.indexOf(b.charAt(i)) >= 0) {
                return false;
            }
        }
        return shape.middle() == 1 || isThing(a) && isThing(b);
    }

    /// Two deeds may well be told with the same words about them; two names of a thing should not differ.
    private boolean isThing(String middle) {
        return language.words(middle).stream().map(Word::nature).allMatch(n -> n.startsWith("n") || n.equals("vn"));
    }
}
