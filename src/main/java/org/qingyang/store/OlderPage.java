package org.qingyang.store;

import org.qingyang.model.Page;

/// A version of a page that another one has come in the place of, as it stood then.
///
/// @param mark the last journal entry that changed it, 0 where none did
public record OlderPage(Page page, long mark) {
}
