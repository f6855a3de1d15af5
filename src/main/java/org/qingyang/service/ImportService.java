package org.qingyang.service;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.qingyang.intake.RawPage;
import org.qingyang.intake.Samples;
import org.qingyang.model.IssueData;
import org.qingyang.model.Page;
import org.qingyang.model.Refusal;
import org.qingyang.model.Sheet;
import org.qingyang.reading.Reader;
import org.qingyang.store.Added;
import org.qingyang.store.NewIssue;
import org.qingyang.store.NewPage;
import org.qingyang.store.Store;

/// Brings files into the store. One file is one page and one new issue. Thread-safe.
public final class ImportService {

    private final Store store;
    private final PageIntake intake;
    private final Reader reader;
    private final Clock clock;

    ImportService(Store store, PageIntake intake, Reader reader, Clock clock) {
        this.store = store;
        this.intake = intake;
        this.reader = reader;
        this.clock = clock;
    }

    /// Imports files, and the text files of folders, in the order given. A bad file never stops the rest.
    ///
    /// @return a verdict for each file; what was not reached before a cancellation has none
    public List<ImportVerdict> importAll(List<Path> pathsOrFolders, Progress progress, Cancellation cancellation) {
        List<ImportVerdict> verdicts = new ArrayList<>();
        List<Path> files = files(pathsOrFolders, verdicts);
        int total = files.size() + verdicts.size();
        for (Path file : files) {
            if (cancellation.isCancelled()) {
                break;
            }
            verdicts.add(importOne(file));
            progress.at(verdicts.size(), total, String.valueOf(file.getFileName()));
        }
        return List.copyOf(verdicts);
    }

    /// Imports the sample pages that come with the program.
    ///
    /// @throws Refusal if the program's own files are damaged
    public List<ImportVerdict> importSamples() throws Refusal {
        List<ImportVerdict> verdicts = new ArrayList<>();
        for (RawPage page : Samples.read()) {
            var incoming = new PageIntake.Incoming(page.source(), page.text(), IssueData.UNKNOWN);
            verdicts.add(admit(Path.of(page.source().name()), incoming));
        }
        return List.copyOf(verdicts);
    }

    private List<Path> files(List<Path> places, List<ImportVerdict> refused) {
        List<Path> files = new ArrayList<>();
        for (Path place : places) {
            try {
                files.addAll(intake.files(place));
            } catch (Refusal refusal) {
                refused.add(ImportVerdict.refused(place, refusal.message()));
            }
        }
        return files;
    }

    private ImportVerdict importOne(Path file) {
        try {
            return admit(file, intake.read(file));
        } catch (Refusal refusal) {
            return ImportVerdict.refused(file, refusal.message());
        }
    }

    private ImportVerdict admit(Path file, PageIntake.Incoming incoming) throws Refusal {
        Optional<Integer> known = store.issueOf(incoming.source().sha256());
        if (known.isPresent()) {
            return ImportVerdict.duplicate(file, known.get());
        }
        Sheet sheet = reader.read(incoming.text());
        var page = new Page(1, incoming.source(), incoming.text(), sheet);
        Added added = store.add(List.of(new NewIssue(incoming.data(),
                List.of(new NewPage(page, reader.version())), clock.instant()))).getFirst();
        return added.duplicate() ? ImportVerdict.duplicate(file, added.issue())
                : imported(file, added.issue(), sheet);
    }

    private static ImportVerdict imported(Path file, int issue, Sheet sheet) {
        int repairs = sheet.stories().stream().mapToInt(story -> story.repairs().size()).sum();
        return new ImportVerdict(file, ImportVerdict.Outcome.IMPORTED, issue, null, sheet.stories().size(), repairs,
                sheet.openDoubts());
    }

}
