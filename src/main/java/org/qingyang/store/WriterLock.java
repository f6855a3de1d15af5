package org.qingyang.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// The right to write a store: a lock of the operating system on `<store>.lock`, which goes when the process goes,
/// however it ends. The file says who holds it; a name left in a file that nobody locks is that of a process that was
/// killed. The file itself stays, because deleting it would race with the next taker.
final class WriterLock implements AutoCloseable {

    /// Far behind the text: where a lock keeps others from reading, they can still read who holds it.
    private static final long PLACE = Long.MAX_VALUE - 1;

    /// Who holds the lock in this process, by the real place of the lock's file. A system may give up all locks that a
    /// process has on a file as soon as the process closes any channel of that file: one that is held here is not opened.
    private static final Map<Path, Holder> HELD_HERE = new ConcurrentHashMap<>();

    private final Path place;
    private final FileChannel channel;
    private final @Nullable Holder abandonedBy;

    private WriterLock(Path place, FileChannel channel, @Nullable Holder abandonedBy) {
        this.place = place;
        this.channel = channel;
        this.abandonedBy = abandonedBy;
    }

    static Path fileFor(Path store) {
        return store.resolveSibling(store.getFileName() + ".lock");
    }

    /// Takes the lock; empty if somebody holds it, in this process or in another.
    static Optional<WriterLock> take(Path store, Holder self) throws IOException {
        Path place = place(store);
        if (HELD_HERE.putIfAbsent(place, self) != null) {
            return Optional.empty();
        }
        Optional<WriterLock> taken = Optional.empty();
        try {
            taken = take(place, FileChannel.open(place, StandardOpenOption.CREATE, StandardOpenOption.READ,
                    StandardOpenOption.WRITE), self);
            return taken;
        } finally {
            if (taken.isEmpty()) {
                HELD_HERE.remove(place);
            }
        }
    }

    private static Path place(Path store) throws IOException {
        Path file = fileFor(store).toAbsolutePath();
        return file.getParent().toRealPath().resolve(file.getFileName());
    }

    private static Optional<WriterLock> take(Path place, FileChannel channel, Holder self) throws IOException {
        try {
            FileLock lock = tryLock(channel);
            if (lock == null) {
                channel.close();
                return Optional.empty();
            }
            var taken = new WriterLock(place, channel, read(channel).orElse(null));
            write(channel, self.line());
            return Optional.of(taken);
        } catch (IOException failure) {
            channel.close();
            throw failure;
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(PLACE, 1, false);
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }

    /// Who holds the lock, as far as the file tells.
    static Optional<Holder> holder(Path store) {
        try {
            Path place = place(store);
            Holder here = HELD_HERE.get(place);
            return here == null ? written(place) : Optional.of(here);
        } catch (IOException unknown) {
            return Optional.empty();
        }
    }

    private static Optional<Holder> written(Path place) throws IOException {
        try (var channel = FileChannel.open(place, StandardOpenOption.READ)) {
            return read(channel);
        }
    }

    /// The process that held the lock last and did not give it back: it was killed or crashed.
    Optional<Holder> abandonedBy() {
        return Optional.ofNullable(abandonedBy);
    }

    private static Optional<Holder> read(FileChannel channel) throws IOException {
        var bytes = ByteBuffer.allocate((int) Math.min(channel.size(), 1_000));
        channel.read(bytes, 0);
        return Holder.parse(new String(bytes.array(), StandardCharsets.UTF_8));
    }

    private static void write(FileChannel channel, String text) throws IOException {
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)), 0);
    }

    @Override
    public void close() throws IOException {
        try (channel) {
            channel.truncate(0);
        } finally {
            HELD_HERE.remove(place);
        }
    }
}
