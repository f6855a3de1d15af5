package org.qingyang.proof;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.qingyang.model.Continuation;
import org.qingyang.model.Continuations;
import org.qingyang.model.Furniture;
import org.qingyang.model.Issue;
import org.qingyang.model.IssueData;
import org.qingyang.model.Page;
import org.qingyang.model.PageSource;

/// Qingyang's own format, the only one that keeps everything: raw text, clean text, and where each piece came from.
/// `issue.schema.json` beside this class describes it; a file tells its version in `schema`.
public final class JsonExporter implements Exporter {

    /// The name and version of the format.
    public static final String SCHEMA = "urn:qingyang:issue:1";

    private final FactSource facts;

    /// @param facts what is told of each story
    public JsonExporter(FactSource facts) {
        this.facts = facts;
    }

    @Override
    public String id() {
        return "json";
    }

    @Override
    public void write(Issue issue, OutputStream out) throws IOException {
        List<Continuation> continuations = Continuations.of(issue);
        Json.write(out, json -> {
            json.string("schema", SCHEMA);
            json.object("issue", () -> data(json, issue));
            json.array("pages", issue.pages(), page -> json.object(() -> page(json, issue, page, continuations)));
        });
    }

    private static void data(Json json, Issue issue) {
        if (issue.number() == 0) {
            json.nothing("number");
        } else {
            json.number("number", issue.number());
        }
        IssueData data = issue.data();
        json.string("paper", data.paper());
        json.string("date", data.date() == null ? null : data.date().toString());
    }

    private void page(Json json, Issue issue, Page page, List<Continuation> continuations) {
        json.number("number", page.number());
        json.string("source", page.source().name());
        json.object("file", () -> file(json, page.source()));
        json.strings("banners", page.sheet().banners());
        json.array("furniture", page.sheet().furniture(), piece -> json.object(() -> furniture(json, piece)));
        json.array("stories", page.sheet().stories(),
                story -> json.object(() -> new StoryJson(json, page, story).write(issue.number(),
                        facts.of(story, issue.data().date()), continuations)));
        json.string("raw", page.text().text());
    }

    private static void file(Json json, PageSource source) {
        json.string("sha256", source.sha256());
        json.string("encoding", source.encoding());
        json.number("bytes", source.bytes());
    }

    private static void furniture(Json json, Furniture furniture) {
        json.constant("kind", furniture.kind());
        json.string("text", furniture.text().string());
        json.spans("source", furniture.source());
        json.object("provenance", () -> new ProvenanceJson(json).passage(furniture.text()));
    }
}
