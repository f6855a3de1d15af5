package org.qingyang.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.qingyang.model.Passage;
import org.qingyang.model.Refusal;
import org.qingyang.model.Sheet;
import org.qingyang.model.Story;
import org.qingyang.testkit.RandomDecisions;
import org.qingyang.testkit.Seeds;
import org.qingyang.testkit.StubReader;
import org.qingyang.text.Piece;
import org.qingyang.text.SourceText;
import org.qingyang.text.Span;

/// What holds whatever an editor does.
class DeskPropertyTest {

    private static final List<SourceText> PAGES = Seeds.texts();

    @RepeatedTest(150)
    void anyDecisionCanBeTakenBackAndBreaksNothing(RepetitionInfo turn) {
        int seed = turn.getCurrentRepetition();
        SourceText page = PAGES.get(seed % PAGES.size());
        var context = new DecisionContext(page, new StubReader(), "甲");
        var editor = new RandomDecisions(seed);
        Sheet sheet = context.reader().read(page);
        List<Span> lines = lines(sheet);
        List<String> done = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            Decision decision = editor.next(sheet, page);
            Sheet after = after(sheet, decision, context);
            done.add(decision.toString());
            assertTurnsBack(sheet, after);
            assertThat(after.stories()).extracting(Story::id).doesNotHaveDuplicates();
            assertThat(lines(after)).as("the raw lines of the page").isEqualTo(lines);
            after.stories().forEach(story -> assertSound(story, page, done));
            assertNothingTwice(after, done);
            sheet = after;
        }
    }

    private static Sheet after(Sheet sheet, Decision decision, DecisionContext context) {
        try {
            return Changes.apply(sheet, Desk.changes(sheet, decision, context));
        } catch (Refusal refusal) {
            assertThat(refusal.message().key()).startsWith("desk.refusal.");
            return sheet;
        }
    }

    private static void assertTurnsBack(Sheet before, Sheet after) {
        List<Change> changes = Changes.between(before, after);
        assertThat(Changes.apply(before, changes)).isEqualTo(after);
        assertThat(Changes.apply(after, Changes.inverse(changes))).isEqualTo(before);
    }

    /// The raw lines in the order of the page. A line that stories share counts as one: a paragraph can be moved that
    /// fills a part of it.
    private static List<Span> lines(Sheet sheet) {
        List<Span> lines = new ArrayList<>();
        Stream.concat(sheet.furniture().stream().flatMap(f -> f.source().stream()),
                sheet.stories().stream().flatMap(s -> s.source().stream())).sorted().forEach(span -> {
                    boolean goesOn = !lines.isEmpty() && lines.getLast().end() == span.start();
                    lines.add(goesOn ? lines.removeLast().hull(span) : span);
                });
        return lines;
    }

    private static void assertSound(Story story, SourceText page, List<String> done) {
        for (Passage passage : story.paragraphs()) {
            assertThat(passage.string()).as("a paragraph after " + done.getLast()).isNotBlank();
            for (Piece piece : passage.text().pieces()) {
                if (piece instanceof Piece.Kept kept) {
                    assertThat(page.slice(kept.raw())).isEqualTo(kept.text());
                }
                assertThat(cutsAPair(page.text(), piece.raw().start())).isFalse();
            }
        }
    }

    private static boolean cutsAPair(String text, int at) {
        return at > 0 && at < text.length() && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
    }

    /// No raw character is printed twice.
    private static void assertNothingTwice(Sheet sheet, List<String> done) {
        List<Span> printed = sheet.stories().stream().flatMap(DeskPropertyTest::passages)
                .flatMap(p -> p.text().pieces().stream()).filter(piece -> !piece.text().isEmpty())
                .map(Piece::raw).sorted().toList();
        for (int i = 1; i < printed.size(); i++) {
            assertThat(printed.get(i - 1).end()).as("printed twice after " + done.getLast() + ": " + printed.get(i))
                    .isLessThanOrEqualTo(printed.get(i).start());
        }
    }

    private static Stream<Passage> passages(Story story) {
        return Stream.concat(Stream.of(Optional.ofNullable(story.kicker()), Optional.ofNullable(story.headline()),
                Optional.ofNullable(story.label())).flatMap(Optional::stream),
                Stream.concat(story.subheads().stream(), story.paragraphs().stream()));
    }
}
