package org.qingyang.facts.entity;

import org.jspecify.annotations.Nullable;
import org.qingyang.facts.base.Paragraph;
import org.qingyang.language.NameCharacters;
import org.qingyang.language.Surnames;
import org.qingyang.language.Token;

/// How much a Chinese name at a place looks like one: its characters, the words that it would cut, its neighbours, and
/// how often it stands there, weighed by `person.weights`. For names that no post and no word of speech gives away.
final class NameLikeness {

    /// A name that looks like one, with the odds for it as a logarithm.
    record Likely(int start, int end, double odds) {
    }

    static final Likely NONE = new Likely(0, 0, -1);

    private static final Weights WEIGHTS = Weights.of("person.weights");
    private static final double BAR = WEIGHTS.get("bar");
    private static final double ALL = WEIGHTS.get("all");
    private static final double AGAIN = WEIGHTS.get("again");
    private static final double ONE_GIVEN = WEIGHTS.get("one.given");
    private static final double TWO_FIRST = WEIGHTS.get("two.first");
    private static final double TWO_SECOND = WEIGHTS.get("two.second");
    private static final double TWO_WORD = WEIGHTS.get("two.word");
    private static final double LETTERS_WORD = WEIGHTS.get("letters.word");

    /// How the tokenizer sees the characters: as a name, as one and a character more, or as single characters.
    private enum Kind { WHOLE, LONGER, LETTERS }

    /// What differs between names with one given character and with two.
    private record Form(double family, double cut, double whole, double longer, double letters) {

        static final Form ONE = of("one.");
        static final Form TWO = of("two.");

        private static Form of(String form) {
            return new Form(WEIGHTS.get(form + "family"), WEIGHTS.get(form + "cut"), WEIGHTS.get(form + "whole"),
                    WEIGHTS.get(form + "longer"), WEIGHTS.get(form + "letters"));
        }

        double kind(Kind kind) {
            return switch (kind) {
                case WHOLE -> whole;
                case LONGER -> longer;
                case LETTERS -> letters;
            };
        }
    }

    private final Paragraph paragraph;
    private final String text;

    NameLikeness(Paragraph paragraph) {
        this.paragraph = paragraph;
        this.text = paragraph.text();
    }

    /// The likeliest name that begins with this word; odds below the bar where there is none.
    Likely at(Token word) {
        int start = word.start();
        int family = Surnames.lengthAt(text, start);
        if (family == 0) {
            return NONE;
        }
        Likely best = NONE;
        for (int given = 2; given >= 1; given--) {
            int end = start + family + given;
            @Nullable Kind kind = end > text.length() ? null : kind(word, family, end);
            if (kind != null) {
                double odds = odds(start, family, end, kind);
                best = odds > best.odds ? new Likely(start, end, odds) : best;
            }
        }
        return best;
    }

    static boolean isEnough(Likely name) {
        return name.odds > BAR;
    }

    /// The odds for the name from `start` to `end`, which begins with a word; negative infinity where it cannot be one.
    double of(int start, int end) {
        int family = Surnames.lengthAt(text, start);
        int given = end - start - family;
        @Nullable Kind kind = family > 0 && given >= 1 && given <= 2 && end <= text.length()
                ? kind(paragraph.wordAt(start), family, end) : null;
        return kind == null ? Double.NEGATIVE_INFINITY : odds(start, family, end, kind);
    }

    /// Whether the words that the tokenizer sees leave room for a name: 后方|由|镇长 does not.
    boolean isPossible(int start, int end) {
        return of(start, end) > Double.NEGATIVE_INFINITY || ForeignNames.isAllSound(text.substring(start, end));
    }

    private @Nullable Kind kind(Token word, int family, int end) {
        if (!paragraph.isEdge(end) || !isName(word.start(), end)) {
            return null;
        }
        boolean person = word.is("nr") && !word.is("nrf");
        if (person && word.end() == end) {
            return Kind.WHOLE;
        }
        return person && end - word.end() == 1 ? Kind.LONGER : word.end() <= word.start() + family ? Kind.LETTERS : null;
    }

    private boolean isName(int start, int end) {
        for (int at = start; at < end; at++) {
            if (!Character.isIdeographic(text.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    private double odds(int start, int family, int end, Kind kind) {
        boolean two = end - start - family == 2;
        Form form = two ? Form.TWO : Form.ONE;
        char first = text.charAt(start + family);
        double odds = ALL + form.kind(kind) + form.family * NameCharacters.family(text.substring(start, start + family))
                + form.cut * NameCharacters.frequency(text.substring(start, start + family + 1));
        odds += two ? TWO_FIRST * NameCharacters.first(first) + TWO_SECOND * NameCharacters.second(text.charAt(end - 1))
                + TWO_WORD * NameCharacters.frequency(text.substring(start + family, end))
                : ONE_GIVEN * NameCharacters.only(first);
        odds += kind == Kind.LETTERS ? LETTERS_WORD * NameCharacters.frequency(text.substring(start, start + 1)) : 0;
        return odds + WEIGHTS.get(NameContext.before(paragraph, start)) + WEIGHTS.get(NameContext.behind(paragraph, end))
                + AGAIN * Math.min(2, again(text.substring(start, end), start));
    }

    /// How often it stands in the paragraph elsewhere, counted up to two.
    private int again(String name, int start) {
        int count = 0;
        for (int at = text.indexOf(name); at >= 0 && count < 2; at = text.indexOf(name, at + 1)) {
            count += at == start ? 0 : 1;
        }
        return count;
    }
}
