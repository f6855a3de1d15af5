package org.qingyang.facts.entity;

import java.util.Set;
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

    private static final Set<String> JOINT = Set.of("联合", "合作", "组织", "共建", "携手", "举办", "主办", "服务");

    /// What may stand in brackets within a company's name beside a place.
    private static final Set<String> TRADES = Set.of("集团", "控股", "国际", "股份", "特殊普通合伙");

    /// Single characters that never stand inside a name.
    private static final String FUNCTION = "办驻诉受同任兼的了在与和及由为对向从到将被把于是等以据经让请赴访来去有并或而也都又就还但其此这那各每某着过给使看说讲找带派后前时内外间";

    /// Countries by one character, as in 中俄.
    private static final String COUNTRIES = "中美俄日韩英法德加澳印朝越蒙泰巴欧非";

    /// Heads of institutions that care for two things, named with 和 or 与 between them.
    private static final WordSet PAIRED = new WordSet(Set.of("局", "厅", "署", "委员会", "研究所", "研究院", "研究中心", "学院", "学会",
            "协会", "处", "司", "部", "系", "工作部", "服务中心", "重点实验室", "实验室"));

    private static final String NUMERALS = "0123456789十百千万";

    /// What kind of a zone: 云井|经济|开发区.
    private static final Set<String> ZONES = Set.of("经济", "技术", "经济技术", "高新", "高新技术", "高新技术产业", "工业", "产业", "生态", "旅游", "国家级");

    private static final WordSet ASSOCIATIONS = new WordSet(Set.of("协会", "学会", "研究会", "促进会", "基金会"));

    private final Paragraph paragraph;
    private final OrganisationList found;
    private final boolean named;
    private int at;
    private int anchor = -1;
    private int openRank = -1;
    /// Whether what is joined at the head may be told by verbs: 支付清算|协会.
    private boolean joined;

    /// Whether the head is a limited company, which always has a name.
    private boolean limited;

    /// @param found organisations to the left, in order
    /// @param named whether the head may follow a name without a place
    NameWalk(Paragraph paragraph, OrganisationList found, boolean named) {
        this.paragraph = paragraph;
        this.found = found;
        this.named = named;
    }

    End from(int head) {
        at = head;
        limited = paragraph.text().startsWith("有限", head) || paragraph.text().startsWith("股份有限", head);
        joined = ASSOCIATIONS.lengthAt(paragraph.text(), head) > 0;
        while (at > 0 && head - at < LONGEST && !beginsAnew(head)) {
            if (jumpOrganisation(head) || jumpBelow() || jumpBracket() || jumpQuotes(head) || jumpPlace() || jumpCountries() || jumpAbroad()) {
                continue;
            }
            if (isGluedRank()) {
                anchor = at - 1;
                return new End(anchor, anchor);
            }
            Token word = paragraph.wordAt(at - 1);
            String text = paragraph.text().substring(word.start(), at);
            if (!belongs(word, text, head)) {
                break;
            }
            at = word.start();
            mark(word, text);
        }
        return new End(at, anchor);
    }

    /// 市民政局|全国助残日: what begins with the whole country or city is no part of the organisation before.
    private boolean beginsAnew(int head) {
        boolean whole = paragraph.text().startsWith("全国", at) && anchor == at && !isWholeCountry(at);
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
        return (last == 1 || last == 2) && "市县区".indexOf(text.charAt(last)) >= 0 && !Places.isKnown(text) && !Places.NEVER.has(text)
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
            if (ranked && paragraph.text().substring(start, at).chars().allMatch(c -> Character.isIdeographic(c) && "的和与各多全等及".indexOf(c) < 0)) {
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
        return word.start() == start - 1 && word.is("nr") && FUNCTION.indexOf(word.text().charAt(0)) >= 0;
    }

    /// 旅法|同乡会, 全美|协会: people of one country in another.
    private boolean jumpAbroad() {
        boolean abroad = at >= 2 && COUNTRIES.indexOf(paragraph.at(at - 1)) >= 0 && "旅留全".indexOf(paragraph.at(at - 2)) >= 0 && paragraph.isEdge(at - 2);
        if (abroad) {
            at -= 2;
            anchor = at;
            openRank = -1;
        }
        return abroad;
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
        return word.end() == at && word.text().length() == 2 && (!word.is("n") || word.is("nr")) && "由在从向对到与和把被让据".indexOf(word.text().charAt(0)) >= 0
                && "省市县区".indexOf(word.text().charAt(1)) >= 0;
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
    private boolean jumpQuotes(int head) {
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

    private boolean belongs(Token word, String text, int head) {
        if (isNoName(word, text)) {
            return false;
        }
        if (text.equals("非") && paragraph.at(word.end()) == '遗') {
            return true;
        }
        if (OrganisationWords.CLOSED.has(text) && text.length() > 1) {
            return true;
        }
        boolean post = word.is("nnt") && text.endsWith("长");
        if (post || OrganisationWords.STOPS.has(text) || word.is("w") || text.isBlank()) {
            return false;
        }
        if (OrganisationWords.ANCHORS.has(text) || OrganisationWords.INNER.has(text) || Places.isKnown(text)) {
            return !isJointVerb(word);
        }
        if ((text.equals("和") || text.equals("与")) && anchor < 0) {
            return isPaired(head);
        }
        if (text.equals("所") && (word.is("q") || Character.isDigit(paragraph.at(word.start() - 1)))) {
            return false;
        }
        if (text.length() == 1 && limited) {
            return FUNCTION.indexOf(text.charAt(0)) < 0 && isNameLetter(text.charAt(0)) && !word.is("p") && !word.is("u");
        }
        if (text.length() == 1) {
            return FUNCTION.indexOf(text.charAt(0)) < 0 && (!word.is("m") || isNumberOfName(word)) && (!word.is("q")
                    || text.equals("局") || !isCounter(word))
                    && isNameLetter(text.charAt(0));
        }
        if ((joined || limited) && word.is("v") && text.length() == 2 && PersonWords.VERBS.lengthAt(text, 0) == 0 && !JOINT.contains(text)) {
            return true;
        }
        return isNounLike(word) || isDirected(word, text) || text.startsWith("第") && word.is("m") || named && (word.is("a") || word.is("z"));
    }

    /// 向各|公司, 余家|公司: what the tokenizer mistook for a name.
    private boolean isNoName(Token word, String text) {
        boolean counted = (word.is("nr") || word.is("nz")) && "余年多".indexOf(text.charAt(0)) >= 0
                && NUMERALS.indexOf(paragraph.at(word.start() - 1)) >= 0;
        return counted || word.is("nr") && text.length() > 1 && !OrganisationWords.RANKS.has(text)
                && (FUNCTION.indexOf(text.charAt(0)) >= 0 || FUNCTION.indexOf(text.charAt(text.length() - 1)) >= 0);
    }

    /// 市|粮食和物资储备|局: an authority for two things.
    private boolean isPaired(int head) {
        Token before = paragraph.wordAt(at - 2);
        Token behind = paragraph.wordAt(at);
        return PAIRED.lengthAt(paragraph.text(), head) > 0 && at > 1 && head - at <= 6 && isThing(before) && isThing(behind)
                && !found.hasEnd(at - 1);
    }

    private static boolean isThing(Token word) {
        return word.text().length() > 1 && (word.is("n") || word.is("vn") || word.is("v") || word.is("a")) && !word.is("ns");
    }

    /// 一|家: counts what follows.
    private boolean isCounter(Token word) {
        Token before = paragraph.wordAt(word.start() - 1);
        return word.start() == 0 || "级名位次届期".contains(word.text()) || before.is("m") || before.is("r") || before.is("a") || Character.isDigit(paragraph.at(word.start() - 1));
    }

    /// 第三, and the characters for numbers in a company's name.
    private boolean isNumberOfName(Token word) {
        char before = paragraph.at(word.start() - 1);
        boolean counts = named && at < paragraph.length() && OrganisationWords.COUNTED.lengthAt(paragraph.text(), word.end()) > 0
                && "一二三四五六七八九十".indexOf(word.text().charAt(0)) >= 0;
        return counts && Character.isIdeographic(before) || before == '第' || word.text().equals("第") || named && Character.isIdeographic(before)
                && "万千百亿三九".indexOf(word.text().charAt(0)) >= 0;
    }

    /// Behind one organisation, 联合 joins it with the next.
    private boolean isJointVerb(Token word) {
        return JOINT.contains(word.text()) && found.hasEnd(word.start());
    }

    private static boolean isNameLetter(char c) {
        return Character.isIdeographic(c) || Character.isLetterOrDigit(c);
    }

    private static boolean isNounLike(Token word) {
        return word.is("n") || word.is("b") || word.is("j") || word.is("vn") || word.is("gb") || word.is("g")
                || word.is("l") || word.is("i") || word.is("vl") || word.is("x") || word.is("s") || word.is("an");
    }

    private static boolean isAnchor(Token word, String text) {
        return OrganisationWords.ANCHORS.has(text) || Places.isKnown(text) || word.is("ns") && !Places.NEVER.has(text);
    }
}
