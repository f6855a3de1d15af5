package org.qingyang.service;

import java.nio.file.Path;
import java.util.List;
import org.qingyang.model.IssueData;
import org.qingyang.model.PageSource;
import org.qingyang.model.Refusal;
import org.qingyang.text.SourceText;

/// Where pages come from: files on a disk, or what a test makes up.
public interface PageIntake {

    /// A page that nobody has read yet.
    record Incoming(PageSource source, SourceText text, IssueData data) {
    }

    /// The files that `place` stands for: itself, or the text files in the folder, in the order of their names.
    ///
    /// @throws Refusal if nothing is there
    List<Path> files(Path place) throws Refusal;

    /// Reads one file.
    ///
    /// @throws Refusal if it cannot be read or is no text
    Incoming read(Path file) throws Refusal;
}
