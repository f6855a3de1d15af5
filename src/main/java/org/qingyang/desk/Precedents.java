package org.qingyang.desk;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.qingyang.desk.find.Lesson;
import org.qingyang.model.Doubt;
import org.qingyang.model.Message;
import org.qingyang.model.Passage;
import org.qingyang.model.Passages;
import org.qingyang.model.Repair;
import org.qingyang.model.RepairKind;
import org.qingyang.model.Settlement;
import org.qingyang.model.Story;
import org.qingyang.model.StoryParts;
import org.qingyang.text.SourceText;
import org.qingyang.text.Span;

/// What editors held to against the program: where the same words stand again, it neither asks nor repairs. Each is the
/// words as they are to stay, and what the program would have made of them; the same words where it only asked.
public record Precedents(Set<Lesson> kept) {

    public static final Precedents NONE = new Precedents(Set.of());

    /// Shorter words mean something else on the next page.
    private static final int SHORTEST = 6;
    /// So many characters on both sides of a repair make its place known again.
    private static final int AROUND = 2;

    public Precedents {
        kept = Set.copyOf(kept);
    }

    /// The precedent that a decision on a story sets; empty where it holds for its place only, as joins and marks do, and
    /// the questions which line is what.
    public static Optional<Lesson> setBy(Decision decision, Story story) {
        return switch (decision) {
            case Decision.SettleRepair(_, String repair, boolean accept) when !accept -> ofRepair(story, repair);
            case Decision.SettleDoubt(_, _, Settlement.Reject(String repair)) -> ofRepair(story, repair);
            case Decision.SettleDoubt(_, String id, Settlement.Keep _) ->
                    story.doubts().stream().filter(doubt -> doubt.id().equals(id)).findFirst().flatMap(doubt -> of(story, doubt));
            default -> Optional.empty();
        };
    }

    private static Optional<Lesson> ofRepair(Story story, String id) {
        return story.repairs().stream().filter(repair -> repair.id().equals(id)).findFirst().flatMap(repair -> of(story, repair));
    }

    private static Optional<Lesson> of(Story story, Repair repair) {
        return repair.kind() != RepairKind.LATIN && repair.kind() != RepairKind.PUNCTUATION ? Optional.empty()
                : Passages.of(story).flatMap(passage -> place(passage, repair.raw()).map(place -> {
                    String text = passage.string();
                    String left = text.substring(Math.max(0, place.start() - AROUND), place.start());
                    String right = text.substring(place.end(), Math.min(text.length(), place.end() + AROUND));
                    return new Lesson(left + repair.before() + right, left + repair.after() + right);
                }).stream()).findFirst();
    }

    private static Optional<Lesson> of(Story story, Doubt doubt) {
        boolean onWords = !doubt.reason().args().isEmpty() && doubt.settlements().stream()
                .allMatch(way -> way instanceof Settlement.Keep || way instanceof Settlement.Replace);
        return !onWords ? Optional.empty() : Passages.of(story).flatMap(passage -> place(passage, doubt.raw())
                .map(place -> lesson(passage, place, doubt)).stream())
                .filter(lesson -> lesson.pattern().codePointCount(0, lesson.pattern().length()) >= SHORTEST).findFirst();
    }

    private static Lesson lesson(Passage passage, Span place, Doubt doubt) {
        String words = passage.string().substring(place.start(), place.end());
        String instead = doubt.settlements().stream().map(way -> way instanceof Settlement.Replace replace
                ? replaced(passage, place, replace) : null).filter(Objects::nonNull).findFirst().orElse(words);
        return new Lesson(words, instead);
    }

    private static String replaced(Passage passage, Span words, Settlement.Replace replace) {
        String text = passage.string();
        return place(passage, replace.raw()).filter(words::contains)
                .map(place -> text.substring(words.start(), place.start()) + replace.text()
                + text.substring(place.end(), words.end()))
                .orElse(replace.text());
    }

    private static Optional<Span> place(Passage passage, Span raw) {
        List<Span> clean = raw.isEmpty() ? List.of() : passage.text().cleanOf(raw);
        return clean.isEmpty() ? Optional.empty() : Optional.of(clean.getFirst().hull(clean.getLast()));
    }

    /// The story as it was read, without what goes against a precedent: doubts are settled and repairs rejected, and say why.
    public Story follow(Story story, SourceText page) {
        if (kept.isEmpty()) {
            return story;
        }
        Story result = story;
        for (Repair repair : story.repairs()) {
            if (repair.state() != Repair.State.REJECTED && of(story, repair).filter(kept::contains).isPresent()) {
                result = Doubts.answered(Repairs.rejected(result, repair, page), repair.id());
                result = because(result, repair);
            }
        }
        List<Doubt> doubts = result.doubts().stream().map(doubt -> doubt.isOpen()
                && of(story, doubt).filter(kept::contains).isPresent() ? settled(doubt) : doubt).toList();
        return doubts.equals(result.doubts()) ? result : new StoryParts(result).doubts(doubts).make();
    }

    private static Story because(Story story, Repair repair) {
        return new StoryParts(story).repairs(story.repairs().stream().map(r -> r.id().equals(repair.id())
                ? new Repair(r.id(), r.kind(), r.rule(), r.raw(), r.before(), r.after(), why(repair.before()), r.confidence(),
                r.state())
                : r).toList()).make();
    }

    private static Doubt settled(Doubt doubt) {
        return new Doubt(doubt.id(), doubt.rule(), doubt.raw(), why(doubt.reason().args().getFirst()), doubt.confidence(),
                doubt.settlements(), Doubt.State.SETTLED);
    }

    private static Message why(String words) {
        return Message.of("desk.precedent", words.strip());
    }
}
