package org.qingyang.service;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
import org.qingyang.proof.NotesExporter;
import org.qingyang.proof.ProofWriter;
import org.qingyang.proof.Selection;
import org.qingyang.proof.TextExporter;

/// Writes proofs: cleaned issues in files for the next desk. Thread-safe.
public final class ExportService {

    private final Exporters exporters;

    ExportService(Exporters exporters) {
        this.exporters = exporters;
    }

    /// The ids of the formats, in the order in which they are offered.
    public List<String> formats() {
        return exporters.all().stream().map(Exporter::id).toList();
    }

    /// The extension of a format's files, without the dot; the id itself for a format that there is not.
    public String extension(String format) {
        return exporters.all().stream().filter(exporter -> exporter.id().equals(format)).map(Exporter::extension)
                .findFirst().orElse(format);
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
        Exporter exporter = exporters.named(format);
        Issue stored = NearMissService.stored(issue);
        ProofWriter.write(stories.isEmpty() ? stored : selected(stored, stories), exporter, target, overwrite);
    }

    /// Writes an issue to a stream, which is flushed and left open.
    ///
    /// @param format the id of an exporter
    /// @throws Refusal if the format is unknown
    public void export(Issue issue, String format, OutputStream out) throws Refusal, IOException {
        exporters.named(format).write(NearMissService.stored(issue), out);
    }

    /// Writes the notes of an issue as JSON; the file is whole or as it was before.
    ///
    /// @throws Refusal if the file exists and may not be replaced, or cannot be written
    public void exportNotes(Issue issue, Path target, boolean overwrite) throws Refusal {
        ProofWriter.write(issue, new NotesExporter(), target, overwrite);
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

    /// Stories as plain text.
    ///
    /// @param stories which stories; all of them if empty
    public String preview(Issue issue, Set<StoryRef> stories) {
        var out = new ByteArrayOutputStream();
        try {
            new TextExporter().write(Selection.of(issue, stories), out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
