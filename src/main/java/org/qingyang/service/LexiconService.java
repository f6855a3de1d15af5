package org.qingyang.service;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qingyang.intake.Intake;
import org.qingyang.language.Pinyin;
import org.qingyang.language.house.House;
import org.qingyang.language.house.HouseFile;
import org.qingyang.model.LexiconChange;
import org.qingyang.model.LexiconEntry;
import org.qingyang.model.LexiconKind;
import org.qingyang.model.Message;
import org.qingyang.model.Refusal;
import org.qingyang.proof.ProofWriter;
import org.qingyang.store.Store;
import org.slf4j.LoggerFactory;

/// The lexicon of the house: its own reporters, people in office, institutions, places, and what is never a name.
/// Every change is one step that can be taken back, and is on disk and in force for the next reading when its method
/// returns. Thread-safe.
public final class LexiconService {

    private final Store store;
    private final Supplier<String> editor;
    private final Listeners listeners = new Listeners();
    private volatile @Nullable House house;

    LexiconService(Store store, Supplier<String> editor) {
        this.store = store;
        this.editor = editor;
    }

    /// Calls `listener` after each change, on the thread that made it, for as long as the caller keeps it.
    public void whenChanged(Runnable listener) {
        listeners.add(listener);
    }

    /// The names as they stand now; none if the store cannot be read, which is asked again the next time.
    House house() {
        House known = house;
        return known == null ? fresh() : known;
    }

    /// No change comes between the reading and the keeping of what was read.
    private synchronized House fresh() {
        try {
            House read = House.of(store.lexicon().entries());
            house = read;
            return read;
        } catch (Refusal refusal) {
            LoggerFactory.getLogger(LexiconService.class).warn("pages are read without the lexicon", refusal);
            return House.EMPTY;
        }
    }

    /// All entries, by kind and in each kind by sound.
    public List<LexiconEntry> entries() throws Refusal {
        return store.lexicon().entries().stream().sorted(Comparator.comparing(LexiconEntry::kind)
                .thenComparing(entry -> Pinyin.key(entry.name()))).toList();
    }

    /// The entries that hold the characters that are typed, or that letters spell by their initials.
    public List<LexiconEntry> entries(String typed) throws Refusal {
        return meant(entries(), typed);
    }

    /// Those of some entries that hold the characters that are typed, or that letters spell by their initials.
    public static List<LexiconEntry> meant(List<LexiconEntry> entries, String typed) {
        String wanted = typed.strip();
        return wanted.isEmpty() ? entries : entries.stream().filter(entry -> Names.hold(entry, wanted)).toList();
    }

    /// Adds a name, or nothing if it is known.
    ///
    /// @throws Refusal if this can be no name, or it cannot be stored
    public void learnName(LexiconKind kind, String text) throws Refusal {
        learn(LexiconEntry.of(kind, checked(text)));
    }

    /// Adds what an entry says to what is known of its name; what was never to be a name is one now.
    public void learn(LexiconEntry entry) throws Refusal {
        List<LexiconChange> changes = new ArrayList<>();
        if (entry.kind() != LexiconKind.NEVER) {
            find(LexiconKind.NEVER, entry.name()).ifPresent(never -> changes.add(never.remove()));
        }
        Optional<LexiconEntry> known = find(entry.kind(), entry.name());
        LexiconEntry now = known.map(before -> before.with(entry)).orElse(entry);
        if (!known.equals(Optional.of(now))) {
            changes.add(now.put());
        }
        change(changes);
    }

    /// Rules a text out as a name, and takes it out of the lexicon if it stands there.
    ///
    /// @throws Refusal if this can be no name, or it cannot be stored
    public void learnNever(String text) throws Refusal {
        String name = checked(text);
        List<LexiconChange> changes = new ArrayList<>();
        store.lexicon().entries().stream().filter(entry -> entry.name().equals(name) && entry.kind() != LexiconKind.NEVER)
                .forEach(entry -> changes.add(entry.remove()));
        if (find(LexiconKind.NEVER, name).isEmpty()) {
            changes.add(LexiconEntry.of(LexiconKind.NEVER, name).put());
        }
        change(changes);
    }

