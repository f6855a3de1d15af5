package org.qingyang.model;

/// What a line is that belongs to no story.
public enum FurnitureKind {
    /// A running head or slogan of the page.
    BANNER,
    /// A head line with date and page number.
    PAGE_HEAD,
    /// 责任编辑, 校对, 版式.
    EDITORS,
    /// 下转第3版, 上接第1版.
    JUMP,
    TABLE,
    IMAGE,
    /// A phrase of the text set large.
    PULL_QUOTE,
    /// The second copy of a line.
    REPEATED,
    /// Not understood.
    OTHER;

    /// Whether the line counts among the page's banners, as exports list them.
    public boolean isBanner() {
        return this == BANNER || this == PAGE_HEAD;
    }
}
