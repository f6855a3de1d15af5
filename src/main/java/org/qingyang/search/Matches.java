package org.qingyang.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.Comparator;
import java.util.stream.Stream;
import org.qingyang.text.Span;

/// Finds the places in a story that a query asks for.
public final class Matches {

    private static final Comparator<Match> ORDER =
            Comparator.comparing(Match::field).thenComparingInt(Match::start).thenComparingInt(Match::end);

    private Matches() {
    }

    /// The words that a hit may show: those that are not denied.
    public static Set<Query.Words> words(Query query) {
        Set<Query.Words> words = new LinkedHashSet<>();
        collect(query, true, words);
        return words;
    }

    private static void collect(Query query, boolean wanted, Set<Query.Words> words) {
        switch (query) {
            case Query.Words one when wanted -> words.add(one);
            case Query.Not not -> collect(not.query(), !wanted, words);
            case Query.And and -> and.all().forEach(part -> collect(part, wanted, words));
            case Query.Or or -> or.any().forEach(part -> collect(part, wanted, words));
            default -> { }
        }
    }

    /// All places of the words, in the order of fields and offsets; those of one word do not overlap each other.
    ///
    /// @param spelling the form in which texts are compared
    public static List<Match> in(StoryText story, Set<Query.Words> words, Spelling spelling) {
        Set<Match> matches = new TreeSet<>(ORDER);
        for (Query.Words word : words) {
            String text = spelling.of(word.text());
            for (Field field : word.in()) {
                story.of(field).stream().flatMap(line -> places(line, text, field.reported(), spelling)).forEach(matches::add);
            }
        }
        return List.copyOf(matches);
    }

    /// The places of the words in a text of whatever field, in order.
    ///
    /// @param spelling the form in which texts are compared
    public static List<Span> in(String text, Set<Query.Words> words, Spelling spelling) {
        return words.stream().map(Query.Words::text).distinct()
                .flatMap(word -> places(new Line(text, 0), spelling.of(word), Field.BODY, spelling))
                .map(match -> new Span(match.start(), match.end())).sorted().toList();
    }

    private static Stream<Match> places(Line line, String text, Field field, Spelling spelling) {
        String in = spelling.of(line.text());
        return Stream.iterate(in.indexOf(text), at -> at >= 0, at -> in.indexOf(text, at + text.length()))
                .map(at -> new Match(field, line.start() + at, line.start() + at + text.length()));
    }
}
