package org.qingyang.facts;

import java.util.ArrayList;
import java.util.List;
import org.qingyang.facts.base.Paragraph;
import org.qingyang.model.Mention;
import org.qingyang.model.Passage;
import org.qingyang.model.Story;
import org.qingyang.text.TracedText;

/// A story's texts in the order in which they are read: the heading, then the body.
public final class Paragraphs {

    private Paragraphs() {
    }

    static List<Paragraph> of(Story story) {
        List<Paragraph> paragraphs = new ArrayList<>();
        paragraphs.add(Paragraph.of(Mention.HEADING, heading(story)));
        for (int i = 0; i < story.paragraphs().size(); i++) {
            paragraphs.add(Paragraph.of(i, story.paragraphs().get(i).text()));
        }
        paragraphs.removeIf(paragraph -> paragraph.length() == 0);
        return paragraphs;
    }

    /// Kicker, headline and subheads, joined with line feeds: what a mention in [Mention#HEADING] counts in.
    public static TracedText heading(Story story) {
        List<Passage> lines = new ArrayList<>();
        if (story.kicker() != null) {
            lines.add(story.kicker());
        }
        if (story.headline() != null) {
            lines.add(story.headline());
        }
        lines.addAll(story.subheads());
        TracedText heading = TracedText.EMPTY;
        for (Passage line : lines) {
            heading = heading.isEmpty() ? line.text() : heading.append(TracedText.typed("\n",
                    anchor(line), "facts.heading")).append(line.text());
        }
        return heading;
    }

    private static int anchor(Passage line) {
        return line.raw().isEmpty() ? 0 : line.raw().getFirst().start();
    }
}
