package org.qingyang.desk.merge;

import java.util.List;
import org.qingyang.desk.Change;
import org.qingyang.model.Sheet;

/// What comes of bringing lines into a page.
///
/// @param sheet     the page as it stands then
/// @param changes   what leads there from the page as it stood
/// @param brought   the lines whose changes these are
/// @param conflicts the lines that were left out, and why
public record Merged(Sheet sheet, List<Change> changes, List<Line> brought, List<Conflict> conflicts) {

    public Merged {
        changes = List.copyOf(changes);
        brought = List.copyOf(brought);
        conflicts = List.copyOf(conflicts);
    }
}
