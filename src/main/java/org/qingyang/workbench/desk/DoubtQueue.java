package org.qingyang.workbench.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qingyang.model.Doubt;
import org.qingyang.model.Sheet;
import org.qingyang.model.Story;

/// The open doubts of a sheet in reading order. Immutable.
final class DoubtQueue {

    /// A doubt and the story that it is in.
    record Item(Story story, Doubt doubt) {
    }

    private final List<Item> items;
    private final List<Story> stories;

    private DoubtQueue(Sheet sheet) {
        this.stories = sheet.stories();
        this.items = stories.stream()
                .flatMap(story -> story.openDoubts().stream().sorted(Comparator.comparing(Doubt::raw))
                        .map(doubt -> new Item(story, doubt)))
                .toList();
    }

    static DoubtQueue of(Sheet sheet) {
        return new DoubtQueue(sheet);
    }

    int size() {
        return items.size();
    }

    /// The place of a doubt in the queue, from 1; 0 if it is not in it.
    int numberOf(Doubt doubt) {
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).doubt().id().equals(doubt.id())) {
                return i + 1;
            }
        }
        return 0;
    }

    /// The doubt after (or before) the one in question; without one, the first of the current story or later.
    /// Goes round at the ends.
    Optional<Item> from(@Nullable Story story, @Nullable Doubt doubt, boolean forward) {
        if (items.isEmpty()) {
            return Optional.empty();
        }
        int here = doubt == null ? 0 : numberOf(doubt);
        if (here > 0) {
            return Optional.of(items.get(Math.floorMod(here - 1 + (forward ? 1 : -1), items.size())));
        }
        int from = story == null ? 0 : firstFrom(story);
        return Optional.of(items.get(Math.floorMod(forward ? from : from - 1, items.size())));
    }

    private int firstFrom(Story story) {
        List<Integer> ids = stories.stream().map(Story::id).toList();
        for (int i = 0; i < items.size(); i++) {
            if (ids.indexOf(items.get(i).story().id()) >= ids.indexOf(story.id())) {
                return i;
            }
        }
        return 0;
    }

    /// The stories behind the one of that id, then those from the first up to it.
    static List<Story> rotated(List<Story> stories, int id) {
        List<Story> after = new ArrayList<>();
        List<Story> before = new ArrayList<>();
        boolean passed = false;
        for (Story story : stories) {
            (passed ? after : before).add(story);
            passed |= story.id() == id;
        }
        after.addAll(before);
        return after;
    }
}
