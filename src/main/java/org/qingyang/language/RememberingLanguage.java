package org.qingyang.language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Remembers what was asked, for the length of one page: the search asks the same of a line on many ways. Not thread-safe.
final class RememberingLanguage implements Language {

    private final Language language;
    private final Map<String, List<Word>> words = new HashMap<>();
    private final Map<String, Double> costs = new HashMap<>();

    RememberingLanguage(Language language) {
        this.language = language;
    }

    @Override
    public List<Word> words(String sentence) {
        return words.computeIfAbsent(sentence, language::words);
    }

    @Override
    public double cost(String text) {
        return costs.computeIfAbsent(text, language::cost);
    }

    @Override
    public boolean isWord(String text) {
        return language.isWord(text);
    }

    @Override
    public boolean isWord(char first, char second) {
        return language.isWord(first, second);
    }

    @Override
    public boolean isPlace(String text) {
        return language.isPlace(text);
    }
}
