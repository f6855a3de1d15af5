package org.qingyang.facts.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qingyang.facts.base.Find;
import org.qingyang.facts.base.Paragraph;
import org.qingyang.language.Token;

/// Finds organisations by the words that end their names. Nested ones are kept whole.
final class OrganisationGrammar {

    private static final Pattern BUILDER = Pattern.compile("中(?:国)?(?:建筑?|铁建?|交|冶|水|电建|核)(?:第)?[一二三四五六七八九十0-9]{1,3}局");

    private static final Pattern HALL = Pattern.compile("旅馆|酒店|饭店|宾馆|会堂|大厦|剧院|中心");

    private static final Pattern TEAM = Pattern.compile("(?:国家|国奥|国青|青年|少年|奥运|男子|女子|男|女|足球|篮球|排球|乒乓球|羽毛球|网球|冰球|水球"
            + "|棒球|垒球|曲棍球|手球|体操|游泳|跳水|田径|举重|射击|冰壶|短道速滑|花样滑冰|足|篮|排|乒|羽|一|二)*队|(?!代表|考察)\\p{IsHan}{2}队|海军(?:陆战队)?|空军|陆军|军方");

    /// What a known organisation ends in that may belong to a country or another organisation.
    private static final String ORGANS = "部院会党局署司军处省";

    /// Heads that a place tells apart and the name before it tells whose they are: 中保寿险|上海|分公司.
    private static final Set<String> BRANCHES = Set.of("分公司", "分行", "支行", "分社", "分店");

    private static final int LONGEST = 64;

    /// Countries by one character before an authority: 俄|外交部.
    private static final String COUNTRY_LETTERS = "美英法德俄日韩朝印意西葡荷比瑞乌柬越泰缅菲马加墨巴以伊叙黎埃阿土希波捷匈罗保塞";

    private static final String OFFICES = "处系司科办所";

    private final Paragraph paragraph;
    private final String text;
    private final List<Find> found = new ArrayList<>();

    private OrganisationGrammar(Paragraph paragraph) {
        this.paragraph = paragraph;
        this.text = paragraph.text();
    }

    static List<Find> find(Paragraph paragraph) {
        var grammar = new OrganisationGrammar(paragraph);
        Dateline.organisation(paragraph).ifPresent(grammar::add);
        for (int end = 2; end <= paragraph.length(); end++) {
            grammar.endingAt(end);
        }
        return grammar.found;
    }

    private void endingAt(int end) {
        int length = head(end);
        if (length > 0 && isComplete(end - length, end)) {
            int start = start(end - length, end);
            if (start >= 0) {
                add(new Find(start, end, "organisation", 0.9));
                return;
            }
        }
        if (department(end)) {
            return;
        }
        builder(end);
        group(end);
        if (paragraph.isEdge(end)) {
            paper(end);
            party(end);
            team(end);
            alone(end);
            word(end);
            known(end);
        } else if (paragraph.at(end) == '人' && paragraph.isEdge(end + 1)) {
            known(end);
        }
    }

    /// What is a name by itself.
    private void known(int end) {
        int closed = OrganisationWords.CLOSED.lengthBefore(text, end);
        if (closed > 0 && paragraph.at(end) != '法' && paragraph.isEdge(end - closed) && Places.SUFFIXES.lengthAt(text, end) < 2 && !isAction(end - closed, end)) {
            int branch = text.startsWith("中国", end) && paragraph.isEdge(end + 2) && isBehindBrand(end + 2) ? end + 2 : end;
            add(new Find(owner(end - closed, end), branch, "organisation.known", 0.85));
        }
    }

    /// 某某|中国|方面: a foreign company's branch.
    private boolean isBehindBrand(int at) {
        return text.startsWith("方面", at) || text.startsWith("总裁", at) || text.startsWith("区总裁", at) || text.startsWith("董事长", at)
                || text.startsWith("公司", at) || text.startsWith("首席", at) || text.startsWith("相关负责人", at);
    }

    /// 联想|到: the dictionary holds the same characters for a verb.
    private boolean isAction(int start, int end) {
        Token word = paragraph.wordAt(start);
        return word.is("v") && !word.is("vn") && word.end() == end;
    }

