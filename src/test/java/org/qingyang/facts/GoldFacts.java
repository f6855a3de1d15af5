package org.qingyang.facts;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.qingyang.text.SourceText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The hand-labelled facts of one page; `RULES.md` beside them says how they were labelled.
final class GoldFacts {

    private final SourceText page;
    private final JsonNode facts;
    private final JsonNode entities;

    /// @param name the page's name without extension
    GoldFacts(String name, SourceText page) {
        this.page = page;
        this.facts = read(name + ".facts.json");
        this.entities = read(name + ".entities.json");
    }

    private static JsonNode read(String resource) {
        try (InputStream in = GoldFacts.class.getResourceAsStream(resource)) {
            return JsonMapper.shared().readTree(in);
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }

    /// Mentions of one type: PER, ORG or LOC. What is optional under any type is optional under each.
    List<Claim> entities(String type) {
        return stream(entities).filter(node -> node.path("type").asString().equals(type) || optional(node)).map(node -> {
            List<Claim> also = stream(node.path("also"))
                    .map(other -> Claim.of(offset(node, other), text(other), "")).toList();
            return new Claim(offset(node, node), text(node), "", also, optional(node));
        }).toList();
    }

    List<Claim> dates() {
        return claims("dates", node -> node.path("kind").asString());
    }

    List<Claim> figures() {
        return claims("figures", node -> node.path("value").decimalValue().stripTrailingZeros().toPlainString() + "|"
                + node.path("unit").asString());
    }

    /// Figures with what they count.
    List<Claim> counted() {
        return claims("figures", node -> node.path("object").asString());
    }

    /// Quotes, a claim for each name that is right for the speaker.
    List<Claim> quotes() {
        return stream(facts.path("quotes")).map(node -> {
            List<Claim> also = stream(node.path("speaker"))
                    .map(name -> Claim.of(offset(node, node), text(node), name.asString(""))).toList();
            return new Claim(offset(node, node), text(node), "?", also, optional(node));
        }).toList();
    }

    /// Persons with their posts as one unit, a claim for each way to read the posts.
    List<Claim> posts() {
        return stream(facts.path("persons")).map(node -> {
            List<Claim> also = stream(node.path("posts")).map(posts -> Claim.of(offset(node, node), text(node), posts(posts))).toList();
            return new Claim(offset(node, node), text(node), "?", also, optional(node));
        }).toList();
    }

    private static String posts(JsonNode posts) {
        return String.join(";", stream(posts)
                .map(post -> post.path("title").asString() + "@" + post.path("institution").asString("")).sorted().toList());
    }

    private List<Claim> claims(String kind, java.util.function.Function<JsonNode, String> says) {
        List<Claim> claims = new ArrayList<>();
        for (JsonNode node : facts.path(kind)) {
            claims.add(new Claim(offset(node, node), text(node), optional(node) ? "" : says.apply(node), List.of(), optional(node)));
        }
        return claims;
    }

    private int offset(JsonNode line, JsonNode start) {
        return page.line(line.path("line").asInt()).start() + start.path("start").asInt();
    }

    private static String text(JsonNode node) {
        return node.path("text").asString();
    }

    private static boolean optional(JsonNode node) {
        return node.path("optional").asBoolean(false);
    }

    private static java.util.stream.Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
