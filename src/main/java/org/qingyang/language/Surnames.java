package org.qingyang.language;

import java.util.Set;

/// Chinese family names, one or two characters long, in simplified characters.
public final class Surnames {

    private static final Set<String> ALL = Lexicon.of(Surnames.class, "surnames.txt").list("surnames");

    private Surnames() {
    }

    /// The length of the family name that `name` begins with: 2, 1, or 0 where there is none.
    public static int lengthIn(String name) {
        if (name.length() > 2 && ALL.contains(name.substring(0, 2))) {
            return 2;
        }
        return !name.isEmpty() && ALL.contains(name.substring(0, 1)) ? 1 : 0;
    }

    /// Whether this reads as a full Chinese name: a family name and one or two characters.
    public static boolean isName(String text) {
        int family = lengthIn(text);
        int given = text.length() - family;
        return family > 0 && given >= 1 && given <= 2;
    }
}
