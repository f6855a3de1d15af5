package org.qingyang.search;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingyang.model.BylineRole;
import org.qingyang.model.Passage;
import org.qingyang.model.Story;
import org.qingyang.model.Tag;
import org.qingyang.text.SourceText;
import org.qingyang.text.Span;

/// Everything of one story that a search looks into.
public record StoryText(Map<Field, List<Line>> lines) {

    public StoryText {
        lines = Map.copyOf(lines);
    }

    /// @param page the raw page that the story stands on
    public static StoryText of(Story story, SourceText page) {
        List<String> reporters = names(story, BylineRole.REPORTER, BylineRole.TRAINEE);
        List<String> byline = new ArrayList<>(reporters);
        byline.addAll(names(story, BylineRole.CORRESPONDENT, BylineRole.PHOTOGRAPHER));
        byline.addAll(strings(story.label()));
        Map<Field, List<Line>> lines = new EnumMap<>(Field.class);
        lines.put(Field.HEADINGS, Line.joined(Stream.of(strings(story.kicker()), strings(story.headline()),
                story.subheads().stream().map(Passage::string).toList()).flatMap(List::stream).toList()));
        lines.put(Field.TAGS, Line.joined(story.tags().stream().map(Tag::name).toList()));
        lines.put(Field.BYLINE, Line.joined(byline));
        lines.put(Field.REPORTERS, Line.joined(reporters));
        lines.put(Field.BODY, Line.joined(story.paragraphs().stream().map(Passage::string).toList()));
        lines.put(Field.RAW, raw(story, page));
        return new StoryText(lines);
    }

    /// Where the headline stands in the text of [Field#HEADINGS]; an empty span where there is none.
    static Span headline(Story story) {
        int start = story.kicker() == null ? 0 : story.kicker().string().length() + 1;
        return new Span(start, start + story.title().length());
    }

    public List<Line> of(Field field) {
        return lines.getOrDefault(field, List.of());
    }

    /// The names of a story's reporters and trainees, in print order.
    public static List<String> reporters(Story story) {
        Set<String> reporters = new LinkedHashSet<>();
        Line.joined(names(story, BylineRole.REPORTER, BylineRole.TRAINEE)).forEach(line -> reporters.add(line.text()));
        return List.copyOf(reporters);
    }

    /// Neighbouring stretches of the page are one, so that a line that two of them share stays whole.
    private static List<Line> raw(Story story, SourceText page) {
        List<Line> lines = new ArrayList<>();
        Span open = null;
        for (Span span : story.source().stream().sorted().toList()) {
            if (open == null || span.start() > open.end()) {
                add(lines, open, page);
                open = span;
            } else {
                open = open.hull(span);
            }
        }
        add(lines, open, page);
        return List.copyOf(lines);
    }

    private static void add(List<Line> lines, @Nullable Span span, SourceText page) {
        if (span != null) {
            lines.addAll(Line.split(page.slice(span), span.start()));
        }
    }

    private static List<String> names(Story story, BylineRole... roles) {
        List<String> names = new ArrayList<>();
        for (BylineRole role : roles) {
            story.byline().of(role).forEach(name -> names.add(name.value()));
        }
        return names;
    }

    private static List<String> strings(@Nullable Passage passage) {
        return passage == null ? List.of() : List.of(passage.string());
    }
}
