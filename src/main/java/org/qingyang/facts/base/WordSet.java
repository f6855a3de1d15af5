package org.qingyang.facts.base;

import java.util.BitSet;
import java.util.Collection;
import java.util.Set;

/// Words to be found in running text at a given place. Immutable.
public final class WordSet {

    private final Set<String> words;
    private final int longest;
    private final BitSet firsts = new BitSet();
    private final BitSet lasts = new BitSet();

    public WordSet(Collection<String> words) {
        this.words = Set.copyOf(words);
        this.longest = words.stream().mapToInt(String::length).max().orElse(0);
        this.words.forEach(word -> {
            firsts.set(word.charAt(0));
            lasts.set(word.charAt(word.length() - 1));
        });
    }

    public boolean has(String word) {
        return words.contains(word);
    }

    /// The length of the longest of the words that end at `end`; 0 where none does.
    public int lengthBefore(String text, int end) {
        if (end <= 0 || !lasts.get(text.charAt(end - 1))) {
            return 0;
        }
        for (int length = Math.min(longest, end); length > 0; length--) {
            if (words.contains(text.substring(end - length, end))) {
                return length;
            }
        }
        return 0;
    }

    /// The length of the longest of the words that begin at `start`; 0 where none does.
    public int lengthAt(String text, int start) {
        if (start >= text.length() || !firsts.get(text.charAt(start))) {
            return 0;
        }
        for (int length = Math.min(longest, text.length() - start); length > 0; length--) {
            if (words.contains(text.substring(start, start + length))) {
                return length;
            }
        }
        return 0;
    }
}
