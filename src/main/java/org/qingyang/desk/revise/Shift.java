package org.qingyang.desk.revise;

import org.qingyang.desk.diff.Run;
import org.qingyang.desk.diff.TextDiff;
import org.qingyang.text.Span;

/// Where the characters of a text stand in another one that was made from it. Immutable.
final class Shift {

    /// For each offset of the old text: where its character, or else the next one that is left, begins.
    private final int[] starts;
    /// For each offset of the old text: where the character before it, or else the last one that is left, ends.
    private final int[] ends;

    private Shift(int[] starts, int[] ends) {
        this.starts = starts;
        this.ends = ends;
    }

    /// A line end of one kind in the place of another is the same line end.
    static Shift between(String before, String after) {
        var old = LineEnds.of(before);
        var now = LineEnds.of(after);
        Shift plain = ofPlain(old.text(), now.text());
        var starts = new int[before.length() + 1];
        var ends = new int[before.length() + 1];
        for (int i = 0; i <= before.length(); i++) {
            starts[i] = now.offset(plain.starts[old.begun(i)]);
            ends[i] = now.offset(plain.ends[old.ended(i)]);
        }
        return new Shift(starts, ends);
    }

    private static Shift ofPlain(String before, String after) {
        var starts = new int[before.length() + 1];
        var ends = new int[before.length() + 1];
        int old = 0;
        int now = 0;
        int end = 0;
        for (Run run : TextDiff.byLines(before, after)) {
            for (int i = 0; i < run.text().length() && run.kind() != Run.Kind.INSERTED; i++) {
                boolean same = run.kind() == Run.Kind.SAME;
                starts[old] = now;
                now += same ? 1 : 0;
                end = same ? now : end;
                ends[++old] = end;
            }
            now += run.kind() == Run.Kind.INSERTED ? run.text().length() : 0;
        }
        starts[old] = now;
        return new Shift(starts, ends);
    }

    /// Where a stretch stands now; what was put in at its edges is not in it. Empty where nothing of it is left.
    Span of(Span span) {
        int start = starts[span.start()];
        return new Span(start, span.isEmpty() ? start : Math.max(start, ends[span.end()]));
    }

    /// Where the character at an offset stands now; -1 where it is gone.
    int kept(int offset) {
        return ends[offset + 1] == starts[offset] + 1 ? starts[offset] : -1;
    }

    int of(int offset) {
        return starts[offset];
    }
}
