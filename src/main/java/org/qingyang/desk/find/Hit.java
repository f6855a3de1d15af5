package org.qingyang.desk.find;

import java.util.Optional;
import org.qingyang.model.TextPlace;

/// A place that was found, with what stands around it.
///
/// @param story       the story's id on its page
/// @param before      some of the text before the place
/// @param text        what stands there
/// @param replacement what would stand there instead
/// @param after       some of the text behind the place
/// @param guard       what protects the place; empty where nothing does
public record Hit(int story, TextPlace place, String before, String text, String replacement, String after,
        Optional<Guard> guard) {

    /// Whether it is to be ticked unless the editor says otherwise.
    public boolean isFree() {
        return guard.isEmpty();
    }

    /// Whether the place may be replaced at all.
    public boolean isLocked() {
        return guard.filter(Guard.SIGNED::equals).isPresent();
    }
}
