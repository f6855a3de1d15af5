package org.qingyang.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class TracedTextTest {

    private static final SourceText PAGE = SourceText.of("甲乙丙丁戊己庚辛壬癸");
    private static final List<String> WORDS = List.of("", "", "和", "𠮷", "张伟", "a", "😀😀", "\uD842");

    @Test
    void anUntouchedTextIsItsRawText() {
        TracedText text = TracedText.of(PAGE, new Span(2, 6));
        assertThat(text.text()).isEqualTo("丙丁戊己");
        assertThat(text.rawOf(new Span(1, 3))).containsExactly(new Span(3, 5));
        assertThat(text.cleanOf(new Span(3, 5))).containsExactly(new Span(1, 3));
        assertThat(text.raw()).containsExactly(new Span(2, 6));
    }

    @Test
    void aReplacementStandsForWhatItReplaced() {
        TracedText text = TracedText.of(PAGE, new Span(0, 6)).replace(new Span(2, 4), "和", "rule");
        assertThat(text.text()).isEqualTo("甲乙和戊己");
        assertThat(text.rawOf(new Span(2, 3))).containsExactly(new Span(2, 4));
        assertThat(text.cleanOf(new Span(3, 4))).containsExactly(new Span(2, 3));
        assertThat(text.raw()).containsExactly(new Span(0, 6));
    }

    @Test
    void aDeletionCanBeFoundAndTakenBack() {
        TracedText whole = TracedText.of(PAGE, new Span(0, 6));
        TracedText cut = whole.replace(new Span(2, 4), "", "rule");
        assertThat(cut.text()).isEqualTo("甲乙戊己");
        assertThat(cut.cleanOf(new Span(2, 4))).containsExactly(Span.at(2));
        assertThat(cut.revert(PAGE, change -> change.by().equals("rule"))).isEqualTo(whole);
    }

    @Test
    void anInsertionHasAPlaceButNoRawText() {
        TracedText text = TracedText.of(PAGE, new Span(0, 4)).replace(Span.at(2), "新", "editor");
        assertThat(text.text()).isEqualTo("甲乙新丙丁");
        assertThat(text.rawOf(new Span(2, 3))).containsExactly(Span.at(2));
        assertThat(text.raw()).containsExactly(new Span(0, 4));
    }

    @Test
    void aDeletionAtTheBeginningOrTheEndStaysTraced() {
        TracedText whole = TracedText.of(PAGE, new Span(0, 4));
        TracedText head = whole.replace(new Span(0, 1), "", "rule").replace(new Span(2, 3), "", "rule");
        assertThat(head.text()).isEqualTo("乙丙");
        assertThat(head.raw()).containsExactly(new Span(0, 4));
        assertThat(head.edit("新乙丙", "editor").raw()).containsExactly(new Span(0, 4));
        assertThat(head.edit("乙丙新", "editor").raw()).containsExactly(new Span(0, 4));
        assertThat(head.edit("乙新丙", "editor").raw()).containsExactly(new Span(0, 4));
    }

    @Test
    void whatWasAddedAtARowOfDeletionsStandsAtItsPlace() {
        TracedText text = TracedText.of(PAGE, new Span(0, 4)).replace(new Span(1, 3), "", "rule");
        assertThat(text.replace(Span.at(1), "新", "editor").text()).isEqualTo("甲新丁");
        assertThat(text.replace(Span.at(1), "新", "editor").raw()).containsExactly(new Span(0, 4));
    }

    @Test
    void equalContentIsEqualHoweverItWasMade() {
        assertThat(TracedText.of(PAGE, Span.at(3))).isEqualTo(TracedText.EMPTY);
        assertThat(TracedText.typed("", 3, "editor")).isEqualTo(TracedText.EMPTY);
        TracedText whole = TracedText.of(PAGE, new Span(0, 4));
        assertThat(whole.cut(0, 2).append(whole.cut(2, 4))).isEqualTo(whole);
    }

    @RepeatedTest(300)
    void anyEditsKeepTextAndTraceConsistent(RepetitionInfo turn) {
        var random = new Random(turn.getCurrentRepetition());
        SourceText page = page(random);
        TracedText text = TracedText.of(page, page.span());
        for (int i = 0; i < 25; i++) {
            String wanted = edited(text.text(), random);
            TracedText after = text.edit(wanted, "editor");
            assertThat(after.text()).isEqualTo(wanted);
            assertConsistent(after, page);
            assertThat(after.raw()).as("no raw character is forgotten").isEqualTo(page.length() == 0
                    ? List.of() : List.of(page.span()));
            assertCutsJoin(after, random);
            text = after;
        }
        assertThat(text.revert(page, _ -> true).text()).isEqualTo(page.text());
    }

    private static void assertConsistent(TracedText text, SourceText page) {
        int offset = 0;
        int raw = 0;
        for (Piece piece : text.pieces()) {
            assertThat(piece.raw().start()).as("pieces in raw order").isGreaterThanOrEqualTo(raw);
            raw = piece.raw().end();
            var place = new Span(offset, offset + piece.text().length());
            if (piece instanceof Piece.Kept kept) {
                assertThat(page.slice(kept.raw())).isEqualTo(kept.text());
                assertThat(text.rawOf(place)).contains(kept.raw());
                for (int i = 0; i < kept.text().length(); i++) {
                    var one = new Span(place.start() + i, place.start() + i + 1);
                    assertThat(text.rawOf(one)).containsExactly(new Span(kept.raw().start() + i, kept.raw().start() + i + 1));
                    assertThat(text.cleanOf(text.rawOf(one).getFirst())).containsExactly(one);
                }
            }
            assertThat(cutsAPair(page.text(), piece.raw().start()) || cutsAPair(page.text(), piece.raw().end()))
                    .as("no pair is cut in the raw text").isFalse();
            assertThat(cutsAPair(text.text(), place.start())).as("no pair is cut in the clean text").isFalse();
            offset = place.end();
        }
        assertThat(offset).isEqualTo(text.length());
    }

    private static void assertCutsJoin(TracedText text, Random random) {
        if (text.isEmpty()) {
            return;
        }
        int at = random.nextInt(text.length() + 1);
        TracedText head = text.cut(0, at);
        TracedText tail = text.cut(at, text.length());
        assertThat(head.text()).isEqualTo(text.text().substring(0, at));
        assertThat(tail.text()).isEqualTo(text.text().substring(at));
        TracedText joined = head.append(tail);
        assertThat(joined.text()).isEqualTo(text.text());
        assertThat(joined.raw()).as("a split forgets no raw character, at " + at + " of " + text.pieces())
                .isEqualTo(text.raw());
    }

    private static boolean cutsAPair(String text, int at) {
        return at > 0 && at < text.length() && Character.isHighSurrogate(text.charAt(at - 1))
                && Character.isLowSurrogate(text.charAt(at));
    }

    private static SourceText page(Random random) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            parts.add(WORDS.get(random.nextInt(WORDS.size() - 1)));
        }
        return SourceText.of(String.join("", parts));
    }

    /// Replaces whole characters, as an editor does.
    private static String edited(String text, Random random) {
        int[] characters = text.codePoints().toArray();
        int from = random.nextInt(characters.length + 1);
        int to = Math.min(characters.length, from + random.nextInt(4));
        return new String(characters, 0, from) + WORDS.get(random.nextInt(WORDS.size() - 1))
                + new String(characters, to, characters.length - to);
    }
}
