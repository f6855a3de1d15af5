package org.qingyang.service;

import java.nio.file.Path;
import java.time.Instant;

/// One of the backups that rotate.
///
/// @param at    when it was made, as its name says
/// @param bytes the file's length
public record Backup(Path file, Instant at, long bytes) {
}
