package org.qingyang.service;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.qingyang.intake.Intake;
import org.qingyang.intake.RawPage;
import org.qingyang.intake.Samples;
import org.qingyang.intake.TextFiles;
import org.qingyang.model.Refusal;
import org.qingyang.reading.Reader;
import org.qingyang.store.Added;
import org.qingyang.store.PagePlace;
import org.qingyang.store.Store;

/// Brings files into the store. One file is one page, of a new issue or of the one of its paper and date; a file that is
/// a page of the store revised comes in that page's place. Files are read side by side and stored in
/// batches, a transaction each, so that a sudden end leaves whole issues only. Thread-safe.
public final class ImportService {

    private static final int BATCH = 64;

    private final Store store;
    private final RevisionService revisions;
    private final Supplier<Reader> reader;
    private final Clock clock;

    ImportService(Store store, RevisionService revisions, Supplier<Reader> reader, Clock clock) {
        this.store = store;
        this.revisions = revisions;
        this.reader = reader;
        this.clock = clock;
    }

    /// Imports files, and the text files of folders, in the order given, each in the encoding that it seems to have.
    public List<ImportVerdict> importAll(List<Path> pathsOrFolders, Progress progress, Cancellation cancellation) {
        return importAll(pathsOrFolders, Intake.guessing(), progress, cancellation);
    }

    /// Imports files, and the text files of folders, in the order given. A bad file never stops the rest.
    ///
    /// @param intake reads the files
    /// @return a verdict for each file; what was not reached before a cancellation has none
    public List<ImportVerdict> importAll(List<Path> pathsOrFolders, Intake intake, Progress progress,
            Cancellation cancellation) {
        List<ImportVerdict> verdicts = new ArrayList<>();
        List<Arrival> arrivals = new ArrayList<>();
        for (Path place : pathsOrFolders) {
            try {
                TextFiles.at(place).forEach(file -> arrivals.add(new Arrival(file, () -> intake.read(file))));
            } catch (Refusal refusal) {
                verdicts.add(ImportVerdict.refused(place, refusal.message()));
            }
        }
        importBatches(arrivals, verdicts, progress, cancellation);
        return List.copyOf(verdicts);
    }

    /// Puts a file in the place of a page, whatever the file is called, in the encoding that it seems to have.
    ///
    /// @return the verdict, REVISED or REFUSED
    public ImportVerdict revise(int issue, int page, Path file) {
        try {
            return ImportVerdict.revised(file, revisions.revise(issue, page, Intake.guessing().read(file)));
        } catch (Refusal refusal) {
            return ImportVerdict.refused(file, refusal.message());
        }
    }

    /// Imports the sample pages that come with the program.
    ///
    /// @throws Refusal if the program's own files are damaged
    public List<ImportVerdict> importSamples(Progress progress, Cancellation cancellation) throws Refusal {
        List<Arrival> arrivals = new ArrayList<>();
        for (RawPage page : Samples.read()) {
            arrivals.add(new Arrival(Path.of(page.source().name()), () -> page));
        }
        List<ImportVerdict> verdicts = new ArrayList<>();
        importBatches(arrivals, verdicts, progress, cancellation);
        return List.copyOf(verdicts);
    }

    private void importBatches(List<Arrival> arrivals, List<ImportVerdict> verdicts, Progress progress,
            Cancellation cancellation) {
        int total = verdicts.size() + arrivals.size();
        progress.at(verdicts.size(), total, "");
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Reader fresh = reader.get();
        var twins = new Twins();
        // While one batch is stored, the next ones are read.
        try (var ahead = new ReadAhead(arrivals, arrival -> arrival.read(fresh, store, revisions, now))) {
            List<Arrival.Read> batch = ahead.next(BATCH);
            while (!batch.isEmpty() && !cancellation.isCancelled()) {
                for (ImportVerdict verdict : stored(batch, twins)) {
                    verdicts.add(verdict);
                    progress.at(verdicts.size(), total, String.valueOf(verdict.file().getFileName()));
                }
                batch = ahead.next(BATCH);
            }
        }
    }

    private List<ImportVerdict> stored(List<Arrival.Read> read, Twins twins) {
        List<Arrival.Ready> first = new ArrayList<>();
        Set<Arrival.Ready> later = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Arrival.Read one : read) {
            if (one instanceof Arrival.Ready ready) {
                (twins.isFirst(ready) ? first : later).add(ready);
            }
        }
        Iterator<ImportVerdict> stored = storedReady(first).iterator();
        return read.stream().map(one -> switch (one) {
            case Arrival.Known known -> known.older() ? ImportVerdict.older(known.file(), known.issue())
                    : ImportVerdict.known(known.file(), known.issue());
            case Arrival.Turned turned -> ImportVerdict.refused(turned.file(), turned.why());
            case Arrival.Ready ready -> later.contains(ready) ? twin(ready) : stored.next();
            case Arrival.Revised revised -> stored(revised);
        }).toList();
    }

    /// A file that may be another version of a page that came in with it.
    private ImportVerdict twin(Arrival.Ready ready) {
        try {
            boolean known = store.issueOf(ready.raw().source().sha256()).isPresent();
            Optional<PagePlace> place = known ? Optional.empty() : revisions.revised(ready.raw(), ready.imprint());
            return place.isPresent() ? stored(new Arrival.Revised(ready.file(), ready.raw(), place.get()))
                    : storedReady(List.of(ready)).getFirst();
        } catch (Refusal refusal) {
            return ImportVerdict.refused(ready.file(), refusal.message());
        }
    }

    private ImportVerdict stored(Arrival.Revised revised) {
        try {
            return ImportVerdict.revised(revised.file(),
                    revisions.revise(revised.place().issue(), revised.place().page(), revised.page()));
        } catch (Refusal refusal) {
            return ImportVerdict.refused(revised.file(), refusal.message());
        } catch (RuntimeException slip) {
            // It is read only now; what the others have come to is stored already and must be told.
            return ImportVerdict.refused(revised.file(), Arrival.failed(revised.file(), slip));
        }
    }

    /// A verdict for each. What the store refuses together it is asked for one by one.
    private List<ImportVerdict> storedReady(List<Arrival.Ready> ready) {
        try {
            List<Added> added = ready.isEmpty() ? List.of()
                    : store.add(ready.stream().map(Arrival.Ready::issue).toList());
            List<ImportVerdict> verdicts = new ArrayList<>();
            for (int i = 0; i < added.size(); i++) {
                verdicts.add(ImportVerdict.of(ready.get(i).file(), added.get(i), ready.get(i).page()));
            }
            return verdicts;
        } catch (Refusal refusal) {
            return ready.size() == 1
                    ? List.of(ImportVerdict.refused(ready.getFirst().file(), refusal.message()))
                    : ready.stream().flatMap(one -> storedReady(List.of(one)).stream()).toList();
        }
    }
}
