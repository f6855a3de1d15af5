package org.qingyang.language;

import com.hankcs.hanlp.dictionary.ts.TraditionalChineseDictionary;

/// A copy of a text for looking things up, in simplified characters with full-width marks as [Folding] makes them.
/// It is as long as the text, so that offsets are the same in both.
public final class Simplified {

    /// Characters that stand in nearly every traditional text and in no simplified one.
    private static final String SIGNS = "說國會這個們為時來對發學長與應關員開記電報東車們從過還無實現業產級戶貸萬億點灣島鄉鎮縣區號樓層圖書館門廣財經濟農網際議團"
            + "體處當選舉黨總務廳辦導訊聯歐亞馬銀鐵風飛機輛醫藥護師話語讀買賣費錢問題親愛戰爭軍隊領責獲獎賽競勝環溫熱麼嗎單雙兩較轉運輸載連達適遠離難雜雲靜響項預頭願類顯飲驗鬥魚鳥黃齊龍";

    /// In a heading one sign is enough.
    private static final int SHORT = 60;
    private static final boolean[] SIGN = new boolean['\u9fff' + 1];

    static {
        SIGNS.chars().forEach(c -> SIGN[c] = true);
    }

    private Simplified() {
    }

    public static String of(String text) {
        String simple = isTraditional(text) ? TraditionalChineseDictionary.convertToSimplifiedChinese(text) : text;
        return Folding.of(simple.length() == text.length() ? simple : text);
    }

    private static boolean isTraditional(String text) {
        int left = text.length() < SHORT ? 1 : 2;
        for (int i = 0; i < text.length() && left > 0; i++) {
            char c = text.charAt(i);
            left -= c < SIGN.length && SIGN[c] ? 1 : 0;
        }
        return left == 0;
    }
}
