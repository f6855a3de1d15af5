package org.qingyang.workbench.history;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingyang.model.Byline;
import org.qingyang.model.BylineRole;
import org.qingyang.model.Doubt;
import org.qingyang.model.Furniture;
import org.qingyang.model.Judgement;
import org.qingyang.model.Note;
import org.qingyang.model.Passage;
import org.qingyang.model.Repair;
import org.qingyang.model.Sourced;
import org.qingyang.model.Status;
import org.qingyang.model.Story;
import org.qingyang.model.Tag;
import org.qingyang.workbench.fx.Ui;

/// What a part of a story holds, as a text that can be compared by eye. Pure.
record ValueText(Ui ui) {

    String of(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Passage passage -> passage.string();
            case Tag tag -> tag.name();
            case Story story -> "《" + story.title() + "》";
            case Furniture furniture -> ui.say("history.furniture", furniture.text().string());
            case Note note -> ui.say("notes.state." + note.state()) + " " + note.text();
            case Status status -> ui.say("window.status." + status);
            case Repair repair -> repair.after();
            case Doubt doubt -> ui.words().say(doubt.reason());
            case Judgement judgement -> judgement.name();
            case Byline byline -> names(byline);
            case Sourced<?> sourced -> of(sourced.value());
            case List<?> list -> list.stream().map(this::of).filter(t -> !t.isEmpty()).collect(Collectors.joining(" ¶ "));
            default -> Objects.toString(value);
        };
    }

    private String names(Byline byline) {
        return Stream.of(BylineRole.values()).filter(role -> !byline.of(role).isEmpty())
                .map(role -> ui.say("window.role." + role) + " " + String.join(" ", byline.strings(role)))
                .collect(Collectors.joining("　"));
    }
}
