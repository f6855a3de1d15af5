package org.qingyang.gold;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.qingyang.text.SourceText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A raw page with its gold.
///
/// @param furniture the raw lines that are neither banner nor text, which a reading may or may not call banners
public record GoldPage(String name, SourceText raw, List<String> banners, List<String> furniture, List<GoldStory> stories) {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String SUFFIX = ".gold.json";

    /// All pages of a folder, by name.
    ///
    /// @param raws where the raw pages lie, which have the name of the gold and `.txt`
    public static List<GoldPage> in(Path folder, Path raws) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<GoldPage> pages = new ArrayList<>();
            for (Path file : files.filter(f -> f.toString().endsWith(SUFFIX)).sorted().toList()) {
                String name = file.getFileName().toString().replace(SUFFIX, "");
                pages.add(of(name, decode(Files.readAllBytes(raws.resolve(name + ".txt"))), JSON.readTree(Files.readAllBytes(file))));
            }
            return pages;
        }
    }

    private static GoldPage of(String name, SourceText raw, JsonNode gold) {
        List<String> furniture = new ArrayList<>();
        gold.path("furniture").forEach(f -> furniture.add(raw.lineText(f.path("line").asInt()).strip()));
        List<GoldStory> stories = new ArrayList<>();
        gold.path("stories").forEach(story -> stories.add(story(story)));
        return new GoldPage(name, raw, strings(gold.path("banners")), furniture, stories);
    }

    private static GoldStory story(JsonNode node) {
        Map<String, List<String>> byline = new TreeMap<>();
        GoldStory.ROLES.values().forEach(role -> byline.put(role, strings(node.path("byline").path(role))));
        return new GoldStory(node.path("kind").asString("news"), node.path("kicker").asString(""),
                node.path("headline").asString(""), strings(node.path("subheads")), node.path("label").asString(""), byline,
                strings(node.path("paragraphs")), node.path("truncated").asBoolean(false),
                node.path("lines").path(0).asInt(0), node.path("lines").path(1).asInt(0));
    }

    private static List<String> strings(JsonNode array) {
        List<String> result = new ArrayList<>();
        array.forEach(node -> result.add(node.asString("")));
        return result;
    }

    private static SourceText decode(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return SourceText.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException other) {
            return SourceText.of(new String(bytes, Charset.forName("GB18030")));
        }
    }
}
