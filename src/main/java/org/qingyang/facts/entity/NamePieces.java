package org.qingyang.facts.entity;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qingyang.facts.base.Find;
import org.qingyang.facts.base.Paragraph;
import org.qingyang.language.Token;
import org.qingyang.language.WordSet;

/// Pieces of an organisation's name that are no words of the tokenizer's: an organisation found before, a place that it does
/// not know, brackets, quotation marks.
final class NamePieces {

    /// A piece that belongs to the name.
    ///
    /// @param anchors whether the name may begin with it
    record Piece(int start, boolean anchors) {
    }

    /// What may stand in brackets within a company's name beside a place.
    private static final Set<String> TRADES = Set.of("集团", "控股", "国际", "股份", "特殊普通合伙");
    /// Countries by one character, as in 中俄.
    private static final String COUNTRIES = "中美俄日韩英法德加澳印朝越蒙泰巴欧非";
    private static final WordSet CONTINENTS = new WordSet(Set.of("非洲", "欧洲", "美洲", "亚洲", "大洋洲", "拉美", "南美", "北美"));
    private static final WordSet AUTHORITIES = new WordSet(Set.of("法院", "检察院", "供电局", "供电公司", "公安局", "教育局", "税务局",
            "县委", "县政府", "中学", "一中", "医院"));
    private static final WordSet ZONES = new WordSet(Set.of("经开区", "高新区", "开发区", "经济开发区", "保税区", "示范区", "度假区", "新区"));
    private static final Pattern TERM = Pattern.compile("第?[一二三四五六七八九十0-9]{1,3}届$");
    private static final int LONGEST_TERM = 5;
    /// What has terms: 市|六届|人大常委会.
    private static final String OWNERS = "省市区县州旗镇乡盟会";
    /// The longest brackets and the shortest and longest words in quotation marks, with their marks.
    private static final int BRACKETS = 7;
    private static final int SHORTEST_QUOTE = 4;
    private static final int LONGEST_QUOTE = 14;

    private final Paragraph paragraph;
    private final String text;
    private final OrganisationList found;

    /// @param found organisations to the left, in order
    NamePieces(Paragraph paragraph, OrganisationList found) {
        this.paragraph = paragraph;
        this.text = paragraph.text();
        this.found = found;
    }

    /// The piece that ends at `at`; null where there is none.
    ///
    /// @param anchored whether the name may begin at `at`
    /// @param limited  whether what stands behind `at` tells only what kind of a company it is
    @Nullable Piece before(int at, int head, boolean anchored, boolean limited) {
        int start = parent(at, head);
        start = start < 0 ? below(at) : start;
        start = start < 0 ? zone(at) : start;
        start = start < 0 ? county(at, head) : start;
        start = start < 0 ? place(at) : start;
        start = start < 0 ? countries(at, anchored) : start;
        start = start < 0 ? abroad(at, anchored) : start;
        if (start >= 0) {
            return new Piece(start, true);
        }
        int quotes = at == head || limited ? quotes(at, head) : -1;
        if (quotes >= 0) {
            return new Piece(quotes, isCalledInQuotes(head));
        }
        int more = Math.max(bracket(at), session(at));
        return more >= 0 ? new Piece(more, false) : null;
    }

    /// An organisation right before is the parent of this one: 集团|分公司. 参议院|政府领袖: no institution has a government.
    private int parent(int at, int head) {
        @Nullable Find parent = found.last();
        boolean government = at == head && text.startsWith("政府", head);
        return parent == null || parent.end() != at || parent.start() >= at || government ? -1 : parent.start();
    }

    /// 石台区|殿前|街道: the few characters between a district and the word for a lower rank.
    private int below(int at) {
        int rank = OrganisationWords.RANKS.lengthBefore(text, at);
        for (int length = 1; rank > 0 && length <= 3 && at - rank - length > 2; length++) {
            int start = at - rank - length;
            boolean ranked = "市区县旗".indexOf(paragraph.at(start - 1)) >= 0 && Places.lengthBefore(text, start) > 2;
            if (ranked && text.substring(start, at).chars()
                    .allMatch(c -> Character.isIdeographic(c) && "的和与各多全等及".indexOf(c) < 0)) {
                return start;
            }
        }
        return -1;
    }

