package org.qingyang.service;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.qingyang.desk.Entry;
import org.qingyang.model.Issue;
import org.qingyang.model.Message;
import org.qingyang.model.Page;
import org.qingyang.model.Refusal;
import org.qingyang.model.Sheet;
import org.qingyang.proof.ProofWriter;
import org.qingyang.store.Store;
import org.qingyang.store.json.JournalReader;
import org.qingyang.store.json.JournalText;
import org.qingyang.store.json.JournalWriter;

/// Carries decisions from one store to another: the journal of an issue as a file, and the journal of another editor
/// merged into the issue that has the same pages. Thread-safe.
public final class JournalService {

    /// More than any issue has, and less than the memory.
    private static final long MOST_BYTES = 128L << 20;

    private final Store store;
    private final DeskService desk;
    private final Clock clock;

    JournalService(Store store, DeskService desk, Clock clock) {
        this.store = store;
        this.desk = desk;
        this.clock = clock;
    }

    /// Writes the journal of an issue, as JSON Lines.
    ///
    /// @return the number of lines of the journal
    /// @throws Refusal if there is no such issue
    public int export(int issue, OutputStream out) throws Refusal, IOException {
        Whole journal = journal(issue);
        journal.writeTo(out);
        return journal.entries().size();
    }

    /// All that the file of a journal holds.
    private record Whole(Issue issue, Map<Integer, Sheet> readings, List<Entry> entries, Instant at) {

        void writeTo(OutputStream out) throws IOException {
            new JournalWriter(new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)))
                    .write(issue, readings, entries, at);
        }
    }

    private Whole journal(int issue) throws Refusal {
        Issue whole = store.issue(issue).issue();
        Map<Integer, Sheet> readings = new HashMap<>();
        for (Page page : whole.pages()) {
            readings.put(page.number(), store.reading(issue, page.number()));
        }
        // Of older versions of a page there is no text in the file.
        var entries = store.entries(issue).stream()
                .filter(entry -> entry.pages().stream().anyMatch(changed -> !Page.isOlder(changed.page()))).toList();
        return new Whole(whole, readings, entries, clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }

    /// How many lines of an issue's journal are not in its file, because they are on versions of pages that others have come
    /// in the place of. What of them holds is in the line that brought the other version.
    public int onOlderVersions(int issue) throws Refusal {
        return (int) store.entries(issue).stream().filter(entry -> !entry.pages().isEmpty()
                && entry.pages().stream().allMatch(changed -> Page.isOlder(changed.page()))).count();
    }

    /// Writes the journal of an issue to a file, whole or not at all.
    ///
    /// @param replace whether a file that is there is replaced
    /// @return the number of lines of the journal
    /// @throws Refusal if there is no such issue, a file is in the way, or the disk refuses
    public int export(int issue, Path target, boolean replace) throws Refusal {
        Whole journal = journal(issue);
        Path to = target.toAbsolutePath();
        try {
            Files.createDirectories(to.getParent());
        } catch (IOException failure) {
            throw new Refusal(Message.of("journal.refusal.unwritten", to), failure);
        }
        ProofWriter.write(journal::writeTo, to, replace);
        return journal.entries().size();
    }

    /// What a merge would do; nothing is changed.
    ///
    /// @throws Refusal if the file is no journal, or of no page that is here
    public MergeReport preview(Path file) throws Refusal {
        return new JournalMerge(store, desk, read(file)).report();
    }

    /// Merges the journal of another editor: what touches nothing that was altered here is brought as one step, in the
    /// other editor's name; the rest is left out and reported. What an earlier merge brought is not brought again.
    ///
    /// @throws Refusal if the file is no journal, or of no page that is here, or the store refuses; nothing is changed then
    public MergeReport merge(Path file) throws Refusal {
        return new JournalMerge(store, desk, read(file)).write();
    }

    private static JournalText read(Path file) throws Refusal {
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new Refusal(Message.of("journal.refusal.noJournal", file));
            }
            try (var in = Files.newBufferedReader(file)) {
                return new JournalReader(file.toString(), in).read();
            }
        } catch (CharacterCodingException noText) {
            throw new Refusal(Message.of("journal.refusal.noJournal", file), noText);
        } catch (IOException failure) {
            throw new Refusal(Message.of("journal.refusal.unread", file), failure);
        }
    }
}
