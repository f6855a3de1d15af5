package org.qingyang.desk;

import org.qingyang.desk.find.Hit;
import org.qingyang.model.TextPlace;

/// One of many places to be replaced.
///
/// @param text what stands there; the replacement is refused if it does not any more
public record Replacement(int story, TextPlace place, String text, String replacement) {

    public static Replacement of(Hit hit) {
        return new Replacement(hit.story(), hit.place(), hit.text(), hit.replacement());
    }
}
