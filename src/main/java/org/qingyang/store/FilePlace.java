package org.qingyang.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import java.util.Optional;
import org.qingyang.model.Refusal;

/// The file that a store was opened as. Whoever moves it away while it is open makes further writes go to a file that
/// nobody will find.
///
/// @param identity what the system knows the file by: its key, or the time of its making where it gives no key
record FilePlace(Path file, Optional<Object> identity) {

    static FilePlace of(Path file) {
        return new FilePlace(file, identity(file));
    }

    /// @throws Refusal if another file, or none, lies where this one was
    void check(Failures failures) throws Refusal {
        if (!identity(file).equals(identity)) {
            throw failures.refusal("gone", null);
        }
    }

    private static Optional<Object> identity(Path file) {
        try {
            var attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return Optional.of(Objects.requireNonNullElse(attributes.fileKey(), attributes.creationTime()));
        } catch (IOException gone) {
            return Optional.empty();
        }
    }
}
