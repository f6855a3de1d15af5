package org.qingyang.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qingyang.intake.Intake;
import org.qingyang.intake.Imprint;
import org.qingyang.intake.RawPage;
import org.qingyang.intake.TextFiles;
import org.qingyang.model.Issue;
import org.qingyang.model.Message;
import org.qingyang.model.Page;
import org.qingyang.model.Refusal;
import org.qingyang.proof.Exporter;
import org.qingyang.proof.ProofWriter;
import org.qingyang.reading.Reader;
import org.slf4j.LoggerFactory;

/// Raw files to cleaned issues without a store, each on its own: a bad one never stops the rest.
/// One run; not thread-safe.
public final class Conversion {

    private final Reader reader;
    private final Exporter exporter;
    private final Path folder;
    private final boolean force;
    private final List<Result> results = new ArrayList<>();

    /// The outputs of this run, each with the input it was made of; a second one never replaces the first.
    private final Map<Path, Path> written = new LinkedHashMap<>();

    /// @param folder where the outputs go; it must be there
    /// @param force  whether files that are there may be replaced; raw inputs and outputs of this run never are
    public Conversion(Reader reader, Exporter exporter, Path folder, boolean force) {
        this.reader = reader;
        this.exporter = exporter;
        this.folder = folder;
        this.force = force;
    }

    /// What became of one file.
    ///
    /// @param issue the cleaned issue, if it could be read
    /// @param why   why nothing was written; null if it was
    public record Result(Path file, Optional<Path> out, Optional<Issue> issue, @Nullable Message why) {

        public boolean isRefused() {
            return why != null;
        }
    }

    /// Converts files and the text files of folders; a file that is named twice is converted once.
    public List<Result> files(List<Path> paths, Intake intake) {
        SequencedMap<Path, Path> files = new LinkedHashMap<>();
        for (Path path : paths) {
            try {
                TextFiles.at(path).forEach(file -> files.putIfAbsent(real(file), file));
            } catch (Refusal refusal) {
                results.add(new Result(path, Optional.empty(), Optional.empty(), refusal.message()));
            }
        }
        files.sequencedValues().forEach(file -> convert(file, files.keySet(), () -> intake.read(file)));
        return results;
    }

    /// Converts pages that are not on a disk.
    public List<Result> pages(List<RawPage> pages) {
        pages.forEach(page -> convert(Path.of(page.source().name()), Set.of(), () -> page));
        return results;
    }

    /// Gives a page or refuses.
    private interface Source {
        RawPage page() throws Refusal;
    }

    /// @param inputs all raw files of this run, by their real places
    private void convert(Path file, Set<Path> inputs, Source source) {
        Optional<Issue> issue = Optional.empty();
        try {
            issue = Optional.of(read(source.page(), file));
            Path target = target(file);
            checkTarget(file, target, inputs);
            ProofWriter.write(issue.get(), exporter, target, force);
            written.put(real(target), file);
            results.add(new Result(file, Optional.of(target), issue, null));
        } catch (Refusal refusal) {
            results.add(new Result(file, Optional.empty(), issue, refusal.message()));
        } catch (InvalidPathException unnameable) {
            results.add(new Result(file, Optional.empty(), issue, Message.of("service.refusal.path", unnameable.getInput())));
        } catch (RuntimeException slip) {
            LoggerFactory.getLogger(Conversion.class).error("converting {}", file, slip);
            results.add(new Result(file, Optional.empty(), issue, Message.of("service.convert.failed", file)));
        }
    }

    private Issue read(RawPage raw, Path file) {
        Imprint imprint = Imprint.of(raw, file);
        return new Issue(0, imprint.data(), List.of(new Page(imprint.number().orElse(1), imprint.name(), raw.source(),
                raw.text(), reader.read(raw.text()))));
    }

    /// Raw files are for ever, and what this run has written is not written over.
    private void checkTarget(Path file, Path target, Set<Path> inputs) throws Refusal {
        Path other = written.get(real(target));
        if (other != null) {
            throw new Refusal(Message.of("service.refusal.sameName", file, other, target));
        }
        if (inputs.contains(real(target)) || isSame(file, target)) {
            throw new Refusal(Message.of("service.refusal.overInput", file, target));
        }
    }

    private Path target(Path file) {
        return folder.resolve(TextFiles.baseName(String.valueOf(file.getFileName())) + "." + exporter.extension());
    }

    private static boolean isSame(Path one, Path other) {
        try {
            return Files.isSameFile(one, other);
        } catch (IOException absent) {
            return false;
        }
    }

    private static Path real(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException absent) {
            return file.toAbsolutePath().normalize();
        }
    }
}
