package org.qingyang.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import org.qingyang.model.Message;
import org.qingyang.model.Refusal;

/// Makes sure that a file is a store of this version before anybody works with it: makes one where there is none,
/// migrates an older one, and refuses everything else without touching it.
final class StoreFile {

    private final Path file;
    private final Schema schema;
    private final Holder self;
    private final Failures failures;

    StoreFile(Path file, Schema schema, Holder self) {
        this.file = file;
        this.schema = schema;
        this.self = self;
        this.failures = new Failures(file);
    }

    /// @throws Refusal if the file is, or can be made, no store of this version; it is as it was then
    void prepare() throws Refusal {
        try {
            if (isAbsent()) {
                locked(this::make);
            }
            check(FileHeader.of(file));
            if (storedVersion() < schema.version()) {
                locked(this::migrate);
            }
            if (isIndexDue()) {
                locked(this::index);
            }
        } catch (IOException failure) {
            throw failures.refusal(Files.isWritable(existingParent()) ? "cannotOpen" : "readOnly", failure);
        } catch (SQLException failure) {
            throw failures.refusal(failure);
        } catch (StoreException failure) {
            throw failures.refusal(failure);
        }
    }

    private boolean isAbsent() throws IOException, Refusal {
        if (Files.isDirectory(file)) {
            throw failures.refusal("isFolder", null);
        }
        // A device or a pipe would be replaced.
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw failures.refusal("noStore", null);
        }
        boolean absent = !Files.exists(file);
        if ((absent || Files.size(file) == 0) && Files.exists(log()) && Files.size(log()) > 0) {
            throw failures.refusal("strayLog", null);
        }
        return absent;
    }

    private void check(FileHeader header) throws IOException, Refusal {
        if (!header.sqlite()) {
            throw failures.refusal("noStore", null);
        }
        if (header.isStub()) {
            throw failures.refusal(header.length() == 0 ? "empty" : "damaged", null);
        }
        if (header.application() != Connections.APPLICATION) {
            throw failures.refusal("foreign", null);
        }
        checkVersion(header.version());
        if (header.isCutOff() && !Files.exists(log())) {
            throw failures.refusal("damaged", null);
        }
    }

    private int storedVersion() throws SQLException, Refusal {
        try (Connection connection = Connections.reader(file)) {
            int version = Schema.version(connection);
            checkVersion(version);
            return version;
        }
    }

    private void checkVersion(int version) throws Refusal {
        if (version > schema.version()) {
            throw new Refusal(Message.of("store.refusal.newer", file, version, schema.version()));
        }
    }

    /// A new store is made under another name, so that under its own there is a whole one or none. To be done under the
    /// lock; another process may have had it since the file was looked for, and made a store and filled it.
    void make() throws IOException, SQLException, Refusal {
        if (!isAbsent()) {
            return;
        }
        Path draft = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(draft);
        try (Connection connection = Connections.builder(draft)) {
            schema.bringUp(connection);
            if (SearchRebuild.isDue(connection)) {
                SearchRebuild.on(connection);
            }
        }
        Connections.writer(draft).close();
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        forceFolder();
    }

    /// Makes the new name durable, where the system lets a folder be opened.
    private void forceFolder() {
        try (var folder = FileChannel.open(file.toAbsolutePath().getParent(), StandardOpenOption.READ)) {
            folder.force(true);
        } catch (IOException unsupported) {
            return;
        }
    }

    /// To be done under the lock; another process may have done it already.
    void migrate() throws IOException, SQLException, Refusal {
        int stored = storedVersion();
        if (stored >= schema.version()) {
            return;
        }
        Copies.make(file, freeName(".v" + stored + ".bak"));
        try (Connection connection = Connections.builder(file)) {
            schema.bringUp(connection);
        }
    }

    private boolean isIndexDue() throws SQLException {
        try (Connection connection = Connections.reader(file)) {
            return SearchRebuild.isDue(connection);
        } catch (StoreException damaged) {
            // Whoever reads will be told; a damaged store can still be opened, to save what can be saved.
            return false;
        }
    }

    private void index() throws SQLException, Refusal {
        try (Connection connection = Connections.writer(file)) {
            if (SearchRebuild.isDue(connection)) {
                connection.commit();
                SearchRebuild.on(connection);
            }
        }
    }

    private Path freeName(String ending) {
        Path name = file.resolveSibling(file.getFileName() + ending);
        for (int i = 2; Files.exists(name); i++) {
            name = file.resolveSibling(file.getFileName() + ending + i);
        }
        return name;
    }

    private interface Step {
        void take() throws IOException, SQLException, Refusal;
    }

    private void locked(Step step) throws IOException, SQLException, Refusal {
        Files.createDirectories(file.toAbsolutePath().getParent());
        try (var _ = WriterLock.take(file, self).orElseThrow(() -> failures.held(WriterLock.holder(file)))) {
            step.take();
        }
    }

    private Path existingParent() {
        Path parent = file.toAbsolutePath().getParent();
        while (parent.getParent() != null && !Files.isDirectory(parent)) {
            parent = parent.getParent();
        }
        return parent;
    }

    private Path log() {
        return file.resolveSibling(file.getFileName() + "-wal");
    }
}
