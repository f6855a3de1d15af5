package org.qingyang.model;

import java.util.List;
import org.qingyang.text.Span;

/// A place in a story's clean text that shows a fact.
///
/// @param text      the clean text from `start` to `end`
/// @param paragraph index into the story's paragraphs; [#HEADING] for the heading, which is kicker, headline and
///                  subheads in printed order, one line each, joined with line feeds
/// @param start     the first UTF-16 unit within that paragraph
/// @param end       behind the last one
/// @param raw       where the text stands in the raw page; empty where an editor typed it
public record Mention(String text, int paragraph, int start, int end, List<Span> raw, Origin origin, double confidence) {

    /// The index of the heading.
    public static final int HEADING = -1;

    public Mention {
        raw = List.copyOf(raw);
    }
}
