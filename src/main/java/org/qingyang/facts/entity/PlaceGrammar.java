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
    private static final Set<String> NAMED_AS_WORD = Set.of("村", "镇", "乡", "公园", "大厦", "新区", "开发区", "电影院", "影剧院", "剧院", "大戏院", "戏院", "宾馆", "饭店", "酒店", "新村", "花园", "小区", "大桥", "水库");
    /// What stands behind the name of a garden or a road and makes a longer one of it (安泰花园|小区).
    private static final Set<String> HOMES = Set.of("小区", "社区", "公园", "广场");
    private static final int LONG_KNOWN = 4;
    private static final Set<String> HOUSES = Set.of("电影院", "影剧院", "剧院", "大剧院", "大戏院", "戏院", "宾馆", "饭店", "酒店", "公园");
    private static final int LONGEST_NAME = 10;
    /// Between a place and a word for a building these belong to the building's name.
    private static final Set<String> BUILDING = Set.of("国际", "国家", "文化", "科技", "商业", "体育", "新国际", "会议", "艺术", "世纪", "中央", "历史", "水上");
    /// 某某市|社区: all of its communities.
    private static final Set<String> GENERAL = Set.of("社区", "小区", "村", "街道", "广场", "公园", "景区", "酒店", "宾馆", "饭店");
    private static final Set<String> SEPARATE = Set.of("路", "街", "大街", "大道", "胡同", "巷");
    /// Days that roads are named after.
    private static final Set<String> MEMORIAL = Set.of("五一", "五四", "八一", "七一", "二七", "三八");
    private static final Set<String> SPANS = Set.of("隧道", "特大桥", "大桥", "水库", "水电站", "大坝");
    private static final Set<String> WATERS = Set.of("山", "湖", "河", "江", "溪");
    private static final Set<String> FOREIGN_RANKS = Set.of("省", "州", "邦", "郡");
    private static final Set<String> SPELT_RANKS = Set.of("州", "省", "邦", "市", "郡", "湖", "河", "岛", "山", "湾", "港", "镇", "半岛", "群岛", "海峡", "高原", "沙漠", "盆地", "平原", "难民营");

    private final Paragraph paragraph;
    private final String text;
    private final Cover taken;
    private final Lines lines;
    private final Settlements settlements;
    private final Roads roads;
    /// By where they begin; none overlaps another.
    private final NavigableMap<Integer, Find> found = new TreeMap<>();

    private PlaceGrammar(Paragraph paragraph, Cover taken) {
        this.paragraph = paragraph;
        this.text = paragraph.text();
        this.taken = taken;
        this.lines = new Lines(paragraph, taken);
        this.settlements = new Settlements(paragraph);
        this.roads = new Roads(paragraph, settlements);
    }

    /// @param taken what belongs to other names
    static List<Find> find(Paragraph paragraph, Cover taken) {
        var grammar = new PlaceGrammar(paragraph, taken);
        Dateline.place(paragraph).ifPresent(grammar::add);
        for (int end = 2; end <= paragraph.length(); end++) {
            grammar.named(end);
        }
        for (Token word : paragraph.words()) {
            grammar.known(word);
        }
        Places.longIn(paragraph).forEach(span -> grammar.add(new Find(span, "place.known", 0.85)));
        return List.copyOf(grammar.found.values());
    }

    private void named(int end) {
        @Nullable Find stop = lines.stop(end);
        if (stop != null) {
            add(stop);
            return;
        }
        int suffix = roads.isHead(end) ? 1 : paragraph.isEdge(end) || roads.isCrossing(end) || settlements.isTown(end) ? Places.SUFFIXES.lengthBefore(text, end) : 0;
        if (suffix == 0 || taken.touches(end - suffix, end)) {
            return;
        }
        @Nullable Find line = lines.line(end, suffix);
        if (line != null) {
            add(line);
            return;
        }
        int head = end - suffix;
        int known = suffix == 1 ? Places.lengthBefore(text, end) : 0;
        if (known > LONG_KNOWN) {
            add(new Find(end - known, end, "place.known", 0.9));
            return;
        }
        if (text.startsWith("省道", head)) {
            return;
        }
        @Nullable Find before = found.isEmpty() ? null : found.lastEntry().getValue();
        if ("村路".indexOf(text.charAt(head)) >= 0 && paragraph.at(head - 1) == text.charAt(head) || Places.isWhole(text, head, end)) {
            return;
        }
        if (SEPARATE.contains(text.substring(head, end)) && Roads.NUMERALS.indexOf(paragraph.at(head - 1)) >= 0) {
            int numbered = roads.numbered(head);
            if (numbered >= 0 && numbered < head) {
                add(new Find(numbered, end, "place.road", 0.75));
            }
            if (numbered >= 0) {
                return;
            }
        }
        int listed = !SEPARATE.contains(text.substring(head, end)) ? -1 : before != null && roads.isBeside(before, head, end) ? before.end() + 1 : roads.listed(head, end);
        if (listed >= 0) {
            add(new Find(listed, end, "place.road", 0.75));
            return;
        }
        Token last = paragraph.wordAt(end - 1);
        int below = settlements.start(head, end);
        if (Places.NEVER.has(last.text()) && last.text().length() > suffix && (below < 0 || below >= last.start())) {
            return;
        }
        if (isCounted(head) || paragraph.at(last.start() - 1) == '个') {
            return;
        }
        boolean rank = RANKS.indexOf(text.charAt(end - 1)) >= 0 || text.startsWith("街道", head);
        rank &= !text.startsWith("自治", head);
        if (before != null && before.end() == head && RANKS.indexOf(text.charAt(head - 1)) < 0 && HOMES.contains(text.substring(head, end))) {
            add(new Find(before.start(), end, "place.named", 0.8));
            return;
        }
        if (Places.KEEPS.has(text.substring(head, end))) {
            int city = Places.lengthBefore(text, head);
            int begin = before != null && before.end() == head ? before.start() : city > 1 && paragraph.isEdge(head - city) ? head - city : -1;
            if (begin >= 0) {
                add(new Find(begin, end, "place.named", 0.8));
                return;
            }
        }

        boolean whole = last.is("ns") && last.start() < head && last.text().length() > suffix + 1 && !Places.NEVER.has(last.text());
        int start = FOREIGN_RANKS.contains(text.substring(head, end)) ? sounds(head) : below >= 0 ? below : whole && !HOMES.contains(text.substring(head, end)) ? last.start() : rank && last.is("ns") && last.start() < head && last.text().length() > 2 ? last.start() : walk(head, rank);
        start = start == head ? asWord(head, end) : start;
        start = SEPARATE.contains(text.substring(head, end)) ? roads.behind(start, head) : start;
        start = behindTown(start, head);
        int own = below >= 0 ? start : own(start, head, text.substring(head, end));
        boolean told = own > start && head - own >= 2;
        start = own > 0 && own < head - 1 && text.startsWith("位于", own - 1) ? own + 1 : own;
        start = rank && head - start > 2 && "前原".indexOf(text.charAt(start)) >= 0 && paragraph.wordAt(start).text().length() == 1 ? start + 1 : start;
        if (head - start >= 1 && end - start <= LONGEST_NAME + suffix && (below >= 0 || told || isProper(start, head, end))) {
            add(new Find(start, end, "place.named", 0.8));
        }
    }

    /// 青禾镇|石台|村: behind the town that was found within the name.
    private int behindTown(int start, int head) {
        Map.@Nullable Entry<Integer, Find> town = found.lowerEntry(head);
        boolean inside = town != null && town.getValue().end() > start && town.getValue().end() < head && "镇乡道".indexOf(text.charAt(town.getValue().end() - 1)) >= 0;
        return inside ? town.getValue().end() : start;
    }

    /// 甘肃|兰州某某陵园, 巴黎|某某大街: of several places before it a building keeps the last one, and a road or what has a
    /// rank keeps none.
    private int own(int start, int head, String suffix) {
        int at = start;
        boolean none = SEPARATE.contains(suffix) || FOREIGN_RANKS.contains(suffix);
        for (int place = Places.lengthAt(text, at); place > 1 && at + place < head; place = Places.lengthAt(text, at)) {
            boolean more = Places.lengthAt(text, at + place) > 1 && at + place + Places.lengthAt(text, at + place) < head + (suffix.length() > 2 ? 1 : 0);
            if (!paragraph.isEdge(at + place) || !more && !(none && head - at - place >= 2)) {
                break;
            }
            at += place;
        }
        int last = SPANS.contains(suffix) ? Places.lengthBefore(text, head) : WATERS.contains(suffix) ? -1 : 0;
        if (last > 1 && head - last > at) {
            return head - last;
        }
        if (Places.PROVINCES.lengthBefore(text, at) > 0 && Places.isCounty(text, at) && head - at > 3 && paragraph.isEdge(at + 2)) {
            return at + 2;
        }
        int city = last < 0 ? Places.lengthAt(text, at) : 0;
        return city > 1 && at + city < head && paragraph.isEdge(at + city) && !Places.isKnown(text.substring(at, head)) ? at + city : at;
    }

    /// Where the words of nothing but sounds begin that end at `head`.
    private int sounds(int head) {
        int at = head;
        while (at > 0 && head - at < LONGEST_NAME && ForeignNames.isAllSound(paragraph.wordAt(at - 1).text())) {
            at = paragraph.wordAt(at - 1).start();
        }
        return at;
    }

    /// 三省, 十九县: how many there are and not which.
    private boolean isCounted(int head) {
        return RANKS.indexOf(text.charAt(head)) >= 0 && head > 0
                && "一二三四五六七八九十两几多数各外邻0123456789".indexOf(text.charAt(head - 1)) >= 0 && paragraph.wordAt(head - 1).is("m");
    }

    private int walk(int head, boolean rank) {
        int at = head;
        while (at > 0 && head - at < LONGEST_NAME && !taken.touches(at - 1, at)) {
            Token word = paragraph.wordAt(at - 1);
            if (isPointOfName(at - 1)) {
                at--;
                continue;
            }
            String part = text.substring(word.start(), at);
            if (rank && head - at >= 2 && part.length() == 1 && "市县区旗".contains(part)) {
                break;
            }
            boolean inside = BUILDING.contains(part) && !rank && Places.lengthBefore(text, word.start()) > 0;
            if (!inside && !belongs(word, part, rank, at < head, at == head && (text.startsWith("街道", head) || text.startsWith("镇", head) || text.startsWith("乡", head))) || taken.touches(word.start(), at)) {
                break;
            }
            at = word.start();
        }
        return at;
    }

    /// 本-古里安|机场: between the parts of a foreign name.
    private boolean isPointOfName(int at) {
        return "·-".indexOf(text.charAt(at)) >= 0 && ForeignNames.isSound(paragraph.at(at - 1)) && ForeignNames.isSound(paragraph.at(at + 1));
    }

    private static boolean belongs(Token word, String part, boolean rank, boolean further, boolean street) {
        if (Places.STOPS.has(part) || Places.NEVER.has(part) || word.is("w") || part.isBlank()) {
            return false;
        }
        if (street && part.length() > 1 && part.endsWith("村")) {
            return true;
        }
        if (RANKS.indexOf(part.charAt(part.length() - 1)) >= 0 && (part.length() > 1 && !Places.isKnown(part.substring(0, 2))
                || part.length() > 2 || "镇乡村".contains(part)) || part.endsWith("街道")) {
            return false;
        }
        if (part.endsWith("性") || part.endsWith("型")) {
            return false;
        }
        if (MEMORIAL.contains(part)) {
            return true;
        }
        if (rank && further && Places.isKnown(part)) {
            return false;
        }
        if (part.length() == 1) {
            return "的了在与和及由为对向从到将被把于是等以经让请赴来去有并个条座这那各每某全本该两处使跟爱至往给随按距离靠临沿朝".indexOf(part.charAt(0)) < 0
                    && !word.is("p") && "年月日号层个名位条座家间线".indexOf(part.charAt(0)) < 0 && !word.is("c") && !word.is("u")
                    && !word.is("d") && (!word.is("v") || rank && "到在进访问走看建设办开改回返抵经过撤并划归".indexOf(part.charAt(0)) < 0)
                    && Character.isIdeographic(part.charAt(0));
        }
        return word.is("n") || word.is("b") || word.is("j") || word.is("s") || word.is("f") || word.is("x") || word.is("g");
    }

    private boolean isProper(int start, int head, int end) {
        String whole = text.substring(start, end);
        String name = text.substring(start, head);
        if (Places.NEVER.has(whole) || name.length() > 2 && "省市".indexOf(name.charAt(name.length() - 1)) >= 0
                && Places.isKnown(name) && GENERAL.contains(text.substring(head, end))) {
            return false;
        }
        if (SPELT_RANKS.contains(text.substring(head, end)) && head - start >= 2 && ForeignNames.isAllSound(text.substring(start, head))
                && NameCharacters.frequency(text.substring(start, head)) == 0) {
            return true;
        }
        if (FOREIGN_RANKS.contains(text.substring(head, end))) {
            return false;
        }
        if (head - start >= 2 && MEMORIAL.contains(text.substring(start, start + 2)) || end - head >= 4 && head - start >= 2 || isNamedAsWord(start, head, end)) {
            return true;
        }
        for (int at = start; at < head;) {
            Token word = paragraph.wordAt(at);
            String part = text.substring(at, Math.min(head, word.end()));
            boolean place = Places.isKnown(part) || word.is("ns") || word.is("nr") || part.equals("社区") || part.equals("街道");
            boolean spelt = word.is("nz") || word.is("x") || isSpelt(word, head) && head - start >= 2;
            if (place || spelt && (!Places.COMMON.has(text.substring(head, end)) || isSpelt(word, head))) {
                return true;
            }
            at = word.end();
        }
        return false;
    }

    /// 在|胜利|电影院: where the common word begins that a house is called by, behind a word of place; `head` where none does.
    private int asWord(int head, int end) {
        Token name = paragraph.wordAt(Math.max(0, head - 1));
        boolean word = HOUSES.contains(text.substring(head, end)) && name.end() == head && name.text().length() == 2 && (name.is("n") || name.is("v") || name.is("a"));
        return word && !Places.STOPS.has(name.text()) && !Places.NEVER.has(name.text()) && "在到进于、".indexOf(paragraph.at(name.start() - 1)) >= 0 ? name.start() : head;
    }

    /// 走进|青山|村: a common word is a name where a word of movement or a mark stands before it.
    private boolean isNamedAsWord(int start, int head, int end) {
        Token name = paragraph.wordAt(start);
        boolean opens = start == 0 || paragraph.wordAt(start - 1).is("v") || paragraph.wordAt(start - 1).is("p")
                || "、和与".indexOf(text.charAt(start - 1)) >= 0;
        return opens && name.start() == start && name.end() == head && head - start == 2
                && NAMED_AS_WORD.contains(text.substring(head, end));
    }

    /// A single character that is no word of its own kind here.
    private static boolean isSpelt(Token word, int head) {
        return word.text().length() == 1 && word.end() <= head && !word.is("m") && !word.is("q") && !word.is("f");
    }

    private void known(Token word) {
        if (word.text().length() > 2 && "新旧".indexOf(word.text().charAt(0)) >= 0 && Places.COUNTRIES.has(word.text().substring(1))) {
            add(new Find(word.start() + 1, word.end(), "place.known", 0.8));
            return;
        }
        int length = whole(word.start(), Places.lengthAt(text, word.start()));
        int end = word.start() + length;
        if (length == 0 && !word.is("ns")) {
            return;
        }
        if (Places.BEHIND.lengthAt(text, Math.max(end, word.end())) > 0) {
            return;
        }
        if (length > 1 && isCity(end)) {
            add(new Find(word.start(), end + 1, "place.known", 0.85));
            return;
        }
        if (length > 1 && end >= word.end() && Places.PROVINCES.has(text.substring(word.start(), end)) && isCounty(end)) {
            add(new Find(end, end + 2, "place.county", 0.75));
        }
        if (length > 0 && (paragraph.isEdge(end) || end > word.end() || text.startsWith("地区", end))) {
            add(new Find(word.start(), end, "place.known", 0.9));
        } else if (length > 1 && word.is("nr") && "和与及等".indexOf(paragraph.at(end)) >= 0) {
            add(new Find(word.start(), end, "place.known", 0.75));
        } else if (word.is("ns") && word.text().length() > 1 && !Places.NEVER.has(word.text()) && stands(word)) {
            add(new Find(word.start(), word.end(), "place.word", 0.6));
        }
    }

    /// 魁北克|城: the word for a city behind one's name.
    private boolean isCity(int end) {
        return text.startsWith("城", end) && paragraph.isEdge(end + 1) && paragraph.wordAt(end).end() == end + 1;
    }

    /// 湖北|黄梅: a county without the word for its rank.
    private boolean isCounty(int start) {
        boolean rare = Places.isCounty(text, start)
                && (paragraph.wordAt(start).is("ns") || NameCharacters.frequency(text.substring(start, start + 2)) == 0);
        return rare && paragraph.isEdge(start) && paragraph.isEdge(start + 2) && !taken.touches(start, start + 2);
    }

    /// Without the word for the rank where that begins another word: 中国|市场.
    private int whole(int start, int length) {
        return length > 2 && !paragraph.isEdge(start + length) && Places.isKnown(text.substring(start, start + length - 1))
                ? length - 1 : length;
    }

    /// Whether no lone character stands beside it that may belong to a longer name (西北|旺, 旺|万象|汇).
    private boolean stands(Token word) {
        return !isLone(word.start() - 1) && !isLone(word.end());
    }

    private boolean isLone(int at) {
        if (at < 0 || at >= text.length() || !Character.isIdeographic(text.charAt(at))) {
            return false;
        }
        Token word = paragraph.wordAt(at);
        return word.text().length() == 1 && (word.is("n") || word.is("a") || word.is("v") || word.is("g")
                || word.is("b") || word.is("j"))
                && PersonWords.VERBS.lengthAt(text, at) == 0;
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
