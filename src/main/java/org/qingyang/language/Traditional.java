package org.qingyang.language;

import com.hankcs.hanlp.HanLP;

/// Single traditional characters and their simplified forms, after HanLP's table. Made at the first traditional page.
final class Traditional {

    private static final char FIRST = 0x4E00;
    private static final char LAST = 0x9FFF;

    private Traditional() {
    }

    static char simplified(char c) {
        return c >= FIRST && c <= LAST ? Table.FORMS[c - FIRST] : c;
    }

    private static final class Table {

        static final char[] FORMS = forms();

        private static char[] forms() {
            char[] forms = new char[LAST - FIRST + 1];
            for (char c = FIRST; c <= LAST; c++) {
                String simple = HanLP.convertToSimplifiedChinese(String.valueOf(c));
                forms[c - FIRST] = simple.length() == 1 ? simple.charAt(0) : c;
            }
            return forms;
        }
    }
}
