package org.qingyang.facts.entity;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qingyang.facts.base.Find;
import org.qingyang.facts.base.Paragraph;
import org.qingyang.language.Token;
import org.qingyang.language.WordSet;

/// Goes left from the head of an organisation's name, word by word, to where the name begins.
final class NameWalk {

    /// What a walk came to.
    ///
    /// @param limit  how far left the words may belong to the name
    /// @param anchor the leftmost place, authority or organisation among them; -1 if there is none
    record End(int limit, int anchor) {
    }

    private static final int LONGEST = 32;

    /// What may stand in brackets within a company's name beside a place.
    private static final Set<String> TRADES = Set.of("集团", "控股", "国际", "股份", "特殊普通合伙");

    /// Countries by one character, as in 中俄.
    private static final String COUNTRIES = "中美俄日韩英法德加澳印朝越蒙泰巴欧非";

    /// What kind of a zone: 云井|经济|开发区.
    private static final Set<String> ZONES = Set.of("经济", "技术", "经济技术", "高新", "高新技术", "高新技术产业", "工业", "产业", "生态", "旅游", "国家级");

    private static final WordSet AUTHORITIES = new WordSet(Set.of("法院", "检察院", "供电局", "供电公司", "公安局", "教育局", "税务局", "县委", "县政府",
            "中学", "一中", "医院"));
    private static final WordSet ZONE = new WordSet(Set.of("经开区", "高新区", "开发区", "经济开发区", "保税区", "示范区", "度假区", "新区"));

    /// Authorities of the whole country, which belong to no institution before them: 人事部|中央综治委.
    private static final WordSet CENTRAL = new WordSet(Set.of("全国", "中央", "国务院", "中共"));

    private static final WordSet CONTINENTS = new WordSet(Set.of("非洲", "欧洲", "美洲", "亚洲", "大洋洲", "拉美", "南美", "北美"));

    private static final Pattern TERM = Pattern.compile("第?[一二三四五六七八九十0-9]{1,3}届$");
    private static final int LONGEST_TERM = 5;
    /// What has terms: 市|六届|人大常委会.
    private static final String OWNERS = "省市区县州旗镇乡盟会";

    private final Paragraph paragraph;
    private final OrganisationList found;
    private final boolean named;
    private int at;
    private int anchor = -1;
    private int openRank = -1;

    /// @param found organisations to the left, in order
    /// @param named whether the head may follow a name without a place
    NameWalk(Paragraph paragraph, OrganisationList found, boolean named) {
        this.paragraph = paragraph;
        this.found = found;
        this.named = named;
    }

    End from(int head) {
        at = head;
        var words = new NameWord(paragraph, found, named, head);
        while (at > 0 && head - at < LONGEST && !beginsAnew(head)) {
            if (jumpOrganisation(head) || jumpBelow() || jumpZone() || jumpCounty(head) || jumpBracket() || jumpQuotes(head, words.isLimited()) || jumpPlace()
                    || jumpCountries() || jumpAbroad() || jumpSession()) {
                continue;
            }
            if (isGluedRank()) {
                anchor = at - 1;
                return new End(anchor, anchor);
            }
            Token word = paragraph.wordAt(at - 1);
            if (isGluedName(word)) {
                at = word.start() + 1;
                mark(word, paragraph.text().substring(at, word.end()));
                break;
            }
            String text = paragraph.text().substring(word.start(), at);
            if (!words.belongs(word, text, at, anchor >= 0) && !isDirected(word, text)) {
                break;
            }
            at = word.start();
            mark(word, text);
        }
        return new End(at, anchor);
    }

    /// 市民政局|全国助残日: what begins with the whole country or city is no part of the organisation before.
    private boolean beginsAnew(int head) {
        boolean whole = anchor == at && (paragraph.text().startsWith("全国", at)
                || found.endsAt(at) && paragraph.at(at - 1) != '党' && CENTRAL.lengthAt(paragraph.text(), at) > 0)
                && !isWholeCountry(at);
        return whole || isBeside(head) || paragraph.at(at) == '全' && found.endsAt(at);
    }

    /// 中华|全国总工会: the words before belong to it.
    private boolean isWholeCountry(int at) {
        return paragraph.text().startsWith("中华", at - 2) || paragraph.text().startsWith("中国", at - 2);
    }

