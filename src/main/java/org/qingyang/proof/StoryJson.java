package org.qingyang.proof;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.qingyang.model.BylineRole;
import org.qingyang.model.Continuation;
import org.qingyang.model.Doubt;
import org.qingyang.model.Facts;
import org.qingyang.model.Page;
import org.qingyang.model.Judgement;
import org.qingyang.model.Origin;
import org.qingyang.model.LexiconKind;
import org.qingyang.model.LineRole;
import org.qingyang.model.Passage;
import org.qingyang.model.Repair;
import org.qingyang.model.Settlement;
import org.qingyang.model.Story;
import org.qingyang.model.StoryRef;
import org.qingyang.model.Tag;
import org.qingyang.text.Span;

/// The members of one story in the own format.
final class StoryJson {

    private final Json json;
    private final Page page;
    private final Story story;

    StoryJson(Json json, Page page, Story story) {
        this.json = json;
        this.page = page;
        this.story = story;
    }

    /// @param issue         the issue's number, 0 outside a store
    /// @param facts         what the story tells
    /// @param continuations of all stories of the issue
    void write(int issue, Facts facts, List<Continuation> continuations) {
        json.string("id", StoryId.of(issue, page.number(), story.id()));
        json.constant("status", story.status());
        json.constant("kind", story.kind().value());
        json.string("kicker", string(story.kicker()));
        json.string("headline", string(story.headline()));
        json.strings("subheads", strings(story.subheads()));
        json.string("label", string(story.label()));
        json.object("byline", this::byline);
        json.strings("paragraphs", strings(story.paragraphs()));
        json.flag("truncated", story.truncated().value());
        lines();
        json.strings("tags", story.tags().stream().map(Tag::name).toList());
        new FactsJson(json).write(facts);
        var own = new StoryRef(issue, page.number(), story.id());
        json.array("continuations", continuations.stream().filter(one -> one.story().equals(own)).toList(),
                one -> json.object(() -> continuation(one)));
        json.array("judgements", story.judgements(), judgement -> json.object(() -> judgement(judgement)));
        json.array("repairs", story.repairs(), repair -> json.object(() -> repair(repair)));
        json.array("doubts", story.doubts(), doubt -> json.object(() -> doubt(doubt)));
        json.object("provenance", () -> new ProvenanceJson(json).story(story));
    }

    private void continuation(Continuation continuation) {
        json.flag("onward", continuation.onward());
        if (continuation.page() == 0) {
            json.nothing("page");
        } else {
            json.number("page", continuation.page());
        }
        json.string("sign", continuation.sign());
        json.span("span", continuation.raw());
        json.flag("present", continuation.present());
        json.strings("stories", continuation.stories().stream()
                .map(target -> StoryId.of(target.issue(), target.page(), target.story())).toList());
    }

    private void judgement(Judgement judgement) {
        json.constant("kind", judgement.kind());
        json.string("name", judgement.name());
        json.constant("ruling", judgement.ruling());
        json.origin(Origin.editor(judgement.editor()), 1);
    }

    /// The key of a role in the own format.
    static String key(BylineRole role) {
        return role.name().toLowerCase(Locale.ROOT) + "s";
    }

    private void byline() {
        for (BylineRole role : BylineRole.values()) {
            json.strings(key(role), story.byline().strings(role));
        }
    }

    private void lines() {
        if (story.source().isEmpty()) {
            json.nothing("lines");
            return;
        }
        Span extent = story.extent();
        int last = Math.max(extent.start(), extent.end() - 1);
        json.pair("lines", page.text().lineAt(extent.start()), page.text().lineAt(last));
    }

    private void repair(Repair repair) {
        json.string("id", repair.id());
        json.constant("kind", repair.kind());
        json.string("rule", repair.rule());
        json.constant("state", repair.state());
        json.span("span", repair.raw());
        json.string("before", repair.before());
        json.string("after", repair.after());
        json.message("reason", repair.reason());
        json.number("confidence", repair.confidence());
    }

    private void doubt(Doubt doubt) {
        json.string("id", doubt.id());
        json.string("rule", doubt.rule());
        json.constant("state", doubt.state());
        json.span("span", doubt.raw());
        json.message("reason", doubt.reason());
        json.number("confidence", doubt.confidence());
        json.array("settlements", doubt.settlements(), settlement -> json.object(() -> settlement(settlement)));
    }

    private void settlement(Settlement settlement) {
        switch (settlement) {
            case Settlement.Keep() -> json.string("way", "keep");
            case Settlement.Replace(Span raw, String text) -> {
                json.string("way", "replace");
                json.span("span", raw);
                json.string("text", text);
            }
            case Settlement.Accept(String repair) -> {
                json.string("way", "accept");
                json.string("repair", repair);
            }
            case Settlement.Reject(String repair) -> {
                json.string("way", "reject");
                json.string("repair", repair);
            }
            case Settlement.Split(int offset) -> {
                json.string("way", "split");
                json.number("offset", offset);
            }
            case Settlement.SetRole(int offset, LineRole role) -> {
                json.string("way", "set-role");
                json.number("offset", offset);
                json.constant("role", role);
            }
            case Settlement.JoinParagraph(int offset) -> {
                json.string("way", "join-paragraph");
                json.number("offset", offset);
            }
            case Settlement.Learn(LexiconKind kind, String name) -> {
                json.string("way", "learn");
                json.constant("kind", kind);
                json.string("name", name);
            }
            case Settlement.JoinAbove() -> json.string("way", "join-above");
        }
    }

    private static @Nullable String string(@Nullable Passage passage) {
        return passage == null ? null : passage.string();
    }

    private static List<String> strings(List<Passage> passages) {
        return passages.stream().map(Passage::string).toList();
    }
}
