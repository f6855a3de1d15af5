package org.qingyang.language.segment;

import java.util.ArrayList;
import java.util.List;

/// Cuts text into the words of HanLP's default segmentation (its dictionary with bigrams, its custom dictionary, names of
/// persons and foreign names), the same for every text, two to four times as fast: what is known of a word is looked up when
/// it is first met, and names cost only where a name may be. Words that are added to HanLP's dictionaries while the
/// program runs are not seen. Thread-safe; the dictionaries are loaded at the first use of the class.
public final class Segmenter {

    private static final CoreWords WORDS = new CoreWords();

    private Segmenter() {
    }

    /// Takes the words of a text in turn.
    @FunctionalInterface
    public interface Taker {

        /// @param start  the first UTF-16 unit of the word
        /// @param nature the part of speech in the PKU set
        void take(String word, int start, String nature);
    }

    /// Hands out the words in order; together they are the text. The time grows with the length.
    public static void cut(String text, Taker taker) {
        List<Node> path = path(text);
        int start = 0;
        for (Node node : path.subList(1, path.size() - 1)) {
            Entry entry = node.entry();
            taker.take(entry.text(), start, entry.nature().toString());
            start += entry.length();
        }
    }

    /// The cost of the cheapest path of words through a text, names left aside.
    public static double cost(String text) {
        return WordNet.of(text.toCharArray(), WORDS).best().getLast().weight();
    }

    /// Whether the core dictionary holds the word of two characters.
    public static boolean isWord(char first, char second) {
        return WORDS.has(first, second);
    }

    private static List<Node> path(String text) {
        WordNet all = WordNet.of(text.toCharArray(), WORDS);
        List<Node> path = CustomWords.join(all.best());
        List<Name> names = names(path, text);
        if (names.isEmpty()) {
            return path;
        }
        WordNet net = WordNet.of(path, text.length());
        boolean isNew = false;
        for (Name name : names) {
            isNew |= net.insert(name.column(), new Node(name.entry()), all);
        }
        return isNew ? net.best() : path;
    }

    private static List<Name> names(List<Node> path, String text) {
        List<Name> names = new ArrayList<>(PersonNames.in(path, text));
        names.addAll(ForeignNames.in(path, text));
        return names;
    }
}
