package org.qingyang.language;

import java.util.Collection;
import java.util.Set;

/// Words to be found in running text at a given place. Immutable.
public final class WordSet {

    /// Two tables tell, by the first or last character of a word, how long the words with such a character are. Several
    /// characters share an entry: the tables only save looking up words that cannot be there.
    private static final int TABLE = 1024;

    private final Set<String> words;
    private final int longest;
    private final long[] byFirst = new long[TABLE];
    private final long[] byLast = new long[TABLE];

    /// @param words none of them empty
    public WordSet(Collection<String> words) {
        this.words = Set.copyOf(words);
        this.longest = words.stream().mapToInt(String::length).max().orElse(0);
        for (String word : words) {
            byFirst[slot(word.charAt(0))] |= bit(word.length());
            byLast[slot(word.charAt(word.length() - 1))] |= bit(word.length());
        }
    }

    private static int slot(char c) {
        return c % TABLE;
    }

    private static long bit(int length) {
        return 1L << Math.min(length, Long.SIZE - 1);
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
        long lengths = byLast[slot(text.charAt(end - 1))];
        for (int length = lengths == 0 ? 0 : Math.min(longest, end); length > 0; length--) {
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
        long lengths = byFirst[slot(text.charAt(start))];
        for (int length = lengths == 0 ? 0 : Math.min(longest, text.length() - start); length > 0; length--) {
            if ((lengths & bit(length)) != 0 && words.contains(text.substring(start, start + length))) {
                return length;
            }
        }
        return 0;
    }
}
