package org.qingyang.service;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Set;
import org.qingyang.model.RepairKind;
import org.qingyang.reading.PageReader;
import org.qingyang.reading.Reader;

/// What a newsroom needs to open.
///
/// @param file    the store's file; made where there is none
/// @param editor  the name that decisions are signed with
/// @param reader  reads the pages that come in
/// @param backups where backups go by themselves, and when
public record StoreOptions(Path file, String editor, Reader reader, Clock clock, BackupPolicy backups) {

    /// With the backups that the user has chosen for this store.
    public StoreOptions(Path file, String editor, Reader reader, Clock clock) {
        this(file, editor, reader, clock, BackupPolicy.of(file));
    }

    /// The name to sign with: the name of the login where none is given.
    static String signature(String editor) {
        return editor.isBlank() ? StoreLocation.here().editor() : editor;
    }

    /// With the system's clock and the standard reader.
    ///
    /// @param editor the name to sign with; the name of the login if blank
    /// @param off    the classes of repair that are switched off
    public static StoreOptions of(Path file, String editor, Set<RepairKind> off) {
        return new StoreOptions(file, signature(editor), PageReader.without(off), Clock.systemUTC());
    }
}
