package org.qingyang.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qingyang.text.Span;

/// A story in the making: set parts, then [#make()]. Not thread-safe; use once.
public final class StoryParts {

    private final int id;
    private List<Span> source;
    private Boundary boundary;
    private Sourced<StoryKind> kind;
    private @Nullable Passage kicker;
    private @Nullable Passage headline;
    private List<Passage> subheads;
    private @Nullable Passage label;
    private Byline byline;
    private List<Passage> paragraphs;
    private Sourced<Boolean> truncated;
    private List<Repair> repairs;
    private List<Doubt> doubts;
    private List<Tag> tags;
    private Status status;
    private List<Span> struck;
    private List<Note> notes;
    private List<Judgement> judgements;

    public StoryParts(Story story) {
        this(story.id(), story);
    }

    /// Starts from the parts of `story` under another id.
    public StoryParts(int id, Story story) {
        this.id = id;
        this.source = story.source();
        this.boundary = story.boundary();
        this.kind = story.kind();
        this.kicker = story.kicker();
        this.headline = story.headline();
        this.subheads = story.subheads();
        this.label = story.label();
        this.byline = story.byline();
        this.paragraphs = story.paragraphs();
        this.truncated = story.truncated();
        this.repairs = story.repairs();
        this.doubts = story.doubts();
        this.tags = story.tags();
        this.status = story.status();
        this.struck = story.struck();
        this.notes = story.notes();
        this.judgements = story.judgements();
    }

    public StoryParts source(List<Span> source) {
        this.source = source;
        return this;
    }

    public StoryParts boundary(Boundary boundary) {
        this.boundary = boundary;
        return this;
    }

    public StoryParts kind(Sourced<StoryKind> kind) {
        this.kind = kind;
        return this;
    }

    public StoryParts kicker(@Nullable Passage kicker) {
        this.kicker = kicker;
        return this;
    }

    public StoryParts headline(@Nullable Passage headline) {
        this.headline = headline;
        return this;
    }

    public StoryParts subheads(List<Passage> subheads) {
        this.subheads = subheads;
        return this;
    }

    public StoryParts label(@Nullable Passage label) {
        this.label = label;
        return this;
    }

    public StoryParts byline(Byline byline) {
        this.byline = byline;
        return this;
    }

    public StoryParts paragraphs(List<Passage> paragraphs) {
        this.paragraphs = paragraphs;
        return this;
    }

    public StoryParts truncated(Sourced<Boolean> truncated) {
        this.truncated = truncated;
        return this;
    }

    public StoryParts repairs(List<Repair> repairs) {
        this.repairs = repairs;
        return this;
    }

    public StoryParts doubts(List<Doubt> doubts) {
        this.doubts = doubts;
        return this;
    }

    public StoryParts tags(List<Tag> tags) {
        this.tags = tags;
        return this;
    }

    public StoryParts status(Status status) {
        this.status = status;
        return this;
    }

    public StoryParts struck(List<Span> struck) {
        this.struck = struck;
        return this;
    }

    public StoryParts notes(List<Note> notes) {
        this.notes = notes;
        return this;
    }

    public StoryParts judgements(List<Judgement> judgements) {
        this.judgements = judgements;
        return this;
    }

    public Story make() {
        return new Story(id, source, boundary, kind, kicker, headline, subheads, label, byline, paragraphs, truncated,
                repairs, doubts, tags, status, struck, notes, judgements);
    }
}
