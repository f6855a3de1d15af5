package org.qingyang.store;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.qingyang.search.Field;
import org.qingyang.search.Limits;
import org.qingyang.search.Matches;
import org.qingyang.search.NameConditions;
import org.qingyang.search.Query;

/// A query as an index can be asked it.
///
/// @param table the index
/// @param whole all that it can be true of
/// @param ranks the same in ranks, the best first; what is found in several stands in the first of them. To keep them
///              apart in the index would ask it for every rank again in each that follows
/// @param sure  what it is true of without doubt, where `whole` is more than that; the rest has to be read
/// @param names what else has to be true: names are not in the index
record SearchPlan(String table, List<Part> whole, List<Rank> ranks, Optional<List<Part>> sure, NameFilter names) {

    /// What matches an expression within a range of documents.
    record Part(String match, SearchDates.Range range) {

        Part within(SearchDates.Range other) {
            return new Part(match, range.and(other));
        }
    }

    /// What is found together, among other such parts of a plan.
    ///
    /// @param query what is true of it, without what is said of names
    record Rank(Query query, List<Part> parts) {
    }

    /// The condition that finds the documents of a part, to follow WHERE. Where a range has no documents the index is not
    /// asked: it would look for the first match of all before it heeds the range.
    String where() {
        return "EXISTS (SELECT 1 FROM search_story WHERE doc BETWEEN ? AND ?) AND %1$s MATCH ? AND %1$s.rowid BETWEEN ? AND ?"
                .formatted(table) + names.sql("%s.rowid".formatted(table));
    }

    /// What the condition of a part asks for, and then more.
    Object[] values(Part part, Object... more) {
        long first = part.range().first();
        long last = part.range().last();
        return Stream.of(Stream.of(first, last, part.match(), first, last), names.values().stream(), Stream.of(more))
                .flatMap(values -> values).toArray();
    }

    /// Whoever has a word in a heading comes before who has it in a tag or the byline only.
    private static final List<Set<Field>> RANKS =
            List.of(EnumSet.of(Field.HEADINGS), EnumSet.of(Field.TAGS, Field.BYLINE, Field.REPORTERS));

    static SearchPlan of(Query query, Limits limits) {
        NameConditions conditions = NameConditions.of(query);
        SearchPlan plan = ofTexts(conditions.rest(), limits);
        return new SearchPlan(plan.table, plan.whole, plan.ranks, plan.sure, NameFilter.of(conditions));
    }

    private static SearchPlan ofTexts(Query query, Limits limits) {
        if (isOfCharacters(query)) {
            var characters = new Vocabulary.Characters();
            return of(query, new MatchExpression(limits.spelling(), characters, characters), characters, Optional.empty());
        }
        var possible = new Vocabulary.Pairs(SearchColumns::possible);
        var sure = new Vocabulary.Pairs(SearchColumns::sure);
        var most = new MatchExpression(limits.spelling(), possible, sure);
        var least = new MatchExpression(limits.spelling(), sure, possible);
        return of(query, most, possible, least.of(query).equals(most.of(query)) ? Optional.empty() : Optional.of(least));
    }

    private static SearchPlan of(Query query, MatchExpression most, Vocabulary vocabulary,
            Optional<MatchExpression> least) {
        return new SearchPlan(vocabulary.table(), parts(query, query, most),
                ranked(query).stream().map(rank -> new Rank(rank, parts(query, rank, most))).toList(),
                least.map(expression -> parts(query, query, expression)), NameFilter.NONE);
    }

    /// A stretch of time is a range of documents, but for those that found no room in theirs. The months or years of the
    /// range lead the index to it.
    private static List<Part> parts(Query whole, Query rank, MatchExpression expression) {
        List<Query> all = whole instanceof Query.And and ? and.all() : List.of(whole);
        List<Query.Dated> dated = all.stream().filter(Query.Dated.class::isInstance).map(Query.Dated.class::cast).toList();
        return dated.stream().map(SearchDates::of).reduce(SearchDates.Range::and)
                .map(range -> List.of(new Part(expression.of(roughly(rank, dated)), range),
                        new Part(expression.of(rank), SearchDates.Range.LOOSE)))
                .orElseGet(() -> List.of(new Part(expression.of(rank), SearchDates.Range.ALL)));
    }

    /// @param dated what the range sees to
    private static Query roughly(Query query, List<Query.Dated> dated) {
        return switch (query) {
            case Query.Dated one when dated.contains(one) -> SearchDates.roughly(one);
            case Query.And and -> joined(and.all().stream().map(part -> roughly(part, dated)).toList());
            default -> query;
        };
    }

    /// What has one of its words in these fields, and then all of it.
    private static List<Query> ranked(Query query) {
        // Whoever has the only word here has it anywhere.
        Stream<Query> better = RANKS.stream().flatMap(fields -> anywhere(query, fields).stream())
                .map(here -> query instanceof Query.Words ? here : joined(List.of(query, here)));
        return Stream.concat(better, Stream.of(query)).toList();
    }

    /// One of the query's words in one of these fields.
    private static Optional<Query> anywhere(Query query, Set<Field> fields) {
        List<Query> words = Matches.words(query).stream().<Query>mapMulti((word, out) -> {
            Set<Field> in = EnumSet.copyOf(fields);
            in.retainAll(word.in());
            if (!in.isEmpty()) {
                out.accept(new Query.Words(word.text(), in));
            }
        }).toList();
        return words.isEmpty() ? Optional.empty() : Optional.of(words.size() == 1 ? words.getFirst() : new Query.Or(words));
    }

    private static boolean isOfCharacters(Query query) {
        return switch (query) {
            case Query.Words words -> words.text().codePointCount(0, words.text().length()) == 1;
            case Query.OfPaper paper -> paper.name().codePointCount(0, paper.name().length()) == 1;
            case Query.Not not -> isOfCharacters(not.query());
            case Query.And and -> and.all().stream().allMatch(SearchPlan::isOfCharacters);
            case Query.Or or -> or.any().stream().allMatch(SearchPlan::isOfCharacters);
            default -> true;
        };
    }

    private static Query joined(List<Query> parts) {
        return parts.isEmpty() ? new Query.All() : parts.size() == 1 ? parts.getFirst() : new Query.And(parts);
    }
}
