package org.qingyang.store;

import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;

/// Text as tokens of the index: each pair of neighbouring characters in order, then each character once. The index
/// splits at ASCII, so ASCII stands for itself at another place (U+E000 on); the few characters that would meet it
/// there, and halves of surrogate pairs, are spelt out. No token means two things.
final class SearchTokens {

    private static final char ASCII = '\uE000';
    private static final char SPELT = '\uE0FE';
    private static final char BREAK = '\uE0FD';

    private final StringBuilder out = new StringBuilder();
    private final BitSet seen = new BitSet();
    private int lastOfPair = -1;

    private SearchTokens() {
    }

    /// The tokens of lines, none of which reaches over a line's end.
    static String of(List<String> lines) {
        if (lines.isEmpty()) {
            return "";
        }
        var tokens = new SearchTokens();
        lines.forEach(tokens::pairs);
        tokens.seen.stream().forEach(character -> tokens.token(character, -1));
        return tokens.out.toString();
    }

    /// The tokens that stand side by side where `text` stands.
    static String phrase(String text) {
        if (text.codePointCount(0, text.length()) == 1) {
            var token = new StringBuilder();
            spell(text.codePointAt(0), token);
            return token.toString();
        }
        var tokens = new SearchTokens();
        tokens.pairs(text);
        return tokens.out.toString().stripTrailing();
    }

    private void pairs(String line) {
        int before = -1;
        boolean first = true;
        for (int i = 0; i < line.length();) {
            int character = line.codePointAt(i);
            seen.set(character);
            if (before >= 0) {
                if (first && before == lastOfPair) {
                    // Else the last pair of one line and the first of the next would look like three neighbours.
                    out.append(BREAK).append(' ');
                }
                token(before, character);
                lastOfPair = character;
                first = false;
            }
            before = character;
            i += Character.charCount(character);
        }
    }

    private void token(int one, int two) {
        spell(one, out);
        if (two >= 0) {
            spell(two, out);
        }
        out.append(' ');
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
