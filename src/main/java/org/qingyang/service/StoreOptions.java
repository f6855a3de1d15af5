package org.qingyang.service;

import java.nio.file.Path;
import java.time.Clock;
import org.qingyang.reading.Reader;

/// What a newsroom needs to open.
///
/// @param file   the store's file; made where there is none
/// @param editor the name that decisions are signed with
/// @param reader reads the pages that come in
public record StoreOptions(Path file, String editor, Reader reader, Clock clock) {

    /// With the system's clock and the name that the user is logged in with.
    public static StoreOptions of(Path file, Reader reader) {
        return new StoreOptions(file, StoreLocation.here().editor(), reader, Clock.systemUTC());
    }
}
