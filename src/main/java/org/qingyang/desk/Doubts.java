package org.qingyang.desk;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.qingyang.model.Byline;
import org.qingyang.model.BylineRole;
import org.qingyang.model.Doubt;
import org.qingyang.model.Message;
import org.qingyang.model.Origin;
import org.qingyang.model.Passage;
import org.qingyang.model.Passages;
import org.qingyang.model.Refusal;
import org.qingyang.model.Settlement;
import org.qingyang.model.Sheet;
import org.qingyang.model.Sourced;
import org.qingyang.model.Story;
import org.qingyang.model.StoryField;
import org.qingyang.model.StoryKind;
import org.qingyang.model.StoryParts;
import org.qingyang.text.Span;
import org.qingyang.text.TracedText;

/// Settling doubts.
final class Doubts {

    private Doubts() {
    }

    static Sheet settle(Sheet sheet, Decision.SettleDoubt decision, DecisionContext context) throws Refusal {
        Story before = Stories.open(sheet, decision.story());
        if (before.doubts().stream().noneMatch(d -> d.id().equals(decision.doubt()))) {
            throw new Refusal(Message.of("desk.refusal.noDoubt", before.title()));
        }
        Sheet settled = sheet.with(before.id(), s -> Stories.begun(s, marked(s, decision.doubt())));
        return carryOut(settled, before.id(), decision.settlement(), context);
    }

    /// A near miss is no part of the reading: the story keeps it from the moment when it is settled.
    static Sheet settle(Sheet sheet, Decision.SettleNearMiss decision, DecisionContext context) throws Refusal {
        Story before = Stories.open(sheet, decision.story());
        Doubt settled = decision.doubt().withState(Doubt.State.SETTLED);
        List<Doubt> doubts = Stream.concat(before.doubts().stream().filter(d -> !d.id().equals(settled.id())),
                Stream.of(settled)).toList();
        Sheet kept = sheet.with(before.id(), s -> Stories.begun(s, new StoryParts(s).doubts(doubts).make()));
        return carryOut(kept, before.id(), decision.settlement(), context);
    }

    private static Story marked(Story story, String id) {
        return settled(story, doubt -> doubt.id().equals(id));
    }

    private static Story settled(Story story, Predicate<Doubt> which) {
        List<Doubt> doubts = story.doubts().stream().map(d -> which.test(d) ? d.withState(Doubt.State.SETTLED) : d).toList();
        return doubts.equals(story.doubts()) ? story : new StoryParts(story).doubts(doubts).make();
    }

    /// `after`, a hand having changed `before` to it, without the doubts whose places it has rewritten: a place that
    /// reads otherwise now was looked at. Where the doubtful text still stands in what was written, it stays in doubt.
    static Story answered(Story before, Story after) {
        return settled(after, doubt -> doubt.isOpen() && isRewritten(printed(before, doubt), printed(after, doubt)));
    }

    /// The story without the doubts that ask about a repair, which is settled now.
    static Story answered(Story story, String repair) {
        return settled(story, doubt -> doubt.settlements().contains(new Settlement.Accept(repair))
                || doubt.settlements().contains(new Settlement.Reject(repair)));
    }

    /// The story without the doubts that ask for a part that it has by now, or for none that it would still need.
    static Story supplied(Story story) {
        boolean named = !story.byline().isEmpty();
        return settled(story, doubt -> doubt.isOpen() && switch (doubt.rule()) {
            case "reading.doubt.no-headline" -> story.headline() != null;
            case "reading.doubt.no-name" -> named || story.label() == null;
            case "reading.doubt.no-credit" -> named || story.label() != null || story.kind().value() == StoryKind.PHOTO;
            case "reading.doubt.truncated" -> !story.truncated().value();
            default -> false;
        });
    }

    /// The story without the doubts what some line of it is: a hand has said so, of that line or of the one that would
    /// have taken its place.
    static Story given(Story story, Span line) {
        return settled(story, doubt -> doubt.isOpen() && isAboutPart(doubt) && (doubt.raw().overlaps(line)
                || doubt.settlements().stream().anyMatch(way -> way instanceof Settlement.SetRole role
                && line.contains(role.offset()))));
    }

    private static boolean isAboutPart(Doubt doubt) {
        return switch (doubt.rule()) {
            case "reading.doubt.boundary", "reading.doubt.heading", "reading.doubt.join", "reading.doubt.role" -> true;
            default -> false;
        };
    }

    private static boolean isRewritten(String before, String after) {
        return !before.isEmpty() && !after.contains(before);
    }

