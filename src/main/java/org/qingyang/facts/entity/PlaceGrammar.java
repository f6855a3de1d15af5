package org.qingyang.facts.entity;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.qingyang.facts.base.Find;
import org.qingyang.facts.base.Paragraph;
import org.qingyang.language.NameCharacters;
import org.qingyang.language.Token;

/// Finds places: known ones, and others by the word that ends their names. Each rank is a place of its own
/// (海淀区|天秀南二路); a building keeps the city before its name.
final class PlaceGrammar {

    private static final String RANKS = "省市区县镇乡村州";
    /// What stands behind the name of a garden or a road and makes a longer one of it (安泰花园|小区).
    private static final Set<String> HOMES = Set.of("小区", "社区", "公园", "广场");
    private static final Set<String> ESTATES = Set.of("小区", "社区", "公寓", "花园", "公园", "市场", "广场", "大厦");
    private static final int LONG_KNOWN = 4;
    private static final Set<String> SEPARATE = Set.of("路", "街", "大街", "大道", "大马路", "胡同", "巷");
    private static final Set<String> SPANS = Set.of("隧道", "特大桥", "大桥", "水库", "水电站", "大坝");
    private static final Set<String> WATERS = Set.of("山", "湖", "河", "江", "溪");

    private final Paragraph paragraph;
    private final String text;
    private final Cover taken;
    private final Lines lines;
    private final Settlements settlements;
    private final Roads roads;
    private final PlaceWalk walk;
    private final PlaceShape shape;
    /// By where they begin; none overlaps another.
    private final NavigableMap<Integer, Find> found = new TreeMap<>();

    private PlaceGrammar(Paragraph paragraph, Cover taken) {
        this.paragraph = paragraph;
        this.text = paragraph.text();
        this.taken = taken;
        this.lines = new Lines(paragraph, taken);
        this.settlements = new Settlements(paragraph);
        this.roads = new Roads(paragraph, settlements);
        this.walk = new PlaceWalk(paragraph, taken);
        this.shape = new PlaceShape(paragraph);
    }

    /// @param taken what belongs to other names
    static List<Find> find(Paragraph paragraph, Cover taken) {
        var grammar = new PlaceGrammar(paragraph, taken);
        Dateline.place(paragraph).ifPresent(grammar::add);
        for (int end = 2; end <= paragraph.length(); end++) {
            grammar.named(end);
        }
        var known = new KnownPlaces(paragraph, taken, grammar::add);
        paragraph.words().forEach(known::at);
        Places.longIn(paragraph).forEach(span -> grammar.add(new Find(span, "place.known", 0.85)));
        return List.copyOf(grammar.found.values());
    }

    private void named(int end) {
        @Nullable Find stop = lines.stop(end);
        if (stop != null) {
            add(stop);
            return;
        }
        int suffix = roads.isHead(end) ? 1 : paragraph.isEdge(end) || roads.isCrossing(end) || settlements.isTown(end)
                ? Places.SUFFIXES.lengthBefore(text, end) : 0;
        boolean crossing = text.charAt(end - 1) == '路' && paragraph.at(end) == '口' && "街道巷".indexOf(paragraph.at(end - 2)) >= 0;
        if (suffix == 0 || crossing || taken.touches(end - suffix, end)) {
            return;
        }
        @Nullable Find line = lines.line(end, suffix);
        int known = suffix == 1 ? Places.lengthBefore(text, end) : 0;
        if (line != null) {
            add(line);
        } else if (known > LONG_KNOWN) {
            add(new Find(end - known, end, "place.known", 0.9));
        } else if (!isWhole(end - suffix, end) && !isRoad(end - suffix, end) && !isKind(end - suffix, end)
                && !isJoined(end - suffix, end)) {
            walked(end - suffix, end);
        }
    }

    /// 村|村, 香|港: no name that ends in this word.
    private boolean isWhole(int head, int end) {
        boolean twice = "村路".indexOf(text.charAt(head)) >= 0 && paragraph.at(head - 1) == text.charAt(head);
        return text.startsWith("省道", head) || text.startsWith("市中心", head) || twice || Places.isWhole(text, head, end);
    }

