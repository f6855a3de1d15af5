package org.qingyang.reading.story;

import java.util.List;
import org.qingyang.model.Message;
import org.qingyang.model.Repair;
import org.qingyang.model.RepairKind;
import org.qingyang.reading.line.Line;
import org.qingyang.reading.line.LineCleaner;
import org.qingyang.reading.line.Rows;
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
        return switch (piece.by()) {
            case LineCleaner.MARKDOWN -> repair(page, piece, RepairKind.MARKDOWN, "reading.repair.markdown");
            case Rows.WRAP -> repair(page, piece, RepairKind.JOIN, "reading.repair.wrap");
            default -> repair(page, piece, RepairKind.CONTROL, "reading.repair.control");
        };
    }

    private static Repair repair(SourceText page, Piece.Changed piece, RepairKind kind, String reason) {
        return new Repair(kind, piece.by(), piece.raw(), page.slice(piece.raw()), piece.text(), Message.of(reason), 1,
                Repair.State.APPLIED);
    }
}
