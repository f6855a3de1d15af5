package org.qingyang.facts.learnt;

import java.util.List;
import org.qingyang.language.Token;

/// What can be seen at a word: itself and two neighbours on either side, their parts of speech, and how it ends.
final class Features {

    private Features() {
    }

    static String[] at(List<Token> words, int i) {
        return new String[] {
            "a" + word(words, i - 2), "b" + word(words, i - 1), "c" + word(words, i), "d" + word(words, i + 1),
            "e" + word(words, i + 2), "f" + word(words, i - 1) + '/' + word(words, i),
            "g" + word(words, i) + '/' + word(words, i + 1),
            "h" + nature(words, i - 2), "i" + nature(words, i - 1), "j" + nature(words, i), "k" + nature(words, i + 1),
            "l" + nature(words, i + 2), "m" + nature(words, i - 1) + '/' + nature(words, i),
            "n" + nature(words, i) + '/' + nature(words, i + 1), "o" + last(words.get(i).text()), "p" + last(word(words, i + 1)),
            "q" + words.get(i).text().length()};
    }

    private static String word(List<Token> words, int i) {
        return i < 0 ? "<" : i >= words.size() ? ">" : words.get(i).text();
    }

    private static String nature(List<Token> words, int i) {
        return i < 0 ? "<" : i >= words.size() ? ">" : words.get(i).nature();
    }

    private static String last(String word) {
        return word.substring(word.offsetByCodePoints(word.length(), -1));
    }
}
