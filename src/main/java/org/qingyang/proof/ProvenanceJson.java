package org.qingyang.proof;

import org.jspecify.annotations.Nullable;
import org.qingyang.model.Boundary;
import org.qingyang.model.Byline;
import org.qingyang.model.BylineRole;
import org.qingyang.model.Passage;
import org.qingyang.model.Sourced;
import org.qingyang.model.Story;
import org.qingyang.text.Piece;
import org.qingyang.text.Span;

/// Where every value of a story came from: with the raw page, enough to build the same story again.
/// A piece of clean text is `[start, end)` where raw text was taken over, and an object where something was put in its place.
final class ProvenanceJson {

    private final Json json;

    ProvenanceJson(Json json) {
        this.json = json;
    }

    void story(Story story) {
        json.spans("source", story.source());
        json.object("boundary", () -> boundary(story.boundary()));
        json.object("kind", () -> sourced(story.kind()));
        optional("kicker", story.kicker());
        optional("headline", story.headline());
        json.array("subheads", story.subheads(), this::element);
        optional("label", story.label());
        json.object("byline", () -> byline(story.byline()));
        json.array("paragraphs", story.paragraphs(), this::element);
        json.object("truncated", () -> sourced(story.truncated()));
    }

    /// The members of a passage's provenance.
    void passage(Passage passage) {
        json.origin(passage.origin(), passage.confidence());
        json.array("pieces", passage.text().pieces(), this::piece);
    }

    private void element(Passage passage) {
        json.object(() -> passage(passage));
    }

    private void optional(String name, @Nullable Passage passage) {
        if (passage == null) {
            json.nothing(name);
        } else {
            json.object(name, () -> passage(passage));
        }
    }

    private void piece(Piece piece) {
        switch (piece) {
            case Piece.Kept kept -> json.span(kept.raw());
            case Piece.Changed(Span raw, String text, String by) -> json.object(() -> {
                json.span("span", raw);
                json.string("text", text);
                json.string("by", by);
            });
        }
    }

    private void boundary(Boundary boundary) {
        json.message("reason", boundary.reason());
        json.origin(boundary.origin(), boundary.confidence());
    }

    private void byline(Byline byline) {
        json.spans("printed", byline.printed());
        for (BylineRole role : BylineRole.values()) {
            json.array(StoryJson.key(role), byline.of(role), name -> json.object(() -> sourced(name)));
        }
    }

    private void sourced(Sourced<?> value) {
        json.origin(value.origin(), value.confidence());
        json.spans("spans", value.raw());
    }
}
