package org.qingyang.facts.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qingyang.facts.base.Find;
import org.qingyang.facts.base.Paragraph;
import org.qingyang.language.WordSet;

/// Lists that say that what they list are places: 先后来到甲、乙、丙等地.
final class PlaceLists {

    private static final String ITEM = "[\\p{IsHan}A-Za-z0-9]{2,14}";
    private static final Pattern END = Pattern.compile("等(?:多个|[0-9一二三四五六七八九十]+个)?(?:地(?!方政府)|处|实地|区域|景区|景点|公园|场所|点位|现场|园区)");
    private static final Pattern LIST = Pattern.compile("(?:来到|深入|走进|前往|奔赴|(?:走访|参观|察看|查看|考察|视察)(?![团组队者])|途经|(?:先后|分别|"
            + "依次)[到赴在])了?((?:" + ITEM
            + "、){1,9}" + ITEM + ")$");
    /// 、四季园等13座公园: what they are is told behind them, so that each is one.
    private static final Pattern KIND = Pattern.compile("等(?:[0-9一二三四五六七八九十百余多]+[个座处条所家])?(?:城市|市级|区级|郊野|口袋|老旧|重点|主要)?(?:公园|景区|"
            + "景点|街道|社区|小区|村庄|村|乡镇|镇|乡|道路|路段|路口|站点|车站|商圈|国家和地区|国家)");
    private static final Pattern ITEMS = Pattern.compile("、((?:[\\p{IsHan}A-Za-z0-9]{2,10}、){0,20}[\\p{IsHan}A-Za-z0-9]{2,10})$");
    /// 闭园的公园有：甲公园、乙园: what they are is told before them.
    private static final Pattern OPENED = Pattern.compile("(?:公园|景区|景点|街道|社区|小区|乡镇|路段|道路|路口|站点|车站)(?:包括|分别为|分别是|主要有|有|为)：((?:"
            + ITEM + "(?:（[^）]{1,12}）)?[、和])+" + ITEM + ")(?=[。；（]|$)");
    /// So far before its end a list may begin.
    private static final int FAR = 160;
    private static final Pattern SEPARATOR = Pattern.compile("、|和|及");
    private static final String RANKS = "省市区县镇乡道";
    /// What a house has within.
    private static final WordSet ROOMS = new WordSet(Set.of("室", "宿舍", "食堂", "车间", "柜台", "窗口", "厨房", "展板", "生产线", "办案区"));

    private PlaceLists() {
    }

    /// The places with those that only a list tells; what stands within one of these gives way to it.
    ///
    /// @param taken what belongs to persons and organisations
    static List<Find> with(Paragraph paragraph, List<Find> places, Cover taken) {
        String text = paragraph.text();
        List<Find> all = places;
        if (text.indexOf('、') < 0) {
            return all;
        }
        for (int end = text.indexOf('等'); end >= 0; end = text.indexOf('等', end + 1)) {
            @Nullable Matcher list = END.matcher(text).region(end, text.length()).lookingAt()
                    ? LIST.matcher(text).region(Math.max(0, end - FAR), end) : null;
            if (list == null || !list.find()) {
                list = KIND.matcher(text).region(end, text.length()).lookingAt()
                        ? ITEMS.matcher(text).region(Math.max(0, end - FAR), end) : null;
                if (list == null || !list.find()) {
                    continue;
                }
            }
            all = items(paragraph, all, list.start(1), end, taken);
        }
        Matcher opened = text.indexOf('：') >= 0 && (text.contains("包括") || text.contains("分别") || text.contains("有："))
                ? OPENED.matcher(text) : null;
        while (opened != null && opened.find()) {
            all = items(paragraph, all, opened.start(1), opened.end(1), taken);
        }
        return all;
    }

    private static List<Find> items(Paragraph paragraph, List<Find> places, int start, int end, Cover taken) {
        Matcher mark = SEPARATOR.matcher(paragraph.text()).region(start, end);
        List<Find> all = places;
        int from = start;
        while (from < end) {
            int to = mark.find() ? mark.start() : end;
            int note = paragraph.text().indexOf('（', from);
            int last = note > from && note < to ? note : to;
            all = taken.touches(from, last) ? all : told(paragraph, all, from, last);
            from = to + 1;
        }
        return all;
    }

    private static List<Find> told(Paragraph paragraph, List<Find> places, int from, int to) {
        int start = from;
        for (Find place : places) {
            boolean ranked = place.start() == start && place.end() < to && RANKS.indexOf(paragraph.at(place.end() - 1)) >= 0;
            start = ranked ? place.end() : start;
        }
        int begin = start;
        boolean found = places.stream().anyMatch(place -> place.end() == to);
        boolean common = paragraph.wordAt(begin).end() >= to && !paragraph.wordAt(begin).is("nr")
                && !paragraph.wordAt(begin).is("ns") || to - begin < 3 || Places.NEVER.has(paragraph.text().substring(begin, to))
                || ROOMS.lengthBefore(paragraph.text(), to) > 0;
        if (found || common) {
            return places;
        }
        List<Find> all = new ArrayList<>(places);
        all.removeIf(place -> place.start() >= begin && place.end() <= to);
        if (all.stream().noneMatch(place -> place.start() < to && begin < place.end())) {
            all.add(new Find(begin, to, "place.list", 0.7));
        }
        all.sort(null);
        return all;
    }
}
