package org.qingyang.store;

import org.qingyang.model.Page;

/// A page as it was first read.
///
/// @param reader the version of the reader that read it
public record NewPage(Page page, String reader) {
}
