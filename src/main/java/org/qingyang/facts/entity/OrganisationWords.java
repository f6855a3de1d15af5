package org.qingyang.facts.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qingyang.language.CharacterSet;
import org.qingyang.language.Lexicon;
import org.qingyang.language.WordSet;

/// The words that organisations' names are made of, from `organisations.txt`, and the whole names that everybody knows, from
/// `institutions.txt`.
final class OrganisationWords {

    private static final Lexicon LEXICON = Lexicon.of(OrganisationWords.class, "organisations.txt");

    private static final Lexicon KNOWN = Lexicon.of(OrganisationWords.class, "institutions.txt");

    static final WordSet NAMED = set("named");
    static final WordSet HEADS = heads();
    static final WordSet CLOSED = KNOWN.set("closed");
    static final WordSet ANCHORS = set("anchors");
    static final WordSet INNER = set("inner");
    static final WordSet STOPS = set("stops");
    static final WordSet BARE = set("bare");
    static final WordSet POST_WORDS = set("postwords");
    static final WordSet POSTS = set("posts");
    static final WordSet COMMON = set("common");
    static final WordSet RANKS = set("ranks");
    static final WordSet FACILITIES = set("facilities");
    static final WordSet COUNTED = set("counted");
    static final WordSet FOLLOWED = set("followed");
    static final WordSet ALONE = set("alone");
    static final WordSet AGAIN = set("again");
    static final WordSet PROPER = set("proper");
    static final WordSet REPORTS = set("reports");
    static final WordSet QUOTED = set("quoted");
    static final WordSet CENTRAL = set("central");
    static final WordSet PROPRIETARY = set("proprietary");
    static final WordSet KINDS = set("kinds");
    static final WordSet TRADES = set("trades");
    static final WordSet CHIEFS = set("chiefs");
    static final WordSet PRESS = set("press");
    static final WordSet LOCAL = set("local");
    static final WordSet CITY_PROPER = set("cityproper");
    static final WordSet MARKET = set("market");
    static final WordSet TRADE_HEADS = set("tradeheads");
    static final WordSet NOT_HEADS = set("nothead");

    /// What organisations' names end in that the grammar finds: the last characters of all words that end one, and those of the
    /// set forms.
    static final CharacterSet LASTS = lasts(Stream.of("named", "anchored", "alone", "trades", "press")
            .flatMap(name -> LEXICON.list(name).stream()),
            "局团党报网队军方处系司科办所男女排足篮乒小高中寺委连营");
    /// What the names end in that everybody knows.
    static final CharacterSet CLOSED_LASTS = lasts(KNOWN.list("closed").stream(), "");

    private OrganisationWords() {
    }

    private static CharacterSet lasts(Stream<String> words, String more) {
        return new CharacterSet(words.map(word -> word.substring(word.length() - 1)).collect(Collectors.joining()) + more);
    }

    private static WordSet heads() {
        List<String> heads = new ArrayList<>(LEXICON.list("named"));
        heads.addAll(LEXICON.list("anchored"));
        return new WordSet(heads);
    }

    private static WordSet set(String name) {
        return LEXICON.set(name);
    }
}
