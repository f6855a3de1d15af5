package org.qingyang.language;

import java.util.Collection;
import java.util.Set;

/// Words to be found in running text at a given place. Immutable.
public final class WordSet {

    /// Two tables tell, by the first or last two characters of a word, how long the words with such characters are. Several
    /// pairs share an entry: the tables only save looking up words that cannot be there.
    private static final int PER_WORD = 8;

    private final Set<String> words;
    private final int longest;
    private final long[] byFirst;
    private final long[] byLast;

    /// @param words none of them empty
    public WordSet(Collection<String> words) {
        this.words = Set.copyOf(words);
        this.longest = words.stream().mapToInt(String::length).max().orElse(0);
        int size = Math.max(Long.SIZE, Integer.highestOneBit(words.size() * PER_WORD));
        this.byFirst = new long[size];
        this.byLast = new long[size];
        for (String word : words) {
            int end = word.length() - 1;
            byFirst[slot(word.charAt(0), end == 0 ? 0 : word.charAt(1))] |= bit(word.length());
            byLast[slot(end == 0 ? 0 : word.charAt(end - 1), word.charAt(end))] |= bit(word.length());
        }
    }

    private int slot(int first, int second) {
        return (first * 31 + second * 17) & (byFirst.length - 1);
    }

    private static long bit(int length) {
        return 1L << Math.min(length, Long.SIZE - 1);
    }

    /// The most that one of the lengths and the room allow; 0 where there are none.
    private int longest(long lengths, int room) {
        int most = lengths >>> Long.SIZE - 1 == 0 ? Long.SIZE - 1 - Long.numberOfLeadingZeros(lengths) : longest;
        return Math.min(Math.max(0, most), room);
    }

    public boolean has(String word) {
        return words.contains(word);
    }

    /// Whether the text begins with one of the words.
    public boolean begins(String text) {
        return lengthAt(text, 0) > 0;
    }

    /// Whether the text ends with one of the words.
    public boolean ends(String text) {
        return lengthBefore(text, text.length()) > 0;
    }

    /// The length of the longest of the words that end at `end`; 0 where none does.
    public int lengthBefore(String text, int end) {
        if (end <= 0) {
            return 0;
        }
        char last = text.charAt(end - 1);
        long lengths = byLast[slot(0, last)] & bit(1) | (end < 2 ? 0 : byLast[slot(text.charAt(end - 2), last)] & ~bit(1));
        for (int length = longest(lengths, end); length > 0; length--) {
            if ((lengths & bit(length)) != 0 && words.contains(text.substring(end - length, end))) {
                return length;
            }
        }
        return 0;
    }

    /// The length of the longest of the words that begin at `start`; 0 where none does.
    public int lengthAt(String text, int start) {
        if (start >= text.length()) {
            return 0;
        }
        char first = text.charAt(start);
        long lengths = byFirst[slot(first, 0)] & bit(1)
                | (start + 1 >= text.length() ? 0 : byFirst[slot(first, text.charAt(start + 1))] & ~bit(1));
        for (int length = longest(lengths, text.length() - start); length > 0; length--) {
            if ((lengths & bit(length)) != 0 && words.contains(text.substring(start, start + length))) {
                return length;
            }
        }
        return 0;
    }
}
