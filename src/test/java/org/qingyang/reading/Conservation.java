package org.qingyang.reading;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import org.qingyang.model.Passage;
import org.qingyang.model.Sheet;
import org.qingyang.model.Story;
import org.qingyang.text.Piece;
import org.qingyang.text.SourceText;
import org.qingyang.text.Span;

/// Looks for raw characters that a reading has lost, and for traces that do not hold.
final class Conservation {

    private Conservation() {
    }

    /// The offsets of raw characters, white space apart, that are neither in furniture nor in a story, or that a story
    /// has taken and shows nowhere.
    static List<Integer> lost(SourceText page, Sheet sheet) {
        BitSet homes = new BitSet();
        sheet.furniture().forEach(f -> set(homes, f.source()));
        sheet.stories().forEach(story -> set(homes, story.source()));
        List<Integer> lost = missing(page, page.span(), homes);
        for (Story story : sheet.stories()) {
            BitSet shown = shown(story);
            story.source().forEach(line -> lost.addAll(missing(page, line, shown)));
        }
        return lost;
    }

    /// The pieces of the story that do not say what stands in the raw page.
    static List<Piece> untrue(SourceText page, Story story) {
        return passages(story).stream().flatMap(p -> p.text().pieces().stream())
                .filter(piece -> piece instanceof Piece.Kept kept && !page.slice(kept.raw()).equals(kept.text()))
                .toList();
    }

    private static BitSet shown(Story story) {
        BitSet shown = new BitSet();
        passages(story).forEach(passage -> passage.text().pieces().forEach(piece -> set(shown, List.of(piece.raw()))));
        set(shown, story.byline().printed());
        story.repairs().forEach(repair -> set(shown, List.of(repair.raw())));
        return shown;
    }

    private static List<Passage> passages(Story story) {
        List<Passage> all = new ArrayList<>(story.paragraphs());
        all.addAll(story.subheads());
        java.util.stream.Stream.of(story.kicker(), story.headline(), story.label()).filter(Objects::nonNull).forEach(all::add);
        return all;
    }

    private static List<Integer> missing(SourceText page, Span span, BitSet homes) {
        List<Integer> missing = new ArrayList<>();
        for (int i = span.start(); i < span.end(); i++) {
            char c = page.text().charAt(i);
            if (!homes.get(i) && !Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                missing.add(i);
            }
        }
        return missing;
    }

    private static void set(BitSet bits, List<Span> spans) {
        spans.forEach(span -> bits.set(span.start(), span.end()));
    }
}
