package org.qingyang.reading.repair;

import java.util.List;
import org.qingyang.model.RepairKind;

/// Finds slips of one kind in the clean text of a paragraph. Pure; the cost grows with the text's length alone.
interface RepairRule {

    String id();

    RepairKind kind();

    /// @param folded the text for looking things up, of the same length
    List<Fix> find(String text, String folded);
}
