package org.qingyang.topics;

import org.qingyang.model.Message;

/// Tells topics from words that stand everywhere. A topic is what some stories share: what stands in a great part of them
/// parts nothing, and what stands in one only is no more than a phrase of that story.
final class Rarity {

    private static final double TOO_COMMON = 0.35;
    private static final double COMMON = 0.2;
    private static final double ONCE = 0.65;
    /// A small archive knows too little of what is common.
    private static final int HEAD_START = 4;
    private static final int MOST_WORDS_ONCE = 3;
    private static final double PHRASE = 0.6;
    private static final int LONG = 5;
    private static final int SEVERAL = 3;
    private static final double SET_TERM = 0.75;
    private static final double TWO_CHARACTERS = 0.7;
    private static final double VERB = 0.9;

    private Rarity() {
    }

    /// Between 0 and 1.
    static double of(String text, Archive archive) {
        int having = archive.having(text);
        double share = having / (double) (archive.stories() + HEAD_START);
        return share > TOO_COMMON ? 0 : share > COMMON ? 0.7 : having == 1 ? ONCE : 1;
    }

    static Candidate phrase(String phrase, Sighting seen, Archive archive) {
        if (archive.having(phrase) == 1 && seen.words() > MOST_WORDS_ONCE) {
            return new Candidate(phrase, 0, why(phrase, seen, archive));
        }
        double shape = (phrase.length() == 2 ? TWO_CHARACTERS : 1) * (seen.verbFirst() ? VERB : 1);
        return new Candidate(phrase, PHRASE * share(phrase, seen, archive) * shape * of(phrase, archive),
                why(phrase, seen, archive));
    }

    /// A long phrase that several stories have is a set term: it means something wherever it stands.
    private static double share(String phrase, Sighting seen, Archive archive) {
        boolean set = phrase.length() >= LONG && archive.having(phrase) >= SEVERAL;
        return set ? Math.max(SET_TERM, seen.share()) : seen.share();
    }

    private static Message why(String phrase, Sighting seen, Archive archive) {
        return seen.isInHeading() ? Message.of("topics.why.heading", seen.times(), archive.having(phrase))
                : Message.of("topics.why.text", seen.times(), archive.having(phrase));
    }
}
