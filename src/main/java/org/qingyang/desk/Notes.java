package org.qingyang.desk;

import java.util.ArrayList;
import java.util.List;
import org.qingyang.model.Message;
import org.qingyang.model.Note;
import org.qingyang.model.Refusal;
import org.qingyang.model.Story;
import org.qingyang.model.StoryParts;
import org.qingyang.text.Span;

/// Writing and settling notes.
final class Notes {

    private Notes() {
    }

    static int nextId(List<Note> notes) {
        return notes.stream().mapToInt(Note::id).max().orElse(0) + 1;
    }

    static Story add(Story story, List<Span> raw, String text, DecisionContext context) throws Refusal {
        if (text.isBlank()) {
            throw new Refusal(Message.of("desk.refusal.emptyNote"));
        }
        var notes = new ArrayList<>(story.notes());
        notes.add(new Note(nextId(notes), Spans.common(raw, story.source()), text.strip(), context.editor(),
                context.at(), Note.State.OPEN));
        return new StoryParts(story).notes(notes).make();
    }

    static Story settle(Story story, int id, Note.State state) throws Refusal {
        find(story, id);
        return new StoryParts(story).notes(story.notes().stream()
                .map(note -> note.id() == id ? note.withState(state) : note).toList()).make();
    }

    static Story remove(Story story, int id) throws Refusal {
        Note gone = find(story, id);
        return new StoryParts(story).notes(story.notes().stream().filter(note -> note != gone).toList()).make();
    }

    private static Note find(Story story, int id) throws Refusal {
        return story.notes().stream().filter(note -> note.id() == id).findFirst()
                .orElseThrow(() -> new Refusal(Message.of("desk.refusal.noNote", story.title())));
    }
}
