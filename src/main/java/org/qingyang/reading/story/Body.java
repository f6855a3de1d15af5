package org.qingyang.reading.story;

import java.util.ArrayList;
import java.util.List;
import org.qingyang.model.Origin;
import org.qingyang.model.Passage;
import org.qingyang.model.Repair;
import org.qingyang.reading.repair.Repairs;
import org.qingyang.reading.search.Reading;
import org.qingyang.reading.search.Role;
import org.qingyang.text.Piece;
import org.qingyang.text.SourceText;
import org.qingyang.text.TracedText;

/// Makes the paragraphs of a story. Use once.
final class Body {

    private static final Origin ORIGIN = Origin.rule("reading.paragraph");

    private final SourceText page;
    private final Repairs rules;
    private final List<Passage> paragraphs = new ArrayList<>();
    private final List<Repair> repairs = new ArrayList<>();

    Body(SourceText page, Repairs rules) {
        this.page = page;
        this.rules = rules;
    }

    /// @param texts what each line gives to the paragraph, label, byline and credit taken off; an empty text gives nothing
    void add(List<Reading> lines, List<TracedText> texts) {
        List<Piece> pieces = new ArrayList<>();
        TracedText above = TracedText.EMPTY;
        double confidence = 1;
        for (int i = 0; i < lines.size(); i++) {
            TracedText next = texts.get(i);
            if (next.pieces().isEmpty()) {
                continue;
            }
            confidence = Math.min(confidence, lines.get(i).confidence());
            if (!pieces.isEmpty()) {
                repairs.add(Joins.repair(page, above, next, lines.get(i)));
                pieces.add(Joins.piece(page, above, next));
            }
            pieces.addAll(next.pieces());
            above = next;
        }
        finish(TracedText.of(pieces), confidence, lines.getFirst().role() == Role.CROSSHEAD);
    }

    private void finish(TracedText text, double confidence, boolean heading) {
        if (heading || text.isEmpty()) {
            keep(text, confidence);
            return;
        }
        Repairs.Result result = rules.apply(page, text);
        repairs.addAll(result.repairs());
        keep(result.text(), confidence);
    }

    private void keep(TracedText text, double confidence) {
        if (!text.pieces().isEmpty()) {
            paragraphs.add(new Passage(text, ORIGIN, confidence));
        }
    }

    List<Passage> paragraphs() {
        return List.copyOf(paragraphs);
    }

    List<Repair> repairs() {
        return List.copyOf(repairs);
    }
}
