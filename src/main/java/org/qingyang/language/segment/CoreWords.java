package org.qingyang.language.segment;

import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.seg.common.Vertex;
import java.util.Arrays;

/// The words of the core dictionary in a text. Thread-safe.
final class CoreWords {

    private static final Node[] NONE = {};
    private static final int NOWHERE = -1;

    private final int[] base = CoreDictionary.trie.getBase();
    private final int[] check = CoreDictionary.trie.getCheck();
    /// The words that were met, by number. Entries are immutable, so two threads that make the same do no harm.
    private final Entry[] met = new Entry[CoreDictionary.trie.size()];

    /// All words that begin at a place, the shortest first.
    Node[] at(char[] text, int from) {
        Node[] words = NONE;
        int state = base[0];
        for (int at = from; at < text.length; at++) {
            state = next(state, text[at]);
            if (state == NOWHERE) {
                break;
            }
            if (isWord(state)) {
                words = Arrays.copyOf(words, words.length + 1);
                words[words.length - 1] = new Node(entry(-base[state] - 1, text, from, at + 1));
            }
        }
        return words;
    }

    /// Whether two characters are a word.
    boolean has(char first, char second) {
        int state = next(base[0], first);
        int end = state == NOWHERE ? NOWHERE : next(state, second);
        return end != NOWHERE && isWord(end);
    }

    private int next(int state, char c) {
        int step = state + c + 1;
        return check[step] == state ? base[step] : NOWHERE;
    }

    private boolean isWord(int state) {
        return check[state] == state && base[state] < 0;
    }

    private Entry entry(int id, char[] text, int from, int to) {
        Entry known = met[id];
        if (known == null) {
            known = Entry.of(new Vertex(new String(text, from, to - from), CoreDictionary.get(id), id));
            met[id] = known;
        }
        return known;
    }
}