    /// What is printed for the doubtful place, in all texts and names of the story.
    private static String printed(Story story, Doubt doubt) {
        var printed = new StringBuilder();
        for (StoryField field : Passages.FIELDS) {
            Passages.of(story, field).forEach(passage -> printed.append(printed(passage, doubt.raw())));
        }
        for (BylineRole role : BylineRole.values()) {
            for (Sourced<String> name : story.byline().of(role)) {
                printed.append(Spans.overlap(name.raw(), doubt.raw()) ? name.value() : "");
            }
        }
        return printed.toString();
    }

    private static String printed(Passage passage, Span raw) {
        List<Span> clean = raw.isEmpty() ? List.of() : passage.text().cleanOf(raw);
        return clean.isEmpty() ? ""
                : passage.string().substring(clean.getFirst().start(), clean.getLast().end());
    }

    private static Sheet carryOut(Sheet sheet, int story, Settlement settlement, DecisionContext context)
            throws Refusal {
        return switch (settlement) {
            case Settlement.Keep _, Settlement.Learn _ -> sheet;
            case Settlement.Replace replace -> {
                Story changed = replaced(Stories.find(sheet, story), replace, context);
                yield sheet.with(story, before -> Stories.begun(before, changed));
            }
            case Settlement.Accept accept ->
                    new Decision.SettleRepair(story, accept.repair(), true).apply(sheet, context);
            case Settlement.Reject reject ->
                    new Decision.SettleRepair(story, reject.repair(), false).apply(sheet, context);
            case Settlement.Split split -> Surgery.split(sheet, story, split.offset(), context);
            case Settlement.SetRole role ->
                    new Decision.SetLineRole(story, role.offset(), role.role()).apply(sheet, context);
            case Settlement.JoinParagraph join -> {
                int index = paragraphAt(Stories.find(sheet, story), join.offset());
                yield new Decision.JoinParagraphs(story, index - 1).apply(sheet, context);
            }
            case Settlement.JoinAbove _ -> {
                int index = Stories.indexOf(sheet, story);
                if (index == 0) {
                    throw new Refusal(Message.of("desk.refusal.firstStory"));
                }
                yield Surgery.join(sheet, sheet.stories().get(index - 1).id(), context);
            }
        };
    }

    /// The paragraph that holds a raw offset and has one above.
    private static int paragraphAt(Story story, int offset) throws Refusal {
        for (int i = 1; i < story.paragraphs().size(); i++) {
            if (Spans.hold(story.paragraphs().get(i).raw(), offset)) {
                return i;
            }
        }
        throw new Refusal(Message.of("desk.refusal.placeGone"));
    }

    private static Story replaced(Story story, Settlement.Replace replace, DecisionContext context)
            throws Refusal {
        String editor = context.editor();
        Story changed = Passages.each(story, passage -> replaced(passage, replace, editor));
        Story inked = Passages.parted(changed, p -> p.string().isBlank() ? List.of() : List.of(p));
        Story named = new StoryParts(inked).byline(replaced(story.byline(), replace, editor)).make();
        if (named.equals(story)) {
            throw new Refusal(Message.of("desk.refusal.placeGone"));
        }
        return Struck.noted(story, answered(story, named), context.page());
    }

    private static Passage replaced(Passage passage, Settlement.Replace replace, String editor) {
        List<Span> clean = passage.text().cleanOf(replace.raw());
        if (clean.isEmpty()) {
            return passage;
        }
        Span place = clean.getFirst().hull(clean.getLast());
        TracedText changed = passage.text().replace(place, replace.text(), TracedText.EDITOR);
        return new Passage(changed, Origin.editor(editor), 1);
    }

    private static Byline replaced(Byline byline, Settlement.Replace replace, String editor) {
        Byline result = byline;
        for (BylineRole role : BylineRole.values()) {
            result = result.with(role, byline.of(role).stream().map(name -> replaced(name, replace, editor))
                    .filter(name -> !name.value().isBlank()).toList());
        }
        return result;
    }

    /// A name whose raw place reads otherwise than the name is left alone.
    private static Sourced<String> replaced(Sourced<String> name, Settlement.Replace replace, String editor) {
        Span raw = name.raw().size() == 1 ? name.raw().getFirst() : Span.at(0);
        boolean alike = raw.length() == name.value().length() && raw.contains(replace.raw());
        if (!alike || replace.raw().isEmpty()) {
            return name;
        }
        String value = name.value().substring(0, replace.raw().start() - raw.start()) + replace.text()
                + name.value().substring(replace.raw().end() - raw.start());
        return new Sourced<>(value.strip(), name.raw(), Origin.editor(editor), 1);
    }
}
