package org.qingyang.model;

import java.nio.file.Path;

/// Numbers about a store.
///
/// @param raw   bytes of the raw text of these pages, older versions not among them
/// @param bytes bytes of the file and its log
public record StoreStats(Path file, int issues, int pages, int stories, int entries, int tags, long raw, long bytes) {
}