    /// 街道 and the like anchor a name together with what stands before them: 回龙观|街道.
    private void mark(Token word, String text) {
        boolean rank = OrganisationWords.RANKS.has(text) || isUnknownRank(text);
        if (rank || isAnchor(word, text) || openRank - at > 0 && openRank - at <= 4) {
            anchor = at;
        }
        if (rank) {
            openRank = at;
        } else if (isAnchor(word, text) || text.length() > 1 && !ZONES.contains(text)) {
            openRank = -1;
        }
    }

    /// A city that no list knows.
    private static boolean isUnknownRank(String text) {
        int last = text.length() - 1;
        return (last == 1 || last == 2) && "市县区".indexOf(text.charAt(last)) >= 0 && !Places.isKnown(text)
                && !Places.NEVER.has(text)
                && !OrganisationWords.STOPS.has(text);
    }

    /// An organisation right before is the parent of this one: 集团|分公司, unless an authority or a verb of
    /// acting together begins behind it.
    private boolean jumpOrganisation(int head) {
        @Nullable Find parent = found.last();
        if (parent == null || parent.end() != at || parent.start() >= at || isGovernment(head)) {
            return false;
        }
        at = parent.start();
        anchor = at;
        return true;
    }

    /// 参议院|政府领袖: no institution has a government.
    private boolean isGovernment(int head) {
        return at == head && paragraph.text().startsWith("政府", head);
    }

    /// 县委|县政府: the government beside the committee.
    private boolean isBeside(int head) {
        return at == head && found.endsAt(head) && paragraph.at(head - 1) == '委' && "省市区县州旗镇乡".indexOf(paragraph.at(head)) >= 0;
    }

    /// 石台区|殿前|街道: the few characters between a district and the word for a lower rank.
    private boolean jumpBelow() {
        int rank = OrganisationWords.RANKS.lengthBefore(paragraph.text(), at);
        for (int length = 1; rank > 0 && length <= 3 && at - rank - length > 2; length++) {
            int start = at - rank - length;
            boolean ranked = "市区县旗".indexOf(paragraph.at(start - 1)) >= 0 && Places.lengthBefore(paragraph.text(), start) > 2;
            if (ranked && paragraph.text().substring(start, at).chars()
                    .allMatch(c -> Character.isIdeographic(c) && "的和与各多全等及".indexOf(c) < 0)) {
                at = start;
                anchor = start;
                openRank = -1;
                return true;
            }
        }
        return false;
    }

    /// 昔阳|法院: a county without the word for its rank, right before an authority.
    private boolean jumpCounty(int head) {
        int start = at - 2;
        boolean county = at == head && start >= 0 && AUTHORITIES.lengthAt(paragraph.text(), head) > 0
                && Places.isCounty(paragraph.text(), start) && paragraph.isEdge(start)
                && NameContext.opens(paragraph, start) && !Places.isKnown(paragraph.text().substring(start, at));
        if (county) {
            at = start;
            anchor = start;
        }
        return county;
    }

    /// 明水|经开区: two or three characters behind a mark and the word for a zone.
    private boolean jumpZone() {
        int zone = at - ZONE.lengthBefore(paragraph.text(), at);
        for (int length = 2; zone < at && length <= 3 && length <= zone; length++) {
            int start = zone - length;
            boolean opens = start == 0 || !Character.isLetterOrDigit(paragraph.at(start - 1));
            if (paragraph.isEdge(start) && opens && paragraph.text().substring(start, zone).chars()
                    .allMatch(c -> NameWord.isFree((char) c))) {
                at = start;
                anchor = start;
                openRank = -1;
                return true;
            }
        }
        return false;
    }

    /// A place that the tokenizer does not know: 辽|中|区.
    private boolean jumpPlace() {
        int place = at < 3 || "区县市旗".indexOf(paragraph.at(at - 1)) < 0 ? 0 : Places.lengthBefore(paragraph.text(), at);
        if (place < 3 || !paragraph.isEdge(at - place) && !isGlued(at - place)) {
            return false;
        }
        at -= place;
        anchor = at;
        openRank = -1;
        return true;
    }

    /// 经|上思|县: the tokenizer has drawn the word before to the place.
    private boolean isGlued(int start) {
        Token word = paragraph.wordAt(start);
        return word.start() == start - 1 && word.is("nr") && NameWord.isFunction(word.text().charAt(0));
    }

