package org.qingyang.reading.furniture;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The wording of jump lines, on folded text.
public final class Jumps {

    static final String BODY = "(?:下转|转|上接|紧接|接|详见|见|下接)\\s?(?:今日|本报)?第?\\s?"
            + "(?:[A-Za-z]?\\d{1,3}|[一二三四五六七八九十]{1,3})(?:[、，—\\-至]\\d{1,3})?\\s?版(?:\\p{IsHan}{0,6})?";

    /// A jump line in brackets, inside a paragraph.
    public static final Pattern INSIDE = Pattern.compile("（\\s?" + BODY + "\\s?）");

    private static final Pattern FROM = Pattern.compile("（\\s?(?:上接|紧接|接)[^）]{1,10}版[^）]{0,8}）");
    private static final Pattern AT_END = Pattern.compile("（\\s?" + BODY + "\\s?）\\s{0,3}$");

    private Jumps() {
    }

    /// Whether the text begins with （上接第1版）: it goes on from another page.
    public static boolean fromElsewhere(String folded) {
        return folded.startsWith("（") && folded.length() > 8 && FROM.matcher(folded).lookingAt();
    }

    /// The length of the text without a jump line in brackets at its end.
    public static int lengthWithout(String folded) {
        Matcher matcher = AT_END.matcher(folded).region(Math.max(0, folded.length() - 30), folded.length());
        return matcher.find() ? matcher.start() : folded.length();
    }
}