    /// Whether this is a numbered road, or one that another road tells, or where the number only counts; a road is added.
    private boolean isRoad(int head, int end) {
        if (!SEPARATE.contains(text.substring(head, end))) {
            return false;
        }
        int numbered = Roads.NUMERALS.indexOf(paragraph.at(head - 1)) >= 0 ? roads.numbered(head) : -1;
        @Nullable Find before = found.isEmpty() ? null : found.lastEntry().getValue();
        int start = numbered >= 0 ? numbered : before != null && roads.isBeside(before, head, end) ? before.end() + 1
                : Math.max(roads.listed(head, end), before == null ? -1 : roads.among(before, head));
        if (start >= 0 && start < head) {
            add(new Find(start, end, "place.road", 0.75));
        }
        return start >= 0;
    }

    /// A word that is no place, or places that are only counted.
    private boolean isKind(int head, int end) {
        Token last = paragraph.wordAt(end - 1);
        int below = settlements.start(head, end);
        boolean never = Places.NEVER.has(last.text()) && last.text().length() > end - head
                && (below < 0 || below >= last.start());
        return never || isCounted(head) || paragraph.at(last.start() - 1) == '个';
    }

    /// Whether the word makes a longer name of the place right before it: 安泰花园|小区, 石台区|体育馆. It is added.
    private boolean isJoined(int head, int end) {
        String suffix = text.substring(head, end);
        @Nullable Find before = found.isEmpty() ? null : found.lastEntry().getValue();
        boolean beside = before != null && before.end() == head;
        int begin = beside && RANKS.indexOf(text.charAt(head - 1)) < 0 && HOMES.contains(suffix) ? before.start() : -1;
        if (begin < 0 && Places.KEEPS.has(suffix)) {
            int city = Places.lengthBefore(text, head);
            begin = beside ? before.start() : city > 1 && paragraph.isEdge(head - city) ? head - city : -1;
        }
        if (begin >= 0) {
            add(new Find(begin, end, "place.named", 0.8));
        }
        return begin >= 0;
    }

    /// A name of the words before.
    private void walked(int head, int end) {
        String suffix = text.substring(head, end);
        boolean rank = (RANKS.indexOf(text.charAt(end - 1)) >= 0 || suffix.startsWith("街道")) && !suffix.startsWith("自治");
        int below = settlements.start(head, end);
        int start = behindTown(start(head, end, below, rank), head);
        int own = below >= 0 ? start : own(start, head, suffix);
        boolean told = own > start && head - own >= 2;
        start = own > 0 && own < head - 1 && text.startsWith("位于", own - 1) ? own + 1 : own;
        start = ESTATES.contains(suffix) ? behindRoad(start, head) : start;
        start = rank && head - start > 2 && "前原".indexOf(text.charAt(start)) >= 0 && paragraph.wordAt(start).text().length() == 1
                ? start + 1 : start;
        if (suffix.equals("地区") && !Places.isPrefecture(text.substring(start, head))) {
            region(start, head);
        } else if (head - start >= 1 && head - start <= PlaceWalk.LONGEST_NAME && !isSaid(start, head)
                && (below >= 0 || told || shape.isProper(start, head, end))) {
            add(new Find(start, end, "place.named", 0.8));
        }
    }

    /// 云水路|石台苑|小区: behind the road that an estate stands at.
    private int behindRoad(int start, int head) {
        for (int at = head - 2; at > start + 2; at--) {
            if ("路街".indexOf(text.charAt(at - 1)) >= 0 && paragraph.isEdge(at)) {
                return at;
            }
        }
        return start;
    }

    /// 人员还参观了办案区: what is done there.
    private boolean isSaid(int start, int head) {
        return text.substring(start, head).chars().anyMatch(c -> "了还都是被把".indexOf(c) >= 0);
    }

