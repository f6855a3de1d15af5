package org.qingyang.language;

import com.hankcs.hanlp.HanLP;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Characters that are written differently and mean the same: traditional and simplified, full and half width, capital
/// and small letters. One for one only, so that texts keep their lengths. Immutable, thread-safe; made at the first
/// question, because the tables take half a second to load.
public final class Variants {

    private static final char FIRST_HAN = '\u3400';
    private static final char LAST_HAN = '\u9fff';
    private static final int WIDTH = 0xFEE0;

    private Variants() {
    }

    /// The character that stands for all of its variants.
    public static char of(char c) {
        char narrow = c > '\uFF00' && c < '\uFF5F' ? (char) (c - WIDTH) : c == '\u3000' ? ' ' : c;
        char small = narrow < 0x80 ? Character.toLowerCase(narrow) : narrow;
        return small < FIRST_HAN || small > LAST_HAN ? small : Tables.SIMPLE.getOrDefault(small, small);
    }

    /// All characters that one stands for, itself among them.
    public static List<Character> all(char c) {
        return Tables.ALL.getOrDefault(of(c), List.of(c));
    }

    private static final class Tables {

        static final Map<Character, Character> SIMPLE = simple();
        static final Map<Character, List<Character>> ALL = all();

        private static Map<Character, Character> simple() {
            Map<Character, Character> simple = new HashMap<>();
            for (char c = FIRST_HAN; c <= LAST_HAN; c++) {
                String converted = HanLP.convertToSimplifiedChinese(String.valueOf(c));
                if (converted.length() == 1 && converted.charAt(0) != c) {
                    simple.put(c, converted.charAt(0));
                }
            }
            // A simplified character may itself have been simplified from another.
            simple.replaceAll((_, to) -> simple.getOrDefault(to, to));
            return simple;
        }

        private static Map<Character, List<Character>> all() {
            Map<Character, List<Character>> all = new HashMap<>();
            SIMPLE.forEach((from, to) -> all.computeIfAbsent(to, one -> new ArrayList<>(List.of(one))).add(from));
            for (char c = '!'; c < 0x7f; c++) {
                char stands = Character.toLowerCase(c);
                List<Character> same = all.computeIfAbsent(stands, _ -> new ArrayList<>());
                same.add(c);
                same.add((char) (c + WIDTH));
            }
            all.put(' ', List.of(' ', '\u3000'));
            return all;
        }
    }
}
