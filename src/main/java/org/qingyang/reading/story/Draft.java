package org.qingyang.reading.story;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qingyang.reading.search.Reading;
import org.qingyang.reading.search.Role;

/// The lines of one story, sorted by their parts.
///
/// @param lines      all of them in print order
/// @param paragraphs the body: each paragraph with the lines that make it up
record Draft(List<Reading> lines, List<Reading> kickers, @Nullable Reading headline, List<Reading> subheads,
        List<Reading> bylines, List<List<Reading>> paragraphs, List<Reading> credits) {

    /// @param lines without furniture, not empty
    static Draft of(List<Reading> lines) {
        List<List<Reading>> paragraphs = new ArrayList<>();
        for (Reading line : lines) {
            switch (line.role()) {
                case LEAD, PARAGRAPH, CROSSHEAD -> paragraphs.add(new ArrayList<>(List.of(line)));
                case CONTINUATION -> lastOf(paragraphs).add(line);
                default -> { }
            }
        }
        return new Draft(lines, all(lines, Role.KICKER), all(lines, Role.HEADLINE).stream().findFirst().orElse(null),
                all(lines, Role.SUBHEAD), all(lines, Role.BYLINE), paragraphs, all(lines, Role.CREDIT));
    }

    private static List<Reading> lastOf(List<List<Reading>> paragraphs) {
        if (paragraphs.isEmpty()) {
            paragraphs.add(new ArrayList<>());
        }
        return paragraphs.getLast();
    }

    private static List<Reading> all(List<Reading> lines, Role role) {
        return lines.stream().filter(line -> line.role() == role).toList();
    }

    Reading first() {
        return lines.getFirst();
    }
}
