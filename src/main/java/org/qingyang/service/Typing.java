package org.qingyang.service;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qingyang.desk.find.Lesson;
import org.qingyang.text.Difference;
import org.qingyang.text.Span;

/// Puts together what an editor types into one text in several goes: text is saved while it is typed, and only the
/// whole of it is a correction. Not thread-safe.
final class Typing {

    /// An edit of a text.
    ///
    /// @param text names the text
    record Edit(Object text, String before, String after) {
    }

    /// Edits that belong together.
    ///
    /// @param before how the text stood when it began
    /// @param place  what has been typed, in the text as it stands after the latest
    private record Run(Edit latest, String before, Span place) {

        static Run of(Edit edit, Difference difference) {
            return new Run(edit, edit.before(), typed(edit, difference.old()));
        }

        Run and(Edit edit, Difference difference) {
            return new Run(edit, before, typed(edit, place.hull(difference.old())));
        }

        private static Span typed(Edit edit, Span old) {
            return new Span(old.start(), old.end() + edit.after().length() - edit.before().length());
        }

        boolean isFollowedBy(Edit edit, Difference difference) {
            return latest.text().equals(edit.text()) && latest.after().equals(edit.before())
                    && difference.old().start() <= place.end() && place.start() <= difference.old().end();
        }

        Optional<Lesson> lesson() {
            return Lesson.of(before, latest.after());
        }
    }

    /// What an edit teaches.
    ///
    /// @param lesson  what is learnt from all that was typed here
    /// @param instead what was learnt too early
    record Taught(Optional<Lesson> lesson, Optional<Lesson> instead) {
    }

    private @Nullable Run run;

    Taught take(Edit edit) {
        Difference difference = Difference.between(edit.before(), edit.after());
        Run last = run;
        boolean follows = last != null && last.isFollowedBy(edit, difference);
        Run now = last != null && follows ? last.and(edit, difference) : Run.of(edit, difference);
        run = now;
        return new Taught(now.lesson(), last != null && follows ? last.lesson() : Optional.empty());
    }

    /// Something else was done.
    void end() {
        run = null;
    }
}
