package org.qingyang.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/// The first hundred bytes of a database file, read without SQLite, so that a foreign file is not touched at all.
/// Offsets as in "The Database Header" of SQLite's file format specification.
///
/// @param sqlite      whether the file begins like a SQLite database, as far as it goes
/// @param application the `application_id` of its maker
/// @param version     the `user_version`
/// @param expected    the length that the header claims, or 0 where it does not know
/// @param length      the file's length, all in bytes
record FileHeader(boolean sqlite, int application, int version, long expected, long length) {

    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final int SIZE = 100;

    static FileHeader of(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
            var header = ByteBuffer.allocate(SIZE);
            while (header.hasRemaining() && channel.read(header) >= 0) {
                continue;
            }
            int known = Math.min(header.position(), MAGIC.length);
            boolean sqlite = Arrays.equals(header.array(), 0, known, MAGIC, 0, known);
            return new FileHeader(sqlite, header.getInt(68), header.getInt(60), expected(header), channel.size());
        }
    }

    boolean isCutOff() {
        return isStub() || length < expected;
    }

    /// Whether not even the header is there as a whole, which no store is ever left as.
    boolean isStub() {
        return length < SIZE;
    }

    private static long expected(ByteBuffer header) {
        int pageSize = header.getShort(16) & 0xffff;
        // 1 stands for 65536. The page count holds only if it was written together with the change counter.
        return header.getInt(24) == header.getInt(92)
                ? (header.getInt(28) & 0xffff_ffffL) * (pageSize == 1 ? 65_536 : pageSize)
                : 0;
    }
}
