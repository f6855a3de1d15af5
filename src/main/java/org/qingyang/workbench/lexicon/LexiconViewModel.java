package org.qingyang.workbench.lexicon;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.qingyang.model.LexiconEntry;
import org.qingyang.model.LexiconKind;
import org.qingyang.model.Message;
import org.qingyang.model.Refusal;
import org.qingyang.service.LexiconImport;
import org.qingyang.service.LexiconService;
import org.qingyang.workbench.fx.Failure;
import org.qingyang.workbench.fx.Jobs;

/// The state of the lexicon's screen: what is looked for, what the list shows, what the last action has to say. Every
/// change is on disk before this shows it. To be used on the window's thread.
public final class LexiconViewModel {

    private final LexiconService lexicon;
    private final Jobs jobs;
    private final StringProperty query = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable LexiconKind> kind = new SimpleObjectProperty<>();
    private final ObservableList<LexiconEntry> entries = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Map<LexiconKind, Integer>> counts = new ReadOnlyObjectWrapper<>(Map.of());
    private final ReadOnlyObjectWrapper<@Nullable Message> notice = new ReadOnlyObjectWrapper<>();
    /// The lexicon as it was read last: nobody waits for the disk between two keys.
    private List<LexiconEntry> all = List.of();

    public LexiconViewModel(LexiconService lexicon, Jobs jobs) {
        this.lexicon = lexicon;
        this.jobs = jobs;
        query.addListener((o, old, now) -> narrow());
        kind.addListener((o, old, now) -> narrow());
    }

    /// Characters or initials of the names that the list shows.
    public StringProperty queryProperty() {
        return query;
    }

    /// The kind that the list shows; null for all of them.
    public ObjectProperty<@Nullable LexiconKind> kindProperty() {
        return kind;
    }

    public ObservableList<LexiconEntry> entries() {
        return entries;
    }

    /// How many names of each kind are meant by the query.
    public ReadOnlyObjectProperty<Map<LexiconKind, Integer>> countsProperty() {
        return counts.getReadOnlyProperty();
    }

    /// What the last action has to say; null where all went well.
    public ReadOnlyObjectProperty<@Nullable Message> noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    /// Reads the lexicon anew.
    public void refresh() {
        try {
            all = lexicon.entries();
        } catch (Refusal refusal) {
            notice.set(refusal.message());
        }
        narrow();
    }

    private void narrow() {
        List<LexiconEntry> meant = LexiconService.meant(all, query.get());
        Map<LexiconKind, Integer> found = new EnumMap<>(LexiconKind.class);
        meant.forEach(entry -> found.merge(entry.kind(), 1, Integer::sum));
        counts.set(found);
        LexiconKind wanted = kind.get();
        entries.setAll(meant.stream().filter(entry -> wanted == null || entry.kind() == wanted).toList());
    }

    /// Something that changes the lexicon or is refused.
    @FunctionalInterface
    private interface Work {
        @Nullable Message run() throws Refusal;
    }

    /// @return whether it was done
    private boolean attempt(Work work) {
        try {
            notice.set(work.run());
            refresh();
            return true;
        } catch (Refusal refusal) {
            notice.set(refusal.message());
            return false;
        }
    }

    /// Puts an entry in the place of another, or of none.
    ///
    /// @return whether it could be done; if not, the notice says why
    public boolean put(@Nullable LexiconEntry before, LexiconEntry entry) {
        return attempt(() -> {
            lexicon.put(before, entry);
            return null;
        });
    }

    public void remove(List<LexiconEntry> chosen) {
        attempt(() -> {
            lexicon.remove(chosen);
            return Message.of("lexicon.removed", chosen.size());
        });
    }

    /// Takes the last change back.
    public void undo() {
        attempt(() -> {
            int undone = lexicon.undo();
            return undone == 0 ? Message.of("lexicon.nothingToUndo") : Message.of("lexicon.undone", undone);
        });
    }

    /// Takes a file over in the background.
    public void importFile(Path file) {
        notice.set(null);
        jobs.run(() -> lexicon.importFile(file), result -> {
            notice.set(told(result));
            refresh();
        }, failure -> notice.set(Failure.message(failure)));
    }

    private static Message told(LexiconImport result) {
        Message done = Message.of("lexicon.imported", result.taken(), result.known(), result.problems().size());
        return result.problems().isEmpty() ? done : Message.of("lexicon.importedBut", result.taken(), result.known(),
                String.join("、", result.problems().stream().limit(20).map(p -> String.valueOf(p.line())).toList()));
    }

    public void exportFile(Path file) {
        attempt(() -> {
            lexicon.exportFile(file, true);
            return Message.of("lexicon.exported", file);
        });
    }

    /// Says that something cannot be.
    void tell(Message why) {
        notice.set(why);
    }
}
