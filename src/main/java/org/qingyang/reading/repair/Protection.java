package org.qingyang.reading.repair;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qingyang.text.Span;

/// The stretches of a paragraph that no repair touches unasked: titles, quoted phrases, names with their posts, figures.
final class Protection {

    private static final Pattern SPANS = Pattern.compile("《[^》]{1,60}》|“[^”。！？]{1,24}”|‘[^’]{1,24}’|「[^」。]{1,24}」"
            + "|\\d[\\d.,%％]*|(?:记者|通讯员|摄影)[ 　]\\p{IsHan}{1,3}(?:[ 　]\\p{IsHan}{1,3})*"
            + "|(?:书记|主席|主任|部长|局长|市长|省长|总理|教授|院长|校长|经理|会长|秘书长|同志|先生|女士)[ 　]{0,2}\\p{IsHan}[ 　]{1,2}\\p{IsHan}");

    private Protection() {
    }

    /// Whether the place lies in or reaches into a protected stretch.
    static boolean covers(String text, Span place) {
        int from = Math.max(0, place.start() - 64);
        int to = Math.min(text.length(), place.end() + 64);
        Matcher matcher = SPANS.matcher(text).region(from, to);
        while (matcher.find()) {
            if (matcher.start() < place.end() && place.start() < matcher.end()) {
                return true;
            }
        }
        return false;
    }
}
