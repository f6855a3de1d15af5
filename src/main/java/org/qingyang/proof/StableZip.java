package org.qingyang.proof;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// Packs an archive again without the time of day, so that the same content gives the same bytes.
final class StableZip {

    /// The earliest time that a ZIP entry can carry.
    private static final LocalDateTime BEGINNING = LocalDateTime.of(1980, 1, 1, 0, 0);

    private StableZip() {
    }

    /// Leaves `out` open.
    static void copy(byte[] archive, OutputStream out) throws IOException {
        var packed = new ZipOutputStream(out);
        try (var entries = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                var stable = new ZipEntry(entry.getName());
                stable.setTimeLocal(BEGINNING);
                packed.putNextEntry(stable);
                entries.transferTo(packed);
                packed.closeEntry();
            }
        }
        packed.finish();
    }
}
