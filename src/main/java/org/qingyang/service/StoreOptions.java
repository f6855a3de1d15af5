package org.qingyang.service;

import java.nio.file.Path;
import java.time.Clock;
import org.qingyang.reading.PageReader;
import org.qingyang.reading.Reader;

/// What a newsroom needs to open.
///
/// @param file   the store's file; made where there is none
/// @param editor the name that decisions are signed with
/// @param reader reads the pages that come in
public record StoreOptions(Path file, String editor, Reader reader, Clock clock) {

    /// With the system's clock and the standard reader.
    ///
    /// @param editor the name to sign with; the name of the login if blank
    public static StoreOptions of(Path file, String editor) {
        return new StoreOptions(file, editor.isBlank() ? StoreLocation.here().editor() : editor,
                PageReader.standard(), Clock.systemUTC());
    }
}
