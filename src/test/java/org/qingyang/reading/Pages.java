package org.qingyang.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.qingyang.text.SourceText;

/// Pages for tests.
final class Pages {

    private Pages() {
    }

    /// The raw text of the five real pages.
    static List<String> seeds() {
        try (Stream<Path> files = Files.list(Path.of("seeds"))) {
            return files.sorted().map(Pages::read).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String read(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// A page of blocks with a blank line between them.
    static SourceText of(String... blocks) {
        return SourceText.of(String.join("\n\n", blocks));
    }
}