    /// Puts an entry in the place of another, or of none.
    public void put(@Nullable LexiconEntry before, LexiconEntry entry) throws Refusal {
        List<LexiconChange> changes = new ArrayList<>();
        if (before != null && !(before.kind() == entry.kind() && before.name().equals(entry.name()))) {
            changes.add(before.remove());
        }
        if (!find(entry.kind(), entry.name()).filter(entry::equals).isPresent()) {
            changes.add(entry.put());
        }
        change(changes);
    }

    /// Takes entries out, as one step.
    public void remove(List<LexiconEntry> entries) throws Refusal {
        change(entries.stream().map(LexiconEntry::remove).toList());
    }

    /// The step that [#undo()] would take back; empty if there is none left.
    public Optional<Long> lastStep() throws Refusal {
        return store.lexicon().lastStep();
    }

    /// Takes the last step back that stands, also one from before the last start.
    ///
    /// @return how many entries were changed by that; 0 if there is no step left
    public int undo() throws Refusal {
        int changed;
        synchronized (this) {
            changed = store.lexicon().undo(editor.get()).size();
            house = null;
        }
        listeners.tell();
        return changed;
    }

    /// Takes the entries of a file over, as one step; the others stay. The file may be in any encoding of Chinese text.
    ///
    /// @throws Refusal if the file cannot be read; nothing is changed then
    public LexiconImport importFile(Path file) throws Refusal {
        HouseFile.Content content = HouseFile.read(Intake.guessing().read(file).text().text());
        Set<LexiconEntry> known = new HashSet<>(store.lexicon().entries());
        Map<LexiconKind, Set<String>> names = known.stream().collect(Collectors.groupingBy(LexiconEntry::kind,
                Collectors.mapping(LexiconEntry::name, Collectors.toSet())));
        // A name alone takes nothing from what is known of it.
        List<LexiconEntry> news = content.entries().stream().filter(entry -> !known.contains(entry)
                && !(entry.isBare() && names.getOrDefault(entry.kind(), Set.of()).contains(entry.name()))).toList();
        change(news.stream().map(LexiconEntry::put).toList());
        return new LexiconImport(news.size(), content.entries().size() - news.size(), content.problems().stream()
                .map(problem -> new LexiconImport.Problem(problem.line(), problem.why())).toList());
    }

    /// Writes all entries to a file; it is whole or as it was before.
    ///
    /// @throws Refusal if the file is there and may not be replaced, or cannot be written
    public void exportFile(Path file, boolean overwrite) throws Refusal {
        exportFile(entries(), file, overwrite);
    }

    /// Writes some entries to a file; it is whole or as it was before.
    ///
    /// @throws Refusal if the file is there and may not be replaced, or cannot be written
    public void exportFile(List<LexiconEntry> entries, Path file, boolean overwrite) throws Refusal {
        byte[] text = text(entries);
        ProofWriter.write(out -> out.write(text), file, overwrite);
    }

    /// Entries as the bytes of a file.
    public byte[] text(List<LexiconEntry> entries) {
        return HouseFile.write(entries).getBytes(StandardCharsets.UTF_8);
    }

    private void change(List<LexiconChange> changes) throws Refusal {
        if (!changes.isEmpty()) {
            synchronized (this) {
                store.lexicon().change(changes, editor.get());
                house = null;
            }
            listeners.tell();
        }
    }

    private Optional<LexiconEntry> find(LexiconKind kind, String name) throws Refusal {
        return store.lexicon().entries().stream()
                .filter(entry -> entry.kind() == kind && entry.name().equals(name)).findFirst();
    }

    private static String checked(String text) throws Refusal {
        String name = text.strip();
        if (!LexiconEntry.isName(name)) {
            throw new Refusal(Message.of("lexicon.refusal.name", LexiconEntry.LONGEST));
        }
        return name;
    }
}
