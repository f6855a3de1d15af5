package org.qingyang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingyang.proof.IssueSchema;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The whole way of the five real pages, with the real reader.
class SeedsTest {

    @TempDir
    private Path folder;

    @Test
    void theSamplePagesBecomeValidIssues() throws Exception {
        Run run = Run.with(Tools.standard(), Map.of(), "convert", "seeds", "--to", "json", "--out", folder);

        assertThat(run.code()).isZero();
        var schema = new IssueSchema();
        for (Path output : outputs()) {
            String json = Files.readString(output);
            assertThat(schema.errors(json)).as("%s", output.getFileName()).isEmpty();
            assertPiecesGiveTheParagraphsBack(JsonMapper.shared().readTree(json).at("/pages/0"));
        }
    }

    @Test
    void theSamePagesGiveTheSameBytes() throws Exception {
        for (String format : List.of("json", "md", "txt", "docx")) {
            Path first = folder.resolve("first");
            Path second = folder.resolve("second");
            Run.with(Tools.standard(), Map.of(), "convert", "seeds", "--to", format, "--out", first);
            Run.with(Tools.standard(), Map.of(), "convert", "seeds", "--to", format, "--out", second);
            String name = "003_094afca3e326eb9e." + format;
            assertThat(first.resolve(name)).hasSameBinaryContentAs(second.resolve(name));
        }
    }

    private List<Path> outputs() throws Exception {
        try (var files = Files.list(folder)) {
            List<Path> outputs = files.sorted().toList();
            assertThat(outputs).hasSize(5);
            return outputs;
        }
    }

    private static void assertPiecesGiveTheParagraphsBack(JsonNode page) {
        String raw = page.get("raw").asString();
        for (JsonNode story : page.get("stories")) {
            for (int i = 0; i < story.get("paragraphs").size(); i++) {
                var clean = new StringBuilder();
                story.at("/provenance/paragraphs/" + i + "/pieces").forEach(piece -> clean.append(piece.isArray()
                        ? raw.substring(piece.get(0).asInt(), piece.get(1).asInt()) : piece.get("text").asString()));
                assertThat(clean).hasToString(story.at("/paragraphs/" + i).asString());
            }
        }
    }
}
