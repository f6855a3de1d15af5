package org.qingyang.facts.entity;

import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qingyang.facts.base.Find;
import org.qingyang.facts.base.Paragraph;
import org.qingyang.language.Token;
import org.qingyang.language.WordSet;

/// Where an organisation's name begins whose head is known: at the leftmost place or authority before it, or at a name of its
/// own.
final class NameStart {

    /// 世界|第四大|手机厂: how large it is, and no name.
    private static final Pattern RANKED = Pattern.compile("第[一二三四五六七八九十0-9]+大");

    private static final Pattern HALL = Pattern.compile("旅馆|酒店|饭店|宾馆|会堂|大厦|剧院|中心");

    private static final WordSet SOCIETIES = new WordSet(Set.of("学会", "协会", "研究会", "商会", "促进会"));

    private static final WordSet WORLD = new WordSet(Set.of("世界", "国际", "全球", "外国"));

    private static final WordSet PARTIES = new WordSet(Set.of("中共", "共青团", "民革", "民盟", "民建", "民进", "农工党", "致公党", "九三学社"));

    /// Heads that a place tells apart and the name before it tells whose they are: 中保寿险|上海|分公司.
    private static final Set<String> BRANCHES = Set.of("分公司", "分行", "支行", "分社", "分店");

    private final Paragraph paragraph;
    private final String text;
    private final OrganisationList found;
    private final AnchorStart beginning;
    private final BrandBefore brands;

    NameStart(Paragraph paragraph, OrganisationList found) {
        this.paragraph = paragraph;
        this.text = paragraph.text();
        this.found = found;
        this.beginning = new AnchorStart(paragraph);
        this.brands = new BrandBefore(paragraph);
    }

    /// The start, or -1 where nothing stands before the head that tells one from another.
    int of(int headStart, int end) {
        int start = withAll(headStart, end);
        boolean council = start > 1 && text.startsWith("政协", start - 2) && text.startsWith("委员会", end - 3);
        return start < 0 || text.indexOf('第', start, headStart) >= 0 && RANKED.matcher(text).region(start, headStart).find() ? -1
                : council ? start - 2 : behindParticle(start, end);
    }

    /// 从|江南大学, 原|国内贸易部: the first character belongs to what is said of the institution.
    private int behindParticle(int start, int end) {
        String particle = paragraph.wordAt(start).text();
        boolean ours = text.charAt(start) == '我' && "省市区县".indexOf(text.charAt(start + 1)) >= 0 && end - start > 4
                && OrganisationWords.HEADS.has(text.substring(start + 2, end));
        if (ours) {
            return start + 2;
        }
        boolean former = end - start > 4 && (particle.equals("原") || particle.equals("今") || particle.equals("现"));
        boolean known = "从由在到与和对向被同".indexOf(text.charAt(start)) >= 0
                && OrganisationWords.CLOSED.has(text.substring(start + 1, end));
        return former || known ? start + 1 : start;
    }

    private int withAll(int headStart, int end) {
        int district = "省市区县州旗".indexOf(text.charAt(headStart)) < 0 ? 0 : Places.lengthBefore(text, headStart + 1);
        if (district > 2 && paragraph.isEdge(headStart + 1 - district) && !paragraph.wordAt(headStart).is("ns")) {
            return belowUpper(headStart + 1 - district);
        }
        NameWalk.End walk = new NameWalk(paragraph, found, OrganisationWords.NAMED.ends(text.substring(headStart, end)))
                .from(headStart);
        String head = text.substring(headStart, end);
        if (walk.anchor() >= 0) {
            return anchored(walk, headStart, head);
        }
        if (isListed(headStart, head)) {
            return headStart;
        }
        int item = OrganisationWords.NAMED.ends(head) ? item(headStart) : -1;
        if (item >= 0) {
            return item;
        }
        if (!OrganisationWords.NAMED.ends(head) || OrganisationWords.BARE.has(head) && walk.limit() == headStart) {
            return -1;
        }
        return unanchored(walk.limit(), headStart);
    }

