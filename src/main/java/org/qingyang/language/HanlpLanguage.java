package org.qingyang.language;

import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.dictionary.CustomDictionary;
import java.util.ArrayList;
import java.util.List;
import org.qingyang.language.segment.Segmenter;

/// What HanLP's dictionaries and models know. They are loaded at the first question.
final class HanlpLanguage implements Language {

    @Override
    public List<Word> words(String sentence) {
        List<Word> words = new ArrayList<>();
        Segmenter.cut(bounded(sentence), (word, _, nature) -> words.add(new Word(word, nature)));
        return List.copyOf(words);
    }

    @Override
    public double cost(String text) {
        return Segmenter.cost(text);
    }

    @Override
    public boolean isWord(String text) {
        return !text.isEmpty() && CoreDictionary.contains(text);
    }

    @Override
    public boolean isWord(char first, char second) {
        return Segmenter.isWord(first, second);
    }

    @Override
    public boolean isPlace(String text) {
        // Most texts are no word at all, which the dictionaries know at once.
        if (!isWord(text) && CustomDictionary.get(text) == null) {
            return false;
        }
        List<Word> words = words(text);
        return words.size() == 1 && words.getFirst().isPlace();
    }

    private static String bounded(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return text.substring(0, end);
    }
}
