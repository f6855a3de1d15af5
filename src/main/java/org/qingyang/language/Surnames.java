package org.qingyang.language;

/// Chinese family names, one or two characters long, and Japanese ones, in simplified characters.
public final class Surnames {

    private static final Lexicon LEXICON = Lexicon.of(Surnames.class, "surnames.txt");
    private static final WordSet ALL = LEXICON.set("surnames");
    private static final WordSet JAPANESE = LEXICON.set("japanese");

    private Surnames() {
    }

    /// The length of the family name that `name` begins with: 2, 1, or 0 where there is none.
    public static int lengthIn(String name) {
        return lengthAt(name, 0);
    }

    /// The length of the family name that begins at `start`: 2, 1, or 0 where there is none. One of two characters needs
    /// another behind it.
    public static int lengthAt(String text, int start) {
        int length = ALL.lengthAt(text, start);
        return length == 2 && start + 2 == text.length() ? ALL.lengthAt(text.substring(start, start + 1), 0) : length;
    }

    /// The length of the Japanese family name that begins at `start`; 0 where there is none.
    public static int japaneseLengthAt(String text, int start) {
        return JAPANESE.lengthAt(text, start);
    }

    /// Whether this reads as a full Chinese name: a family name and one or two characters.
    public static boolean isName(String text) {
        int family = lengthIn(text);
        int given = text.length() - family;
        return family > 0 && given >= 1 && given <= 2;
    }
}
