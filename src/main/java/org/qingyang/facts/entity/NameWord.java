package org.qingyang.facts.entity;

import java.util.Set;
import org.qingyang.facts.base.Paragraph;
import org.qingyang.language.Token;
import org.qingyang.language.WordSet;

/// Whether a word may stand in an organisation's name before a given head: what the word is, and what stands beside it.
final class NameWord {

    private static final Set<String> JOINT = Set.of("联合", "合作", "组织", "共建", "携手", "举办", "主办", "服务");

    /// Single characters that never stand inside a name.
    private static final String FUNCTION = "要叫办驻诉受同任兼的了在与和及由为对向从到将被把于是等以据经让请赴来访去有并或而也都又就但其此这那各每某着过给使看说讲找带派后前时内外间至告";

    /// What the tokenizer takes for a family name: 刚进|实验室.
    private static final String ADVERBS = "刚初已未再又仍";

    /// Heads of institutions that care for two things, named with 和 or 与 between them.
    private static final WordSet PAIRED = new WordSet(Set.of("局", "厅", "署", "委员会", "研究所", "研究院", "研究中心", "学院", "学会",
            "协会", "处", "司", "部", "系", "工作部", "服务中心", "交流中心", "重点实验室", "实验室"));

    private static final WordSet STAFFS = new WordSet(Set.of("参谋部", "司令部", "指挥部", "参谋长会议"));
    /// What experts are called together for: 专家|咨询委员会.
    private static final WordSet ADVICE = new WordSet(Set.of("咨询", "顾问", "委员会", "评审", "指导", "工作站"));
    private static final Set<String> JOINS = Set.of("和", "与", "及");

    private static final WordSet ASSOCIATIONS = new WordSet(Set.of("协会", "学会", "研究会", "促进会", "基金会"));

    /// Heads of what may be there for people or firms of one kind.
    private static final WordSet JOINED = new WordSet(Set.of("协会", "学会", "研究会", "促进会", "基金会", "联合会", "总会", "联谊会", "商会", "委员会",
            "采购中心", "服务中心", "交易中心"));

    /// Whose association it may be right behind the place, though elsewhere these words tell a kind: 中国|民营|茶业促进会.
    private static final Set<String> OWNED = Set.of("民营", "私营", "国有", "中小", "民办", "企业", "民间", "专家", "上市公司", "电商", "外资", "合资",
            "嘉宾", "同志", "优秀", "单位", "大型", "基层", "居民", "村民", "项目");

    /// Heads before which an adjective tells how good one is, and is no name of one.
    private static final WordSet SCHOOLS = new WordSet(Set.of("大学", "学院", "学校"));

    /// What an ordinal counts that is no institution.
    private static final String COUNTERS = "项次位批个名场条期轮天步件份季句章节页";
    private static final String NUMERALS = "0123456789十百千万";

    private final Paragraph paragraph;
    private final OrganisationList found;
    private final boolean named;
    private final int head;
    /// Whether what is joined at the head may be told by verbs: 支付清算|协会.
    private final boolean joined;
    /// Whether the head is a limited company, which always has a name.
    private final boolean limited;
    /// Whether any characters may make up the name: those of companies do.
    private final boolean company;
    private final boolean school;

    /// @param named whether the head may follow a name without a place
    /// @param head  where the word begins that ends the name
    NameWord(Paragraph paragraph, OrganisationList found, boolean named, int head) {
        this.paragraph = paragraph;
        this.found = found;
        this.named = named;
        this.head = head;
        String text = paragraph.text();
        this.limited = text.startsWith("有限", head) || text.startsWith("股份有限", head);
        this.company = limited || text.startsWith("公司", head) || text.startsWith("集团", head);
        this.joined = ASSOCIATIONS.lengthAt(text, head) > 0;
        this.school = SCHOOLS.lengthAt(text, head) > 0;
    }

    /// Whether a character never stands inside a name.
    static boolean isFunction(char letter) {
        return FUNCTION.indexOf(letter) >= 0;
    }

