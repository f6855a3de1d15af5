package org.qingyang.reading.story;

import java.util.List;
import org.qingyang.model.Message;
import org.qingyang.model.Repair;
import org.qingyang.model.RepairKind;
import org.qingyang.reading.line.Line;
import org.qingyang.reading.line.LineCleaner;
import org.qingyang.text.Piece;
import org.qingyang.text.SourceText;

/// Lists what the cleaning of a line took out as repairs.
final class Marks {

    private Marks() {
    }

    static List<Repair> repairs(SourceText page, Line line) {
        return line.clean().pieces().stream()
                .filter(Piece.Changed.class::isInstance)
                .map(piece -> repair(page, (Piece.Changed) piece))
                .toList();
    }

    private static Repair repair(SourceText page, Piece.Changed piece) {
        boolean mark = piece.by().equals(LineCleaner.MARKDOWN);
        return new Repair(mark ? RepairKind.MARKDOWN : RepairKind.CONTROL, piece.by(), piece.raw(), page.slice(piece.raw()),
                "", Message.of(mark ? "reading.repair.markdown" : "reading.repair.control"), 1, Repair.State.APPLIED);
    }
}