    /// 雅法|地区: the word adds nothing to the name, and other words than a name's often stand before it.
    private void region(int start, int head) {
        Token last = paragraph.wordAt(Math.max(0, head - 1));
        boolean name = last.is("ns") || last.is("nz") || last.is("nr") || last.is("x")
                || ForeignNames.isAllSound(text.substring(start, head))
                && NameCharacters.frequency(text.substring(start, head)) == 0;
        if (name && head - start >= 2 && head - start <= PlaceWalk.LONGEST_NAME
                && !Places.STOPS.has(text.substring(start, head))) {
            add(new Find(start, head, "place.region", 0.7));
        }
    }

    private int start(int head, int end, int below, boolean rank) {
        String suffix = text.substring(head, end);
        Token last = paragraph.wordAt(end - 1);
        if (PlaceShape.FOREIGN_RANKS.contains(suffix)) {
            return walk.sounds(head);
        }
        if (below >= 0) {
            return below;
        }
        boolean inside = last.is("ns") && last.start() < head;
        boolean whole = inside && last.text().length() > suffix.length() + 1 && !Places.NEVER.has(last.text())
                && !HOMES.contains(suffix);
        int start = whole || rank && inside && last.text().length() > 2 ? last.start() : walk.start(head, rank);
        start = start == head ? shape.asWord(head, end) : start;
        return SEPARATE.contains(suffix) ? roads.behind(start, head) : start;
    }

    /// 青禾镇|石台|村: behind the town that was found within the name.
    private int behindTown(int start, int head) {
        Map.@Nullable Entry<Integer, Find> town = found.lowerEntry(head);
        boolean inside = town != null && town.getValue().end() > start && town.getValue().end() < head
                && "镇乡道".indexOf(text.charAt(town.getValue().end() - 1)) >= 0;
        return inside ? town.getValue().end() : start;
    }

    /// 甘肃|兰州某某陵园, 巴黎|某某大街: of several places before it a building keeps the last one, and a road or what has a
    /// rank keeps none.
    private int own(int start, int head, String suffix) {
        int at = start;
        boolean none = SEPARATE.contains(suffix) || PlaceShape.FOREIGN_RANKS.contains(suffix);
        for (int place = Places.lengthAt(text, at); place > 1 && at + place < head; place = Places.lengthAt(text, at)) {
            boolean more = Places.lengthAt(text, at + place) > 1
                    && at + place + Places.lengthAt(text, at + place) < head + (suffix.length() > 2 ? 1 : 0);
            if (!paragraph.isEdge(at + place) || !more && !(none && head - at - place >= 2)) {
                break;
            }
            at += place;
        }
        int last = SPANS.contains(suffix) ? Places.lengthBefore(text, head) : WATERS.contains(suffix) ? -1 : 0;
        if (last > 1 && head - last > at) {
            return head - last;
        }
        if (Places.PROVINCES.lengthBefore(text, at) > 0 && Places.isCounty(text, at) && head - at > 3
                && paragraph.isEdge(at + 2)) {
            return at + 2;
        }
        int city = last < 0 ? Places.lengthAt(text, at) : 0;
        return city > 1 && at + city < head && paragraph.isEdge(at + city) && !Places.isKnown(text.substring(at, head))
                ? at + city : at;
    }

    /// 三省, 十九县: how many there are and not which.
    private boolean isCounted(int head) {
        return RANKS.indexOf(text.charAt(head)) >= 0 && head > 0
                && "一二三四五六七八九十两几多数各外邻0123456789".indexOf(text.charAt(head - 1)) >= 0 && paragraph.wordAt(head - 1).is("m");
    }

    private void add(Find find) {
        if (taken.touches(find.start(), find.end())) {
            return;
        }
        found.subMap(find.start(), find.end()).values().removeIf(other -> find.at().contains(other.at()));
        Map.@Nullable Entry<Integer, Find> nearest = found.lowerEntry(find.end());
        if (nearest == null || nearest.getValue().end() <= find.start()) {
            found.put(find.start(), find);
        }
    }
}
