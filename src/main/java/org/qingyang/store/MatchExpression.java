package org.qingyang.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.qingyang.search.Field;
import org.qingyang.search.Query;
import org.qingyang.search.Spelling;

/// A query in the language of an index. Whatever the user typed becomes tokens, which hold no sign of that language.
final class MatchExpression {

    /// When a word has more spellings than this, its further characters are looked for as they are.
    private static final int MOST_SPELLINGS = 512;

    private final Spelling spelling;
    /// Of what is wanted, and of what is denied.
    private final Vocabulary words;
    private final Vocabulary denied;

    MatchExpression(Spelling spelling, Vocabulary words, Vocabulary denied) {
        this.spelling = spelling;
        this.words = words;
        this.denied = denied;
    }

    String of(Query query) {
        return switch (query) {
            case Query.All() -> all();
            case Query.Words(String text, Set<Field> in) -> any(spelt(text).map(one -> words.text(one, in)).toList());
            case Query.OfPaper(String name) -> any(spelt(name).map(words::paper).toList());
            case Query.OfIssue(int number) -> words.meta("i" + number);
            case Query.Dated dated -> any(SearchDates.covering(dated).stream().map(words::meta).toList());
            case Query.OfStatus(var status) -> words.meta("s" + status.name().toLowerCase(Locale.ROOT));
            case Query.OfKind(var kind) -> words.meta("k" + kind.name().toLowerCase(Locale.ROOT));
            case Query.Doubtful(boolean open) -> words.meta(open ? "d1" : "d0");
            case Query.Naming _ -> throw new IllegalArgumentException("names are not in the index");
            case Query.Not(Query not) -> without(all(), List.of(opposite().of(not)));
            case Query.And(List<Query> all) -> and(all);
            case Query.Or(List<Query> any) -> any(any.stream().map(this::of).toList());
        };
    }

    private String and(List<Query> all) {
        List<String> wanted = new ArrayList<>();
        List<String> not = new ArrayList<>();
        for (Query part : all) {
            if (part instanceof Query.Not one) {
                not.add(opposite().of(one.query()));
            } else {
                wanted.add(of(part));
            }
        }
        String base = wanted.isEmpty() ? all() : "(" + String.join(" AND ", wanted) + ")";
        return not.isEmpty() ? base : without(base, not);
    }

    private MatchExpression opposite() {
        return new MatchExpression(spelling, denied, words);
    }

    private String all() {
        return words.meta("all");
    }

    private static String without(String wanted, List<String> denied) {
        return "(" + wanted + " NOT " + any(denied) + ")";
    }

    private static String any(List<String> parts) {
        return "(" + String.join(" OR ", parts) + ")";
    }

    private Stream<String> spelt(String text) {
        List<String> all = List.of("");
        for (char c : text.toCharArray()) {
            List<Character> same = all.size() > MOST_SPELLINGS ? List.of(c) : spelling.all(c);
            all = all.stream().flatMap(start -> same.stream().map(next -> start + next)).toList();
        }
        return all.stream();
    }
}
