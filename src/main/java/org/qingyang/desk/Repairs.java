package org.qingyang.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.qingyang.model.Message;
import org.qingyang.model.Passage;
import org.qingyang.model.Passages;
import org.qingyang.model.Refusal;
import org.qingyang.model.Repair;
import org.qingyang.model.RepairKind;
import org.qingyang.model.Story;
import org.qingyang.model.StoryParts;
import org.qingyang.text.Piece;
import org.qingyang.text.SourceText;
import org.qingyang.text.Span;
import org.qingyang.text.TracedText;

/// Accepting and rejecting repairs: the clean text follows, and everything else stays.
final class Repairs {

    private Repairs() {
    }

    static Story settle(Story story, String id, boolean accept, DecisionContext context) throws Refusal {
        Repair repair = story.repairs().stream().filter(r -> r.id().equals(id)).findFirst()
                .orElseThrow(() -> new Refusal(Message.of("desk.refusal.noRepair", story.title())));
        Story changed = story;
        if (accept && !standsIn(story, repair)) {
            changed = putIn(story, repair, context);
            if (!standsIn(changed, repair)) {
                throw new Refusal(Message.of("desk.refusal.placeGone"));
            }
        } else if (!accept && standsIn(story, repair)) {
            changed = takeOut(story, repair, context.page());
        }
        return marked(changed, repair, accept ? Repair.State.ACCEPTED : Repair.State.REJECTED);
    }

    /// The story without what the repair changes.
    static Story rejected(Story story, Repair repair, SourceText page) {
        return marked(standsIn(story, repair) ? takeOut(story, repair, page) : story, repair, Repair.State.REJECTED);
    }

    private static Story marked(Story story, Repair repair, Repair.State state) {
        return new StoryParts(story).repairs(story.repairs().stream()
                .map(r -> r.id().equals(repair.id()) ? r.withState(state) : r).toList()).make();
    }

    private static Story takeOut(Story story, Repair repair, SourceText page) {
        return repair.kind() == RepairKind.JOIN
                ? unjoin(story, repair)
                : Passages.each(story, p -> p.withText(p.text().revert(page, piece -> isOf(piece, repair))));
    }

    private static Story putIn(Story story, Repair repair, DecisionContext context) {
        return repair.kind() == RepairKind.JOIN
                ? rejoin(story, repair, context)
                : Passages.each(story, p -> p.withText(replaced(p.text(), repair)));
    }

    private static TracedText replaced(TracedText text, Repair repair) {
        List<Span> clean = text.cleanOf(repair.raw());
        boolean whole = clean.size() == 1 && text.rawOf(clean.getFirst()).equals(List.of(repair.raw()));
        return whole ? text.replace(clean.getFirst(), repair.after(), repair.rule()) : text;
    }

    private static boolean standsIn(Story story, Repair repair) {
        return Passages.of(story).anyMatch(passage -> passage.text().pieces().stream().anyMatch(piece -> isOf(piece, repair)));
    }

    private static boolean isOf(Piece piece, Repair repair) {
        return piece instanceof Piece.Changed changed && changed.by().equals(repair.rule())
                && changed.raw().equals(repair.raw());
    }

    private static Story unjoin(Story story, Repair repair) {
        List<Passage> result = new ArrayList<>();
        for (Passage passage : story.paragraphs()) {
            List<Piece> pieces = passage.text().pieces();
            int at = 0;
            while (at < pieces.size() && !isOf(pieces.get(at), repair)) {
                at++;
            }
            if (at == pieces.size()) {
                result.add(passage);
            } else {
                Stream.of(pieces.subList(0, at), pieces.subList(at + 1, pieces.size())).map(TracedText::of)
                        .filter(half -> !half.text().isBlank()).map(passage::withText).forEach(result::add);
            }
        }
        return new StoryParts(story).paragraphs(result).make();
    }

    private static Story rejoin(Story story, Repair repair, DecisionContext context) {
        for (int i = 0; i + 1 < story.paragraphs().size(); i++) {
            Passage upper = story.paragraphs().get(i);
            Passage lower = story.paragraphs().get(i + 1);
            if (endOf(upper) <= repair.raw().start() && repair.raw().end() <= startOf(lower)) {
                return Paragraphs.replaced(story, i, 2,
                        List.of(Paragraphs.joined(upper, lower, repair.rule(), context.page())));
            }
        }
        return story;
    }

    private static int endOf(Passage passage) {
        return passage.raw().isEmpty() ? Integer.MAX_VALUE : passage.raw().getLast().end();
    }

    private static int startOf(Passage passage) {
        return passage.raw().isEmpty() ? -1 : passage.raw().getFirst().start();
    }

    /// The story with each join rejected that no paragraph holds any more, because its halves were parted.
    static Story unmade(Story story) {
        List<Piece> pieces = story.paragraphs().stream().flatMap(p -> p.text().pieces().stream()).toList();
        List<Repair> repairs = story.repairs().stream()
                .map(r -> r.kind() != RepairKind.JOIN || !r.state().isInText()
                        || pieces.stream().anyMatch(piece -> isOf(piece, r)) ? r : r.withState(Repair.State.REJECTED))
                .toList();
        return repairs.equals(story.repairs()) ? story : new StoryParts(story).repairs(repairs).make();
    }
}
