package org.qingyang.facts.entity;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qingyang.facts.base.Find;
import org.qingyang.facts.base.Paragraph;

/// The first words of a report that say where it comes from: 临江网讯, 新华社云岭8月19日电.
final class Dateline {

    private static final String SITES = "(?:网|在线|导报|日报|晚报|早报|晨报|商报|时报|都市报|电视台)";
    private static final String DAY = "[0-9一二三四五六七八九十]{1,2}月[0-9一二三四五六七八九十]{1,3}日";
    private static final String END = "(?:讯|电|消息)(?=[（\\s，：]|$)";
    private static final Pattern SITE = Pattern.compile(
            "(?<=^|\\s)(\\p{IsHan}{2,8}?" + SITES + ")(?:\\p{IsHan}{2,8}?)??(?:" + DAY + ")?\\s?" + END);
    private static final Pattern PLACE = Pattern.compile("(?<=^|\\s)(?:本报|\\p{IsHan}{0,6}(?:社|" + SITES
            + "))(\\p{IsHan}{2,8}?)(?:（\\p{IsHan}{2,6}）)?(?:" + DAY + "|今日|昨日|今晨|专)?" + END);

    /// So many characters at the beginning of a paragraph are looked through.
    private static final int FIRST = 60;

    private Dateline() {
    }

    /// The site or paper that reports.
    static Optional<Find> organisation(Paragraph paragraph) {
        return found(SITE, paragraph, "organisation.dateline");
    }

    /// The place from which it reports.
    static Optional<Find> place(Paragraph paragraph) {
        return found(PLACE, paragraph, "place.dateline").filter(find -> !paragraph.text(find.at()).startsWith("记者"));
    }

    private static Optional<Find> found(Pattern form, Paragraph paragraph, String rule) {
        int end = Math.min(paragraph.length(), FIRST);
        String first = paragraph.text().substring(0, end);
        if (first.indexOf('讯') < 0 && first.indexOf('电') < 0 && !first.contains("消息")) {
            return Optional.empty();
        }
        Matcher matcher = form.matcher(paragraph.text()).region(0, end).useAnchoringBounds(false).useTransparentBounds(true);
        return matcher.find() ? Optional.of(new Find(matcher.start(1), matcher.end(1), rule, 0.85)) : Optional.empty();
    }
}