    /// Whether a character may stand in a name of its own.
    static boolean isFree(char letter) {
        return Character.isIdeographic(letter) && !isFunction(letter);
    }

    boolean isLimited() {
        return limited;
    }

    /// @param text     the word as far as it stands before `at`
    /// @param at       where the name begins so far
    /// @param anchored whether it has a place or an authority already
    boolean belongs(Token word, String text, int at, boolean anchored) {
        if (isNoName(word, text)) {
            return false;
        }
        if (text.equals("非") && (paragraph.at(word.end()) == '遗' || paragraph.at(word.start() - 1) == '亚')) {
            return true;
        }
        if (OrganisationWords.CLOSED.has(text) && text.length() > 1) {
            return true;
        }
        if (text.equals("检查") && "煤企单".indexOf(paragraph.at(word.end())) >= 0) {
            return false;
        }
        if (text.equals("城乡") && paragraph.text().startsWith("一体化", word.end())) {
            return true;
        }
        if (text.equals("巡") && paragraph.text().startsWith("特警", word.end())) {
            return true;
        }
        if (text.equals("可") && paragraph.text().startsWith("再生", word.end())) {
            return true;
        }
        if (text.equals("专家") && ADVICE.lengthAt(paragraph.text(), word.end()) > 0) {
            return true;
        }
        if (OWNED.contains(text) && JOINED.lengthAt(paragraph.text(), head) > 0
                && (Places.lengthBefore(paragraph.text(), word.start()) > 1
                || "省市区县".indexOf(paragraph.at(word.start() - 1)) >= 0)) {
            return true;
        }
        if (isPost(word, text) || OrganisationWords.STOPS.has(text) || word.is("w") || text.isBlank()) {
            return false;
        }
        if (OrganisationWords.ANCHORS.has(text) || OrganisationWords.INNER.has(text) || Places.isKnown(text)) {
            return !isJointVerb(word);
        }
        if (JOINS.contains(text) && !anchored) {
            return isPaired(at);
        }
        return text.length() == 1 ? isLetter(word, text.charAt(0)) : isNoun(word, text, at);
    }

    private static boolean isPost(Token word, String text) {
        return word.is("nnt") && text.endsWith("长")
                || text.length() > 2 && (text.endsWith("书记") || text.endsWith("主席") || text.endsWith("主任"));
    }

    private boolean isLetter(Token word, char letter) {
        if (FUNCTION.indexOf(letter) >= 0 || !isNameLetter(letter)
                || letter == '所' && (word.is("q") || Character.isDigit(paragraph.at(word.start() - 1))
                || "多几两各数每".indexOf(paragraph.at(word.start() - 1)) >= 0)) {
            return false;
        }
        if (limited) {
            boolean used = letter == '用' && "船车军民家医专日农".indexOf(paragraph.at(word.start() - 1)) >= 0;
            return used || !word.is("p") && !word.is("u");
        }
        boolean said = !company && (word.is("v") || word.is("d") || school && word.is("a")) && isAlone(word) || letter == '们'
                || word.is("r") || !company && word.is("p");
        return !said && (!word.is("m") || isNumberOfName(word)) && (!word.is("q") || letter == '局' || !isCounter(word));
    }

    /// 听|风雷|剧团: a verb between longer words, and no piece of a name that the tokenizer has cut.
    private boolean isAlone(Token word) {
        Token before = paragraph.wordAt(word.start() - 1);
        Token behind = paragraph.wordAt(word.end());
        return (before.text().length() > 1 || !isNameLetter(before.text().charAt(0)))
                && (behind.text().length() > 1 || word.end() == head);
    }

    private boolean isNoun(Token word, String text, int at) {
        if ((joined || limited) && word.is("v") && text.length() == 2 && PersonWords.VERBS.lengthAt(text, 0) == 0
                && !JOINT.contains(text)) {
            return true;
        }
        boolean told = named && (word.is("a") && !school || word.is("z"));
        return isNounLike(word) || told || isOrdinal(word, text) || isNumbered(word, text, at);
    }