    /// 市体委|场馆处, 师范大学|中文系: an office of the institution right before it belongs to its name.
    private boolean department(int end) {
        if (found.isEmpty() || OFFICES.indexOf(paragraph.at(end - 1)) < 0 || "长级务".indexOf(paragraph.at(end)) >= 0) {
            return false;
        }
        Find parent = found.getLast();
        boolean edge = paragraph.isEdge(end) || text.startsWith("系主任", end - 1);
        if (!edge || end - parent.end() > 8 || end - parent.end() < 2) {
            return false;
        }
        for (int at = parent.end(); at < end; at = paragraph.wordAt(at).end()) {
            Token word = paragraph.wordAt(at);
            boolean part = at == end - 1 && !word.is("u") || word.is("n") && !word.is("ns") || word.is("vn") || word.is("b") || word.is("j") || word.is("g") || OrganisationWords.INNER.has(word.text());
            if (word.end() > end && at < end - 1 || !part || at < end - 1 && word.is("nn") || word.is("nr") || OrganisationWords.STOPS.has(word.text())) {
                return false;
            }
        }
        add(new Find(parent.start(), end, "organisation.department", 0.85));
        return true;
    }

    /// What the dictionary holds for an organisation as a whole.
    private void word(int end) {
        Token word = paragraph.wordAt(end - 1);
        boolean taken = !found.isEmpty() && found.getLast().end() > word.start();
        if (!taken && word.end() == end && word.text().length() > 2 && word.is("nt") && !OrganisationWords.NOT_HEADS.has(word.text())) {
            add(new Find(owner(word.start(), end), end, "organisation.word", 0.8));
        }
    }

    /// 县委, 市政府: the one of the place that the story is about; 县委书记 holds it too.
    private void alone(int end) {
        int length = OrganisationWords.ALONE.lengthBefore(text, end);
        if (length == 0) {
            return;
        }
        boolean taken = !found.isEmpty() && found.getLast().end() > end - length;
        boolean whole = paragraph.isEdge(end - length) && (paragraph.isEdge(end) || OrganisationWords.POSTS.lengthAt(text, end) > 0);
        if (!taken && whole && "各全本一两几数名级家".indexOf(paragraph.at(end - length - 1)) < 0) {
            add(new Find(end - length, end, "organisation.alone", 0.75));
        }
    }

    /// 中国|外交部, 联合国|安理会: the country or the organisation right before it belongs to a known one.
    private int owner(int start, int end) {
        boolean organ = ORGANS.indexOf(paragraph.at(end - 1)) >= 0;
        if (organ && !found.isEmpty() && found.getLast().end() == start) {
            return found.getLast().start();
        }
        int country = Places.COUNTRIES.lengthBefore(text, start);
        if (country > 0 && paragraph.isEdge(start - country)) {
            return start - country;
        }
        boolean letter = organ && start > 0 && COUNTRY_LETTERS.indexOf(text.charAt(start - 1)) >= 0 && paragraph.isEdge(start - 1)
                && !(start > 1 && Places.lengthBefore(text, start) > 1);
        return letter ? start - 1 : start;
    }

    /// 中国女排, 四川队, 美国海军: teams and forces of a place.
    private void team(int end) {
        char last = text.charAt(end - 1);
        if (last != '队' && last != '军' && last != '方' || !paragraph.isEdge(end)) {
            return;
        }
        Matcher team = TEAM.matcher(text).region(Math.max(0, end - 10), end);
        while (team.find()) {
            int place = Places.lengthBefore(text, team.start());
            if (team.end() == end && place > 0) {
                add(new Find(team.start() - place, end, "organisation.team", 0.8));
                return;
            }
            team.region(team.start() + 1, end);
        }
        club(end);
    }

    /// 尤文|队: the tokenizer holds the word before for a name or a brand.
    private void club(int end) {
        Token word = paragraph.wordAt(end - 2);
        boolean name = end > 3 && word.end() == end - 1 && word.text().length() > 1 && text.charAt(end - 1) == '队'
                && (word.is("nz") || word.is("nrf") || word.is("ns") || OrganisationWords.CLOSED.has(word.text()));
        if (name && !Places.NEVER.has(word.text())) {
            add(new Find(word.start(), end, "organisation.team", 0.75));
        }
    }

    /// The length of the word that ends a name here: one of the lists, or what the tokenizer holds for such.
    private int head(int end) {
        int length = OrganisationWords.HEADS.lengthBefore(text, end);
        Token word = paragraph.wordAt(end - 1);
        boolean known = word.is("nis") && word.end() == end && word.text().length() > Math.max(1, length);
        return known && !OrganisationWords.NOT_HEADS.has(word.text()) ? word.text().length() : length;
    }

