package org.qingyang.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingyang.model.BylineRole;
import org.qingyang.model.Message;
import org.qingyang.model.Origin;
import org.qingyang.model.Passage;
import org.qingyang.model.Refusal;
import org.qingyang.model.Sourced;
import org.qingyang.model.Status;
import org.qingyang.model.Story;
import org.qingyang.model.StoryKind;
import org.qingyang.model.StoryParts;
import org.qingyang.model.Tag;
import org.qingyang.text.TracedText;

/// Setting the fields of a story by hand. What was there before stays traced to its raw place.
final class Fields {

    private Fields() {
    }

    static Story setText(Story story, Decision.TextField field, String text, String editor) {
        var parts = new StoryParts(story);
        return switch (field) {
            case KICKER -> parts.kicker(typed(story.kicker(), text, story, editor)).make();
            case HEADLINE -> parts.headline(typed(story.headline(), text, story, editor)).make();
            case LABEL -> parts.label(typed(story.label(), text, story, editor)).make();
        };
    }

    /// A subhead that stays keeps its trace, wherever it moves; one that is new takes the place of the one that stood
    /// there, unless that one stays.
    static Story setSubheads(Story story, List<String> texts, String editor) {
        List<Passage> left = new ArrayList<>(story.subheads());
        List<@Nullable Passage> result = new ArrayList<>();
        for (String text : texts) {
            Passage same = left.stream().filter(known -> known.string().equals(text.strip())).findFirst().orElse(null);
            left.remove(same);
            result.add(same);
        }
        for (int i = 0; i < texts.size(); i++) {
            if (result.get(i) == null) {
                Passage there = i < story.subheads().size() && left.remove(story.subheads().get(i))
                        ? story.subheads().get(i) : null;
                result.set(i, typed(there, texts.get(i), story, editor));
            }
        }
        return new StoryParts(story).subheads(result.stream().filter(Objects::nonNull).toList()).make();
    }

    private static @Nullable Passage typed(@Nullable Passage before, String text, Story story, String editor) {
        String typed = text.strip();
        if (typed.isEmpty()) {
            return null;
        }
        if (before == null) {
            TracedText fresh = TracedText.typed(typed, story.extent().start(), TracedText.EDITOR);
            return new Passage(fresh, Origin.editor(editor), 1);
        }
        return before.string().equals(typed) ? before : before.edited(typed, editor);
    }

    static Story setByline(Story story, BylineRole role, List<String> names, String editor) {
        List<Sourced<String>> before = story.byline().of(role);
        List<Sourced<String>> after = names.stream().map(String::strip).filter(name -> !name.isEmpty()).distinct()
                .map(name -> before.stream().filter(known -> known.value().equals(name)).findFirst()
                        .orElseGet(() -> Sourced.byEditor(name, editor)))
                .toList();
        return new StoryParts(story).byline(story.byline().with(role, after)).make();
    }

    static Story setKind(Story story, StoryKind kind, String editor) {
        return story.kind().value() == kind ? story
                : new StoryParts(story).kind(Sourced.byEditor(kind, editor)).make();
    }

    static Story setTruncated(Story story, boolean truncated, String editor) {
        return story.truncated().value() == truncated ? story
                : new StoryParts(story).truncated(Sourced.byEditor(truncated, editor)).make();
    }

    static Story addTag(Story story, String name) throws Refusal {
        TagNames.check(name);
        var tag = new Tag(name);
        return story.tags().contains(tag) ? story : Judgements.withoutRejected(
                new StoryParts(story).tags(Stream.concat(story.tags().stream(), Stream.of(tag)).toList()).make(), List.of(tag));
    }

    static Story removeTag(Story story, String name) {
        return new StoryParts(story).tags(story.tags().stream().filter(t -> !t.name().equals(name.strip())).toList())
                .make();
    }

    static Story setStatus(Story story, Status status) {
        return new StoryParts(story).status(status).make();
    }
}
