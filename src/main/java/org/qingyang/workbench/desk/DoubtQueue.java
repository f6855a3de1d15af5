package org.qingyang.workbench.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qingyang.model.Doubt;
import org.qingyang.model.Issue;
import org.qingyang.model.Story;

/// The open doubts of an issue in reading order. Immutable.
final class DoubtQueue {

    /// A doubt and where it is.
    ///
    /// @param order the place of its story among those of the issue
    record Item(int page, int order, Story story, Doubt doubt) {
    }

    /// Where an editor is: in a story, and behind or before a doubt of it, which may be settled by now.
    ///
    /// @param order the place of the story among those of the issue
    /// @param doubt null at the beginning of the story
    record Position(int order, @Nullable Doubt doubt) {
    }

    private static final Comparator<Doubt> BY_PLACE = Comparator.comparing(Doubt::raw).thenComparing(Doubt::id);

    private final List<Item> items = new ArrayList<>();
    private final ReadingOrder order;

    private DoubtQueue(ReadingOrder order) {
        this.order = order;
        for (int i = 0; i < order.places().size(); i++) {
            ReadingOrder.Place place = order.places().get(i);
            int at = i;
            place.story().openDoubts().stream().sorted(BY_PLACE)
                    .forEach(doubt -> items.add(new Item(place.page(), at, place.story(), doubt)));
        }
    }

    static DoubtQueue of(@Nullable Issue issue) {
        return new DoubtQueue(ReadingOrder.of(issue));
    }

    List<Item> items() {
        return items;
    }

    Position position(int page, int story, @Nullable Doubt doubt) {
        return new Position(order.indexOf(page, story), doubt);
    }

    /// The first doubt behind a position.
    Optional<Item> after(Position here) {
        return items.stream().filter(item -> compare(item, here) > 0).findFirst();
    }

    /// The last doubt before a position.
    Optional<Item> before(Position here) {
        return items.stream().filter(item -> compare(item, here) < 0).reduce((_, later) -> later);
    }

    private static int compare(Item item, Position here) {
        Doubt doubt = here.doubt();
        if (item.order() != here.order()) {
            return Integer.compare(item.order(), here.order());
        }
        return doubt == null ? 1 : BY_PLACE.compare(item.doubt(), doubt);
    }

    /// The doubts of one story.
    List<Item> of(int page, int story) {
        return items.stream().filter(item -> item.page() == page && item.story().id() == story).toList();
    }
}