    /// The state's builders: 中铁十二局, 中建三局.
    private void builder(int end) {
        if (text.charAt(end - 1) == '局') {
            Matcher builder = BUILDER.matcher(text).region(Math.max(0, end - 7), end);
            if (builder.find() && builder.end() == end) {
                add(new Find(builder.start(), end, "organisation.builder", 0.9));
            }
        }
    }

    /// 七国集团, 15国集团.
    private void group(int end) {
        if (text.charAt(end - 1) == '团' && text.startsWith("国集团", end - 3)) {
            int start = end - 3;
            while (start > 0 && "0123456789一二三四五六七八九十".indexOf(text.charAt(start - 1)) >= 0) {
                start--;
            }
            if (start < end - 3) {
                add(new Find(start, end, "organisation.group", 0.9));
            }
        }
    }

    /// “团结进步党”: a party's name in quotation marks.
    private void party(int end) {
        int start = text.charAt(end - 1) == '党' && paragraph.at(end) == '”' ? text.lastIndexOf('“', end - 1) + 1 : end;
        if (start > 0 && end - start > 2 && end - start < 10) {
            add(new Find(start, end, "organisation.party", 0.8));
        }
    }

    /// 某某报|报道, 某某报|记者: a paper by what follows its name.
    private void paper(int end) {
        if (text.charAt(end - 1) != '报' || !paragraph.isEdge(end) || OrganisationWords.REPORTS.lengthAt(text, end) == 0) {
            return;
        }
        int start = end;
        while (start > 0 && end - start < 8 && isPartOfPaper(paragraph.wordAt(start - 1), start == end)) {
            start = paragraph.wordAt(start - 1).start();
        }
        if (end - start >= 3) {
            add(new Find(start, end, "organisation.paper", 0.8));
        }
    }

    private static boolean isPartOfPaper(Token word, boolean last) {
        boolean noun = word.is("n") || word.is("j") || word.is("b") || word.is("s");
        return (noun || word.is("v") && last && word.text().length() == 1) && !word.is("nr") && !OrganisationWords.STOPS.has(word.text())
                && !word.text().equals("本报");
    }

    /// What is longer is no name; without a bound a list of heads would grow into one.
    private void add(Find find) {
        if (find.at().length() > LONGEST) {
            return;
        }
        while (!found.isEmpty() && found.getLast().start() >= find.start()) {
            found.removeLast();
        }
        if (found.isEmpty() || found.getLast().end() <= find.start()) {
            found.add(find);
        }
    }

    /// Whether the head ends here and is no part of a longer word or of a post.
    private boolean isComplete(int start, int end) {
        String head = text.substring(start, end);
        int place = Places.SUFFIXES.lengthBefore(text, end);
        if (OrganisationWords.FACILITIES.lengthAt(text, end) > 0 || place > head.length()
                || place == head.length() && !OrganisationWords.HEADS.has(head)) {
            return false;
        }
        if (OrganisationWords.FOLLOWED.lengthAt(text, end) > 0 && !(paragraph.isEdge(end) && paragraph.wordAt(end).text().length() > 1)) {
            return false;
        }
        if (head.endsWith("中心") && OrganisationWords.CENTRAL.lengthAt(text, end) > 0) {
            return false;
        }
        if (OrganisationWords.POST_WORDS.has(head) && OrganisationWords.POSTS.lengthAt(text, end) > 0
                && !text.startsWith("总工会", start) && !isNamed(start)) {
            return false;
        }
        if (OrganisationWords.COMMON.lengthBefore(text, end) > head.length()) {
            return false;
        }
        if (head.length() == 1 && (OrganisationWords.COMMON.lengthBefore(text, end) > 0 || !paragraph.isEdge(end))) {
            return false;
        }
        return paragraph.isEdge(end) || isGlued(end) || head.length() > 2;
    }

    /// 区工会主席: the union has a name of its own; 公司工会主席: the chairman has.
    private boolean isNamed(int start) {
        return start > 0 && "市区县省镇乡".indexOf(text.charAt(start - 1)) >= 0 || start > 1 && text.startsWith("街道", start - 2);
    }

    /// The tokenizer holds 工会组织 for one word also where 组织 is a verb.
    private boolean isGlued(int end) {
        Token word = paragraph.wordAt(end - 1);
        return word.text().endsWith("组织") && word.end() - 2 == end;
    }

