package org.qingyang.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingyang.intake.Intake;
import org.qingyang.model.Sheet;
import org.qingyang.model.Story;
import org.qingyang.proof.TextExporter;
import org.qingyang.reading.Reader;
import org.qingyang.testkit.StubReader;
import org.qingyang.text.SourceText;
import org.qingyang.text.Span;

class ConversionTest {

    @TempDir
    Path folder;

    /// Stumbles over some pages.
    private record Stumbling(Reader reader) implements Reader {

        @Override
        public String version() {
            return reader.version();
        }

        @Override
        public Sheet read(SourceText page) {
            if (page.text().contains("绊")) {
                throw new IllegalStateException("a page to stumble over");
            }
            return reader.read(page);
        }

        @Override
        public Story readStory(SourceText page, List<Span> lines, int id) {
            return reader.readStory(page, lines, id);
        }
    }

    @Test
    void aPageAtWhichTheProgramStumblesNeverStopsTheRest() throws IOException {
        Path bad = Files.writeString(folder.resolve("1.txt"), "绊\n\n一段。\n");
        Path good = Files.writeString(folder.resolve("2.txt"), "题\n\n一段。\n");
        Path out = Files.createDirectory(folder.resolve("out"));
        List<Conversion.Result> results = new Conversion(new Stumbling(new StubReader()), new TextExporter(), out, false)
                .files(List.of(bad, good), Intake.guessing());
        assertThat(results).extracting(Conversion.Result::isRefused).containsExactly(true, false);
        assertThat(out.resolve("1.txt")).doesNotExist();
        assertThat(out.resolve("2.txt")).exists();
    }
}
