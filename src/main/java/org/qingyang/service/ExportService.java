package org.qingyang.service;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.qingyang.model.Issue;
import org.qingyang.model.Message;
import org.qingyang.model.Refusal;
import org.qingyang.model.StoryRef;
import org.qingyang.proof.Exporter;
import org.qingyang.proof.Exporters;
import org.qingyang.proof.ProofWriter;
import org.qingyang.proof.Selection;

/// Writes proofs: cleaned issues in files for the next desk. Thread-safe.
public final class ExportService {

    ExportService() {
    }

    /// The formats that there are.
    public List<Exporter> formats() {
        return Exporters.all();
    }

    /// Writes stories of an issue to a file; the file is whole or as it was before.
    ///
    /// @param stories   which stories; all of them if empty
    /// @param format    the id of an exporter
    /// @param overwrite whether a file that is there already may be replaced
    /// @throws Refusal if the format is unknown, a story is not in the issue, the file exists and may not be replaced,
    ///         or it cannot be written
    public void export(Issue issue, Set<StoryRef> stories, String format, Path target, boolean overwrite)
            throws Refusal {
        Exporter exporter = Exporters.named(format);
        ProofWriter.write(stories.isEmpty() ? issue : selected(issue, stories), exporter, target, overwrite);
    }

    private static Issue selected(Issue issue, Set<StoryRef> stories) throws Refusal {
        Issue chosen = Selection.of(issue, stories);
        long found = chosen.pages().stream().mapToLong(page -> page.sheet().stories().size()).sum();
        if (found < stories.size()) {
            throw new Refusal(Message.of("service.refusal.noStory",
                    stories.stream().map(StoryRef::toString).sorted().collect(Collectors.joining(", "))));
        }
        return chosen;
    }
}
