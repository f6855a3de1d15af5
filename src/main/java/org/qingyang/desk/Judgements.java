package org.qingyang.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingyang.model.Judgement;
import org.qingyang.model.Message;
import org.qingyang.model.Refusal;
import org.qingyang.model.Story;
import org.qingyang.model.StoryParts;
import org.qingyang.model.Tag;

/// What editors say of facts and of suggested tags.
final class Judgements {

    private Judgements() {
    }

    /// @param ruling null takes back what was said before
    static Story judge(Story story, Judgement.Kind kind, String name, Judgement.@Nullable Ruling ruling, String editor)
            throws Refusal {
        String meant = name.strip();
        if (meant.isEmpty()) {
            throw new Refusal(Message.of("desk.refusal.blankName"));
        }
        List<Judgement> judgements = new ArrayList<>(story.judgements());
        judgements.removeIf(known -> known.isOn(kind, meant));
        if (ruling != null) {
            boolean same = story.judgement(kind, meant).filter(known -> known.ruling() == ruling).isPresent();
            judgements.add(same ? story.judgement(kind, meant).orElseThrow() : new Judgement(kind, meant, ruling, editor));
        }
        return judgements.size() == story.judgements().size() && story.judgements().containsAll(judgements) ? story
                : new StoryParts(story).judgements(judgements).make();
    }

    /// A tag that a story gets is no longer one that was refused for it.
    static Story withoutRejected(Story story, List<Tag> tags) {
        List<Judgement> left = story.judgements().stream().filter(known -> known.kind() != Judgement.Kind.TAG
                || tags.stream().noneMatch(tag -> tag.name().equals(known.name()))).toList();
        return left.size() == story.judgements().size() ? story : new StoryParts(story).judgements(left).make();
    }

    /// Those of both, the first ones where both speak of the same.
    static List<Judgement> together(List<Judgement> first, List<Judgement> more) {
        return Stream.concat(first.stream(), more.stream()
                .filter(other -> first.stream().noneMatch(known -> known.isOn(other.kind(), other.name())))).toList();
    }
}
