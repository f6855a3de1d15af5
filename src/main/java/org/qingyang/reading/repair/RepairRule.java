package org.qingyang.reading.repair;

import java.util.List;
import org.qingyang.model.RepairKind;

/// Finds slips of one kind in the clean text of a paragraph. Pure; the cost grows with the text's length alone.
interface RepairRule {

    String id();

    RepairKind kind();

    /// Whether protected stretches are left alone; not so where the rule takes out what is no part of the text.
    default boolean heedsProtection() {
        return true;
    }

    List<Fix> find(String text);
}
