package org.qingyang.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qingyang.text.Span;

/// One article or photo story as it will be printed, each part with its origin.
///
/// @param id         unique within the page, from 1
/// @param source     the raw lines that belong to this story, in order; their characters are in its parts,
///                   in its printed byline or in its repairs
/// @param boundary   why the story begins where it does
/// @param kicker     引题, several lines joined with one ideographic space
/// @param label      消息头, as printed before the lead
/// @param paragraphs the cleaned body
/// @param truncated  whether the last sentence is cut off
/// @param struck     raw places whose text an editor took out: a later reading does not bring it back
/// @param notes      what people have to say about the story
/// @param judgements what editors say of facts and of suggested tags
public record Story(int id, List<Span> source, Boundary boundary, Sourced<StoryKind> kind, @Nullable Passage kicker,
        @Nullable Passage headline, List<Passage> subheads, @Nullable Passage label, Byline byline,
        List<Passage> paragraphs, Sourced<Boolean> truncated, List<Repair> repairs, List<Doubt> doubts, List<Tag> tags,
        Status status, List<Span> struck, List<Note> notes, List<Judgement> judgements) {

    public Story {
        source = List.copyOf(source);
        subheads = List.copyOf(subheads);
        paragraphs = List.copyOf(paragraphs);
        repairs = List.copyOf(repairs);
        doubts = List.copyOf(doubts);
        tags = List.copyOf(tags);
        struck = List.copyOf(struck);
        notes = List.copyOf(notes);
        judgements = List.copyOf(judgements);
    }

    /// A story that nobody has worked on.
    public Story(int id, List<Span> source, Boundary boundary, Sourced<StoryKind> kind, @Nullable Passage kicker,
            @Nullable Passage headline, List<Passage> subheads, @Nullable Passage label, Byline byline,
            List<Passage> paragraphs, Sourced<Boolean> truncated, List<Repair> repairs, List<Doubt> doubts,
            List<Tag> tags, Status status) {
        this(id, source, boundary, kind, kicker, headline, subheads, label, byline, paragraphs, truncated, repairs,
                doubts, tags, status, List.of(), List.of(), List.of());
    }

    /// From the first to the last raw character of the story.
    public Span extent() {
        return source.stream().reduce(Span::hull).orElse(Span.at(0));
    }

    /// The headline's text, empty where there is none.
    public String title() {
        return headline == null ? "" : headline.string();
    }

    /// The length of the body in characters.
    public int characters() {
        return paragraphs.stream().mapToInt(p -> p.string().codePointCount(0, p.string().length())).sum();
    }

    /// What editors say of this thing; empty where nobody has said anything.
    public Optional<Judgement> judgement(Judgement.Kind kind, String name) {
        return judgements.stream().filter(judgement -> judgement.isOn(kind, name)).findFirst();
    }

    public List<Doubt> openDoubts() {
        List<Doubt> open = new ArrayList<>(doubts);
        open.removeIf(doubt -> !doubt.isOpen());
        return List.copyOf(open);
    }
}
