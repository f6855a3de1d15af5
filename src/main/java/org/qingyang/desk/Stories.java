package org.qingyang.desk;

import java.util.Objects;
import java.util.stream.Stream;
import org.qingyang.model.Message;
import org.qingyang.model.Refusal;
import org.qingyang.model.Sheet;
import org.qingyang.model.Status;
import org.qingyang.model.Story;
import org.qingyang.model.StoryField;
import org.qingyang.model.StoryParts;

/// Finding the story that a decision is about, and what every alteration does to its status.
final class Stories {

    private Stories() {
    }

    static Story find(Sheet sheet, int id) throws Refusal {
        return sheet.story(id).orElseThrow(() -> new Refusal(Message.of("desk.refusal.noStory", id)));
    }

    /// The story, if it may be altered: a signed story is locked until somebody reopens it.
    static Story open(Sheet sheet, int id) throws Refusal {
        Story story = find(sheet, id);
        if (story.status() == Status.SIGNED) {
            throw new Refusal(Message.of("desk.refusal.signed", story.title()));
        }
        return story;
    }

    /// `after`, in work if it was untouched and differs from `before`, or was checked and reads otherwise now: nobody has
    /// checked that text.
    static Story begun(Story before, Story after) {
        boolean begins = switch (before.status()) {
            case UNREAD -> !before.equals(after);
            case CHECKED -> readsOtherwise(before, after);
            case EDITING, SIGNED -> false;
        };
        return begins ? inWork(after) : after;
    }

    static Story inWork(Story story) {
        return new StoryParts(story).status(Status.EDITING).make();
    }

    private static boolean readsOtherwise(Story before, Story after) {
        return Stream.of(StoryField.values()).filter(StoryField::isText)
                .anyMatch(field -> !Objects.equals(field.of(before), field.of(after)));
    }

    /// The same for a story whose parts were set or rearranged: keeps account of what was struck out, and asks no more for
    /// what was missing and is there now.
    static Story begun(Story before, Story after, DecisionContext context) {
        return begun(before, Doubts.supplied(Struck.noted(before, after, context.page())));
    }

    static int indexOf(Sheet sheet, int id) throws Refusal {
        return sheet.stories().indexOf(find(sheet, id));
    }
}
