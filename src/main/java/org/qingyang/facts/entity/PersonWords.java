package org.qingyang.facts.entity;

import org.qingyang.language.Lexicon;
import org.qingyang.language.WordSet;

/// The words around persons' names, from `persons.txt`.
final class PersonWords {

    private static final Lexicon LEXICON = Lexicon.of(PersonWords.class, "persons.txt");

    static final WordSet POSTS = set("posts");
    static final WordSet OCCUPATIONS = set("occupations");
    static final WordSet HONOURS = set("honours");
    static final WordSet CALLS = set("calls");
    static final WordSet AFTER = set("after");
    static final WordSet VERBS = set("verbs");
    static final WordSet NEVER = set("never");

    private PersonWords() {
    }

    private static WordSet set(String name) {
        return LEXICON.set(name);
    }
}
