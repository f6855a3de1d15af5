package org.qingyang.facts.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.qingyang.facts.base.Find;
import org.qingyang.facts.base.Paragraph;
import org.qingyang.language.Surnames;

/// The persons found so far in a paragraph; none overlaps another or what belongs to other names. Not thread-safe.
final class PersonList {

    /// 张三理论: what is named after somebody.
    private static final Pattern TEACHING = Pattern.compile("理论|思想|主义|学说|(?:博士)?大马路|国家(?:森林)?公园|唐人街|市(?![长委民场政])|故居|旧居|纪念馆|大街|"
            + "大道|杯|奖|省(?!长)|[州邦郡](?!长)|高原|沙漠|半岛|群岛|河流|地区|一带|大桥|大厦|公园|(?:国际)?机场|纪念堂|体育[场馆]|广场|故里|医院|开发区|新区|街道|社区|"
            + "(?:工业|产业|科技|经济|文化|物流|高新|创业|生态)*园区|特?大桥|隧道|水库|航道|水电站|铁路|公路|高速|车站|工区|矿区|林场|煤矿|供电所|遗址|镇(?!长)|村(?![民长委支])|乡(?![长亲])");

    private static final String POINTS = "·•・‧－—-";

    private final Paragraph paragraph;
    private final String text;
    private final Cover taken;
    private final Cover names = new Cover();
    private final List<Find> found = new ArrayList<>();

    /// @param taken what belongs to other names
    PersonList(Paragraph paragraph, Cover taken) {
        this.paragraph = paragraph;
        this.text = paragraph.text();
        this.taken = taken;
    }

    /// Whether another name, of an institution, ends right before.
    boolean isBehindHouse(int start) {
        return start > 0 && taken.touches(start - 1, start);
    }

    /// Adds a person unless the span is empty (a negative start or end), overlaps another name, or is none for what stands behind
    /// it.
    void add(int start, int end, String rule, double confidence) {
        if (start < 0 || end <= start || taken.touches(start, end) || isSettlement(start, end, rule)
                || TEACHING.matcher(text).region(end, text.length()).lookingAt()) {
            return;
        }
        if (POINTS.indexOf(paragraph.at(end - 1)) >= 0) {
            return;
        }
        var find = new Find(start, whole(start, end), rule, confidence);
        if (!names.touches(find.start(), find.end())) {
            found.add(find);
            names.add(find.at());
        }
    }

    /// 查理三|世; 程小同|等: the tokenizer has taken the end of the name for a part of 同等.
    private int whole(int start, int end) {
        if (paragraph.at(end) == '世' && "一二三四五六七八".indexOf(text.charAt(end - 1)) >= 0 && end - start > 2) {
            return end + 1;
        }
        if (paragraph.at(end + 1) == '世' && "一二三四五六七八".indexOf(paragraph.at(end)) >= 0) {
            return end + 2;
        }
        return end - start == 2 && text.startsWith("同等", end) && Surnames.isName(text.substring(start, end + 1)) ? end + 1 : end;
    }

    /// 、石台镇|高村: a name that ends so, and no post before it, is a settlement's.
    private boolean isSettlement(int start, int end, String rule) {
        return end - start == 3 && "镇村街乡".indexOf(text.charAt(end - 1)) >= 0 && !rule.equals("person.post")
                && !rule.equals("person.credit");
    }

    int size() {
        return found.size();
    }

    Find get(int index) {
        return found.get(index);
    }

    /// Whether one ends at `end`.
    boolean hasEnd(int end) {
        return found.stream().anyMatch(find -> find.end() == end);
    }

    /// All of them, in the order of the text.
    List<Find> sorted() {
        found.sort(null);
        return found;
    }
}