    /// 昔阳|法院: a county without the word for its rank, right before an authority.
    private int county(int at, int head) {
        int start = at - 2;
        boolean county = at == head && start >= 0 && AUTHORITIES.lengthAt(text, head) > 0
                && Places.isCounty(text, start) && paragraph.isEdge(start)
                && NameContext.opens(paragraph, start) && !Places.isKnown(text.substring(start, at));
        return county ? start : -1;
    }

    /// 明水|经开区: two or three characters behind a mark and the word for a zone.
    private int zone(int at) {
        int zone = at - ZONES.lengthBefore(text, at);
        for (int length = 2; zone < at && length <= 3 && length <= zone; length++) {
            int start = zone - length;
            boolean opens = start == 0 || !Character.isLetterOrDigit(paragraph.at(start - 1));
            if (paragraph.isEdge(start) && opens
                    && text.substring(start, zone).chars().allMatch(c -> NameWord.isFree((char) c))) {
                return start;
            }
        }
        return -1;
    }

    /// A place in brackets within a company's name: 某某（北京）科技有限公司.
    private int bracket(int at) {
        if (paragraph.at(at - 1) != '）') {
            return -1;
        }
        int open = text.lastIndexOf('（', at - 1);
        String inside = open <= 0 || at - open > BRACKETS ? "" : text.substring(open + 1, at - 1);
        return Places.isKnown(inside) || TRADES.contains(inside) ? open : -1;
    }

    /// “小橘灯”|志愿服务队: a name of its own in quotation marks right before the head. A company is often only called so.
    private int quotes(int at, int head) {
        int open = paragraph.at(at - 1) == '”' ? text.lastIndexOf('“', at - 1) : -1;
        boolean name = open >= 0 && at - open >= SHORTEST_QUOTE && at - open <= LONGEST_QUOTE;
        return name && (isCalledInQuotes(head) || Places.lengthBefore(text, open) > 0) ? open : -1;
    }

    private boolean isCalledInQuotes(int head) {
        return OrganisationWords.QUOTED.lengthAt(text, head) > 0;
    }

    /// A place that the tokenizer does not know: 辽|中|区.
    private int place(int at) {
        int place = at < 3 || "区县市旗".indexOf(paragraph.at(at - 1)) < 0 ? 0 : Places.lengthBefore(text, at);
        return place < 3 || !paragraph.isEdge(at - place) && !isGlued(at - place) ? -1 : at - place;
    }

    /// 经|上思|县: the tokenizer has drawn the word before to the place.
    private boolean isGlued(int start) {
        Token word = paragraph.wordAt(start);
        return word.start() == start - 1 && word.is("nr") && NameWord.isFunction(word.text().charAt(0));
    }

    /// 中俄|友好协会, 埃及—中国|友好协会: two countries, each by one character, or one before a dash.
    private int countries(int at, boolean anchored) {
        boolean dash = anchored && (paragraph.at(at - 1) == '—' || paragraph.at(at - 1) == '－');
        int country = dash ? Places.lengthBefore(text, at - 1) : 0;
        boolean pair = at >= 2 && COUNTRIES.indexOf(text.charAt(at - 1)) >= 0 && COUNTRIES.indexOf(text.charAt(at - 2)) >= 0
                && (text.charAt(at - 1) == '中' || text.charAt(at - 2) == '中') && paragraph.isEdge(at - 2) && paragraph.isEdge(at);
        return country > 0 ? at - country - 1 : pair ? at - 2 : -1;
    }

    /// 旅法|同乡会, 全美|协会: people of one country in another. 全|非洲统一促进会: of a whole continent.
    private int abroad(int at, boolean anchored) {
        if (paragraph.at(at - 1) == '全' && anchored && CONTINENTS.lengthAt(text, at) > 0) {
            return at - 1;
        }
        boolean abroad = at >= 2 && COUNTRIES.indexOf(paragraph.at(at - 1)) >= 0 && "旅留全".indexOf(paragraph.at(at - 2)) >= 0
                && paragraph.isEdge(at - 2);
        return abroad ? at - 2 : -1;
    }

    /// 云岭市|第八届|委员会: which of its terms.
    private int session(int at) {
        Matcher term = TERM.matcher(text).region(Math.max(0, at - LONGEST_TERM), at);
        boolean owned = paragraph.at(at - 1) == '届' && term.find() && term.start() > 0
                && (OWNERS.indexOf(paragraph.at(term.start() - 1)) >= 0 || found.endsAt(term.start())
                || Places.lengthBefore(text, term.start()) > 1);
        return owned ? term.start() : -1;
    }
}
