package org.qingyang.language;

import com.hankcs.hanlp.dictionary.ts.TraditionalChineseDictionary;

/// A copy of a text for looking things up, in simplified characters with full-width marks as [Folding] makes them.
/// It is as long as the text, so that offsets are the same in both.
public final class Simplified {

    /// Characters that stand in nearly every traditional text and in no simplified one.
    private static final String SIGNS = "說國會這個們為時來對發學長與應關員開記電報東車們從過還無實現業產";

    private Simplified() {
    }

    public static String of(String text) {
        String simple = isTraditional(text) ? TraditionalChineseDictionary.convertToSimplifiedChinese(text) : text;
        return Folding.of(simple.length() == text.length() ? simple : text);
    }

    private static boolean isTraditional(String text) {
        return text.chars().filter(c -> SIGNS.indexOf(c) >= 0).limit(2).count() > 1;
    }
}
