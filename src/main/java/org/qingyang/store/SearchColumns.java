package org.qingyang.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.qingyang.model.IssueData;
import org.qingyang.model.Story;
import org.qingyang.search.Field;
import org.qingyang.search.Line;
import org.qingyang.search.StoryText;

/// What of a story stands in which column of the index.
final class SearchColumns {

    /// The columns that stand on the raw page too.
    private static final List<String> SHARED = List.of("body", "heading", "reporter", "credit");

    private final StoryText text;
    private final List<String> raw;
    private final List<String> shared = new ArrayList<>();

    private SearchColumns(StoryText text) {
        this.text = text;
        this.raw = texts(text.of(Field.RAW));
    }

    /// The columns that hold a field.
    static Set<String> of(Field field) {
        return switch (field) {
            case HEADINGS -> Set.of("heading", "heading_own");
            case TAGS -> Set.of("tag");
            case BYLINE -> Set.of("reporter", "reporter_own", "credit", "credit_own");
            case REPORTERS -> Set.of("reporter", "reporter_own");
            case BODY -> Set.of("body", "body_own");
            case RAW -> {
                var columns = new TreeSet<>(SHARED);
                columns.add("raw");
                yield columns;
            }
        };
    }

    /// The tokens of all columns, in the order of the table.
    static List<String> of(int issue, IssueData data, Story story, StoryText text) {
        return new SearchColumns(text).tokens(issue, data, story);
    }

    private List<String> tokens(int issue, IssueData data, Story story) {
        List<String> reporters = texts(text.of(Field.REPORTERS));
        List<Line> byline = text.of(Field.BYLINE);
        List<List<String>> fields = List.of(texts(text.of(Field.BODY)), texts(text.of(Field.HEADINGS)), reporters,
                texts(byline.subList(reporters.size(), byline.size())));
        List<String> columns = new ArrayList<>();
        fields.forEach(field -> columns.add(SearchTokens.of(shared(field))));
        columns.add(SearchTokens.of(raw.stream().filter(line -> shared.stream().noneMatch(s -> s.contains(line))).toList()));
        fields.forEach(field -> columns.add(SearchTokens.of(field.stream().filter(line -> !shared.contains(line)).toList())));
        columns.add(SearchTokens.of(texts(text.of(Field.TAGS))));
        columns.add(SearchTokens.of(data.paper() == null ? List.of() : List.of(data.paper())));
        columns.add(meta(issue, data, story));
        return columns;
    }

    private List<String> shared(List<String> lines) {
        List<String> standing = lines.stream().filter(line -> raw.stream().anyMatch(r -> r.contains(line))).toList();
        shared.addAll(standing);
        return standing;
    }

    private static String meta(int issue, IssueData data, Story story) {
        List<String> tokens = new ArrayList<>(SearchDates.tokens(data.date()));
        tokens.add("all");
        tokens.add("i" + issue);
        tokens.add("s" + story.status().name().toLowerCase(Locale.ROOT));
        tokens.add("k" + story.kind().value().name().toLowerCase(Locale.ROOT));
        tokens.add(story.openDoubts().isEmpty() ? "d0" : "d1");
        return String.join(" ", tokens);
    }

    private static List<String> texts(List<Line> lines) {
        return lines.stream().map(Line::text).toList();
    }
}
