package org.qingyang.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.qingyang.model.Byline;
import org.qingyang.model.BylineRole;
import org.qingyang.model.Furniture;
import org.qingyang.model.FurnitureKind;
import org.qingyang.model.LineRole;
import org.qingyang.model.Message;
import org.qingyang.model.Origin;
import org.qingyang.model.Passage;
import org.qingyang.model.Passages;
import org.qingyang.model.Refusal;
import org.qingyang.model.Repair;
import org.qingyang.model.Sheet;
import org.qingyang.model.Sourced;
import org.qingyang.model.Story;
import org.qingyang.model.StoryField;
import org.qingyang.model.StoryParts;
import org.qingyang.reading.line.Lines;
import org.qingyang.text.Piece;
import org.qingyang.text.Span;
import org.qingyang.text.TracedText;

/// Gives a raw line another part in its story, takes it out of the story, or takes furniture in. Nothing is read again
/// but the line itself: all other parts stay as they are. Use once.
final class LineRoles {

    private static final int LONGEST_NAME = 40;

    private final DecisionContext context;
    private final Span line;

    private LineRoles(DecisionContext context, Span line) {
        this.context = context;
        this.line = line;
    }

    static Sheet set(Sheet sheet, Decision.SetLineRole decision, DecisionContext context) throws Refusal {
        Story story = Stories.open(sheet, decision.story());
        int own = Spans.indexOf(story.source(), decision.offset());
        if (own >= 0) {
            var roles = new LineRoles(context, story.source().get(own));
            roles.checkNames(story, decision.role());
            return decision.role() == LineRole.FURNITURE ? roles.toFurniture(sheet, story)
                    : sheet.with(story.id(), s -> Stories.begun(s, roles.given(s, roles.text(s), decision.role()), context));
        }
        Furniture furniture = sheet.furniture().stream().filter(f -> Spans.hold(f.source(), decision.offset()))
                .findFirst().orElseThrow(() -> new Refusal(Message.of("desk.refusal.noLine", story.title())));
        return decision.role() == LineRole.FURNITURE ? sheet
                : taken(sheet, furniture, story, decision.role(), context);
    }

    private static Sheet taken(Sheet sheet, Furniture furniture, Story into, LineRole role, DecisionContext context) {
        Sheet left = new Sheet(sheet.furniture().stream().filter(f -> f != furniture).toList(), sheet.stories());
        Span first = furniture.source().getFirst();
        Story grown = new StoryParts(into).source(with(into.source(), furniture.source())).make();
        var roles = new LineRoles(context, first);
        return left.with(into.id(), s -> Stories.begun(s, roles.given(grown, furniture.text().text(), role), context));
    }

    /// The story's lines with some more, put where they stand on the page.
    private static List<Span> with(List<Span> source, List<Span> more) {
        var result = new ArrayList<>(source);
        int at = 0;
        while (at < result.size() && result.get(at).start() < more.getFirst().start()) {
            at++;
        }
        result.addAll(at, more);
        return result;
    }

    private Sheet toFurniture(Sheet sheet, Story story) {
        Story rest = Sources.without(bare(story), List.of(line));
        var found = new ArrayList<>(sheet.furniture());
        found.add(new Furniture(FurnitureKind.OTHER, List.of(line), byHand(text(story))));
        found.sort(Comparator.comparing(f -> f.source().getFirst()));
        List<Story> stories = sheet.stories().stream()
                .map(s -> s == story ? Stories.begun(story, Repairs.unmade(rest), context) : s)
                .filter(s -> !s.source().isEmpty()).toList();
        return new Sheet(found, stories);
    }

    private Story given(Story story, TracedText text, LineRole role) {
        Story bare = bare(story);
        return Doubts.given(Repairs.unmade(switch (role) {
            case HEADLINE -> Placing.put(bare, StoryField.HEADLINE, byHand(text));
            case KICKER -> Placing.put(bare, StoryField.KICKER, byHand(text));
            case SUBHEAD -> Placing.put(bare, StoryField.SUBHEADS, byHand(text));
            case BYLINE -> bylined(bare, text, BylineRole.REPORTER);
            case CREDIT -> bylined(bare, text, BylineRole.PHOTOGRAPHER);
            case BODY, FURNITURE -> body(story, bare, text);
        }), line);
    }

