package org.qingyang.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qingyang.search.Field;

/// How an index is asked for texts and for tokens.
sealed interface Vocabulary {

    /// The table of the index.
    String table();

    String text(String text, Set<Field> in);

    String paper(String text);

    String meta(String token);

    /// The index of pairs; texts of one character are found as the beginning of pairs.
    ///
    /// @param columns the columns that are asked for fields
    record Pairs(Function<Set<Field>, Set<String>> columns) implements Vocabulary {

        @Override
        public String table() {
            return "search";
        }

        @Override
        public String text(String text, Set<Field> in) {
            Map<Boolean, List<String>> byLength = columns.apply(in).stream()
                    .collect(Collectors.partitioningBy(SearchColumns.LONG::contains));
            return Stream.of(text(text, byLength.get(true), SearchTokens.NONE),
                    text(text, byLength.get(false), SearchTokens.SHORT))
                    .flatMap(Optional::stream).collect(Collectors.joining(" OR ", "(", ")"));
        }

        /// Columns are named only where others have such tokens: looking at them costs as much again.
        private static Optional<String> text(String text, List<String> columns, String mark) {
            boolean all = columns.size() == SearchColumns.LONG.size() && SearchColumns.LONG.containsAll(columns);
            return columns.isEmpty() ? Optional.empty()
                    : Optional.of("(" + (all ? "" : "{" + String.join(" ", columns) + "}:") + SearchTokens.phrase(text, mark)
                    + ")");
        }

        @Override
        public String paper(String text) {
            return "(paper:" + SearchTokens.phrase(text, SearchTokens.SHORT) + ")";
        }

        @Override
        public String meta(String token) {
            return "(meta:\"" + token + "\")";
        }
    }

    /// The index of characters, for texts of one character.
    record Characters() implements Vocabulary {

        @Override
        public String table() {
            return "search_one";
        }

        @Override
        public String text(String text, Set<Field> in) {
            return SearchColumns.letters(in).chars().distinct()
                    .mapToObj(letter -> meta(SearchTokens.character((char) letter, text.codePointAt(0))))
                    .collect(Collectors.joining(" OR ", "(", ")"));
        }

        @Override
        public String paper(String text) {
            return meta(SearchTokens.character('p', text.codePointAt(0)));
        }

        @Override
        public String meta(String token) {
            return "(\"" + token + "\")";
        }
    }
}
