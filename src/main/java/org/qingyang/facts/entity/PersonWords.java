package org.qingyang.facts.entity;

import java.util.ArrayList;
import java.util.List;
import org.qingyang.language.Lexicon;
import org.qingyang.language.WordSet;

/// The words around persons' names, from `persons.txt`.
final class PersonWords {

    private static final Lexicon LEXICON = Lexicon.of(PersonWords.class, "persons.txt");

    static final WordSet POSTS = set("posts");
    static final WordSet OCCUPATIONS = set("occupations");
    /// Posts and occupations.
    static final WordSet BEFORE = before();
    static final WordSet HONOURS = set("honours");
    static final WordSet CALLS = set("calls");
    static final WordSet AFTER = set("after");
    static final WordSet VERBS = set("verbs");
    static final WordSet NEVER = set("never");

    private PersonWords() {
    }

    private static WordSet before() {
        List<String> before = new ArrayList<>(LEXICON.list("posts"));
        before.addAll(LEXICON.list("occupations"));
        return new WordSet(before);
    }

    private static WordSet set(String name) {
        return LEXICON.set(name);
    }
}