    /// The start of a brand that ends at `end`, or -1.
    int ofBrand(int end) {
        NameWalk.End walk = new NameWalk(paragraph, found, true).from(end);
        int begin = walk.anchor() == walk.limit() ? walk.anchor() : unanchored(walk.limit(), end);
        boolean told = begin < 0 && NameContext.opens(paragraph, walk.limit()) && !isGeneric(paragraph.wordAt(walk.limit()))
                && end - walk.limit() <= 4;
        int first = begin >= 0 ? begin : told ? walk.limit() : end;
        return end - first >= 2 ? first : -1;
    }

    /// 市民政局、|畜牧局: another authority of the same place.
    private boolean isListed(int headStart, String head) {
        return head.length() > 2 && "局厅委办".indexOf(head.charAt(head.length() - 1)) >= 0 && found.endsAt(headStart - 1)
                && "、和与".indexOf(paragraph.at(headStart - 1)) >= 0
                && "局厅委办".indexOf(paragraph.at(headStart - 2)) >= 0;
    }

    /// 甲小学、|乙家|小学: behind the mark of a list that an institution stands before, everything up to the head is the name; -1 where
    /// no such mark is near.
    private int item(int headStart) {
        int mark = text.lastIndexOf('、', headStart - 1);
        boolean near = mark > 0 && headStart - mark > 2 && headStart - mark <= 7 && found.endsAt(mark);
        return near && text.substring(mark + 1, headStart).chars()
                .allMatch(c -> Character.isIdeographic(c) && "的等各多所家位和与及".indexOf(c) < 0
                || c == '家') ? mark + 1 : -1;
    }

    /// 云岭省|石台县委: with the places of higher ranks before it, and the party: 中共|石台县委.
    private int belowUpper(int start) {
        int at = start;
        for (int place = Places.lengthBefore(text, at); place > 1
                && paragraph.isEdge(at - place); place = Places.lengthBefore(text, at)) {
            at -= place;
        }
        return at - PARTIES.lengthBefore(text, at);
    }

    private int anchored(NameWalk.End walk, int headStart, String head) {
        int start = beginning.of(walk, headStart);
        String before = text.substring(start, headStart);
        if (head.length() == 1 && (before.length() < 3 || HALL.matcher(before).find() || head.equals("厅")
                && !before.contains("省"))) {
            return -1;
        }
        if (isCalled(start, headStart, head)) {
            return start;
        }
        if (OrganisationWords.BARE.has(head) && !isTwoCountries(start, headStart)
                && (isOnlyPlaces(start, headStart) || isDoubled(head, headStart))
                || head.equals("中心") && headStart - start == 1) {
            return -1;
        }
        if (isKindOfCompany(start, headStart, head)) {
            return -1;
        }
        if (BRANCHES.contains(head) && walk.limit() < start && hasProperWord(walk.limit(), start)) {
            return walk.limit();
        }
        boolean all = "各每".indexOf(paragraph.at(start - 1)) >= 0;
        return before.isEmpty() || all ? -1 : brands.before(start, walk.limit(), head);
    }

    /// 美国|科技|公司, 国际|金融|中心: a country and what they do make no name.
    private boolean isKindOfCompany(int start, int headStart, String head) {
        int country = Places.COUNTRIES.lengthAt(text, start);
        int world = WORLD.lengthAt(text, start);
        boolean kind = head.equals("公司") && country + world > 0 || head.equals("中心") && world > 0;
        for (int at = start + Math.max(country, world); kind && at < headStart; at = paragraph.wordAt(at).end()) {
            String word = paragraph.wordAt(at).text();
            kind = OrganisationWords.INNER.has(word) || OrganisationWords.TRADES.has(word) || OrganisationWords.KINDS.has(word)
                    || OrganisationWords.ANCHORS.has(word);
        }
        return kind;
    }

