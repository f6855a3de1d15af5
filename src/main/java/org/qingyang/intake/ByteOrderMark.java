package org.qingyang.intake;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/// The marks with which a file can name its encoding.
enum ByteOrderMark {
    UTF_8("efbbbf", StandardCharsets.UTF_8),
    UTF_32LE("fffe0000", Charset.forName("UTF-32LE")),
    UTF_32BE("0000feff", Charset.forName("UTF-32BE")),
    UTF_16LE("fffe", StandardCharsets.UTF_16LE),
    UTF_16BE("feff", StandardCharsets.UTF_16BE),
    GB18030("84319533", Charset.forName("GB18030"));

    private final byte[] bytes;
    private final Charset charset;

    ByteOrderMark(String hex, Charset charset) {
        this.bytes = HexFormat.of().parseHex(hex);
        this.charset = charset;
    }

    /// The mark that `content` begins with; the longer one where two fit.
    static Optional<ByteOrderMark> of(byte[] content) {
        return Arrays.stream(values()).filter(mark -> mark.begins(content)).findFirst();
    }

    Charset charset() {
        return charset;
    }

    int length() {
        return bytes.length;
    }

    private boolean begins(byte[] content) {
        return content.length >= bytes.length && Arrays.equals(content, 0, bytes.length, bytes, 0, bytes.length);
    }
}
