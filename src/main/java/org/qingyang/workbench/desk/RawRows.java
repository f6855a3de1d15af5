package org.qingyang.workbench.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.qingyang.model.Page;
import org.qingyang.model.RepairKind;
import org.qingyang.model.Story;
import org.qingyang.text.SourceText;
import org.qingyang.text.Span;
import org.qingyang.workbench.control.Mark;

/// Lays a page out as rows for the raw pane: every line that is not blank, the borders between stories, and what the
/// reading saw where. Pure.
final class RawRows {

    /// A longer line is shown in parts, because laying out one huge paragraph would stop the window.
    static final int PART = 2_000;
    private static final int BANDS = 6;

    private final SourceText text;
    private final Page page;
    private final List<RawMark> marks;
    private final NavigableMap<Integer, Owned> owners = new TreeMap<>();
    private final Set<Integer> joinedLines = new HashSet<>();
    private final List<RawRow> rows = new ArrayList<>();

    private record Owned(Span span, Story story) {
    }

    private RawRows(Page page) {
        this.page = page;
        this.text = page.text();
        this.marks = page.sheet().stories().stream().flatMap(story -> RawMark.of(story).stream())
                .sorted(Comparator.comparing(RawMark::span)).toList();
        for (Story story : page.sheet().stories()) {
            story.source().forEach(span -> owners.put(span.start(), new Owned(span, story)));
            story.repairs().stream().filter(r -> r.kind() == RepairKind.JOIN && r.state().isInText())
                    .forEach(r -> joinedLines.add(text.lineAt(r.raw().start())));
        }
    }

    static List<RawRow> of(Page page) {
        var rows = new RawRows(page);
        rows.layOut();
        return rows.rows;
    }

    private void layOut() {
        int current = 0;
        int mark = 0;
        for (int number = 1; number <= text.lineCount(); number++) {
            Span line = text.line(number);
            if (text.slice(line).isBlank()) {
                continue;
            }
            Optional<Story> owner = owner(line);
            int story = owner.map(Story::id).orElse(0);
            if (story != current && story != 0 && !rows.isEmpty()) {
                rows.add(new RawRow.Border(story, owner.orElseThrow().boundary()));
            }
            // Furniture in the middle of a story begins no other one.
            current = story == 0 ? current : story;
            while (mark < marks.size() && marks.get(mark).span().end() < line.start()) {
                mark++;
            }
            addLine(number, line, story, mark);
        }
    }

    private Optional<Story> owner(Span line) {
        return Optional.ofNullable(owners.lowerEntry(line.end())).map(Map.Entry::getValue)
                .filter(owned -> owned.span().overlaps(line)).map(Owned::story);
    }

    private void addLine(int number, Span line, int story, int firstMark) {
        int band = story == 0 ? -1 : bandOf(page, story);
        for (int start = line.start(); start < line.end(); start += PART) {
            var part = new Span(start, Math.min(start + PART, line.end()));
            rows.add(new RawRow.Line(start == line.start() ? number : 0, part, story, band,
                    marksIn(part, firstMark), part.end() == line.end() && joinedLines.contains(number)));
        }
    }

    /// The band colour of a story goes by its place on the sheet.
    static int bandOf(Page page, int story) {
        List<Story> stories = page.sheet().stories();
        for (int i = 0; i < stories.size(); i++) {
            if (stories.get(i).id() == story) {
                return i % BANDS;
            }
        }
        return -1;
    }

    private List<Mark> marksIn(Span part, int first) {
        List<Mark> result = new ArrayList<>();
        for (int i = first; i < marks.size() && marks.get(i).span().start() < part.end(); i++) {
            RawMark mark = marks.get(i);
            if (mark.span().overlaps(part)) {
                Span inside = mark.span().within(part);
                result.add(new Mark(inside.start() - part.start(), inside.end() - part.start(), mark.style()));
            }
        }
        return result;
    }
}
