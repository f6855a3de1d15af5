package org.qingyang.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.qingyang.text.SourceText;

/// The five real pages.
public final class Seeds {

    public static final Path FOLDER = Path.of("seeds");

    private Seeds() {
    }

    public static List<Path> files() {
        try (var files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public static SourceText text(Path file) {
        try {
            return SourceText.of(Files.readString(file));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public static List<SourceText> texts() {
        return files().stream().map(Seeds::text).toList();
    }
}
