package org.qingyang.workbench.find;

import org.qingyang.desk.find.Lesson;
import org.qingyang.model.Correction;

/// Places that are to be looked at together: all that read like one.
///
/// @param replacement what is to stand there instead; the same text where only the places are asked for
public record Series(String find, String replacement) {

    public static Series of(Lesson lesson) {
        return new Series(lesson.pattern(), lesson.replacement());
    }

    public static Series of(Correction correction) {
        return new Series(correction.pattern(), correction.replacement());
    }
}
