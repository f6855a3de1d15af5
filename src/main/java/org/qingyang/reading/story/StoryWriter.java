package org.qingyang.reading.story;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qingyang.model.Boundary;
import org.qingyang.model.Origin;
import org.qingyang.model.Passage;
import org.qingyang.model.Repair;
import org.qingyang.model.Sourced;
import org.qingyang.model.Status;
import org.qingyang.model.Story;
import org.qingyang.model.StoryKind;
import org.qingyang.reading.byline.BylineGrammar;
import org.qingyang.reading.byline.Opening;
import org.qingyang.reading.byline.Tail;
import org.qingyang.reading.line.Invisible;
import org.qingyang.reading.line.Sentences;
import org.qingyang.reading.repair.Repairs;
import org.qingyang.reading.search.Reading;
import org.qingyang.reading.search.Role;
import org.qingyang.reading.search.Sight;
import org.qingyang.text.SourceText;
import org.qingyang.text.Span;
import org.qingyang.text.TracedText;

/// Writes one story from its lines. Use once.
public final class StoryWriter {

    /// Signs that items of news begin with.
    private static final String ITEMS = "▲△●○■□◆◇★☆※▪•·";
    /// 本 报 讯.
    private static final int SPACED_LABEL = 7;
    private static final Origin LABEL = Origin.rule("reading.label");
    private static final Origin KIND = Origin.rule("reading.kind");
    private static final Origin TRUNCATED = Origin.rule("reading.truncated");

    private final SourceText page;
    private final BylineGrammar grammar;
    private final Draft draft;
    private final Body body;
    private final Bylines bylines;
    private @Nullable Passage label;
    private boolean signed;

    private StoryWriter(SourceText page, BylineGrammar grammar, Repairs rules, Draft draft) {
        this.page = page;
        this.grammar = grammar;
        this.draft = draft;
        this.body = new Body(page, rules);
        this.bylines = new Bylines(grammar);
    }

    /// @param lines the lines of the story in print order, not empty, furniture left out
    public static Story write(SourceText page, BylineGrammar grammar, Repairs rules, List<Reading> lines, int id) {
        return new StoryWriter(page, grammar, rules, Draft.of(lines)).story(id);
    }

    private Story story(int id) {
        writeBylines(draft.bylines());
        signed = !draft.bylines().isEmpty();
        writeBody();
        writeBylines(draft.credits());
        return new Story(id, draft.lines().stream().flatMap(r -> r.sight().line().rows().stream()).toList(), boundary(), kind(),
                Heads.joined(page, draft.kickers()), draft.headline() == null ? null : Heads.of(draft.headline()),
                draft.subheads().stream().map(Heads::of).toList(), label, bylines.make(), body.paragraphs(), truncated(),
                repairs(), List.of(), List.of(), Status.UNREAD);
    }

    private void writeBylines(List<Reading> all) {
        for (List<Reading> lines : CreditBlock.parted(all)) {
            CreditBlock block = CreditBlock.of(page, lines);
            if (block.isRead(grammar)) {
                block.addTo(bylines, grammar);
            } else {
                lines.forEach(line -> CreditBlock.of(page, List.of(line)).addTo(bylines, grammar));
            }
        }
    }

    private void writeBody() {
        int last = draft.paragraphs().size() - 1;
        boolean briefs = areSignedEach();
        for (int p = 0; p <= last; p++) {
            List<Reading> lines = draft.paragraphs().get(p);
            List<TracedText> texts = new ArrayList<>();
            for (int i = 0; i < lines.size(); i++) {
                Sight sight = lines.get(i).sight();
                boolean lead = p == 0 && i == 0 && lines.get(i).role() == Role.LEAD;
                boolean end = (p == last || briefs) && i == lines.size() - 1;
                int start = lead ? sight.opening().map(o -> takeOpening(sight, o)).orElse(0) : 0;
                int stop = end ? sight.tail().map(t -> takeTail(sight, t)).orElse(sight.text().length()) : sight.text().length();
                texts.add(sight.line().clean().cut(start, Math.max(start, stop)));
            }
            body.add(lines, texts);
        }
    }

    /// Whether several items in a row, each with its sign, are signed in brackets at their ends.
    private boolean areSignedEach() {
        return draft.paragraphs().stream().map(lines -> lines.getLast().sight())
                .filter(sight -> ITEMS.indexOf(sight.text().charAt(0)) >= 0 && sight.tail().isPresent())
                .count() > 1;
    }

    private int takeOpening(Sight sight, Opening opening) {
        TracedText clean = sight.line().clean();
        if (opening.label() != null) {
            Span place = opening.label();
            Span inside = withoutBrackets(sight.folded(), place);
            label = new Passage(withoutBlanks(clean.cut(inside.start(), inside.end())), LABEL, 0.99);
        }
        if (opening.credit() != null) {
            bylines.add(clean, opening.credit(), opening.printed(), 0.99);
            signed = true;
        }
        return opening.end();
    }

    /// 【本报讯】: brackets about the whole label only set it off.
    private static Span withoutBrackets(String folded, Span label) {
        boolean set = label.length() > 2 && "【（".indexOf(folded.charAt(label.start())) >= 0
                && "】）".indexOf(folded.charAt(label.end() - 1)) >= 0;
        return set ? new Span(label.start() + 1, label.end() - 1) : label;
    }

    /// 本 报 讯: a short label without the blanks that only space it.
    private static TracedText withoutBlanks(TracedText label) {
        if (label.length() > SPACED_LABEL) {
            return label;
        }
        TracedText text = label;
        for (int at = text.length() - 1; at >= 0; at--) {
            if (Invisible.isBlank(text.text().charAt(at))) {
                text = text.replace(new Span(at, at + 1), "", "reading.space");
            }
        }
        return text;
    }

    private int takeTail(Sight sight, Tail tail) {
        bylines.add(sight.line().clean(), tail.credit(), tail.place(), 0.95);
        return tail.end();
    }

    private Boundary boundary() {
        Reading first = draft.first();
        Reading telling = draft.headline() == null ? first : draft.headline();
        return new Boundary(Reasons.boundary(telling), Origin.rule("reading.boundary"), Math.min(1, first.opens()));
    }

    /// A caption with a photo credit and neither label nor byline of its own is a photo story.
    private Sourced<StoryKind> kind() {
        boolean photo = bylines.isPhoto() && label == null && !signed;
        return new Sourced<>(photo ? StoryKind.PHOTO : StoryKind.NEWS, List.of(), KIND, 0.95);
    }

    private Sourced<Boolean> truncated() {
        if (body.paragraphs().isEmpty() || draft.paragraphs().getLast().getLast().role() == Role.CROSSHEAD) {
            return new Sourced<>(false, List.of(), TRUNCATED, 0.9);
        }
        Passage last = body.paragraphs().getLast();
        Sight sight = draft.paragraphs().getLast().getLast().sight();
        boolean cut = !sight.verse() && !sight.complete() && !Sentences.isComplete(last.string().strip());
        return new Sourced<>(cut, List.of(), TRUNCATED, 0.95);
    }

    private List<Repair> repairs() {
        List<Repair> all = new ArrayList<>();
        draft.lines().forEach(line -> all.addAll(Marks.repairs(page, line.sight().line())));
        all.addAll(body.repairs());
        all.sort(java.util.Comparator.comparing(Repair::raw));
        return all;
    }
}
