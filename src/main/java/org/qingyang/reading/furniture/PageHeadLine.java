package org.qingyang.reading.furniture;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qingyang.model.FurnitureKind;
import org.qingyang.reading.line.Line;
import org.qingyang.reading.line.Sentences;

/// A head line with date, weekday, page number or the like: what is left beside them is short, the names of the page's
/// editors behind them apart.
final class PageHeadLine implements FurnitureRule {

    private static final int LONGEST = 80;
    /// One of these or a digit stands in every mark.
    private static final String SIGNS = "年月周期版拜历";
    private static final Pattern MARKS = Pattern.compile(
            "(?<date>(?:\\d{4}|[二一][〇○零九][〇○零一二三四五六七八九]{2})年\\s?[\\d一二三四五六七八九十]{1,3}月\\s?[\\d一二三四五六七八九十]{1,3}日"
            + "|\\d{4}([./-])\\d{1,2}\\2\\d{1,2})"
            + "|(?<week>(?:星期|周|礼拜)[一二三四五六日天])"
            + "|(?<page>第?\\s?[A-Da-d]?(?:0{0,4}\\d{1,3}|[一二三四五六七八九十]{1,3})\\s?版|(?<![A-Za-z\\d])[A-D]\\d{1,3}(?![A-Za-z\\d]))"
            + "|(?<moon>农历|[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]年|[正腊冬\\d一二三四五六七八九十]{1,3}月(?:初|十|廿|卅)[一二三四五六七八九十]{0,2})"
            + "|(?<number>第\\s?\\d{1,6}\\s?期|总第\\s?\\d{1,6}\\s?期|今日\\d{1,3}版)");

    /// A paper's name at the start; beside it and a mark the name of the section may stand.
    private static final Pattern PAPER = Pattern.compile("\\p{IsHan}{2,8}(?:报|周刊|时报)[\\s·|／/]");
    private static final Pattern PAPER_AND_SECTION = Pattern.compile("\\p{IsHan}{2,10}报[\\s·|／/]{1,3}\\p{IsHan}{2,6}");
    private static final int LONGEST_NAME = 8;
    private static final int LONGEST_NAMES = 18;

    private static final Set<String> KINDS = MARKS.namedGroups().keySet();

    /// A page number and the name of the section: 02 综合新闻.
    private static final Pattern SECTION = Pattern.compile(
            "[A-D]?\\d{1,3}[\\s·|／/：—-]{1,3}\\p{IsHan}{2,6}|\\p{IsHan}{2,6}[\\s·|／/：—-]{1,3}[A-D]?\\d{1,3}|(?:综合|国内|国际|本地|地方|时政|"
                    + "社会|民生|经济|体育|文化|教育|健康)?(?:新闻|要闻)|\\p{IsHan}{0,2}(?:副刊|周刊|专刊)");

    @Override
    public FurnitureKind kind() {
        return FurnitureKind.PAGE_HEAD;
    }

    /// The number of a page and nothing else, wherever a column ends.
    private static final Pattern PAGE = Pattern.compile("第?\\s?[A-D]?\\d{1,3}\\s?版|[A-D]\\d{1,2}|今日\\d{1,3}版");

    @Override
    public boolean matches(Line line) {
        String head = EditorsLine.withoutEditors(line.folded());
        return PAGE.matcher(head).matches() || isShort(head) && marks(head) >= 2 && rest(head) <= 30;
    }

    /// Whether the line is nothing but one such mark or has it set apart: enough at the edge of a page only.
    boolean matchesAtEdge(Line line) {
        String head = EditorsLine.withoutEditors(line.folded()).strip();
        return matches(line) || PAPER_AND_SECTION.matcher(head).matches() || SECTION.matcher(head).matches()
                || isShort(head) && marks(head) == 1 && isBareOf(head)
                && rest(head) <= (PAPER.matcher(head).lookingAt() ? LONGEST_NAMES : LONGEST_NAME);
    }

    private static boolean isShort(String text) {
        return text.length() <= LONGEST && !Sentences.isComplete(text) && "，的在了".chars().allMatch(c -> text.indexOf(c) < 0);
    }

    /// How many kinds of marks there are.
    private static int marks(String text) {
        if (text.chars().noneMatch(c -> c >= '0' && c <= '9' || SIGNS.indexOf(c) >= 0)) {
            return 0;
        }
        // Two of a kind tell no more than one: a headline may speak of Friday and Saturday.
        Set<String> kinds = new HashSet<>();
        MARKS.matcher(text).results().forEach(mark -> KINDS.stream().filter(kind -> mark.group(kind) != null)
                .forEach(kinds::add));
        return kinds.size();
    }

    private static int rest(String text) {
        return text.length() - MARKS.matcher(text).results().mapToInt(r -> r.end() - r.start()).sum();
    }

    /// With one mark alone the line must be set apart by a blank or a colon, or be nothing but the mark.
    private static boolean isBareOf(String text) {
        Matcher matcher = MARKS.matcher(text);
        return matcher.matches() || matcher.reset().find()
                && (isApart(text, matcher.start() - 1) || matcher.start() == 0)
                && (isApart(text, matcher.end()) || matcher.end() == text.length());
    }

    private static boolean isApart(String text, int i) {
        return i >= 0 && i < text.length() && " 　：:|·/\t".indexOf(text.charAt(i)) >= 0;
    }
}
