package org.qingyang.reading.story;

import java.util.ArrayList;
import java.util.List;
import org.qingyang.reading.search.Reading;
import org.qingyang.reading.search.Role;

/// Parts the lines of a page into stories.
public final class Drafts {

    private Drafts() {
    }

    /// The lines of each story, in the order of their first lines; lines of furniture are left out. A signed caption is a story
    /// of its own, and the story around it goes on below it.
    public static List<List<Reading>> of(List<Reading> readings) {
        List<List<Reading>> stories = new ArrayList<>();
        List<Reading> story = List.of();
        Role before = Role.BANNER;
        for (Reading reading : readings) {
            Role role = reading.role();
            if (role == Role.CAPTION && !reading.isUnsignedCaption()) {
                stories.add(List.of(reading.as(Role.LEAD)));
            }
            if (role == Role.BANNER || role.isTransparent()) {
                continue;
            }
            if (story.isEmpty() || begins(before, role)) {
                story = new ArrayList<>();
                stories.add(story);
            }
            story.add(reading);
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
