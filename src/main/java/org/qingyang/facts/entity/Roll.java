package org.qingyang.facts.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qingyang.language.Surnames;
import org.qingyang.text.Span;

/// Rows of names with nothing but blanks between them, as winners and members are printed.
final class Roll {

    private static final String NOTE = "(?:（[^）\\s]{1,8}）)?";
    private static final Pattern ROW = Pattern.compile("(?<=^|[\\s：，。；])\\p{IsHan}{2,4}" + NOTE + "(?:\\s{1,4}\\p{IsHan}{2,4}"
            + NOTE
            + "){3,}+(?=$|[\\s，。；])");
    private static final Pattern NAME = Pattern.compile("(?<=^|\\s)(\\p{IsHan}{2,4})" + NOTE);
    /// Of so many pieces of a row all but one must be names.
    private static final int ONE_IN = 5;
    /// A row has no fewer than these.
    private static final int BLANKS = 3;

    private Roll() {
    }

    /// Where the names of all rows stand.
    static List<Span> names(String text) {
        if (!hasBlanks(text)) {
            return List.of();
        }
        List<Span> names = new ArrayList<>();
        Matcher row = ROW.matcher(text);
        while (row.find()) {
            names.addAll(of(row.group(), row.start()));
        }
        return names;
    }

    private static boolean hasBlanks(String text) {
        int blanks = 0;
        for (int i = 0; i < text.length() && blanks < BLANKS; i++) {
            blanks += Character.isWhitespace(text.charAt(i)) ? 1 : 0;
        }
        return blanks == BLANKS;
    }

    private static List<Span> of(String row, int start) {
        List<Span> names = new ArrayList<>();
        int pieces = 0;
        Matcher name = NAME.matcher(row);
        while (name.find()) {
            pieces++;
            if (Surnames.isName(name.group(1)) && PersonWords.NEVER.lengthAt(name.group(1), 0) < 2) {
                names.add(new Span(start + name.start(1), start + name.end(1)));
            }
        }
        return pieces - names.size() <= pieces / ONE_IN ? names : List.of();
    }
}
