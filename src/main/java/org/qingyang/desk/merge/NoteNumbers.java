package org.qingyang.desk.merge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.qingyang.desk.Change;
import org.qingyang.model.Note;
import org.qingyang.model.Sheet;
import org.qingyang.model.Story;
import org.qingyang.model.StoryField;
import org.qingyang.model.StoryParts;

/// Gives the notes of another editor numbers that are free here: both editors count from 1.
final class NoteNumbers {

    private record Key(int story, int note) {
    }

    private final Sheet here;
    private final Sheet common;
    private final Map<Key, Integer> numbers = new HashMap<>();
    private final Map<Integer, Integer> last = new HashMap<>();

    /// @param here   the sheet that the notes come to
    /// @param common the sheet that both editors began with; its notes have the same numbers in both places
    NoteNumbers(Sheet here, Sheet common) {
        this.here = here;
        this.common = common;
    }

    List<Line> free(List<Line> lines) {
        return lines.stream().map(line -> line.with(line.changes().stream().map(this::free).toList())).toList();
    }

    private Change free(Change change) {
        return switch (change) {
            case Change.FieldSplice splice when splice.field() == StoryField.NOTES ->
                    new Change.FieldSplice(splice.story(), splice.field(), splice.index(),
                            free(splice.story(), splice.removed()), free(splice.story(), splice.inserted()));
            case Change.StorySplice splice -> new Change.StorySplice(splice.index(),
                    splice.removed().stream().map(this::free).toList(), splice.inserted().stream().map(this::free).toList());
            default -> change;
        };
    }

    private Story free(Story story) {
        return story.notes().isEmpty() ? story : new StoryParts(story).notes(free(story.id(), story.notes())).make();
    }

    private List<Note> free(int story, List<?> notes) {
        return notes.stream().map(Note.class::cast).map(note -> isCommon(story, note) ? note : numbered(story, note)).toList();
    }

    private boolean isCommon(int story, Note note) {
        return notes(common, story).anyMatch(old -> old.id() == note.id() && Likeness.isSame(old, note));
    }

    private Note numbered(int story, Note note) {
        int number = numbers.computeIfAbsent(new Key(story, note.id()), _ -> number(story, note));
        return new Note(number, note.raw(), note.text(), note.editor(), note.at(), note.state());
    }

    private int number(int story, Note note) {
        Optional<Integer> known = notes(here, story).filter(own -> Likeness.isSame(own, note)).map(Note::id).findFirst();
        return known.orElseGet(() -> last.merge(story, 1 + highest(story), (used, _) -> used + 1));
    }

    private int highest(int story) {
        return Stream.of(here, common).flatMap(sheet -> notes(sheet, story)).mapToInt(Note::id).max().orElse(0);
    }

    private static Stream<Note> notes(Sheet sheet, int story) {
        return sheet.story(story).map(Story::notes).orElse(List.of()).stream();
    }
}
