package org.qingyang.proof;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.qingyang.model.Issue;
import org.qingyang.model.Message;
import org.qingyang.model.Refusal;

/// Puts an exported issue on a disk: whole or not at all. It is written under a temporary name beside its target,
/// forced to the disk and moved; if anything fails, nothing is left behind and what was there stays.
public final class ProofWriter {

    private static final long NEARLY_FULL = 1024 * 1024;

    private ProofWriter() {
    }

    /// What a file is to hold.
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /// @param force whether a file that is there may be replaced
    /// @throws Refusal if the target is there and may not be replaced, or cannot be written
    public static void write(Issue issue, Exporter exporter, Path target, boolean force) throws Refusal {
        write(out -> exporter.write(issue, out), target, force);
    }

    /// The same for anything else that must be whole or not there.
    public static void write(Content content, Path target, boolean force) throws Refusal {
        checkTarget(target, force);
        Path real = followed(target);
        Path folder = real.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new Refusal(Message.of("proof.nofolder", target, folder == null ? "" : folder));
        }
        try {
            if (isDevice(real)) {
                writeTo(real, content, StandardOpenOption.WRITE);
            } else {
                writeAndMove(content, folder, real, force);
            }
        } catch (FileAlreadyExistsException exists) {
            throw new Refusal(Message.of("proof.exists", target), exists);
        } catch (IOException | ReadOnlyFileSystemException failed) {
            throw new Refusal(Message.of(reason(failed, folder), target), failed);
        }
    }

    private static void checkTarget(Path target, boolean force) throws Refusal {
        if (Files.isDirectory(target)) {
            throw new Refusal(Message.of("proof.isfolder", target));
        }
        if (!force && Files.exists(target, LinkOption.NOFOLLOW_LINKS) && !isDevice(target)) {
            throw new Refusal(Message.of("proof.exists", target));
        }
    }

    /// Where a link leads, so that the file is replaced and the link stays.
    private static Path followed(Path target) {
        try {
            return target.toRealPath();
        } catch (IOException absent) {
            return target;
        }
    }

    /// Such as a terminal or a pipe: written to, never replaced.
    private static boolean isDevice(Path target) {
        return Files.exists(target) && !Files.isRegularFile(target);
    }

    private static void writeAndMove(Content content, Path folder, Path target, boolean force)
            throws IOException {
        Path temporary = folder.resolve(".qingyang-" + UUID.randomUUID() + ".part");
        try {
            writeTo(temporary, content, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW);
            move(temporary, target, force);
        } finally {
            Files.deleteIfExists(temporary);
        }
        forceFolder(folder);
    }

    private static void writeTo(Path file, Content content, StandardOpenOption... options) throws IOException {
        try (FileChannel channel = FileChannel.open(file, options);
                OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel))) {
            content.writeTo(out);
            out.flush();
            if (Files.isRegularFile(file)) {
                channel.force(true);
            }
        }
    }

    /// A plain move replaces nothing; the atomic one replaces.
    private static void move(Path temporary, Path target, boolean force) throws IOException {
        if (!force) {
            Files.move(temporary, target);
            return;
        }
        try {
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException unsupported) {
            Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /// Makes the new name durable where the system can; some cannot open a folder.
    private static void forceFolder(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException unsupported) {
            return;
        }
    }

    private static String reason(Exception failed, Path folder) {
        String text = String.valueOf(failed.getMessage());
        if (text.contains("No space left") || text.contains("quota") || freeSpace(folder) < NEARLY_FULL) {
            return "proof.full";
        }
        return failed instanceof AccessDeniedException || failed instanceof ReadOnlyFileSystemException
                || text.contains("Read-only") ? "proof.readonly" : "proof.failed";
    }

    private static long freeSpace(Path folder) {
        try {
            FileStore disk = Files.getFileStore(folder);
            return disk.getTotalSpace() == 0 ? Long.MAX_VALUE : disk.getUsableSpace();
        } catch (IOException unknown) {
            return Long.MAX_VALUE;
        }
    }
}
