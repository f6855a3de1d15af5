package org.qingyang.cli;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingyang.model.Byline;
import org.qingyang.model.BylineRole;
import org.qingyang.model.Doubt;
import org.qingyang.model.Note;
import org.qingyang.model.Passage;
import org.qingyang.model.Repair;
import org.qingyang.model.Sourced;
import org.qingyang.model.Tag;

/// A part of a story as text.
final class FieldText {

    private FieldText() {
    }

    static String of(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Passage passage -> passage.string();
            case Tag tag -> tag.name();
            case Note note -> note.text();
            case Repair repair -> repair.before() + "→" + repair.after() + " " + repair.state();
            case Doubt doubt -> doubt.id() + " " + doubt.state();
            case Byline byline -> Stream.of(BylineRole.values()).flatMap(role -> byline.strings(role).stream())
                    .collect(Collectors.joining(" "));
            case Sourced<?> sourced -> of(sourced.value());
            case List<?> list -> list.stream().map(FieldText::of).collect(Collectors.joining(" ¶ "));
            default -> Objects.toString(value);
        };
    }
}
