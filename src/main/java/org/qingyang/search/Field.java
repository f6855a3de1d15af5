package org.qingyang.search;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/// A text of a story that can be searched, in the order in which hits are ranked.
public enum Field {
    /// Kicker, headline and subheads, a line each.
    HEADINGS,
    /// A tag on each line.
    TAGS,
    /// The names, reporters and trainees first, a line each; then the label.
    BYLINE,
    /// Those of the byline who are reporters or trainees.
    REPORTERS,
    /// The clean paragraphs, a line each.
    BODY,
    /// The story's lines on the raw page.
    RAW;

    /// All of a story. The reporters are part of the byline.
    public static final Set<Field> ALL =
            Collections.unmodifiableSet(EnumSet.of(HEADINGS, TAGS, BYLINE, BODY, RAW));

    /// The field that a match in this one is reported in.
    public Field reported() {
        return this == REPORTERS ? BYLINE : this;
    }
}
