package org.qingyang.topics;

import java.util.ArrayList;
import java.util.List;
import org.qingyang.model.Passage;
import org.qingyang.model.Story;

/// A story's texts with how much it counts what stands in each.
///
/// @param text   in printed order
/// @param weight the headline weighs more than the lead, the lead more than the rest
record Texts(String text, double weight) {

    private static final double HEADLINE = 3;
    static final double HEADING = 2;
    private static final double LEAD = 1.5;

    boolean isHeading() {
        return weight >= HEADING;
    }

    static List<Texts> of(Story story) {
        List<Texts> texts = new ArrayList<>();
        if (story.headline() != null) {
            texts.add(new Texts(story.headline().string(), HEADLINE));
        }
        if (story.kicker() != null) {
            texts.add(new Texts(story.kicker().string(), HEADING));
        }
        story.subheads().forEach(subhead -> texts.add(new Texts(subhead.string(), HEADING)));
        double weight = LEAD;
        for (Passage paragraph : story.paragraphs()) {
            texts.add(new Texts(paragraph.string(), weight));
            weight = 1;
        }
        return texts;
    }
}
