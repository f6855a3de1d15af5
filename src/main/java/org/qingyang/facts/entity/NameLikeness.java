package org.qingyang.facts.entity;

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

    private static final Weights WEIGHTS = Weights.of("person.weights");
    private static final double BAR = WEIGHTS.get("bar");

    private final Paragraph paragraph;
    private final String text;

    NameLikeness(Paragraph paragraph) {
        this.paragraph = paragraph;
        this.text = paragraph.text();
    }

    /// The likeliest name that begins with this word; odds below the bar where there is none.
    Likely at(Token word) {
        int start = word.start();
        int family = Surnames.lengthIn(text.substring(start, Math.min(text.length(), start + 4)));
        Likely best = new Likely(start, start, -1);
        for (int given = 2; given >= 1 && family > 0; given--) {
            int end = start + family + given;
            String kind = end > text.length() ? "" : kind(word, family, end);
            if (!kind.isEmpty()) {
                double odds = odds(start, family, end, kind);
                best = odds > best.odds ? new Likely(start, end, odds) : best;
            }
        }
        return best;
    }

    static boolean isEnough(Likely name) {
        return name.odds > BAR;
    }

    /// How the tokenizer sees these characters: as a name, as one and a character more, or as single characters.
    private String kind(Token word, int family, int end) {
        if (!paragraph.isEdge(end) || !isName(word.start(), end)) {
            return "";
        }
        boolean person = word.is("nr") && !word.is("nrf");
        if (person && word.end() == end) {
            return "whole";
        }
        return person && end - word.end() == 1 ? "longer" : word.end() <= word.start() + family ? "letters" : "";
    }

    private boolean isName(int start, int end) {
        for (int at = start; at < end; at++) {
            if (!Character.isIdeographic(text.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    private double odds(int start, int family, int end, String kind) {
        int given = end - start - family;
        String form = given == 2 ? "two." : "one.";
        char first = text.charAt(start + family);
        double odds = WEIGHTS.get("all") + WEIGHTS.get(form + kind)
                + WEIGHTS.get(form + "family") * NameCharacters.family(text.substring(start, start + family))
                + WEIGHTS.get(form + "cut") * NameCharacters.frequency(text.substring(start, start + family + 1));
        odds += given == 1 ? WEIGHTS.get("one.given") * NameCharacters.only(first)
                : WEIGHTS.get("two.first") * NameCharacters.first(first)
                + WEIGHTS.get("two.second") * NameCharacters.second(text.charAt(end - 1))
                + WEIGHTS.get("two.word") * NameCharacters.frequency(text.substring(start + family, end));
        odds += kind.equals("letters") ? WEIGHTS.get("letters.word") * NameCharacters.frequency(text.substring(start, start + 1)) : 0;
        return odds + WEIGHTS.get(NameContext.before(paragraph, start)) + WEIGHTS.get(NameContext.behind(paragraph, end))
                + WEIGHTS.get("again") * Math.min(2, again(text.substring(start, end), start));
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
