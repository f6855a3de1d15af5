package org.qingyang.service;

import java.nio.file.Path;
import java.util.Set;
import org.qingyang.model.Issue;
import org.qingyang.model.Refusal;
import org.qingyang.model.StoryRef;
import org.qingyang.proof.Exporters;
import org.qingyang.proof.ProofWriter;
import org.qingyang.proof.Selection;

/// Writes proofs: cleaned issues in files for the next desk. Thread-safe.
public final class ExportService {

    ExportService() {
    }

    /// Writes stories of an issue to a file; the file is whole or not there.
    ///
    /// @param stories   which stories; all of them if empty
    /// @param format    the id of an exporter
    /// @param overwrite whether a file that is there already may be replaced
    /// @throws Refusal if the format is unknown, the file exists and may not be replaced, or cannot be written
    public void export(Issue issue, Set<StoryRef> stories, String format, Path target, boolean overwrite)
            throws Refusal {
        ProofWriter.write(Selection.of(issue, stories), Exporters.named(format), target, overwrite);
    }
}
