package org.qingyang.store;

import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;

/// Text as tokens of the index: each pair of neighbouring characters in order, the last one of a line with its end. The
/// index splits at ASCII, so ASCII stands for itself at another place (U+E000 on); the few characters that would meet it
/// there, and halves of surrogate pairs, are spelt out. No token means two things.
final class SearchTokens {

    private static final char ASCII = '\uE000';
    private static final char SPELT = '\uE0FE';
    /// Behind nearly all characters of a text: with room for them a set need not grow.
    private static final int HAN_END = 0xA000;
    private static final String END = "\uE0FD ";
    /// Stands before the pairs of short texts, so that these are found without going through all long ones.
    static final String SHORT = "\uE0FC";

    static final String NONE = "";

    private SearchTokens() {
    }

    /// The pairs of lines; no two neighbours are of two lines.
    ///
    /// @param mark what stands before each: [#NONE] or [#SHORT]
    static String pairs(List<String> lines, String mark) {
        // Two characters, a space and a mark for each; growing would copy it again and again.
        var out = new StringBuilder(lines.stream().mapToInt(String::length).sum() * (3 + mark.length()));
        lines.forEach(line -> pairs(line, mark, out));
        return out.toString();
    }

    /// How a text is asked for in the index of pairs.
    static String phrase(String text, String mark) {
        var out = new StringBuilder();
        if (text.codePointCount(0, text.length()) == 1) {
            out.append(mark);
            spell(text.codePointAt(0), out);
            return "\"" + out + "\" *";
        }
        pairs(text, mark, out);
        // All but the pair of the last character with the end.
        return "\"" + out.substring(0, out.lastIndexOf(" ", out.length() - 2)) + "\"";
    }

    /// The characters of lines.
    static BitSet characters(List<String> lines) {
        var characters = new BitSet(HAN_END);
        for (String line : lines) {
            for (int i = 0; i < line.length(); i += Character.charCount(line.codePointAt(i))) {
                characters.set(line.codePointAt(i));
            }
        }
        return characters;
    }

    /// The token of a character that stands in the place that a letter means.
    static String character(char place, int character) {
        var out = new StringBuilder();
        character(place, character, out);
        return out.toString();
    }

    /// Appends the same.
    static void character(char place, int character, StringBuilder out) {
        out.append(place);
        spell(character, out);
    }

    private static void pairs(String line, String mark, StringBuilder out) {
        int before = -1;
        for (int i = 0; i < line.length();) {
            int character = line.codePointAt(i);
            if (before >= 0) {
                out.append(mark);
                spell(before, out);
                spell(character, out);
                out.append(' ');
            }
            before = character;
            i += Character.charCount(character);
        }
        if (before >= 0) {
            out.append(mark);
            spell(before, out);
            out.append(END);
        }
    }

    private static void spell(int character, StringBuilder out) {
        if (character < 0x80) {
            out.append((char) (ASCII + character));
        } else if (character >= ASCII && character <= 0xE0FF || character >= 0xD800 && character <= 0xDFFF) {
            out.append(SPELT).append("%05x".formatted(character).chars()
                    .mapToObj(digit -> String.valueOf((char) (ASCII + digit))).collect(Collectors.joining()));
        } else {
            out.appendCodePoint(character);
        }
    }
}
