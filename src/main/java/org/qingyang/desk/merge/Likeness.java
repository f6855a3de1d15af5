package org.qingyang.desk.merge;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingyang.model.Byline;
import org.qingyang.model.BylineRole;
import org.qingyang.model.Note;
import org.qingyang.model.Passage;
import org.qingyang.model.Sourced;

/// Whether two values say the same, whoever set them.
final class Likeness {

    private Likeness() {
    }

    static boolean of(@Nullable Object a, @Nullable Object b) {
        if (a instanceof Passage one && b instanceof Passage other) {
            return one.string().equals(other.string());
        }
        if (a instanceof Sourced<?> one && b instanceof Sourced<?> other) {
            return one.value().equals(other.value());
        }
        if (a instanceof Byline one && b instanceof Byline other) {
            return Stream.of(BylineRole.values()).allMatch(role -> one.strings(role).equals(other.strings(role)));
        }
        if (a instanceof Note one && b instanceof Note other) {
            return isSame(one, other) && one.state() == other.state();
        }
        if (a instanceof List<?> one && b instanceof List<?> other) {
            return one.size() == other.size() && areAlike(one, other);
        }
        return Objects.equals(a, b);
    }

    private static boolean areAlike(List<?> one, List<?> other) {
        for (int i = 0; i < one.size(); i++) {
            if (!of(one.get(i), other.get(i))) {
                return false;
            }
        }
        return true;
    }

    /// Whether two notes are the same note, whatever became of them.
    static boolean isSame(Note one, Note other) {
        return one.raw().equals(other.raw()) && one.text().equals(other.text()) && one.editor().equals(other.editor())
                && one.at().equals(other.at());
    }
}
