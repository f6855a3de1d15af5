package org.qingyang.language.segment;

import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.seg.common.Vertex;
import java.util.Arrays;

/// The words of the core dictionary in a text. Thread-safe.
final class CoreWords {

    private static final Node[] NONE = {};

    /// HanLP's trie of two arrays as one: the check above the base.
    private final long[] trie = trie();
    /// The words that were met, by number. Entries are immutable, so two threads that make the same do no harm.
    private final Entry[] met = new Entry[CoreDictionary.trie.size()];

    private static long[] trie() {
        int[] base = CoreDictionary.trie.getBase();
        int[] check = CoreDictionary.trie.getCheck();
        long[] trie = new long[base.length];
        Arrays.setAll(trie, i -> (long) check[i] << Integer.SIZE | base[i] & 0xFFFFFFFFL);
        return trie;
    }

    /// All words that begin at a place, the shortest first.
    Node[] at(char[] text, int from) {
        Node[] words = NONE;
        int state = (int) trie[0];
        for (int at = from; at < text.length; at++) {
            long step = trie[state + text[at] + 1];
            if (step >> Integer.SIZE != state) {
                break;
            }
            state = (int) step;
            long end = trie[state];
            if (end >> Integer.SIZE == state && (int) end < 0) {
                words = Arrays.copyOf(words, words.length + 1);
                words[words.length - 1] = new Node(entry(-(int) end - 1, text, from, at + 1));
            }
        }
        return words;
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
