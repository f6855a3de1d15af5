package org.qingyang.reading.story;

import java.util.ArrayList;
import java.util.List;
import org.qingyang.reading.search.Reading;
import org.qingyang.reading.search.Role;

/// Parts the lines of a page into stories.
public final class Drafts {

    private Drafts() {
    }

    /// The lines of each story; lines of furniture are left out.
    public static List<List<Reading>> of(List<Reading> readings) {
        List<List<Reading>> stories = new ArrayList<>();
        Role before = Role.BANNER;
        for (Reading reading : readings) {
            Role role = reading.role();
            if (role == Role.BANNER || role.isTransparent()) {
                continue;
            }
            if (stories.isEmpty() || begins(before, role)) {
                stories.add(new ArrayList<>());
            }
            stories.getLast().add(reading);
            before = role;
        }
        return stories;
    }

    private static boolean begins(Role before, Role role) {
        return switch (role) {
            case KICKER, HEADLINE -> before != Role.KICKER;
            case LEAD -> !before.isHeading() && before != Role.BYLINE;
            default -> false;
        };
    }
}