    private int start(int headStart, int end) {
        NameWalk.End walk = new NameWalk(paragraph, found, OrganisationWords.NAMED.ends(text.substring(headStart, end))).from(headStart);
        String head = text.substring(headStart, end);
        if (walk.anchor() >= 0) {
            return anchored(walk, headStart, head);
        }
        if (isListed(headStart, head)) {
            return headStart;
        }
        if (!OrganisationWords.NAMED.ends(head) || OrganisationWords.BARE.has(head) && walk.limit() == headStart) {
            return -1;
        }
        return unanchored(walk.limit(), headStart);
    }

    /// 市民政局、|畜牧局: another authority of the same place.
    private boolean isListed(int headStart, String head) {
        return head.length() > 2 && "局厅委办".indexOf(head.charAt(head.length() - 1)) >= 0 && !found.isEmpty()
                && found.getLast().end() == headStart - 1 && "、和与".indexOf(paragraph.at(headStart - 1)) >= 0
                && "局厅委办".indexOf(paragraph.at(headStart - 2)) >= 0;
    }

    private int anchored(NameWalk.End walk, int headStart, String head) {
        int start = walk.anchor();
        String before = text.substring(start, headStart);
        if (head.length() == 1 && (before.length() < 3 || HALL.matcher(before).find() || head.equals("厅")
                && !before.contains("省"))) {
            return -1;
        }
        if (isCalled(start, headStart, head)) {
            return start;
        }
        if (OrganisationWords.BARE.has(head) && (isOnlyPlaces(start, headStart) || isDoubled(head, headStart))
                || head.equals("中心") && headStart - start == 1) {
            return -1;
        }
        if (BRANCHES.contains(head) && walk.limit() < start && hasProperWord(walk.limit(), start)) {
            return walk.limit();
        }
        return before.isEmpty() ? -1 : start;
    }

    /// 浙江|大学, 中央|电视台: one of its kind.
    private boolean isCalled(int start, int headStart, String head) {
        String place = text.substring(start, headStart);
        int first = Places.lengthAt(place, 0);
        boolean pair = first > 0 && first < place.length() && Places.isKnown(place.substring(first));
        return OrganisationWords.PROPER.has(head) && (place.equals("中央") || pair || Places.isKnown(place)
                && (!Places.COUNTRIES.has(place) || head.endsWith("银行")));
    }

    /// 工会联合会|工会: the second word stands for members and not for a union of the union.
    private boolean isDoubled(String head, int headStart) {
        return !found.isEmpty() && found.getLast().end() == headStart && text.substring(found.getLast().start(),
                headStart).contains(head);
    }

    /// 北京工会, 全国医院: a kind of organisations and not one; 区法院 is one.
    private boolean isOnlyPlaces(int start, int end) {
        if (end - start == 1 && "市区县省镇乡".indexOf(text.charAt(start)) >= 0) {
            return false;
        }
        for (int at = start; at < end;) {
            Token word = paragraph.wordAt(at);
            String part = text.substring(at, Math.min(end, word.end()));
            if (!Places.isKnown(part) && !OrganisationWords.ANCHORS.has(part)) {
                return false;
            }
            at = word.end();
        }
        return true;
    }

    private int unanchored(int limit, int headStart) {
        int start = limit;
        while (start < headStart && isGeneric(paragraph.wordAt(start))) {
            start = paragraph.wordAt(start).end();
        }
        boolean listed = start > 0 && !found.isEmpty() && found.getLast().end() == start - 1 && paragraph.at(start - 1) == '、';
        return headStart - start >= 2 && (listed || hasProperWord(start, headStart)) ? start : -1;
    }

    private static boolean isGeneric(Token word) {
        return OrganisationWords.INNER.has(word.text()) && word.text().length() > 1;
    }

    /// A word that is no common noun: a brand, an abbreviation, or characters that make no word.
    private boolean hasProperWord(int start, int end) {
        for (int at = start; at < end;) {
            Token word = paragraph.wordAt(at);
            if (word.is("nz") || word.is("nr") || word.is("m") && word.text().startsWith("第") || word.is("j") || word.is("x") || word.is("nx") || word.is("nt")
                    || word.text().length() == 1 && word.end() < end) {
                return true;
            }
            at = word.end();
        }
        return false;
    }
}
