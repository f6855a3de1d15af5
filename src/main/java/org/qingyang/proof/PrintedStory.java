package org.qingyang.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qingyang.model.Page;
import org.qingyang.model.Passage;
import org.qingyang.model.Story;
import org.qingyang.model.Tag;

/// A story as it stands on paper: its lines in print order, each with the part it plays. All texts are printable.
record PrintedStory(List<Line> lines) {

    /// The parts a line can play, each with the name of its style.
    enum Part {
        KICKER("引题"), HEADLINE("主标题"), SUBHEAD("副题"), BYLINE("署名"), BODY("正文"), CAPTION("图片说明"), NOTE("附注");

        private final String style;

        Part(String style) {
            this.style = style;
        }

        String style() {
            return style;
        }
    }

    /// @param opening label and bracketed byline that run into the text; empty but for the first line of a body
    record Line(Part part, String opening, String text) {

        Line(Part part, String text) {
            this(part, "", text);
        }

        String all() {
            return opening + text;
        }
    }

    static PrintedStory of(Page page, Story story) {
        List<Line> lines = new ArrayList<>();
        add(lines, Part.KICKER, story.kicker());
        add(lines, Part.HEADLINE, story.headline());
        story.subheads().forEach(subhead -> add(lines, Part.SUBHEAD, subhead));
        PrintedByline byline = PrintedByline.of(story, page.text());
        add(lines, Part.BYLINE, byline.above());
        body(lines, story, byline.bracket());
        add(lines, Part.BYLINE, byline.credit());
        notes(lines, story);
        return new PrintedStory(List.copyOf(lines));
    }

    private static void body(List<Line> lines, Story story, String bracket) {
        Part part = switch (story.kind().value()) {
            case NEWS -> Part.BODY;
            case PHOTO -> Part.CAPTION;
        };
        String opening = Characters.printable(story.label() == null ? bracket : label(story.label().string(), bracket));
        for (Passage paragraph : story.paragraphs()) {
            lines.add(new Line(part, opening, Characters.printable(paragraph.string())));
            opening = "";
        }
        if (!opening.isEmpty()) {
            lines.add(new Line(part, opening.strip(), ""));
        }
    }

    /// A label without names is set apart by a blank, as papers print it, unless it ends in a mark.
    private static String label(String label, String bracket) {
        boolean joins = !bracket.isEmpty() || label.isEmpty() || !Character.isLetterOrDigit(label.charAt(label.length() - 1));
        return joins ? label + bracket : label + " ";
    }

    private static void notes(List<Line> lines, Story story) {
        if (story.truncated().value()) {
            lines.add(new Line(Part.NOTE, "［原文至此残缺］"));
        }
        if (!story.tags().isEmpty()) {
            String tags = String.join("、", story.tags().stream().map(Tag::name).toList());
            lines.add(new Line(Part.NOTE, Characters.printable("标签：" + tags)));
        }
    }

    private static void add(List<Line> lines, Part part, @Nullable Passage passage) {
        add(lines, part, Optional.ofNullable(passage).map(Passage::string));
    }

    private static void add(List<Line> lines, Part part, Optional<String> text) {
        text.map(Characters::printable).filter(t -> !t.isBlank()).ifPresent(t -> lines.add(new Line(part, t)));
    }
}
