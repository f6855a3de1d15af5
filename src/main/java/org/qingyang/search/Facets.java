package org.qingyang.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qingyang.model.Message;

/// How the stories that a query is true of spread.
///
/// @param stories how many there are
/// @param counts  for each facet its values, the most frequent first; months and years the newest first; persons,
///                organisations and places are counted in the newest [#NAMED] stories
/// @param problem why nothing was counted
public record Facets(int stories, Map<Facet, List<Count>> counts, Optional<Message> problem) {

    /// In so many stories names are counted.
    public static final int NAMED = 3_000;

    /// What can be counted.
    public enum Facet {
        PAPER("报纸"), MONTH("日期"), TAG("标签"), REPORTER("记者"), PERSON("人物"), ORGANISATION("机构"), PLACE("地点"),
        STATUS("状态"), KIND("类型"), DOUBTS("存疑");

        private final String field;

        Facet(String field) {
            this.field = field;
        }

        /// Whether it counts names in the text, which are found in the background.
        public boolean isOfNames() {
            return this == PERSON || this == ORGANISATION || this == PLACE;
        }

        /// The query that narrows to one value.
        ///
        /// @param value as in [Count]
        public String query(String value) {
            return field + ":\"" + value + "\"";
        }
    }

    /// @param value a name; `2024-05` for a month; a status, a kind or `yes` and `no` in lower case; what is not known
    ///              is not counted
    public record Count(String value, int stories) {
    }

    public Facets {
        counts = Map.copyOf(counts);
    }

    public List<Count> of(Facet facet) {
        return counts.getOrDefault(facet, List.of());
    }

    /// The facets of a broken query.
    public static Facets broken(Message problem) {
        return new Facets(0, Map.of(), Optional.of(problem));
    }

}
