package org.qingyang.reading.story;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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
        Map<Role, List<Reading>> byRole = new EnumMap<>(Role.class);
        List<List<Reading>> paragraphs = new ArrayList<>();
        for (Reading line : lines) {
            byRole.computeIfAbsent(line.role(), _ -> new ArrayList<>()).add(line);
            switch (line.role()) {
                case LEAD, PARAGRAPH, CROSSHEAD -> paragraphs.add(new ArrayList<>(List.of(line)));
                case CONTINUATION -> lastOf(paragraphs).add(line);
                default -> { }
            }
        }
        List<Reading> headlines = all(byRole, Role.HEADLINE);
        return new Draft(lines, all(byRole, Role.KICKER), headlines.isEmpty() ? null : headlines.getFirst(),
                all(byRole, Role.SUBHEAD), all(byRole, Role.BYLINE), paragraphs, all(byRole, Role.CREDIT));
    }

    private static List<Reading> lastOf(List<List<Reading>> paragraphs) {
        if (paragraphs.isEmpty()) {
            paragraphs.add(new ArrayList<>());
        }
        return paragraphs.getLast();
    }

    private static List<Reading> all(Map<Role, List<Reading>> byRole, Role role) {
        return byRole.getOrDefault(role, List.of());
    }

    Reading first() {
        return lines.getFirst();
    }
}
