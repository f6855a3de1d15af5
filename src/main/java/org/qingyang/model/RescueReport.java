package org.qingyang.model;

import java.nio.file.Path;
import java.util.List;

/// What a rescue came to.
///
/// @param file    the fresh store
/// @param lost    what is missing or was put together again, for people; empty if nothing
public record RescueReport(Path file, int issues, int pages, int stories, int entries, List<Message> lost) {

    public RescueReport {
        lost = List.copyOf(lost);
    }
}
