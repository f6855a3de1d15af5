package org.qingyang.intake;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.qingyang.intake.StrictDecoder.Broken;
import org.qingyang.intake.StrictDecoder.Text;

/// Finds out how bytes are to be read. A byte order mark decides; then UTF-8, which nothing else resembles; then the
/// encoding among those of Chinese files that fits every byte and gives the likeliest Chinese. Pure functions.
final class EncodingGuess {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final Charset BIG5 = Charset.forName("Big5");
    private static final List<Charset> CANDIDATES =
            List.of(GB18030, BIG5, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);
    private static final int SAMPLE = 256 * 1024;

    private EncodingGuess() {
    }

    /// The text, or nothing where no known encoding gives any.
    static Optional<Decoded> guess(byte[] bytes) {
        var mark = ByteOrderMark.of(bytes);
        return mark.isPresent()
                ? attempt(bytes, mark.get().length(), mark.get().charset(), false)
                : attempt(bytes, 0, StandardCharsets.UTF_8, false).filter(EncodingGuess::isText)
                        .or(() -> likeliest(bytes));
    }

    /// The text read as the user says, a byte order mark of that encoding left out; nothing where a byte does not fit.
    static Optional<Decoded> as(byte[] bytes, Charset charset) {
        int mark = ByteOrderMark.of(bytes).filter(m -> m.charset().equals(charset)).map(ByteOrderMark::length).orElse(0);
        return attempt(bytes, mark, charset, true);
    }

    /// How far the encodings go: the offset of the first byte that stops UTF-8, where there was any before it,
    /// else the farthest that any encoding comes. Nothing where some encoding fits and merely makes no sense.
    static Optional<Integer> firstBroken(byte[] bytes) {
        int mark = ByteOrderMark.of(bytes).map(ByteOrderMark::length).orElse(0);
        Charset first = ByteOrderMark.of(bytes).map(ByteOrderMark::charset).orElse(StandardCharsets.UTF_8);
        if (StrictDecoder.decode(bytes, mark, first) instanceof Broken(int offset, String before)
                && (mark > 0 || before.chars().anyMatch(c -> c > 0x7f))) {
            return Optional.of(offset);
        }
        return farthest(bytes);
    }

    private static Optional<Integer> farthest(byte[] bytes) {
        return Stream.of(StandardCharsets.UTF_8, GB18030, BIG5)
                .map(charset -> StrictDecoder.decode(bytes, 0, charset) instanceof Broken broken
                        ? broken.offset() : bytes.length)
                .max(Comparator.naturalOrder())
                .filter(offset -> offset < bytes.length);
    }

    private static Optional<Decoded> likeliest(byte[] bytes) {
        return CANDIDATES.stream()
                .sorted(Comparator.comparingDouble((Charset charset) -> samplePlausibility(bytes, charset)).reversed())
                .flatMap(charset -> attempt(bytes, 0, charset, false).stream())
                .filter(EncodingGuess::isText)
                .filter(decoded -> decoded.decoding().plausibility() >= enough(decoded.decoding().charset()))
                .findFirst();
    }

    /// Nearly any bytes make some UTF-16, so without a mark it has to be evident.
    private static double enough(Charset charset) {
        return charset.name().startsWith("UTF-16") ? Plausibility.EVIDENT : Plausibility.ENOUGH;
    }

    private static double samplePlausibility(byte[] bytes, Charset charset) {
        return StrictDecoder.decodeStart(bytes, SAMPLE, charset) instanceof Text(String text)
                ? Plausibility.of(text) : -1;
    }

    private static boolean isText(Decoded decoded) {
        return decoded.text().indexOf(0) < 0;
    }

    private static Optional<Decoded> attempt(byte[] bytes, int from, Charset charset, boolean chosen) {
        return switch (StrictDecoder.decode(bytes, from, charset)) {
            case Text(String text) -> Optional.of(
                    new Decoded(text, new Decoding(charset, from > 0, chosen, Plausibility.of(text))));
            case Broken _ -> Optional.empty();
        };
    }
}