    /// 旅法|同乡会, 全美|协会: people of one country in another.
    private boolean jumpAbroad() {
        if (paragraph.at(at - 1) == '全' && anchor == at && CONTINENTS.lengthAt(paragraph.text(), at) > 0) {
            at--;
            anchor = at;
            return true;
        }
        boolean abroad = at >= 2 && COUNTRIES.indexOf(paragraph.at(at - 1)) >= 0 && "旅留全".indexOf(paragraph.at(at - 2)) >= 0
                && paragraph.isEdge(at - 2);
        if (abroad) {
            at -= 2;
            anchor = at;
            openRank = -1;
        }
        return abroad;
    }

    /// 云岭市|第八届|委员会: which of its terms.
    private boolean jumpSession() {
        Matcher term = TERM.matcher(paragraph.text()).region(Math.max(0, at - LONGEST_TERM), at);
        boolean owned = paragraph.at(at - 1) == '届' && term.find() && term.start() > 0
                && (OWNERS.indexOf(paragraph.at(term.start() - 1)) >= 0 || found.endsAt(term.start())
                || Places.lengthBefore(paragraph.text(), term.start()) > 1);
        if (owned) {
            at = term.start();
        }
        return owned;
    }

    /// 中部|园区: which one of several.
    private boolean isDirected(Token word, String text) {
        return word.is("f") && text.length() == 2 && openRank == at && "东南西北中".indexOf(text.charAt(0)) >= 0;
    }

    /// 中俄|友好协会, 埃及—中国|友好协会: two countries, each by one character, or one before a dash.
    private boolean jumpCountries() {
        String text = paragraph.text();
        boolean dash = anchor == at && (paragraph.at(at - 1) == '—' || paragraph.at(at - 1) == '－');
        int country = dash ? Places.lengthBefore(text, at - 1) : 0;
        boolean pair = at >= 2 && COUNTRIES.indexOf(text.charAt(at - 1)) >= 0 && COUNTRIES.indexOf(text.charAt(at - 2)) >= 0
                && (text.charAt(at - 1) == '中' || text.charAt(at - 2) == '中') && paragraph.isEdge(at - 2) && paragraph.isEdge(at);
        if (country == 0 && !pair) {
            return false;
        }
        at -= country > 0 ? country + 1 : 2;
        anchor = at;
        openRank = -1;
        return true;
    }

    /// 由省|歌舞剧院: the tokenizer holds 由省 for a word.
    private boolean isGluedRank() {
        Token word = paragraph.wordAt(at - 1);
        return word.end() == at && word.text().length() == 2 && (!word.is("n") || word.is("nr"))
                && "任由在从向对到与和把被让据原经".indexOf(word.text().charAt(0)) >= 0
                && "省市县区".indexOf(word.text().charAt(1)) >= 0;
    }

    /// 任|江南|大学, 向|石台|派出所: the tokenizer has drawn the word before to the name.
    private boolean isGluedName(Token word) {
        return word.is("nr") && word.end() == at && (word.text().length() == 3 || word.text().length() == 2)
                && "任向由对与在被到原前经".indexOf(word.text().charAt(0)) >= 0 && !paragraph.text().startsWith("经开区", word.start())
                && word.text().substring(1).chars().allMatch(c -> NameWord.isFree((char) c));
    }

    /// A place in brackets within a company's name: 某某（北京）科技有限公司.
    private boolean jumpBracket() {
        if (paragraph.at(at - 1) != '）') {
            return false;
        }
        int open = paragraph.text().lastIndexOf('（', at - 1);
        String inside = open <= 0 || at - open > 7 ? "" : paragraph.text().substring(open + 1, at - 1);
        if (!Places.isKnown(inside) && !TRADES.contains(inside)) {
            return false;
        }
        at = open;
        return true;
    }

    /// “小橘灯”|志愿服务队: a name of its own in quotation marks right before the head. A company is often only called so.
    private boolean jumpQuotes(int head, boolean limited) {
        if (at != head && !limited || paragraph.at(at - 1) != '”') {
            return false;
        }
        int open = paragraph.text().lastIndexOf('“', at - 1);
        boolean told = OrganisationWords.QUOTED.lengthAt(paragraph.text(), head) > 0;
        if (open < 0 || at - open < 4 || at - open > 14 || !told && Places.lengthBefore(paragraph.text(), open) == 0) {
            return false;
        }
        at = open;
        anchor = told ? at : anchor;
        return true;
    }

    private static boolean isAnchor(Token word, String text) {
        return OrganisationWords.ANCHORS.has(text) || Places.isKnown(text) || word.is("ns") && !Places.NEVER.has(text);
    }
}
