package org.qingyang.reading.byline;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qingyang.language.CharacterSet;
import org.qingyang.reading.line.Invisible;
import org.qingyang.reading.line.Pairs;
import org.qingyang.text.Span;

/// Reads label and byline at the start of a lead: 本报讯（记者 某某）, 据新华社北京1月1日电 记者某某报道：.
public final class Openings {

    private static final String OUTLET = "(?:本报|本刊|本台|本网|[日晚早晨商时快导都农青]报|\\p{IsHan}{2,6}?(?:报|网|社|台|客户端)|\\p{IsHan}{2,8}?融媒体?中心)";
    private static final String PLACE = "(?:\\p{IsHan}{2,4}?、)?\\p{IsHan}{0,8}?(?:（\\p{IsHan}{2,8}）)?";
    private static final String DATE = "(?:(?:\\d{4}年)?\\d{1,2}月\\d{1,2}日(?:至\\d{1,2}日)?|\\d{1,2}日)";
    private static final Pattern DATED = Pattern.compile(
            "[【（]?(?:又?据)?" + OUTLET + "\\s{0,2}" + PLACE + "\\s{0,2}" + DATE + "\\s{0,2}(?:专|特|急|综合)?[讯电][】）]?");
    private static final Pattern PLAIN = Pattern.compile(
            "[【（]?(?:又?据)?(?:" + OUTLET + "|\\p{IsHan}报(?=讯))(?:综合|最新|专|快|特|急|" + PLACE
            + ")?(?:消息(?:（\\p{IsHan}{2,8}）(?=：))?|讯|电)[】）]?");
    private static final Pattern REPORTED = Pattern.compile(
            "(?:本报|本刊|本台|\\p{IsHan}{2,4}(?:报|网|社))(?:驻\\p{IsHan}{1,6}|特约|特派|实习|见习|首席)?记者[^，。：]{2,24}?报道");

    /// 讯|（某某）: the label of a brief, before names in brackets.
    private static final Pattern BRIEF = Pattern.compile("讯(?=\\s{0,2}（\\p{IsHan}{2,4}(?:[ 　、]\\p{IsHan}{2,4}){0,2}）)");
    /// 本 报 讯: set with blanks.
    private static final Pattern SPACED = Pattern.compile("本\\s?[报刊台]\\s{1,2}讯(?=\\s{0,2}（)|本\\s[报刊台]\\s?讯(?=\\s{0,2}（)");

    /// One of these stands in each label.
    private static final CharacterSet LASTS = new CharacterSet("讯电消");

    private final BylineGrammar grammar;

    public Openings(BylineGrammar grammar) {
        this.grammar = grammar;
    }

    /// @param folded the folded line
    /// @return empty where the line begins with its text
    public Optional<Opening> read(String folded) {
        String start = folded.substring(0, Math.min(folded.length(), BylineGrammar.LONGEST + 40));
        Optional<Span> label = label(start);
        int behind = label.map(Span::end).orElse(0);
        Optional<Opening> byline = enclosed(start).or(() -> bracketed(start, label.orElse(null), behind))
                .or(() -> label.flatMap(l -> unbracketed(start, l)));
        if (byline.isPresent()) {
            return byline;
        }
        return label.map(l -> new Opening(l, null, Span.at(l.end()), afterColon(start, l.end())))
                .or(() -> reported(start));
    }

    private static Optional<Span> label(String start) {
        if (!LASTS.isIn(start)) {
            return Optional.empty();
        }
        Matcher dated = DATED.matcher(start);
        if (dated.lookingAt() && Pairs.isBalanced(dated.group()) && !goesOn(start, dated.end())) {
            return Optional.of(new Span(0, dated.end()));
        }
        for (Pattern form : List.of(BRIEF, SPACED)) {
            Matcher label = form.matcher(start);
            if (label.lookingAt()) {
                return Optional.of(new Span(0, label.end()));
            }
        }
        Matcher plain = PLAIN.matcher(start);
        boolean found = plain.lookingAt() && Pairs.isBalanced(plain.group())
                && ("】）".indexOf(start.charAt(plain.end() - 1)) >= 0 || isBoundary(start, plain.end())
                || plain.group().endsWith("报讯") && !goesOn(start, plain.end()));
        return found && !isPartOfSentence(start, plain.group()) ? Optional.of(new Span(0, plain.end())) : Optional.empty();
    }

