package org.qingyang.cli;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.qingyang.proof.StoryId;
import org.qingyang.search.Excerpt;
import org.qingyang.search.Field;
import org.qingyang.search.Hit;
import org.qingyang.search.Match;

/// What a search finds, as rows for people and as objects for programs.
final class SearchTable {

    private SearchTable() {
    }

    /// The name of a field in options and documents.
    static String name(Field field) {
        return field.name().toLowerCase(Locale.ROOT);
    }

    static Table empty() {
        return Table.of("hits", "story", "paper", "date", "status", "headline", "excerpt");
    }

    static void add(Table table, Hit hit) {
        table.add(StoryId.of(hit.place().issue(), hit.place().page(), hit.place().story()), hit.data().paper(),
                hit.data().date(), hit.status(), hit.headline(), hit.excerpt().map(Excerpt::text).orElse(""));
    }

    static Map<String, Object> document(Hit hit) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("issue", hit.place().issue());
        document.put("page", hit.place().page());
        document.put("story", hit.place().story());
        document.put("headline", hit.headline());
        document.put("matches", hit.matches().stream().map(SearchTable::document).toList());
        return document;
    }

    private static Map<String, Object> document(Match match) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("field", name(match.field()));
        document.put("start", match.start());
        document.put("end", match.end());
        return document;
    }
}
