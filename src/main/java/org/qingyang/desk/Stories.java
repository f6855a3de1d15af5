package org.qingyang.desk;

import org.qingyang.model.Message;
import org.qingyang.model.Refusal;
import org.qingyang.model.Sheet;
import org.qingyang.model.Status;
import org.qingyang.model.Story;
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

    /// `after`, in work if it was untouched and differs from `before`.
    static Story begun(Story before, Story after) {
        return before.status() == Status.UNREAD && !before.equals(after)
                ? new StoryParts(after).status(Status.EDITING).make()
                : after;
    }

    /// The same for a story whose parts were rearranged: keeps account of what was struck out.
    static Story begun(Story before, Story after, DecisionContext context) {
        return begun(before, Struck.noted(before, after, context.page()));
    }

    static int indexOf(Sheet sheet, int id) throws Refusal {
        return sheet.stories().indexOf(find(sheet, id));
    }
}