    /// Whether the words only say where the news comes from, as the first clause of the text: 某网站消息，.
    private static boolean isPartOfSentence(String start, String label) {
        return label.endsWith("消息") && start.startsWith("，", label.length()) && !label.contains("本");
    }

    /// Whether the last character of a label is only the first of a longer word: 电话, 讯息.
    private static boolean goesOn(String text, int end) {
        return end < text.length() && "话视子力影商网台讯器脑梯车站业价流压息号问".indexOf(text.charAt(end)) >= 0;
    }

    private static boolean isBoundary(String text, int end) {
        return end == text.length() || Invisible.isBlank(text.charAt(end)) || "（：，".indexOf(text.charAt(end)) >= 0
                || text.startsWith("记者", end) || text.startsWith("本报记者", end) || text.startsWith("通讯员", end);
    }

    private Optional<Opening> bracketed(String start, @Nullable Span label, int behind) {
        int open = afterBlank(start, behind);
        int close = open < start.length() && "（【".indexOf(start.charAt(open)) >= 0
                ? closing(start, open) : -1;
        if (close < 0) {
            return Optional.empty();
        }
        return grammar.bracketed(" ".repeat(open + 1) + start.substring(open + 1, close))
                .filter(credit -> credit.spoken() || label != null || grammar.areSurelyNames(credit))
                .map(credit -> opening(start, label, credit, open, close + 1));
    }

    /// （新华社北京1月1日电　记者某某）: label and byline in one pair of brackets.
    private Optional<Opening> enclosed(String start) {
        int close = !start.isEmpty() && "（【".indexOf(start.charAt(0)) >= 0 ? closing(start, 0) : -1;
        return close < 0 ? Optional.empty() : label(start.substring(1, close))
                .map(inside -> new Span(inside.start() + 1, inside.end() + 1))
                .flatMap(label -> grammar.whole(" ".repeat(label.end()) + start.substring(label.end(), close))
                        .filter(Credit::spoken).map(credit -> opening(start, label, credit, 0, close + 1)));
    }

    private static int closing(String start, int open) {
        for (int i = open + 1; i < start.length(); i++) {
            if ("）】".indexOf(start.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    /// 记者某某报道：, or 记者某某 and a blank.
    private Optional<Opening> unbracketed(String start, Span label) {
        int from = afterBlank(start, label.end());
        int stop = firstOf(start, from, "，。“");
        int reported = start.indexOf("报道", from);
        if (reported >= 0 && reported < stop) {
            int end = reported + 2;
            Optional<Opening> found = at(start, label, from, end);
            if (found.isPresent()) {
                return found;
            }
        }
        for (int end = Math.min(stop, start.length() - 1); end > from + 3; end--) {
            char c = start.charAt(end);
            if (c == '：' || c == '／' || Invisible.isBlank(c)) {
                Optional<Opening> found = at(start, label, from, end);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Opening> at(String start, Span label, int from, int end) {
        if (from + 3 > end) {
            return Optional.empty();
        }
        return grammar.whole(" ".repeat(from) + start.substring(from, end))
                .filter(credit -> credit.spoken() && (grammar.areNames(credit) || start.startsWith("报道：", end - 2)))
                .map(credit -> opening(start, label, credit, from, end));
    }

    /// 本报记者某某报道 as a label of its own.
    private Optional<Opening> reported(String start) {
        Matcher matcher = REPORTED.matcher(start);
        if (!start.contains("记者") || !matcher.lookingAt()) {
            return Optional.empty();
        }
        return grammar.whole(matcher.group()).filter(grammar::areNames)
                .map(credit -> new Opening(new Span(0, matcher.end()), credit, Span.at(matcher.end()),
                        afterColon(start, matcher.end())));
    }

    private static Opening opening(String start, @Nullable Span label, Credit credit, int from, int to) {
        int end = afterColon(start, to);
        return new Opening(label, credit, new Span(from, Math.max(to, trimmed(start, to, end))), end);
    }

    private static int trimmed(String text, int from, int end) {
        int stop = end;
        while (stop > from && Invisible.isBlank(text.charAt(stop - 1))) {
            stop--;
        }
        return stop;
    }

    private static int afterColon(String text, int from) {
        int at = afterBlank(text, from);
        return at < text.length() && "：／".indexOf(text.charAt(at)) >= 0 ? afterBlank(text, at + 1) : at;
    }

    private static int afterBlank(String text, int from) {
        int at = from;
        while (at < text.length() && Invisible.isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int firstOf(String text, int from, String marks) {
        int at = from;
        while (at < text.length() && marks.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at;
    }
}
