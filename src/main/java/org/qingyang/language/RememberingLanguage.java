package org.qingyang.language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Remembers what was asked, for the length of one page: the search asks the same of a line on many ways. Not thread-safe.
final class RememberingLanguage implements Language {

    private record Join(String tail, String head) {
    }

    private final Language language;
    private final Map<String, List<Word>> words = new HashMap<>();
    private final Map<Join, Double> gains = new HashMap<>();

    RememberingLanguage(Language language) {
        this.language = language;
    }

    @Override
    public List<Word> words(String sentence) {
        return words.computeIfAbsent(sentence, language::words);
    }

    @Override
    public double gain(String tail, String head) {
        return gains.computeIfAbsent(new Join(tail, head), join -> language.gain(join.tail, join.head));
    }

    @Override
    public boolean isWord(String text) {
        return language.isWord(text);
    }

    @Override
    public boolean isPlace(String text) {
        return language.isPlace(text);
    }
}
