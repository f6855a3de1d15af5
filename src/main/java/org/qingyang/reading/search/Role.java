package org.qingyang.reading.search;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/// The part that a line plays on its page.
public enum Role {
    /// A slogan or running head.
    BANNER,
    /// A line that belongs nowhere.
    STRAY,
    /// A phrase of the text set large.
    PULL_QUOTE,
    /// What a picture shows and who took it, on one line without a heading: a story of its own, wherever it stands.
    CAPTION,
    KICKER, HEADLINE, SUBHEAD,
    /// Who made the story, on a line between heading and lead.
    BYLINE,
    /// The first line of a body.
    LEAD,
    /// A line that opens a further paragraph.
    PARAGRAPH,
    /// A line that goes on with the paragraph above.
    CONTINUATION,
    /// A heading inside a body.
    CROSSHEAD,
    /// Who made the story or its picture, on a line behind the body.
    CREDIT;

    private static final Set<Role> OPENINGS = EnumSet.of(BANNER, STRAY, PULL_QUOTE, KICKER, HEADLINE, LEAD);
    private static final Set<Role> INSIDE = EnumSet.of(PARAGRAPH, CONTINUATION, CROSSHEAD, CREDIT, CAPTION);

    private final String key = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /// The name in messages.
    public String key() {
        return key;
    }

    /// Whether the line is no part of the text around it: what stands before it and behind it are neighbours.
    public boolean isTransparent() {
        return this == STRAY || this == PULL_QUOTE || this == CAPTION;
    }

    public boolean isHeading() {
        return this == KICKER || this == HEADLINE || this == SUBHEAD;
    }

    public boolean isBody() {
        return this == LEAD || this == PARAGRAPH || this == CONTINUATION;
    }

    /// Whether a story may begin with such a line.
    public boolean isOpening() {
        return this == KICKER || this == HEADLINE || this == LEAD;
    }

    /// What may stand first on a page.
    static Set<Role> first() {
        return OPENINGS;
    }

    /// What may follow this role, furniture aside.
    Set<Role> next() {
        return switch (this) {
            case KICKER -> EnumSet.of(KICKER, HEADLINE, PULL_QUOTE, STRAY);
            case HEADLINE, SUBHEAD -> EnumSet.of(SUBHEAD, BYLINE, LEAD, PULL_QUOTE, STRAY);
            case BYLINE -> EnumSet.of(BYLINE, LEAD, PULL_QUOTE, STRAY);
            case CROSSHEAD -> EnumSet.of(PARAGRAPH, CROSSHEAD, PULL_QUOTE, STRAY);
            case BANNER, STRAY, PULL_QUOTE, CAPTION -> OPENINGS;
            case LEAD, PARAGRAPH, CONTINUATION, CREDIT -> both();
        };
    }

    private static Set<Role> both() {
        Set<Role> all = EnumSet.copyOf(OPENINGS);
        all.addAll(INSIDE);
        return all;
    }
}
