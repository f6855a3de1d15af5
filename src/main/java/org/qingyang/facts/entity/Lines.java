package org.qingyang.facts.entity;

import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qingyang.facts.base.Find;
import org.qingyang.facts.base.Paragraph;
import org.qingyang.language.CharacterSet;
import org.qingyang.language.NameCharacters;
import org.qingyang.language.Token;

/// Railways and roads by one character for each of their ends, and the stops on them.
final class Lines {

    private static final Set<String> LINES = Set.of("铁路", "公路", "高速", "高速公路", "高铁", "城际铁路", "客运专线");
    /// Cities and provinces by one character, as lines are named after them.
    private static final CharacterSet ENDS = new CharacterSet("京沪津渝冀晋辽吉黑苏浙皖闽赣鲁豫鄂湘粤桂琼川蜀贵黔云滇藏陕甘青宁新蒙港澳台广深珠杭甬温合武郑西成昆哈大沈长兰乌包石太徐连九福厦南");
    private static final Pattern TRANSIT = Pattern.compile("地铁|轻轨|轨道交通|轨交|号线|列车|换乘|高铁|铁路|动车|公交");

    private final Paragraph paragraph;
    private final String text;
    private final Cover taken;
    /// Whether the paragraph speaks of trains or buses.
    private final boolean transit;

    Lines(Paragraph paragraph, Cover taken) {
        this.paragraph = paragraph;
        this.text = paragraph.text();
        this.taken = taken;
        this.transit = text.indexOf('站') >= 0 && TRANSIT.matcher(text).find();
    }

    /// 京九|铁路: a line by one character for each of its ends.
    @Nullable Find line(int end, int suffix) {
        int head = end - suffix;
        if (suffix == 2 && (text.startsWith("国道", head) || text.startsWith("省道", head)) && head > 1
                && Character.isDigit(text.charAt(head - 1))) {
            int start = head;
            while (start > 0 && (Character.isDigit(text.charAt(start - 1)) || "GSgs".indexOf(text.charAt(start - 1)) >= 0)) {
                start--;
            }
            return new Find(start, end, "place.line", 0.85);
        }
        if (suffix < 2 || !LINES.contains(text.substring(head, end))) {
            return null;
        }
        int start = head;
        while (start > 0 && head - start < 3 && ENDS.has(text.charAt(start - 1))) {
            start--;
        }
        if (head - start < 2 && isPair(head)) {
            start = head - 2;
        }
        return head - start >= 2 && paragraph.isEdge(start) ? new Find(start, end, "place.line", 0.85) : null;
    }

    /// 绥延|高速: two characters that make no word.
    private boolean isPair(int head) {
        return head >= 2 && paragraph.isEdge(head - 2) && Character.isIdeographic(text.charAt(head - 1))
                && Character.isIdeographic(text.charAt(head - 2))
                && NameCharacters.frequency(text.substring(head - 2, head)) == 0
                && "在上下走从到的跨条沿该一多这那各某全本两几".indexOf(text.charAt(head - 2)) < 0
                && "条座段等趟批地路".indexOf(text.charAt(head - 1)) < 0
                && (head == 2 || "的、，。在与和由上沿于至经（".indexOf(text.charAt(head - 3)) >= 0 || Places.lengthBefore(text, head - 2) > 1);
    }

    /// 云岭东站; 石台路|站 where trains are spoken of.
    @Nullable Find stop(int end) {
        if (text.charAt(end - 1) != '站') {
            return null;
        }
        boolean directed = end > 3 && "东南西北".indexOf(text.charAt(end - 2)) >= 0 && paragraph.isEdge(end);
        int place = directed ? Math.max(Places.lengthBefore(text, end - 2), named(end - 2)) : 0;
        if (place > 1 && paragraph.isEdge(end - 2)) {
            return new Find(end - 2 - place, end, "place.station", 0.85);
        }
        if (!transit || !paragraph.isEdge(end - 1) || taken.touches(end - 1, end)) {
            return null;
        }
        int start = end - 1;
        while (start > 0 && end - start < 8 && !taken.touches(start - 1, start) && isPartOfStop(paragraph.wordAt(start - 1))) {
            start = paragraph.wordAt(start - 1).start();
        }
        boolean named = end - start > 2 && !Places.STOPS.has(text.substring(start, end - 1));
        return named ? new Find(start, end, "place.station", 0.75) : null;
    }

    /// 昭石|北站: a word that the tokenizer holds for a name; 0 where none ends here.
    private int named(int end) {
        Token word = paragraph.wordAt(end - 1);
        return word.end() == end && word.text().length() == 2 && (word.is("ns") || word.is("nr") || word.is("nz")) ? 2 : 0;
    }

    private static boolean isPartOfStop(Token word) {
        boolean noun = word.is("n") || word.is("s") || word.is("t") || word.is("b") || word.is("g") || word.is("a")
                || word.is("x") || word.is("f") || word.is("vg");
        return noun && !word.text().endsWith("起") && !Places.STOPS.has(word.text())
                && "的和与及至从到在由线号向往第该本各下上首末".indexOf(word.text().charAt(0)) < 0;
    }
}