    /// The story with nothing of the line in any of its parts.
    private Story bare(Story story) {
        Story cleared = Trace.cleared(story, List.of(line), context.page());
        return new StoryParts(cleared).byline(Names.cleared(cleared.byline(), List.of(line))).make();
    }

    /// What the line says: what its story's passages made of it, and for the rest what is printed.
    private TracedText text(Story story) {
        List<Piece> pieces = new ArrayList<>();
        Passages.of(story).forEach(p -> Trace.share(p, List.of(line), false, context.page())
                .filter(share -> share.raw().stream().anyMatch(line::overlaps))
                .ifPresent(share -> pieces.addAll(share.text().pieces())));
        List<Span> known = pieces.stream().map(Piece::raw).filter(raw -> !raw.isEmpty()).toList();
        for (Piece piece : printed().pieces()) {
            for (Span raw : Spans.minus(List.of(piece.raw()), known)) {
                pieces.add(piece instanceof Piece.Kept ? new Piece.Kept(raw, context.page().slice(raw)) : piece);
            }
        }
        pieces.sort(Comparator.comparing(piece -> piece.raw().start()));
        return TracedText.of(pieces);
    }

    private TracedText printed() {
        return Lines.of(context.page(), List.of(line)).stream().findFirst().map(l -> l.clean())
                .orElseGet(() -> TracedText.of(context.page(), line));
    }

    private Passage byHand(TracedText text) {
        return new Passage(text, Origin.editor(context.editor()), 1);
    }

    /// A line of text is no name.
    private void checkNames(Story story, LineRole role) throws Refusal {
        boolean names = role == LineRole.BYLINE || role == LineRole.CREDIT;
        if (names && line.length() > LONGEST_NAME && context.reader().readByline(context.page(), List.of(line)).isEmpty()) {
            throw new Refusal(Message.of("desk.refusal.noNames", story.title()));
        }
    }

    /// Where no name can be read, the whole line is one, so that the editor sees it and nothing is lost.
    private Story bylined(Story bare, TracedText text, BylineRole role) {
        Byline read = context.reader().readByline(context.page(), List.of(line));
        Byline found = !read.isEmpty() ? read : new Byline(Map.of(role,
                List.of(new Sourced<>(text.text().strip(), text.raw(), Origin.editor(context.editor()), 1))), List.of(line));
        Byline byHand = Names.byHand(new Byline(found.names(), List.of(line)), context.editor());
        return new StoryParts(bare).byline(Names.merged(bare.byline(), byHand)).make();
    }

    /// A line that is in the body with a label or names before it is body already. One that stood elsewhere and opens
    /// like a lead is read for its label and names.
    private Story body(Story before, Story bare, TracedText text) {
        boolean inBody = before.paragraphs().stream().anyMatch(p -> p.raw().stream().anyMatch(line::overlaps));
        boolean opens = !Objects.equals(bare.label(), before.label())
                || !bare.byline().equals(before.byline());
        if (inBody && opens) {
            return before;
        }
        Story read = context.reader().readStory(context.page(), List.of(line), bare.id());
        boolean lead = !inBody && bare.label() == null && read.label() != null && read.headline() == null
                && read.kicker() == null && read.paragraphs().size() == 1 && text.equals(printed());
        return lead ? lead(bare, read) : Placing.put(bare, StoryField.PARAGRAPHS, byHand(text));
    }

    private Story lead(Story bare, Story read) {
        Passage label = Objects.requireNonNull(read.label());
        Story opened = new StoryParts(bare).label(byHand(label.text())).repairs(repairs(bare, read))
                .byline(Names.merged(bare.byline(), Names.byHand(read.byline(), context.editor()))).make();
        return Placing.put(opened, StoryField.PARAGRAPHS, byHand(read.paragraphs().getFirst().text()));
    }

    private static List<Repair> repairs(Story story, Story read) {
        return Stream.concat(story.repairs().stream(), read.repairs().stream()
                .filter(r -> story.repairs().stream().noneMatch(known -> known.id().equals(r.id())))).toList();
    }
}
