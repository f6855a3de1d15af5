package org.qingyang.intake;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Kinds of file that hold no plain text and are dropped by mistake, told by their first bytes.
enum FileKind {
    PDF("255044462d"),
    /// PNG, JPEG, GIF, TIFF.
    IMAGE("89504e470d0a1a0a", "ffd8ff", "474946383761", "474946383961", "49492a00", "4d4d002a"),
    /// DOCX, XLSX, EPUB and archives.
    ZIP("504b0304", "504b0506"),
    /// DOC, WPS, RTF.
    DOCUMENT("d0cf11e0a1b11ae1", "7b5c727466"),
    /// RAR, 7z, gzip, xz.
    ARCHIVE("526172211a07", "377abcaf271c", "1f8b08", "fd377a585a00"),
    DATABASE("53514c69746520666f726d6174203300");

    private final List<byte[]> magic;

    FileKind(String... hex) {
        this.magic = Arrays.stream(hex).map(HexFormat.of()::parseHex).toList();
    }

    static Optional<FileKind> of(byte[] content) {
        return Arrays.stream(values()).filter(kind -> kind.begins(content)).findFirst();
    }

    /// The key of the sentence that refuses such a file.
    String key() {
        return "intake.binary." + name().toLowerCase(Locale.ROOT);
    }

    private boolean begins(byte[] content) {
        return magic.stream().anyMatch(m -> content.length >= m.length && Arrays.equals(content, 0, m.length, m, 0, m.length));
    }
}
