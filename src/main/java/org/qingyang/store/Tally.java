package org.qingyang.store;

import java.util.List;
import org.qingyang.model.Status;
import org.qingyang.model.Story;
import org.qingyang.model.StoryKind;

/// What a document is counted by.
///
/// @param facets the ids of its reporters and tags, in order
record Tally(int issue, Status status, StoryKind kind, boolean doubtful, List<Integer> facets) {

    Tally {
        facets = facets.stream().sorted().distinct().toList();
    }

    static Tally of(int issue, Story story, List<Integer> facets) {
        return new Tally(issue, story.status(), story.kind().value(), !story.openDoubts().isEmpty(), facets);
    }

    /// All but the facets in one number: three bits for the status, two for the kind, one for the doubts, above them the issue.
    int number() {
        return issue << 6 | status.ordinal() << 3 | kind.ordinal() << 1 | (doubtful ? 1 : 0);
    }

    static Tally of(int number, List<Integer> facets) {
        return new Tally(issue(number), status(number), kind(number), isDoubtful(number), facets);
    }

    /// Whether it is the number of a tally.
    static boolean isSound(int number) {
        return number >= 0 && (number >>> 3 & 7) < Status.values().length && (number >>> 1 & 3) < StoryKind.values().length;
    }

    static int issue(int number) {
        return number >>> 6;
    }

    static Status status(int number) {
        return Status.values()[number >>> 3 & 7];
    }

    static StoryKind kind(int number) {
        return StoryKind.values()[number >>> 1 & 3];
    }

    static boolean isDoubtful(int number) {
        return (number & 1) != 0;
    }
}
