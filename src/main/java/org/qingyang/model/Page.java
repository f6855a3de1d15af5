package org.qingyang.model;

import org.qingyang.text.SourceText;

/// One raw text and what stands on it now.
///
/// @param number the place of this page in its issue, from 1
/// @param text   the decoded raw text, unaltered for ever
public record Page(int number, PageSource source, SourceText text, Sheet sheet) {

    public Page withSheet(Sheet sheet) {
        return new Page(number, source, text, sheet);
    }
}
