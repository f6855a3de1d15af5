package org.qingyang.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.qingyang.text.Span;

/// Reads a query: words side by side must all be there; `OR`, `AND`, `NOT`, `-`, brackets; `field:` before a word, a
/// phrase or a bracket. Use once.
final class QueryParser {

    private static final int MOST_CHARACTERS = 2_000;
    private static final int MOST_PARTS = 64;
    private static final int DEEPEST = 32;

    private final QueryText text;
    private final Set<Field> everywhere;
    private int parts;
    private int depth;
    private int begun;

    QueryParser(String text, Set<Field> everywhere) {
        this.text = new QueryText(text);
        this.everywhere = everywhere;
    }

    Query parse() throws BrokenQuery {
        if (text.length() > MOST_CHARACTERS) {
            throw new BrokenQuery("long", MOST_CHARACTERS);
        }
        text.skipSpace();
        if (text.atEnd()) {
            return new Query.All();
        }
        Query query = any(everywhere);
        if (!text.atEnd()) {
            throw new BrokenQuery("closed", text.place());
        }
        if (NameConditions.of(query).text().stream().anyMatch(NameConditions::holdsNames)) {
            throw new BrokenQuery("names");
        }
        return query;
    }

    /// What was being read last.
    Span place() {
        return text.since(begun);
    }

    private Query any(Set<Field> in) throws BrokenQuery {
        List<Query> any = new ArrayList<>(List.of(all(in)));
        while (text.takeWord("OR")) {
            any.add(all(in));
        }
        return any.size() == 1 ? any.getFirst() : new Query.Or(any);
    }

    private Query all(Set<Field> in) throws BrokenQuery {
        List<Query> all = new ArrayList<>(List.of(one(in)));
        while (text.takeWord("AND") || !text.atEnd() && !text.at(')') && !text.atWord("OR")) {
            all.add(one(in));
        }
        return all.size() == 1 ? all.getFirst() : new Query.And(all);
    }

    private Query one(Set<Field> in) throws BrokenQuery {
        begun = text.at();
        if (++parts > MOST_PARTS || depth > DEEPEST) {
            throw new BrokenQuery("parts", MOST_PARTS);
        }
        if (text.takeWord("NOT") || text.takeMinus()) {
            depth++;
            Query not = new Query.Not(one(in));
            depth--;
            return not;
        }
        if (text.atEnd() || text.at(')') || text.atWord("OR") || text.atWord("AND")) {
            throw new BrokenQuery("nothing", text.place());
        }
        return value(in);
    }

    private Query value(Set<Field> in) throws BrokenQuery {
        if (text.take('(')) {
            depth++;
            Query inside = any(in);
            depth--;
            if (!text.take(')')) {
                throw new BrokenQuery("open");
            }
            return inside;
        }
        if (text.atQuote()) {
            return new Query.Words(text.phrase(), in);
        }
        Optional<FieldName> field = text.takeField();
        return field.isPresent() ? inField(field.get()) : word(text.word(), in);
    }

    private Query inField(FieldName field) throws BrokenQuery {
        if (!text.atValue()) {
            throw new BrokenQuery("noValue", field.typed());
        }
        if (!field.fields().isEmpty()) {
            return text.at('(') ? value(field.fields()) : new Query.Words(text.bare(), field.fields());
        }
        if (text.at('(')) {
            throw new BrokenQuery("noBrackets", field.typed());
        }
        return Conditions.of(field, text.bare());
    }

    private static Query word(String word, Set<Field> in) throws BrokenQuery {
        return word.contains("..") && Dates.isRange(word) ? Dates.range(word) : new Query.Words(word, in);
    }
}
