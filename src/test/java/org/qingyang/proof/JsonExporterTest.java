package org.qingyang.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qingyang.model.Issue;
import org.qingyang.model.IssueData;
import org.qingyang.model.StoryParts;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonExporterTest {

    private static final IssueSchema SCHEMA = new IssueSchema();
    private static final FactSource FACTS = (story, _) -> MadeUpFacts.of(story);

    @Test
    void everyKindOfValueIsValidByThePublishedSchema() throws Exception {
        assertThat(SCHEMA.errors(write(Issues.full()))).isEmpty();
        assertThat(SCHEMA.errors(write(Issues.issue(7, IssueData.UNKNOWN, Issues.news(), Issues.photo())))).isEmpty();
        assertThat(SCHEMA.errors(write(new Issue(0, IssueData.UNKNOWN, List.of())))).isEmpty();
    }

    @Test
    void theSchemaRefusesWhatIsNotInTheFormat() throws Exception {
        String json = write(Issues.full());
        assertThat(SCHEMA.errors(json.replace("\"status\" : \"checked\"", "\"status\" : \"done\""))).isNotEmpty();
        assertThat(SCHEMA.errors(json.replace("\"tags\"", "\"labels\""))).isNotEmpty();
        assertThat(SCHEMA.errors(json.replace("2024-09-03", "2024-13-03"))).isNotEmpty();
    }

    @Test
    void theSchemaExplainsEveryKey() throws Exception {
        List<String> unexplained = new ArrayList<>();
        collect("", JsonMapper.shared().readTree(IssueSchema.text()), unexplained);
        assertThat(unexplained).isEmpty();
    }

    @Test
    void aStoryHasTheKeysAndMeaningsOfItsPage() throws Exception {
        JsonNode page = JsonMapper.shared().readTree(write(Issues.full())).at("/pages/0");
        JsonNode story = page.at("/stories/0");

        assertThat(page.get("source").asString()).isEqualTo("版 一.txt");
        assertThat(page.at("/banners/0").asString()).isEqualTo("深入学习贯彻精神");
        assertThat(story.get("id").asString()).isEqualTo("1.1");
        assertThat(story.get("kicker").asString()).isEqualTo("夏送清凉");
        assertThat(story.get("headline").asString()).isEqualTo("区总工会慰问一线职工");
        assertThat(story.get("subheads").toString()).isEqualTo("[\"副题一\",\"副题二\"]");
        assertThat(story.get("label").asString()).isEqualTo("本报讯");
        assertThat(story.get("byline").toString()).isEqualTo(
                "{\"reporters\":[\"张三\"],\"trainees\":[],\"correspondents\":[\"李四\",\"王五\"],\"photographers\":[]}");
        assertThat(story.get("paragraphs").toString()).isEqualTo("[\"近日，区总工会和街道慰问职工。\"]");
        assertThat(story.get("lines").toString()).isEqualTo("[2,6]");
        assertThat(page.at("/stories/1/kind").asString()).isEqualTo("photo");
        assertThat(page.at("/stories/1/truncated").asBoolean()).isTrue();
        assertThat(page.at("/stories/1/kicker").isNull()).isTrue();
    }

    @Test
    void aStoryInAStoreHasItsFullAddress() throws Exception {
        JsonNode issue = JsonMapper.shared().readTree(write(Issues.issue(12, IssueData.UNKNOWN, Issues.news())));
        assertThat(issue.at("/issue/number").asInt()).isEqualTo(12);
        assertThat(issue.at("/pages/0/stories/0/id").asString()).isEqualTo("12.1.1");
    }

    @Test
    void spansAndPiecesGiveTheCleanTextBack() throws Exception {
        JsonNode page = JsonMapper.shared().readTree(write(Issues.full())).at("/pages/0");
        String raw = page.get("raw").asString();
        JsonNode paragraph = page.at("/stories/0/provenance/paragraphs/0");

        assertThat(raw).isEqualTo(Issues.RAW.text());
        var clean = new StringBuilder();
        for (JsonNode piece : paragraph.get("pieces")) {
            clean.append(piece.isArray()
                    ? raw.substring(piece.get(0).asInt(), piece.get(1).asInt()) : piece.get("text").asString());
        }
        assertThat(clean).hasToString(page.at("/stories/0/paragraphs/0").asString());
        JsonNode span = page.at("/stories/0/repairs/0/span");
        assertThat(raw.substring(span.get(0).asInt(), span.get(1).asInt())).isEqualTo(" and ");
        assertThat(paragraph.get("origin").asString()).isEqualTo("rule:test.rule");
    }

    @Test
    void theSameIssueGivesTheSameBytes() throws Exception {
        assertThat(write(Issues.full())).isEqualTo(write(Issues.full())).endsWith("}\n").doesNotContain("\r");
    }

    @Test
    void holdsTextThatOtherFormatsForbid() throws Exception {
        String hostile = "\u0000\u0007\"\\</script>\ud83d\ude00\u2028\ud800";
        String json = write(Issues.issue(0, IssueData.UNKNOWN, Issues.plain(hostile, hostile)));

        assertThat(SCHEMA.errors(json)).isEmpty();
        assertThat(JsonMapper.shared().readTree(json).at("/pages/0/stories/0/headline").asString())
                .isEqualTo(hostile.replace('\ud800', '\ufffd'));
    }

    @Test
    void aStoryWithoutRawLinesHasNone() throws Exception {
        var story = new StoryParts(Issues.plain("题", "文")).source(List.of()).make();
        String json = write(Issues.issue(0, IssueData.UNKNOWN, story));

        assertThat(SCHEMA.errors(json)).isEmpty();
        assertThat(JsonMapper.shared().readTree(json).at("/pages/0/stories/0/lines").isNull()).isTrue();
    }

    @Test
    void aFailingDiskIsAnIoFailure() {
        var full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        assertThatIOException().isThrownBy(() -> new JsonExporter(FACTS).write(Issues.full(), full)).withMessageContaining("space");
    }

    private static String write(Issue issue) throws IOException {
        var out = new ByteArrayOutputStream();
        new JsonExporter(FACTS).write(issue, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    /// Collects the keys under `properties` that lack a title or a description.
    private static void collect(String path, JsonNode node, List<String> unexplained) {
        JsonNode properties = node.get("properties");
        if (properties != null) {
            properties.forEachEntry((name, property) -> {
                if (property.get("title") == null || property.get("description") == null) {
                    unexplained.add(path + "/" + name);
                }
            });
        }
        node.forEachEntry((name, child) -> collect(path + "/" + name, child, unexplained));
        if (node.isArray()) {
            node.forEach(child -> collect(path + "/*", child, unexplained));
        }
    }
}
