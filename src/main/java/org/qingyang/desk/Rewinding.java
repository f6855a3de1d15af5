package org.qingyang.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qingyang.model.Refusal;
import org.qingyang.model.Sheet;

/// Takes back the last step that stands where [Rebase] cannot: two steps beside each other may have been taken back out
/// of their order, and then nothing tells any more in which order their work lay. It is known from the journal: line by
/// line back to before the step, which is exact, and forward again without it. Pure.
public final class Rewinding {

    private final int page;
    private final List<Rebase.Since> lines = new ArrayList<>();
    private final Map<Long, Integer> standing = new HashMap<>();
    private Sheet sheet;

    private Rewinding(Sheet sheet, int page) {
        this.sheet = sheet;
        this.page = page;
    }

    /// The changes that lead from the page of now to the page without the step.
    ///
    /// @param journal the lines of the issue, in order
    /// @param step    the step that was done or done again last of those that stand
    /// @return empty where a line since then did more than change the page's sheet, or nothing would change
    /// @throws Refusal if something that was taken back since cannot be taken back before the step either
    public static Optional<List<Change>> of(Sheet now, List<Entry> journal, int page, long step) throws Refusal {
        int at = lastOf(journal, step);
        List<Entry> since = journal.subList(at, journal.size());
        if (since.stream().flatMap(entry -> entry.changes(page).stream()).anyMatch(Rewinding::isMore)) {
            return Optional.empty();
        }
        var rewinding = new Rewinding(before(now, since, page), page);
        journal.subList(0, at).forEach(rewinding::remember);
        for (long gone : takenBack(since)) {
            rewinding.takeBack(gone);
        }
        List<Change> changes = Changes.between(now, rewinding.sheet);
        return changes.isEmpty() ? Optional.empty() : Optional.of(changes);
    }

    private static int lastOf(List<Entry> journal, long step) {
        for (int i = journal.size() - 1; i >= 0; i--) {
            if (journal.get(i).step().of() == step) {
                return i;
            }
        }
        throw new IllegalArgumentException("no step " + step);
    }

    private static boolean isMore(Change change) {
        return change instanceof Change.DataSet || change instanceof Change.VersionSet;
    }

    private static Sheet before(Sheet now, List<Entry> lines, int page) {
        Sheet then = now;
        for (Entry line : lines.reversed()) {
            then = Changes.apply(then, Changes.inverse(line.changes(page)));
        }
        return then;
    }

    /// The steps whose last line takes them back, in the order of those lines.
    private static List<Long> takenBack(List<Entry> lines) {
        Map<Long, Step.Kind> last = new LinkedHashMap<>();
        for (Entry line : lines) {
            last.remove(line.step().of());
            last.put(line.step().of(), line.step().kind());
        }
        return last.entrySet().stream().filter(step -> step.getValue() == Step.Kind.UNDO).map(Map.Entry::getKey).toList();
    }

    private void remember(Entry line) {
        if (line.step().kind() == Step.Kind.UNDO) {
            standing.remove(line.step().of());
        } else {
            standing.put(line.step().of(), lines.size());
        }
        lines.add(new Rebase.Since(line.step().of(), line.changes(page)));
    }

    /// Nothing, where the step did not stand back then.
    private void takeBack(long step) throws Refusal {
        Integer at = standing.remove(step);
        if (at != null) {
            List<Change> undo = Rebase.onto(sheet, Changes.inverse(lines.get(at).changes()), lines.subList(at + 1, lines.size()));
            sheet = Changes.apply(sheet, undo);
            lines.add(new Rebase.Since(step, undo));
        }
    }
}
