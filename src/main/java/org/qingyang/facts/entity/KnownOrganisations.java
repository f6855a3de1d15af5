package org.qingyang.facts.entity;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qingyang.facts.base.Find;
import org.qingyang.facts.base.Paragraph;
import org.qingyang.language.Surnames;
import org.qingyang.language.Token;
import org.qingyang.language.WordSet;

/// Finds organisations that need no word of a name before them: known ones (国务院, 新华社), short forms that point at one
/// (县委), and what the dictionary holds for one. The country or organisation right before belongs to them.
final class KnownOrganisations {

    /// What a known organisation ends in that may belong to a country or another organisation.
    private static final String ORGANS = "部院会党局署司军处省";

    /// What a brand's branch is called by.
    private static final WordSet BRANCHES = new WordSet(Set.of("中国", "亚太", "北美", "欧洲", "美国", "日本", "香港"));

    /// What a company's name has behind its brand: 宝钢|股份.
    private static final WordSet SHARES = new WordSet(Set.of("股份", "股份公司", "集团", "集团公司"));

    /// Countries by one character before an authority: 俄|外交部.
    static final String COUNTRY_LETTERS = "美英法德俄日韩朝印意西葡荷比瑞乌柬越泰缅菲马加墨巴以伊叙黎埃阿土希波捷匈罗保塞";

    /// What stands before 教育部 and the like in the name of a department.
    private static final WordSet DEPARTMENTS = new WordSet(Set.of("宣传", "科普", "思想", "职业", "继续", "安全", "健康", "科技", "公共", "社会"));

    private static final String KNOWN = "organisation.known";
    /// Two brands of so many characters without anything between them are a joint company: 云汽|菲达.
    private static final int LONGEST_BRAND = 4;

    private final Paragraph paragraph;
    private final String text;
    private final OrganisationList found;
    private final AnchorStart places;

    KnownOrganisations(Paragraph paragraph, OrganisationList found) {
        this.paragraph = paragraph;
        this.text = paragraph.text();
        this.found = found;
        this.places = new AnchorStart(paragraph);
    }

    /// What is a name by itself.
    void known(int end) {
        int closed = OrganisationWords.CLOSED.lengthBefore(text, end);
        int start = end - closed;
        if (closed > 0 && !isFamily(start, end) && !isGivenName(start, end) && paragraph.at(end) != '法' && paragraph.isEdge(start)
                && Places.SUFFIXES.lengthAt(text, end) < 2
                && !isRoad(end) && !isSpelt(start, end) && !isAction(start, end) && !isDepartment(start, end)) {
            found.add(new Find(owner(start, end), behindBranch(end), KNOWN, 0.85));
        }
    }

    /// 日本的|丰田|, 社长|本田|: a family that is called like a company.
    private boolean isFamily(int start, int end) {
        boolean japanese = Surnames.japaneseLengthAt(text, start) == end - start;
        return japanese && paragraph.at(start - 1) == '的' && text.contains("日本")
                || (japanese || isNamed(start, end)) && PersonWords.POSTS.lengthBefore(text, start) > 0;
    }

    /// 云岭银行|股份, 丰田|中国: where the name ends with the word for its shares or for its branch; `end` where it has none.
    private int behindBranch(int end) {
        int share = SHARES.lengthAt(text, end);
        if (share > 0 && paragraph.isEdge(end + share)) {
            return end + share;
        }
        int region = BRANCHES.lengthAt(text, end);
        return region > 0 && paragraph.isEdge(end + region) && isBehindBrand(end + region) ? end + region : end;
    }

    /// 主席石|佳能|出席, 赵|民革|代表: a brand or a party that is somebody's given name, behind a post or, a party, behind a mark.
    private boolean isGivenName(int start, int end) {
        int family = start - 1;
        boolean named = end - start == 2 && family >= 0 && Surnames.lengthAt(text, family) == 1
                && PersonWords.POSTS.lengthAt(text, end) == 0;
        boolean opens = family == 0 || !Character.isLetterOrDigit(paragraph.at(family - 1));
        return named && (opens && text.charAt(start) == '民' || PersonWords.POSTS.lengthBefore(text, family) > 0);
    }

