package org.qingyang.desk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingyang.model.Sheet;
import org.qingyang.model.Story;

/// How a story stood after a line of the journal; found by replaying the journal.
///
/// @param entry the line; null for the first reading
public record Version(@Nullable Entry entry, Story story) {

    /// The number of the line; 0 for the first reading.
    public long number() {
        return entry == null ? 0 : entry.step().number();
    }

    /// When it came to be; empty for the first reading.
    public Optional<Instant> at() {
        return Optional.ofNullable(entry).map(Entry::at);
    }

    /// Who brought it about; empty for the first reading.
    public String editor() {
        return entry == null ? "" : entry.editor();
    }

    /// All states that the story has been in, the oldest first; those of undone steps too.
    ///
    /// @param reading the page as it was first read
    /// @param journal all lines of the issue, in order
    public static List<Version> all(Sheet reading, List<Entry> journal, int page, int story) {
        List<Version> versions = new ArrayList<>();
        Sheet sheet = reading;
        add(null, sheet, story, versions);
        for (Entry entry : journal) {
            if (!entry.changes(page).isEmpty()) {
                sheet = Changes.apply(sheet, entry.changes(page));
                add(entry, sheet, story, versions);
            }
        }
        return List.copyOf(versions);
    }

    /// The highest number that a story of a page has ever had.
    ///
    /// @param reading the page as it was first read
    /// @param journal all lines of the issue
    public static int highest(Sheet reading, List<Entry> journal, int page) {
        Stream<Story> made = journal.stream().flatMap(entry -> entry.changes(page).stream())
                .filter(Change.StorySplice.class::isInstance).map(Change.StorySplice.class::cast)
                .flatMap(splice -> splice.inserted().stream());
        return Stream.concat(reading.stories().stream(), made).mapToInt(Story::id).max().orElse(0);
    }

    private static void add(@Nullable Entry entry, Sheet sheet, int story, List<Version> versions) {
        sheet.story(story).filter(s -> versions.isEmpty() || !versions.getLast().story().equals(s))
                .ifPresent(s -> versions.add(new Version(entry, s)));
    }

    /// How the story stood right after a line.
    public static Optional<Story> at(List<Version> versions, long entry) {
        return versions.stream().filter(version -> version.number() <= entry).reduce((_, later) -> later)
                .map(Version::story);
    }

    /// The last version that is not alike the one before it; empty if all are alike.
    public static Optional<Version> lastChange(List<Version> versions, BiPredicate<Story, Story> alike) {
        for (int i = versions.size() - 1; i > 0; i--) {
            if (!alike.test(versions.get(i - 1).story(), versions.get(i).story())) {
                return Optional.of(versions.get(i));
            }
        }
        return Optional.empty();
    }
}
