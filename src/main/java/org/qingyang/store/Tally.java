package org.qingyang.store;

import java.util.List;
import java.util.TreeSet;
import org.qingyang.model.Status;
import org.qingyang.model.Story;
import org.qingyang.model.StoryKind;

/// What a document is counted by.
///
/// @param facets the ids of its reporters and tags, in order
record Tally(int issue, Status status, StoryKind kind, boolean doubtful, List<Integer> facets) {

    /// Numbers below this stand for status, kind and doubts; the issue is a multiple of it.
    static final int STATES = 64;

    Tally {
        facets = List.copyOf(new TreeSet<>(facets));
    }

    static Tally of(int issue, Story story, List<Integer> facets) {
        return new Tally(issue, story.status(), story.kind().value(), !story.openDoubts().isEmpty(), facets);
    }

    /// All but the facets in one number.
    int number() {
        return issue * STATES + status.ordinal() * 8 + kind.ordinal() * 2 + (doubtful ? 1 : 0);
    }

    static Tally of(int number, List<Integer> facets) {
        return new Tally(issue(number), status(number), kind(number), isDoubtful(number), facets);
    }

    /// Whether it is the number of a tally.
    static boolean isSound(int number) {
        return number >= 0 && (number / 8 % 8) < Status.values().length && (number / 2 % 4) < StoryKind.values().length;
    }

    static int issue(int number) {
        return number / STATES;
    }

    static Status status(int number) {
        return Status.values()[number / 8 % 8];
    }

    static StoryKind kind(int number) {
        return StoryKind.values()[number / 2 % 4];
    }

    static boolean isDoubtful(int number) {
        return number % 2 != 0;
    }
}
