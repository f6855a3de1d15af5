package org.qingyang.proof;

import java.io.IOException;
import java.io.OutputStream;
import org.qingyang.model.Issue;

/// Writes an issue in one format. The same issue gives the same bytes. Implementations are immutable and thread-safe.
public interface Exporter {

    /// The format's name on the command line, in lower case.
    String id();

    /// The extension of such a file's name, without the dot: the format's name for most.
    default String extension() {
        return id();
    }

    /// Writes the whole issue. The stream is flushed and left open.
    void write(Issue issue, OutputStream out) throws IOException;
}
