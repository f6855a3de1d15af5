package org.qingyang.intake;

import org.qingyang.model.PageSource;
import org.qingyang.text.SourceText;

/// A file's text as it came in, before anybody has read it.
///
/// @param text unaltered but for a byte order mark, which is left out
public record RawPage(PageSource source, SourceText text, Decoding decoding) {
}
