package org.qingyang.desk.check;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.qingyang.model.BylineRole;
import org.qingyang.model.Doubt;
import org.qingyang.model.Furniture;
import org.qingyang.model.Note;
import org.qingyang.model.Passage;
import org.qingyang.model.Passages;
import org.qingyang.model.Repair;
import org.qingyang.model.Sheet;
import org.qingyang.model.Sourced;
import org.qingyang.model.Story;
import org.qingyang.text.Piece;
import org.qingyang.text.SourceText;
import org.qingyang.text.Span;

/// Whether a sheet can be the sheet of a page: every raw character but white space has one
/// home, all places lie on the page, and text that claims to be the page's is.
public final class Soundness {

    private Soundness() {
    }

    public static boolean of(Sheet sheet, SourceText page) {
        long ids = sheet.stories().stream().map(Story::id).distinct().count();
        return ids == sheet.stories().size() && everyCharacterHasOneHome(sheet, page)
                && Stream.concat(sheet.stories().stream().flatMap(Soundness::places),
                        sheet.furniture().stream().flatMap(line -> line.text().raw().stream()))
                        .allMatch(span -> span.end() <= page.length())
                && Stream.concat(sheet.stories().stream().flatMap(Passages::of), sheet.furniture().stream().map(Furniture::text))
                        .allMatch(passage -> isTrue(passage, page));
    }

    private static boolean everyCharacterHasOneHome(Sheet sheet, SourceText page) {
        var home = new BitSet();
        List<Span> lines = Stream.concat(sheet.furniture().stream().map(Furniture::source),
                sheet.stories().stream().map(Story::source)).flatMap(List::stream).toList();
        for (Span line : lines) {
            if (line.end() > page.length() || !home.get(line.start(), line.end()).isEmpty()) {
                return false;
            }
            home.set(line.start(), line.end());
        }
        return IntStream.range(0, page.length())
                .allMatch(i -> home.get(i) || SourceText.isBlank(page.text().charAt(i)));
    }

    private static boolean isTrue(Passage passage, SourceText page) {
        return passage.text().pieces().stream().allMatch(piece -> !(piece instanceof Piece.Kept kept)
                || kept.raw().end() <= page.length() && page.slice(kept.raw()).equals(kept.text()));
    }

    private static Stream<Span> places(Story story) {
        Stream<Span> names = Stream.of(BylineRole.values()).flatMap(role -> story.byline().of(role).stream())
                .map(Sourced::raw).flatMap(List::stream);
        return Stream.of(story.struck().stream(), story.byline().printed().stream(), names,
                story.repairs().stream().map(Repair::raw), story.doubts().stream().map(Doubt::raw),
                story.notes().stream().map(Note::raw).flatMap(List::stream),
                Passages.of(story).map(Passage::raw).flatMap(List::stream)).flatMap(all -> all);
    }
}
