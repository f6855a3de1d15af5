package org.qingyang.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qingyang.model.Boundary;
import org.qingyang.model.Byline;
import org.qingyang.model.BylineRole;
import org.qingyang.model.Doubt;
import org.qingyang.model.Furniture;
import org.qingyang.model.FurnitureKind;
import org.qingyang.model.LineRole;
import org.qingyang.model.Message;
import org.qingyang.model.Origin;
import org.qingyang.model.Passage;
import org.qingyang.model.Repair;
import org.qingyang.model.RepairKind;
import org.qingyang.model.Settlement;
import org.qingyang.model.Sheet;
import org.qingyang.model.Sourced;
import org.qingyang.model.Status;
import org.qingyang.model.Story;
import org.qingyang.model.StoryKind;
import org.qingyang.reading.Reader;
import org.qingyang.text.Piece;
import org.qingyang.text.SourceText;
import org.qingyang.text.Span;
import org.qingyang.text.TracedText;

/// A reader that is right about nothing and real about everything: its sheets have every part that sheets can have,
/// so that tests of desk and store do not wait for the true reader nor change with it.
public final class StubReader implements Reader {

    private static final Pattern SLIP = Pattern.compile(" and |\\*\\*|^#+ ?|(?<=\\p{IsHan}) +(?=\\p{IsHan})");
    private static final Pattern LABEL = Pattern.compile("^(?:\\*\\*)?(本报讯)(?:\\*\\*)?（?(?:记者 ?(\\S{2,4}))?");
    private static final Origin RULE = Origin.rule("stub");

    @Override
    public String version() {
        return "stub-1";
    }

    @Override
    public Sheet read(SourceText page) {
        List<Furniture> furniture = new ArrayList<>();
        List<Story> stories = new ArrayList<>();
        List<Span> lines = new ArrayList<>();
        boolean inBody = false;
        for (Span line : lines(page)) {
            boolean heading = line.length() < 30 && !endsSentence(page.slice(line));
            if (page.slice(line).contains("深入学习贯彻") && stories.isEmpty() && lines.isEmpty()) {
                furniture.add(new Furniture(FurnitureKind.BANNER, List.of(line), passage(page, line, new ArrayList<>())));
                continue;
            }
            if (heading && inBody) {
                stories.add(readStory(page, lines, stories.size() + 1));
                lines = new ArrayList<>();
            }
            inBody = !heading;
            lines.add(line);
        }
        if (!lines.isEmpty()) {
            stories.add(readStory(page, lines, stories.size() + 1));
        }
        return new Sheet(furniture, stories);
    }

    private static List<Span> lines(SourceText page) {
        List<Span> result = new ArrayList<>();
        for (int i = 1; i <= page.lineCount(); i++) {
            if (!page.lineText(i).isBlank()) {
                result.add(page.line(i));
            }
        }
        return result;
    }

    private static boolean endsSentence(String line) {
        return line.matches("(?s).*[。！？”）]\\s*");
    }

    @Override
    public Story readStory(SourceText page, List<Span> lines, int id) {
        List<Repair> repairs = new ArrayList<>();
        List<Passage> heads = new ArrayList<>();
        int at = 0;
        while (at < lines.size() - 1 && lines.get(at).length() < 30 && heads.size() < 3) {
            heads.add(passage(page, lines.get(at++), repairs));
        }
        Matcher label = LABEL.matcher(page.slice(lines.get(at)));
        boolean labelled = label.find();
        int base = lines.get(at).start();
        List<Passage> paragraphs = paragraphs(page, lines, at, labelled ? base + label.end() : base, repairs);
        Passage printed = labelled
                ? new Passage(TracedText.of(page, span(label, 1, base)), RULE, 1) : null;
        return new Story(id, lines, new Boundary(Message.of("stub.boundary", id), RULE, 0.75),
                new Sourced<>(labelled ? StoryKind.NEWS : StoryKind.PHOTO, List.of(), RULE, 1),
                heads.size() > 1 ? heads.getFirst() : null, headline(heads),
                heads.size() > 2 ? heads.subList(2, heads.size()) : List.of(), printed,
                byline(labelled && label.group(2) != null ? label : null, base), paragraphs,
                new Sourced<>(!endsSentence(page.slice(lines.getLast())), List.of(lines.getLast()), RULE, 0.5), repairs,
                doubts(lines, repairs, id), List.of(), Status.UNREAD);
    }

