package org.qingyang.language;

import java.util.Collection;
import java.util.List;

/// Words to be found in running text at a given place. Immutable.
public final class WordSet {

    private final WordTree forward;
    private final WordTree backward;

    /// @param words none of them empty
    public WordSet(Collection<String> words) {
        this.forward = new WordTree(words);
        this.backward = new WordTree(reversed(words));
    }

    /// Not by code points: the halves of a surrogate pair are turned round too.
    private static List<String> reversed(Collection<String> words) {
        return words.stream().map(word -> {
            char[] turned = word.toCharArray();
            for (int i = 0; i < turned.length; i++) {
                turned[i] = word.charAt(word.length() - 1 - i);
            }
            return new String(turned);
        }).toList();
    }

    public boolean has(String word) {
        return !word.isEmpty() && lengthAt(word, 0) == word.length();
    }

    /// Whether one of the words stands anywhere in the text.
    public boolean isIn(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (lengthAt(text, i) > 0) {
                return true;
            }
        }
        return false;
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
        if (end > 1 && !backward.mayBegin(text.charAt(end - 1), text.charAt(end - 2))) {
            return 0;
        }
        int longest = 0;
        int node = WordTree.ROOT;
        for (int at = end - 1; at >= 0; at--) {
            node = backward.next(node, text.charAt(at));
            if (node == WordTree.ROOT) {
                break;
            }
            longest = backward.isWord(node) ? end - at : longest;
        }
        return longest;
    }

    /// The length of the longest of the words that begin at `start`; 0 where none does.
    public int lengthAt(String text, int start) {
        if (start >= 0 && start + 1 < text.length() && !forward.mayBegin(text.charAt(start), text.charAt(start + 1))) {
            return 0;
        }
        int longest = 0;
        int node = WordTree.ROOT;
        for (int at = start; at < text.length(); at++) {
            node = forward.next(node, text.charAt(at));
            if (node == WordTree.ROOT) {
                break;
            }
            longest = forward.isWord(node) ? at + 1 - start : longest;
        }
        return longest;
    }
}
