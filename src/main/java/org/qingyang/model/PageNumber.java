package org.qingyang.model;

/// Page numbers as papers print them. Pure functions.
public final class PageNumber {

    private static final String FIGURES = "一二三四五六七八九";

    private PageNumber() {
    }

    /// @param figures 12, １２, 十二 or 二十: in Chinese figures page numbers end below a hundred
    /// @return 0 where it is no number
    public static int of(String figures) {
        if (Character.isDigit(figures.charAt(0))) {
            return Integer.parseInt(figures);
        }
        int ten = figures.indexOf('十');
        if (ten < 0) {
            return figures.length() == 1 ? FIGURES.indexOf(figures) + 1 : 0;
        }
        int tens = ten == 0 ? 1 : FIGURES.indexOf(figures.charAt(0)) + 1;
        return tens * 10 + (ten == figures.length() - 1 ? 0 : FIGURES.indexOf(figures.charAt(ten + 1)) + 1);
    }
}
