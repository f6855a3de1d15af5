package org.qingyang.facts.entity;

import org.jspecify.annotations.Nullable;
import org.qingyang.facts.base.Paragraph;
import org.qingyang.language.Surnames;
import org.qingyang.language.Token;

/// How much a stretch of characters looks like a foreign name that is spelt by sound without any point (克林顿): what the
/// tokenizer made of it, its neighbours, and how often it stands there, weighed by `sounds.weights`.
final class SoundLikeness {

    private static final Weights WEIGHTS = Weights.of("sounds.weights");
    private static final double BAR = WEIGHTS.get("bar");
    private static final int LONGEST = 7;
    private static final NameLikeness.Likely NONE = new NameLikeness.Likely(0, 0, BAR - 1);

    /// What the tokenizer saw in a stretch, in characters.
    private static final class Seen {

        int words;
        int foreign;
        int person;
        int place;
        int single;

        void add(Token word) {
            words++;
            int length = word.text().length();
            foreign += word.is("nrf") ? length : 0;
            person += word.is("nr") && !word.is("nrf") ? length : 0;
            place += word.is("ns") ? length : 0;
            single += length == 1 ? 1 : 0;
        }

        /// One word that is no name, and short ones without anything foreign, are none.
        boolean isName(int length) {
            return length >= 2 && (words > 1 || foreign + person > 0) && (foreign > 0 || length >= 3);
        }

        double odds(int length) {
            double all = length;
            return foreign / all * WEIGHTS.get("foreign") + person / all * WEIGHTS.get("person")
                    + single / all * WEIGHTS.get("single")
                    + place / all * WEIGHTS.get("place") + (all - foreign - person - single - place) / all * WEIGHTS.get("word")
                    + (foreign == length ? WEIGHTS.get("whole") : 0);
        }
    }

    private final Paragraph paragraph;
    private final String text;

    SoundLikeness(Paragraph paragraph) {
        this.paragraph = paragraph;
        this.text = paragraph.text();
    }

    /// The likeliest name that begins with the word at this index; odds below the bar where there is none.
    NameLikeness.Likely at(int index) {
        int start = paragraph.words().get(index).start();
        NameLikeness.Likely best = NONE;
        @Nullable Seen seen = null;
        int last = Math.min(paragraph.words().size(), index + LONGEST);
        for (int i = index; i < last; i++) {
            Token word = paragraph.words().get(i);
            if (word.end() - start > LONGEST || !ForeignNames.isAllSound(word.text())) {
                break;
            }
            seen = seen == null ? new Seen() : seen;
            seen.add(word);
            double odds = seen.isName(word.end() - start) ? odds(start, word.end(), seen) : BAR - 1;
            best = odds > best.odds() ? new NameLikeness.Likely(start, word.end(), odds) : best;
        }
        return best;
    }

    static boolean isEnough(NameLikeness.Likely name) {
        return name.odds() > BAR;
    }

    private double odds(int start, int end, Seen seen) {
        String name = text.substring(start, end);
        if (Places.isKnown(name) || Places.COUNTRIES.lengthAt(name, 0) > 0) {
            return BAR - 1;
        }
        return WEIGHTS.get("all") + WEIGHTS.get("length" + Math.min(6, name.length())) + seen.odds(name.length())
                + (Surnames.isName(name) ? WEIGHTS.get("chinese") : 0)
                + (ForeignNames.isSound(paragraph.at(start - 1)) ? WEIGHTS.get("sound.before") : 0)
                + (ForeignNames.isSound(paragraph.at(end)) ? WEIGHTS.get("sound.behind") : 0)
                + WEIGHTS.get(NameContext.before(paragraph, start)) + WEIGHTS.get(NameContext.behind(paragraph, end))
                + (text.indexOf(name) < start || text.indexOf(name, end) >= 0 ? WEIGHTS.get("again") : 0);
    }
}
