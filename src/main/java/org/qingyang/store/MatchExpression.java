package org.qingyang.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.qingyang.search.Field;
import org.qingyang.search.Query;
import org.qingyang.search.Spelling;

/// A query in the language of the index. Whatever the user typed becomes tokens, which hold no sign of that language.
final class MatchExpression {

    /// When a word has more spellings than this, its further characters are looked for as they are.
    private static final int MOST_SPELLINGS = 512;
    private static final String ALL = "(meta:\"all\")";

    private final Spelling spelling;

    MatchExpression(Spelling spelling) {
        this.spelling = spelling;
    }

    String of(Query query) {
        return switch (query) {
            case Query.All() -> ALL;
            case Query.Words(String text, Set<Field> in) -> words(text, in);
            case Query.OfPaper(String name) -> "(paper:(" + phrases(name) + "))";
            case Query.OfIssue(int number) -> meta("i" + number);
            case Query.Dated dated -> any(SearchDates.covering(dated).stream().map(MatchExpression::meta).toList());
            case Query.OfStatus(var status) -> meta("s" + status.name().toLowerCase(Locale.ROOT));
            case Query.OfKind(var kind) -> meta("k" + kind.name().toLowerCase(Locale.ROOT));
            case Query.Doubtful(boolean open) -> meta(open ? "d1" : "d0");
            case Query.Not(Query denied) -> without(ALL, List.of(of(denied)));
            case Query.And(List<Query> all) -> and(all);
            case Query.Or(List<Query> any) -> any(any.stream().map(this::of).toList());
        };
    }

    private String and(List<Query> all) {
        List<String> wanted = new ArrayList<>();
        List<String> denied = new ArrayList<>();
        for (Query part : all) {
            if (part instanceof Query.Not not) {
                denied.add(of(not.query()));
            } else {
                wanted.add(of(part));
            }
        }
        String base = wanted.isEmpty() ? ALL : "(" + String.join(" AND ", wanted) + ")";
        return denied.isEmpty() ? base : without(base, denied);
    }

    private static String without(String wanted, List<String> denied) {
        return "(" + wanted + " NOT " + any(denied) + ")";
    }

    private static String any(List<String> parts) {
        return "(" + String.join(" OR ", parts) + ")";
    }

    private static String meta(String token) {
        return "(meta:\"" + token + "\")";
    }

    private String words(String text, Set<Field> in) {
        Set<String> columns = new TreeSet<>();
        in.forEach(field -> columns.addAll(SearchColumns.of(field)));
        return "({" + String.join(" ", columns) + "}:(" + phrases(text) + "))";
    }

    private String phrases(String text) {
        return spellings(text).stream().map(SearchTokens::phrase).map(phrase -> "\"" + phrase + "\"")
                .collect(Collectors.joining(" OR "));
    }

    private List<String> spellings(String text) {
        List<String> all = List.of("");
        for (char c : text.toCharArray()) {
            List<Character> same = all.size() > MOST_SPELLINGS ? List.of(c) : spelling.all(c);
            all = all.stream().flatMap(start -> same.stream().map(next -> start + next)).toList();
        }
        return all;
    }
}