    /// 主任医师|柯达|主刀: somebody is called like a brand.
    private boolean isNamed(int start, int end) {
        Token next = paragraph.wordAt(end);
        return end - start <= 3 && Surnames.isName(text.substring(start, end)) && next.start() == end
                && next.is("v") && !next.is("vn");
    }

    /// 宣传|教育部: a part of an institution that ends like a ministry.
    private boolean isDepartment(int start, int end) {
        return text.charAt(end - 1) == '部' && DEPARTMENTS.lengthBefore(text, start) > 0;
    }

    /// 阿里|·拉扎: the first part of a name that is spelt by sound.
    private boolean isSpelt(int start, int end) {
        return ForeignNames.isAllSound(text.substring(start, end)) && new ForeignNames(paragraph).isPoint(end);
    }

    /// 长虹|路: a road that is called like a company.
    private boolean isRoad(int end) {
        return "路街".indexOf(paragraph.at(end)) >= 0 && paragraph.isEdge(end) && paragraph.isEdge(end + 1);
    }

    /// What the dictionary holds for an organisation as a whole.
    void word(int end) {
        Token word = paragraph.wordAt(end - 1);
        boolean taken = found.reachesBeyond(word.start()) || isGivenName(word.start(), end);
        if (!taken && word.end() == end && word.text().length() > 2 && word.is("nt")
                && !OrganisationWords.NOT_HEADS.has(word.text())) {
            found.add(new Find(owner(word.start(), end), end, "organisation.word", 0.8));
        }
    }

    /// 县委, 市政府: the one of the place that the story is about; 县委书记 holds it too.
    void alone(int end) {
        int length = OrganisationWords.ALONE.lengthBefore(text, end);
        if (length == 0) {
            return;
        }
        boolean taken = found.reachesBeyond(end - length) && found.last().start() < end - length;
        boolean whole = paragraph.isEdge(end - length)
                && (paragraph.isEdge(end) || OrganisationWords.POSTS.lengthAt(text, end) > 0);
        boolean council = !text.startsWith("政协", end - 2) || end - length > 0 && length > 2 || text.startsWith("主席", end)
                || text.startsWith("副主席", end);
        if (!taken && whole && council && "各全本一两几数名级家）".indexOf(paragraph.at(end - length - 1)) < 0) {
            found.add(new Find(places.before(end - length), end, "organisation.alone", 0.75));
        }
    }

    /// 某某|中国|方面: a foreign company's branch.
    private boolean isBehindBrand(int at) {
        int rank = text.startsWith("新", at) || text.startsWith("原", at) ? 1 : 0;
        return text.startsWith("方面", at) || text.startsWith("公司", at) || text.startsWith("首席", at) || text.startsWith("相关负责人", at)
                || PersonWords.POSTS.lengthAt(text, at + rank) > 0;
    }

    /// 联想|到: the dictionary holds the same characters for a verb.
    private boolean isAction(int start, int end) {
        Token word = paragraph.wordAt(start);
        return word.is("v") && !word.is("vn") && word.end() == end;
    }

    /// 中国|外交部, 联合国|安理会: the country or the organisation right before it belongs to a known one.
    private int owner(int start, int end) {
        boolean organ = ORGANS.indexOf(paragraph.at(end - 1)) >= 0;
        @Nullable Find parent = found.last();
        if (organ && parent != null && parent.end() == start) {
            return parent.start();
        }
        boolean brands = parent != null && parent.end() == start && !organ && parent.at().length() <= LONGEST_BRAND
                && end - start <= LONGEST_BRAND && parent.origin().id().endsWith(KNOWN);
        if (brands) {
            return parent.start();
        }
        int country = organ && text.startsWith("国家", start - 2) ? 2 : Places.COUNTRIES.lengthBefore(text, start);
        if (country > 0 && paragraph.isEdge(start - country)) {
            return start - country;
        }
        boolean letter = organ && start > 0 && COUNTRY_LETTERS.indexOf(text.charAt(start - 1)) >= 0 && paragraph.isEdge(start - 1)
                && !(start > 1 && (Places.lengthBefore(text, start) > 1 || Character.isDigit(text.charAt(start - 2))));
        return letter ? start - 1 : start;
    }
}
