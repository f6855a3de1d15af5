package org.qingyang.intake;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.function.Supplier;

/// Decodes bytes without forgiving any of them. The buffer is small, so that a large file costs its text and no more.
final class StrictDecoder {

    private static final int BUFFER = 16 * 1024;

    private final CharsetDecoder decoder;
    private final CharBuffer buffer = CharBuffer.allocate(BUFFER);
    private final StringBuilder text;

    private StrictDecoder(Charset charset, int bytes) {
        this.decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        this.text = new StringBuilder(bytes / 2 + 1);
    }

    /// What came of an attempt.
    sealed interface Outcome {
    }

    record Text(String text) implements Outcome {
    }

    /// @param offset the first byte that does not belong to the encoding, from 0
    /// @param before the text up to there
    record Broken(int offset, String before) implements Outcome {
    }

    /// Decodes everything behind the first `from` bytes.
    static Outcome decode(byte[] bytes, int from, Charset charset) {
        return new StrictDecoder(charset, bytes.length).run(ByteBuffer.wrap(bytes, from, bytes.length - from), true);
    }

    /// Decodes the first bytes, at most `most`; a character that the cut goes through is left out.
    static Outcome decodeStart(byte[] bytes, int most, Charset charset) {
        int length = Math.min(most, bytes.length);
        return new StrictDecoder(charset, length).run(ByteBuffer.wrap(bytes, 0, length), length == bytes.length);
    }

    private Outcome run(ByteBuffer in, boolean complete) {
        CoderResult result = drain(() -> decoder.decode(in, buffer, complete));
        if (complete && !result.isError()) {
            result = drain(() -> decoder.flush(buffer));
        }
        return result.isError() ? new Broken(in.position(), text.toString()) : new Text(text.toString());
    }

    private CoderResult drain(Supplier<CoderResult> step) {
        CoderResult result;
        do {
            result = step.get();
            text.append(buffer.flip());
            buffer.clear();
        } while (result.isOverflow());
        return result;
    }
}
