package org.qingyang.desk.merge;

import org.qingyang.desk.Change;

/// A change on the way from the sheet as the other editor had it to the sheet as it is here.
///
/// @param step the number that the step has in the journal here; 0 where there is none, because the page was read
///             otherwise, or because something of theirs was left out
public record Own(Change change, long step) {
}
