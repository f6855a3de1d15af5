package org.qingyang.store;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import org.qingyang.model.PageSource;
import org.qingyang.text.Digest;

/// Whether a page's text is still that of the file that came in, by the hash of the file's bytes.
enum RawProof {
    PROVED, WRONG,
    /// The text cannot be turned back into as many bytes as the file had: no proof either way.
    UNPROVED;

    private static final List<byte[]> MARKS = List.of(new byte[0], new byte[] {(byte) 0xef, (byte) 0xbb, (byte) 0xbf},
            new byte[] {(byte) 0xff, (byte) 0xfe}, new byte[] {(byte) 0xfe, (byte) 0xff});

    static RawProof of(PageStore.Row page) {
        PageSource source = page.source();
        byte[] text;
        try {
            text = page.text().text().getBytes(Charset.forName(source.encoding()));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return UNPROVED;
        }
        for (byte[] mark : MARKS) {
            if (Digest.sha256(mark, text).equals(source.sha256())) {
                return PROVED;
            }
        }
        boolean exact = source.encoding().equals(StandardCharsets.UTF_8.name()) && source.sha256().length() == 64;
        return exact ? WRONG : UNPROVED;
    }
}
