package org.qingyang.service;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.qingyang.model.Issue;
import org.qingyang.model.Message;
import org.qingyang.model.Page;
import org.qingyang.model.Refusal;
import org.qingyang.model.Sheet;
import org.qingyang.model.StoryRef;
import org.qingyang.proof.Exporter;
import org.qingyang.proof.Exporters;
import org.qingyang.proof.ProofWriter;

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

    /// The issue with these stories only; pages that have none of them are left out.
    private static Issue selected(Issue issue, Set<StoryRef> stories) throws Refusal {
        List<Page> pages = issue.pages().stream().map(page -> selected(issue, page, stories))
                .filter(page -> !page.sheet().stories().isEmpty()).toList();
        long found = pages.stream().mapToLong(page -> page.sheet().stories().size()).sum();
        if (found < stories.size()) {
            throw new Refusal(Message.of("service.refusal.noStory", stories.stream().sorted(
                    java.util.Comparator.comparing(StoryRef::toString)).map(StoryRef::toString).toList()));
        }
        return new Issue(issue.number(), issue.data(), pages);
    }

    private static Page selected(Issue issue, Page page, Set<StoryRef> stories) {
        return page.withSheet(new Sheet(page.sheet().furniture(), page.sheet().stories().stream()
                .filter(story -> stories.contains(new StoryRef(issue.number(), page.number(), story.id()))).toList()));
    }
}
