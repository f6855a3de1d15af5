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
import org.qingyang.search.Query;

/// A query as the index can be asked it.
///
/// @param whole all that it is true of
/// @param ranks the same in parts that do not overlap, the best first
/// @param range within these documents
record SearchPlan(String whole, List<String> ranks, SearchDates.Range range) {

    /// Whoever has a word in a heading comes before who has it in a tag or the byline only.
    private static final List<Set<Field>> RANKS =
            List.of(EnumSet.of(Field.HEADINGS), EnumSet.of(Field.TAGS, Field.BYLINE, Field.REPORTERS));

    static SearchPlan of(Query query, Limits limits) {
        var expression = new MatchExpression(limits.spelling());
        List<Query> parts = query instanceof Query.And and ? and.all() : List.of(query);
        SearchDates.Range range = parts.stream().filter(Query.Dated.class::isInstance)
                .map(dated -> SearchDates.of((Query.Dated) dated)).reduce(SearchDates.Range.ALL, SearchDates.Range::and);
        Query rest = joined(parts.stream().filter(part -> !(part instanceof Query.Dated)).toList());
        return new SearchPlan(expression.of(rest), ranked(rest).stream().map(expression::of).toList(), range);
    }

    private static List<Query> ranked(Query query) {
        List<Query> ranks = new ArrayList<>();
        List<Query> better = new ArrayList<>();
        for (Set<Field> fields : RANKS) {
            anywhere(query, fields).ifPresent(here -> {
                ranks.add(joined(Stream.of(List.of(query, here), denied(better)).flatMap(List::stream).toList()));
                better.add(here);
            });
        }
        ranks.add(joined(Stream.of(List.of(query), denied(better)).flatMap(List::stream).toList()));
        return ranks;
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

    private static List<Query> denied(List<Query> queries) {
        return queries.stream().<Query>map(Query.Not::new).toList();
    }

    private static Query joined(List<Query> parts) {
        return parts.isEmpty() ? new Query.All() : parts.size() == 1 ? parts.getFirst() : new Query.And(parts);
    }
}
