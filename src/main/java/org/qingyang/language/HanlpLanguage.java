package org.qingyang.language;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.dictionary.CustomDictionary;
import com.hankcs.hanlp.seg.Segment;
import java.util.List;

/// Asks HanLP. Its dictionaries are loaded by the holder classes at the first question.
final class HanlpLanguage implements Language {

    @Override
    public List<Word> words(String sentence) {
        return Words.SEGMENT.seg(bounded(sentence)).stream()
                .map(term -> new Word(term.word, String.valueOf(term.nature)))
                .toList();
    }

    @Override
    public double cost(String text) {
        return Costs.PATH.of(text);
    }

    @Override
    public boolean isWord(String text) {
        return !text.isEmpty() && CoreDictionary.contains(text);
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

    private static final class Words {
        static final Segment SEGMENT = HanLP.newSegment();
    }

    private static final class Costs {
        static final PathCost PATH = new PathCost();
    }
}
