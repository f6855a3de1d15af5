package org.qingyang.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qingyang.model.Message;
import org.qingyang.model.PageSource;
import org.qingyang.model.Refusal;
import org.qingyang.text.Digest;
import org.qingyang.text.SourceText;

/// Turns a file into a raw page, or refuses it with one sentence. Nothing is written. Immutable, thread-safe.
public final class Intake {

    /// Larger files are not read at all.
    public static final long MOST_BYTES = 64L * 1024 * 1024;

    private final @Nullable Charset charset;

    /// @param charset the encoding that the user has named, or null to find it out for each file
    public Intake(@Nullable Charset charset) {
        this.charset = charset;
    }

    /// An intake that finds the encoding out by itself.
    public static Intake guessing() {
        return new Intake(null);
    }

    /// @throws Refusal if the file is missing, no regular file, too large, unreadable, empty, binary, or in no known encoding
    public RawPage read(Path file) throws Refusal {
        checkAttributes(file);
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes((int) MOST_BYTES + 1);
            checkSize(name(file), bytes.length);
            return page(name(file), bytes);
        } catch (IOException unreadable) {
            throw new Refusal(Message.of("intake.unreadable", file), unreadable);
        }
    }

    /// The page that a file of this name and content gives.
    ///
    /// @throws Refusal if the content is empty, binary, or in no known encoding
    public RawPage page(String name, byte[] bytes) throws Refusal {
        Optional<FileKind> kind = FileKind.of(bytes);
        if (kind.isPresent()) {
            throw new Refusal(Message.of(kind.get().key(), name));
        }
        Decoded decoded = decode(name, bytes);
        checkText(name, decoded.text());
        var source = new PageSource(name, Digest.sha256(bytes), decoded.decoding().charset().name(), bytes.length);
        return new RawPage(source, SourceText.of(decoded.text()), decoded.decoding());
    }

    private Decoded decode(String name, byte[] bytes) throws Refusal {
        Optional<Decoded> decoded = charset == null ? EncodingGuess.guess(bytes) : EncodingGuess.as(bytes, charset);
        return decoded.orElseThrow(() -> undecodable(name, bytes));
    }

    private Refusal undecodable(String name, byte[] bytes) {
        if (Content.isBinary(bytes) && ByteOrderMark.of(bytes).isEmpty()) {
            return new Refusal(Message.of("intake.binary.other", name));
        }
        if (charset != null) {
            return new Refusal(Message.of("intake.encoding.chosen", name, charset.name()));
        }
        return new Refusal(EncodingGuess.firstBroken(bytes)
                .map(offset -> Message.of("intake.encoding.broken", name, offset + 1))
                .orElse(Message.of("intake.encoding.unknown", name)));
    }

    private static void checkAttributes(Path file) throws Refusal {
        BasicFileAttributes attributes;
        try {
            attributes = Files.readAttributes(file, BasicFileAttributes.class);
        } catch (IOException absent) {
            throw new Refusal(Message.of(Files.notExists(file) ? "intake.missing" : "intake.unreadable", file), absent);
        }
        if (!attributes.isRegularFile()) {
            throw new Refusal(Message.of("intake.irregular", file));
        }
        checkSize(name(file), attributes.size());
    }

    private static void checkSize(String name, long bytes) throws Refusal {
        if (bytes > MOST_BYTES) {
            throw new Refusal(Message.of("intake.large", name, MOST_BYTES / 1024 / 1024));
        }
    }

    private static void checkText(String name, String text) throws Refusal {
        if (Content.isBlank(text)) {
            throw new Refusal(Message.of("intake.empty", name));
        }
        if (Content.isWebPage(text)) {
            throw new Refusal(Message.of("intake.binary.html", name));
        }
        if (Content.isBinary(text)) {
            throw new Refusal(Message.of("intake.binary.other", name));
        }
    }

    private static String name(Path file) {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }
}
