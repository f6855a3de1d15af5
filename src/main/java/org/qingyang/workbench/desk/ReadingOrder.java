package org.qingyang.workbench.desk;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingyang.model.Issue;
import org.qingyang.model.Status;
import org.qingyang.model.Story;

/// The stories of an issue in reading order: page after page, on each as they stand on the sheet.
record ReadingOrder(List<Place> places) {

    /// A story and the number of the page that it is on.
    record Place(int page, Story story) {

        boolean isAt(int otherPage, int otherStory) {
            return page == otherPage && story.id() == otherStory;
        }

        boolean isUnfinished() {
            return story.status() == Status.UNREAD || story.status() == Status.EDITING;
        }
    }

    ReadingOrder {
        places = List.copyOf(places);
    }

    /// @param issue null for a desk with nothing on it
    static ReadingOrder of(@Nullable Issue issue) {
        return new ReadingOrder(issue == null ? List.of() : issue.pages().stream()
                .flatMap(page -> page.sheet().stories().stream().map(story -> new Place(page.number(), story))).toList());
    }

    /// The place of a story in the order, from 0; -1 if it is not there.
    int indexOf(int page, int story) {
        return IntStream.range(0, places.size()).filter(i -> places.get(i).isAt(page, story)).findFirst().orElse(-1);
    }

    /// The next story behind that one that is not checked; goes round at the end and gives all others before it.
    Optional<Place> unfinishedAfter(int page, int story) {
        int here = indexOf(page, story);
        return Stream.concat(places.stream().skip(here + 1L), places.stream().limit(Math.max(here, 0)))
                .filter(Place::isUnfinished).findFirst();
    }

    /// The story that stands `by` further on; empty beyond the ends.
    Optional<Place> from(int page, int story, int by) {
        int there = indexOf(page, story) + by;
        return there < 0 || there >= places.size() ? Optional.empty() : Optional.of(places.get(there));
    }
}
