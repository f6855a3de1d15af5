package org.qingyang.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import org.qingyang.model.BylineRole;
import org.qingyang.model.Furniture;
import org.qingyang.model.Passage;
import org.qingyang.model.Passages;
import org.qingyang.model.Repair;
import org.qingyang.model.Sheet;
import org.qingyang.model.Sourced;
import org.qingyang.model.Story;
import org.qingyang.text.Piece;
import org.qingyang.text.SourceText;
import org.qingyang.text.Span;

/// What is true of every sheet, whatever an editor did to it.
public final class Invariants {

    private Invariants() {
    }

    public static void hold(Sheet sheet, SourceText page) {
        everyCharacterHasOneHome(sheet, page);
        for (Story story : sheet.stories()) {
            assertThat(lost(story, page)).as("text of story " + story.id() + " that is in none of its parts").isEmpty();
            traceIsExact(story, page);
        }
    }

    /// Every raw character but white space is in the source of exactly one story or line of furniture.
    public static void everyCharacterHasOneHome(Sheet sheet, SourceText page) {
        int[] homes = new int[page.length()];
        Stream.concat(sheet.stories().stream().map(Story::source), sheet.furniture().stream().map(Furniture::source))
                .flatMap(List::stream).forEach(span -> {
                    for (int i = span.start(); i < span.end(); i++) {
                        homes[i]++;
                    }
                });
        for (int i = 0; i < homes.length; i++) {
            if (!Character.isWhitespace(page.text().charAt(i)) && homes[i] != 1) {
                throw new AssertionError("'" + page.text().charAt(i) + "' at " + i + " has " + homes[i] + " homes: "
                        + page.lineText(page.lineAt(i)));
            }
        }
        assertThat(sheet.stories()).extracting(Story::id).doesNotHaveDuplicates();
        assertThat(Arrays.stream(homes).max().orElse(0)).isLessThanOrEqualTo(1);
    }

    /// Kept text is the raw text of its span, lies in the story's own lines, and stands in the story once.
    private static void traceIsExact(Story story, SourceText page) {
        var used = new BitSet();
        Passages.of(story).flatMap(passage -> passage.text().pieces().stream()).forEach(piece -> {
            if (piece instanceof Piece.Kept kept) {
                assertThat(kept.text()).isEqualTo(page.slice(kept.raw()));
            }
            if (!page.slice(piece.raw()).isBlank()) {
                assertThat(inside(piece.raw(), story, page)).as(piece + " of " + story.source()).isTrue();
                assertThat(used.get(piece.raw().start(), piece.raw().end()).isEmpty()).as("twice: " + piece).isTrue();
                used.set(piece.raw().start(), piece.raw().end());
            }
        });
    }

    private static boolean inside(Span raw, Story story, SourceText page) {
        for (int i = raw.start(); i < raw.end(); i++) {
            int at = i;
            if (!Character.isWhitespace(page.text().charAt(i)) && story.source().stream().noneMatch(s -> s.contains(at))) {
                return false;
            }
        }
        return true;
    }

    /// The raw text of the story's lines that no part, name, repair or striking out accounts for.
    public static String lost(Story story, SourceText page) {
        var known = new BitSet();
        Stream<Span> parts = Passages.of(story).map(Passage::raw).flatMap(List::stream);
        Stream<Span> names = Stream.of(BylineRole.values()).flatMap(role -> story.byline().of(role).stream())
                .map(Sourced::raw).flatMap(List::stream);
        Stream.of(parts, names, story.byline().printed().stream(), story.struck().stream(),
                story.repairs().stream().map(Repair::raw)).flatMap(all -> all).forEach(s -> known.set(s.start(), s.end()));
        var lost = new StringBuilder();
        for (Span line : story.source()) {
            for (int i = line.start(); i < line.end(); i++) {
                if (!known.get(i) && !Character.isWhitespace(page.text().charAt(i))) {
                    lost.append(page.text().charAt(i));
                }
            }
        }
        return lost.toString();
    }
}
