package org.qingyang.facts.entity;

import java.util.ArrayList;
import java.util.List;
import org.qingyang.language.Lexicon;
import org.qingyang.language.WordSet;

/// Places that everybody knows, from `places.txt` and `counties.txt`, with and without the word for their rank.
final class Places {

    private static final Lexicon LEXICON = Lexicon.of(Places.class, "places.txt");
    private static final WordSet KNOWN = new WordSet(known());
    private static final String RANKS = "省市县区州";

    static final WordSet COUNTRIES = LEXICON.set("countries");
    static final WordSet SUFFIXES = LEXICON.set("suffixes");
    static final WordSet NEVER = LEXICON.set("never");
    static final WordSet BEHIND = LEXICON.set("behind");
    static final WordSet COMMON = LEXICON.set("common");
    static final WordSet STOPS = LEXICON.set("stops");

    private Places() {
    }

    private static List<String> known() {
        List<String> known = new ArrayList<>(LEXICON.list("known"));
        known.addAll(LEXICON.list("countries"));
        known.addAll(Lexicon.of(Places.class, "counties.txt").list("counties"));
        return known;
    }

    static boolean isKnown(String text) {
        if (KNOWN.has(text)) {
            return true;
        }
        int last = text.length() - 1;
        return last >= 2 && RANKS.indexOf(text.charAt(last)) >= 0 && KNOWN.has(text.substring(0, last));
    }

    /// The length of the longest known place that ends at `end`, with or without its rank; 0 where there is none.
    static int lengthBefore(String text, int end) {
        int length = KNOWN.lengthBefore(text, end);
        boolean ranked = length == 0 && end > 2 && RANKS.indexOf(text.charAt(end - 1)) >= 0;
        int bare = ranked ? KNOWN.lengthBefore(text, end - 1) : 0;
        return bare > 1 ? bare + 1 : length;
    }

    /// The length of the longest known place that begins at `start`, rank included; 0 where there is none.
    static int lengthAt(String text, int start) {
        int length = KNOWN.lengthAt(text, start);
        int end = start + length;
        return length > 1 && end < text.length() && RANKS.indexOf(text.charAt(end)) >= 0 ? length + 1 : length;
    }
}