    /// 第二: which one of its kind; 第二批 counts something else.
    private static boolean isOrdinal(Token word, String text) {
        return word.is("m") && text.startsWith("第") && COUNTERS.indexOf(text.charAt(text.length() - 1)) < 0;
    }

    /// 北京|九十|中学: which one of its kind in the place.
    private boolean isNumbered(Token word, String text, int at) {
        return named && at == head && word.is("m") && text.length() < 4
                && text.chars().allMatch(c -> "一二三四五六七八九十百0123456789".indexOf(c) >= 0)
                && OrganisationWords.COUNTED.lengthAt(paragraph.text(), head) > 0
                && Places.lengthBefore(paragraph.text(), word.start()) > 1;
    }

    /// 向各|公司, 余家|公司, 刚进|实验室: what the tokenizer mistook for a name.
    private boolean isNoName(Token word, String text) {
        boolean counted = (word.is("nr") || word.is("nz")) && "余年多".indexOf(text.charAt(0)) >= 0
                && NUMERALS.indexOf(paragraph.at(word.start() - 1)) >= 0;
        boolean person = word.is("nr") && text.length() > 1 && !OrganisationWords.RANKS.has(text);
        boolean said = word.is("nz") && "到着过了".indexOf(text.charAt(text.length() - 1)) >= 0;
        return counted || said || person && (FUNCTION.indexOf(text.charAt(0)) >= 0
                || FUNCTION.indexOf(text.charAt(text.length() - 1)) >= 0
                || ADVERBS.indexOf(text.charAt(0)) >= 0);
    }

    /// 市|粮食和物资储备|局: an authority for two things.
    private boolean isPaired(int at) {
        Token before = paragraph.wordAt(at - 2);
        Token behind = paragraph.wordAt(at);
        int end = Math.max(head + OrganisationWords.HEADS.lengthAt(paragraph.text(), head), paragraph.wordAt(head).end());
        return (PAIRED.lengthAt(paragraph.text(), head) > 0 || end > head + 2 && PAIRED.lengthBefore(paragraph.text(), end) > 0)
                && at > 1 && head - at <= 8 && isThing(before) && isThing(behind)
                && !found.hasEnd(at - 1);
    }

    private static boolean isThing(Token word) {
        return word.text().length() > 1 && (word.is("n") && !word.is("nr") || word.is("vn") || word.is("v") || word.is("a"))
                && !word.is("ns");
    }

    /// 一|家: counts what follows.
    private boolean isCounter(Token word) {
        Token before = paragraph.wordAt(word.start() - 1);
        return word.start() == 0 || "级名位次届期".contains(word.text()) || before.is("m") || before.is("r")
                || before.is("a") && !before.text().equals("新")
                || Character.isDigit(paragraph.at(word.start() - 1));
    }

    /// 第三, and the characters for numbers in a company's name; 总队|二|支队 behind the one that has several.
    private boolean isNumberOfName(Token word) {
        char before = paragraph.at(word.start() - 1);
        boolean counts = (named || found.hasEnd(word.start()))
                && OrganisationWords.COUNTED.lengthAt(paragraph.text(), word.end()) > 0
                && "一二三四五六七八九十".indexOf(word.text().charAt(0)) >= 0;
        return paragraph.text().startsWith("运会", word.end()) || counts && Character.isIdeographic(before) || before == '第'
                || word.text().equals("第") || named && Character.isIdeographic(before)
                && "万千百亿三九".indexOf(word.text().charAt(0)) >= 0;
    }

    /// Behind one organisation, 联合 joins it with the next.
    private boolean isJointVerb(Token word) {
        return JOINT.contains(word.text()) && found.hasEnd(word.start())
                && !(word.end() == head && STAFFS.lengthAt(paragraph.text(), head) > 0);
    }

    private static boolean isNameLetter(char c) {
        return Character.isIdeographic(c) || Character.isLetterOrDigit(c);
    }

    private static boolean isNounLike(Token word) {
        return word.is("n") || word.is("b") || word.is("j") || word.is("vn") || word.is("gb") || word.is("g")
                || word.is("l") || word.is("i") || word.is("vl") || word.is("x") || word.is("s") || word.is("an");
    }
}
