package org.qingyang.facts.entity;

import org.qingyang.language.Lexicon;
import org.qingyang.language.WordSet;

/// Words that say that somebody speaks, from `speech.txt`.
public final class SpeechVerbs {

    private static final WordSet VERBS = new WordSet(Lexicon.of(SpeechVerbs.class, "speech.txt").list("verbs"));

    private SpeechVerbs() {
    }

    /// The length of such a word that begins at `start`; 0 where there is none.
    public static int lengthAt(String text, int start) {
        return VERBS.lengthAt(text, start);
    }

    /// The length of such a word that ends at `end`; 0 where there is none.
    public static int lengthBefore(String text, int end) {
        return VERBS.lengthBefore(text, end);
    }
}
