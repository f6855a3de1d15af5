package org.qingyang.model;

import org.jspecify.annotations.Nullable;
import org.qingyang.text.SourceText;

/// One raw text and what stands on it now.
///
/// @param number the page's number in its issue, the printed one where it is known; no two pages of an issue share it
/// @param name   the name that is printed beside the number, such as 要闻; null where it is not known
/// @param text   the decoded raw text, unaltered for ever
public record Page(int number, @Nullable String name, PageSource source, SourceText text, Sheet sheet) {

    /// The number of a page that takes the next free one of its issue when it is stored.
    public static final int ANY = 0;

    /// From here on numbers are those of versions that another one has come in the place of: no page of the paper has
    /// such a number, and such a page is looked up only by what was done to it.
    public static final int OLDER = 1_000_000;

    /// Whether a page of that number is an older version of another.
    public static boolean isOlder(int number) {
        return number >= OLDER;
    }

    /// A page without a name.
    public Page(int number, PageSource source, SourceText text, Sheet sheet) {
        this(number, null, source, text, sheet);
    }

    public Page withSheet(Sheet sheet) {
        return new Page(number, name, source, text, sheet);
    }
}
