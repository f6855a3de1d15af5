package org.qingyang.desk;

import java.util.List;
import org.qingyang.model.Refusal;
import org.qingyang.model.Sheet;

/// Carries out decisions. Pure.
public final class Desk {

    private Desk() {
    }

    /// What a decision changes on a sheet; empty if it changes nothing.
    ///
    /// @throws Refusal if the decision does not fit the sheet
    public static List<Change> changes(Sheet sheet, Decision decision, DecisionContext context) throws Refusal {
        return Changes.between(sheet, decision.apply(sheet, context));
    }
}
