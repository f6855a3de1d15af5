package org.qingyang.facts.base;

import java.util.Collection;
import java.util.Set;

/// Words to be found in running text at a given place. Immutable.
public final class WordSet {

    private final Set<String> words;
    private final int longest;

    public WordSet(Collection<String> words) {
        this.words = Set.copyOf(words);
        this.longest = words.stream().mapToInt(String::length).max().orElse(0);
    }

    public boolean has(String word) {
        return words.contains(word);
    }

    /// The length of the longest of the words that end at `end`; 0 where none does.
    public int lengthBefore(String text, int end) {
        for (int length = Math.min(longest, end); length > 0; length--) {
            if (words.contains(text.substring(end - length, end))) {
                return length;
            }
        }
        return 0;
    }

    /// The length of the longest of the words that begin at `start`; 0 where none does.
    public int lengthAt(String text, int start) {
        for (int length = Math.min(longest, text.length() - start); length > 0; length--) {
            if (words.contains(text.substring(start, start + length))) {
                return length;
            }
        }
        return 0;
    }
}
