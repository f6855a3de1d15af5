package org.qingyang.facts.entity;

import org.qingyang.facts.base.Paragraph;

/// Short notes in brackets between a post and a name: 副总经理（主持工作）|陈某.
final class Notes {

    private static final int LONGEST = 10;

    private Notes() {
    }

    /// Where the note begins that ends at `end`, right behind a post; `end` where none does.
    static int startBefore(Paragraph paragraph, int end) {
        int open = paragraph.at(end - 1) == '）' ? paragraph.text().lastIndexOf('（', end - 1) : -1;
        return open > 0 && end - open <= LONGEST && PersonWords.POSTS.lengthBefore(paragraph.text(), open) > 0 ? open : end;
    }
}
