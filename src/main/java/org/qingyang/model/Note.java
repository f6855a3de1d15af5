package org.qingyang.model;

import java.time.Instant;
import java.util.List;
import org.qingyang.text.Span;

/// What somebody has to say about a story or a place in it, for the next person to read; never printed.
///
/// @param id  unique within the story, from 1
/// @param raw the raw places that it is about; none if it is about the whole story
public record Note(int id, List<Span> raw, String text, String editor, Instant at, State state) {

    /// OPEN until somebody has done what it asks for.
    public enum State { OPEN, RESOLVED }

    public Note {
        raw = List.copyOf(raw);
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }

    public Note withState(State state) {
        return new Note(id, raw, text, editor, at, state);
    }
}