    private static @Nullable Passage headline(List<Passage> heads) {
        return heads.isEmpty() ? null : heads.get(heads.size() > 1 ? 1 : 0);
    }

    private static Byline byline(@Nullable Matcher label, int base) {
        return label == null ? Byline.NONE : new Byline(Map.of(BylineRole.REPORTER, List.of(
                new Sourced<>(label.group(2), List.of(span(label, 2, base)), RULE, 0.9))), List.of(span(label, 2, base)));
    }

    private static Span span(Matcher found, int group, int base) {
        return new Span(base + found.start(group), base + found.end(group));
    }

    private static List<Passage> paragraphs(SourceText page, List<Span> lines, int first, int from, List<Repair> repairs) {
        List<Passage> result = new ArrayList<>();
        for (int i = first; i < lines.size(); i++) {
            Span line = i == first ? new Span(Math.min(from, lines.get(i).end()), lines.get(i).end()) : lines.get(i);
            Passage read = passage(page, line, repairs);
            if (i > first && !endsSentence(page.slice(lines.get(i - 1)))) {
                Span gap = new Span(lines.get(i - 1).end(), Math.max(lines.get(i - 1).end(), line.start()));
                repairs.add(repair(RepairKind.JOIN, "stub.join", gap, page, "", Repair.State.APPLIED));
                TracedText joined = result.removeLast().text()
                        .append(TracedText.of(List.of(new Piece.Changed(gap, "", "stub.join")))).append(read.text());
                result.add(new Passage(joined, RULE, 0.8));
            } else {
                result.add(read);
            }
        }
        // A line that holds nothing but label and names makes no paragraph.
        result.removeIf(paragraph -> paragraph.string().isBlank());
        return result;
    }

    /// Every second slip is mended, the others are only proposed.
    private static Passage passage(SourceText page, Span line, List<Repair> repairs) {
        List<Piece> pieces = new ArrayList<>();
        int done = line.start();
        Matcher slips = SLIP.matcher(page.slice(line));
        while (slips.find()) {
            Span raw = new Span(line.start() + slips.start(), line.start() + slips.end());
            String after = slips.group().equals(" and ") ? "和" : "";
            RepairKind kind = after.isEmpty() ? RepairKind.MARKDOWN : RepairKind.LATIN;
            boolean applied = repairs.size() % 2 == 0;
            repairs.add(repair(kind, "stub.slip", raw, page, after,
                    applied ? Repair.State.APPLIED : Repair.State.PROPOSED));
            if (applied) {
                pieces.add(new Piece.Kept(new Span(done, raw.start()), page.slice(new Span(done, raw.start()))));
                pieces.add(new Piece.Changed(raw, after, "stub.slip"));
                done = raw.end();
            }
        }
        pieces.add(new Piece.Kept(new Span(done, line.end()), page.slice(new Span(done, line.end()))));
        return new Passage(TracedText.of(pieces), RULE, 0.9);
    }

    private static Repair repair(RepairKind kind, String rule, Span raw, SourceText page, String after,
            Repair.State state) {
        return new Repair(kind, rule, raw, page.slice(raw), after, Message.of("stub.repair", page.slice(raw)), 0.9, state);
    }

    private static List<Doubt> doubts(List<Span> lines, List<Repair> repairs, int id) {
        List<Doubt> result = new ArrayList<>();
        for (Repair repair : repairs.stream().filter(r -> r.state() == Repair.State.PROPOSED).toList()) {
            result.add(new Doubt("stub.repair", repair.raw(), Message.of("stub.doubt"), 0.5,
                    List.of(new Settlement.Accept(repair.id()), new Settlement.Reject(repair.id()))));
        }
        Span last = lines.getLast();
        result.add(new Doubt("stub.boundary", lines.getFirst(), Message.of("stub.doubt", id), 0.4,
                List.of(new Settlement.JoinAbove(), new Settlement.Split(last.start()), new Settlement.Keep(),
                        new Settlement.SetRole(last.start(), LineRole.SUBHEAD), new Settlement.JoinParagraph(last.start()),
                        new Settlement.Replace(new Span(last.start(), Math.min(last.end(), last.start() + 2)), "𠮷"))));
        return result;
    }
}