    /// 浙江|大学, 中央|电视台: one of its kind.
    private boolean isCalled(int start, int headStart, String head) {
        String place = text.substring(start, headStart);
        int first = Places.lengthAt(place, 0);
        boolean pair = first > 0 && first < place.length() && isPlaces(place, first);
        if (OrganisationWords.CITY_PROPER.has(head)) {
            return first == place.length() && !Places.COUNTRIES.has(place) && !Places.PROVINCES.has(place) && !WORLD.has(place);
        }
        return OrganisationWords.PROPER.has(head) && (place.equals("中央") || pair || Places.isKnown(place)
                && (!Places.COUNTRIES.has(place) || head.endsWith("银行")));
    }

    /// 某国|某省某市: nothing but places behind the first one.
    private static boolean isPlaces(String place, int from) {
        int at = from;
        for (int length = Places.lengthAt(place, at); length > 1 && at < place.length(); length = Places.lengthAt(place, at)) {
            at += length;
        }
        return at == place.length() || Places.isKnown(place.substring(from));
    }

    /// 澳中|理事会.
    private boolean isTwoCountries(int start, int headStart) {
        return headStart - start == 2 && text.substring(start, headStart).indexOf('中') >= 0
                && !Places.isKnown(text.substring(start, headStart));
    }

    /// 工会联合会|工会: the second word stands for members and not for a union of the union.
    private boolean isDoubled(String head, int headStart) {
        @Nullable Find parent = found.last();
        return parent != null && parent.end() == headStart && text.substring(parent.start(), headStart).contains(head);
    }

    /// 北京工会, 全国医院: a kind of organisations and not one; 区法院 is one.
    private boolean isOnlyPlaces(int start, int end) {
        if (end - start == 1 && "市区县省镇乡".indexOf(text.charAt(start)) >= 0 || found.endsAt(end) && text.startsWith("办公室", end)) {
            return false;
        }
        int whole = text.startsWith("中国", start) ? start + 2 : end;
        if (whole < end && !Places.PROVINCES.has(text.substring(whole, end)) && "省市区县州部".indexOf(text.charAt(end - 1)) < 0
                && (!OrganisationWords.ANCHORS.has(text.substring(whole, end)) || SOCIETIES.lengthAt(text, end) > 0)) {
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
        boolean listed = start > 0 && found.endsAt(start - 1) && paragraph.at(start - 1) == '、';
        return headStart - start >= 2 && (listed || hasProperWord(start, headStart) || isTold(start, headStart)) ? start : -1;
    }

    /// 由|长空|大学, 、|绿野|集团: common words are a name where nothing but they stands before a head that has one, unless they tell
    /// its kind (老年大学).
    private boolean isTold(int start, int headStart) {
        if (OrganisationWords.PROPRIETARY.lengthAt(text, headStart) == 0 || headStart - start < 2
                || "上读进入到在去回离".indexOf(text.charAt(headStart - 1)) >= 0 || !NameContext.opens(paragraph, start)
                || headStart - start > 8) {
            return false;
        }
        for (int at = start; at < headStart; at = paragraph.wordAt(at).end()) {
            if (OrganisationWords.KINDS.has(text.substring(at, Math.min(headStart, paragraph.wordAt(at).end())))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isGeneric(Token word) {
        return OrganisationWords.INNER.has(word.text()) && word.text().length() > 1;
    }

    /// A word that is no common noun: a brand, an abbreviation, or characters that make no word.
    private boolean hasProperWord(int start, int end) {
        for (int at = start; at < end;) {
            Token word = paragraph.wordAt(at);
            if (word.is("nz") || word.is("nr") || word.is("m") && word.text().startsWith("第") || word.is("j") || word.is("x")
                    || word.is("nx") || word.is("nt")
                    || word.text().length() == 1 && word.end() < end) {
                return true;
            }
            at = word.end();
        }
        return false;
    }
}
