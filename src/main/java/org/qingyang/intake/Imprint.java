package org.qingyang.intake;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingyang.model.IssueData;
import org.qingyang.model.PageNumber;
import org.qingyang.model.PaperName;
import org.qingyang.text.SourceText;

/// What a file's name, its page head or its folders state of paper, date, page number and page name, as far as that is
/// beyond doubt; anything else stays unknown.
///
/// @param number the printed page number
/// @param name   the printed page name, such as 要闻; null where it is not known
public record Imprint(IssueData data, OptionalInt number, @Nullable String name) {

    private static final String PAPER = "([\\p{IsHan}]{1,8}报)";
    /// 劳动午报_2024-09-03: between the ends, blanks, hyphens, underlines or figures.
    private static final Pattern PAPER_IN_NAME = Pattern.compile("(?<![\\p{IsHan}])" + PAPER + "(?![\\p{IsHan}])");
    private static final Pattern NUMBER_IN_NAME = Pattern.compile(
            "(?<![0-9])第?([0-9]{1,3})版|(?<![\\p{Alnum}])[Pp](?:age)?[-_ ]?([0-9]{1,3})(?![0-9])");
    /// 2024-09-03_02: two figures behind the date and a sign.
    private static final Pattern NUMBER_BEHIND_DATE = Pattern.compile(
            "(?:19|20)[0-9]{2}(?:[-_.]?[0-9]{2}){2}[-_ ]([0-9]{1,2})(?![0-9\\p{IsHan}])");
    private static final Pattern NUMBER_IN_HEAD = Pattern.compile("第?\\s*([0-9]{1,3}|[一二三四五六七八九十]{1,3})\\s*版");
    /// 第4版 要闻: nothing but the page number, with or without its name.
    private static final Pattern NUMBER_LINE = Pattern.compile(
            "\\s*(?:[\\p{IsHan}]{2,6}\\s+)?第?\\s*(?:[0-9]{1,3}|[一二三四五六七八九十]{1,3})\\s*版"
                    + "(?:\\s*[:：·•|丨]?\\s*[\\p{IsHan}]{2,6})?\\s*");
    private static final Pattern NAME_IN_HEAD = Pattern.compile(
            "版\\s*[:：·•|丨]?\\s*([\\p{IsHan}]{2,6})(?![\\p{IsHan}0-9])|"
                    + "(?<![\\p{IsHan}])([\\p{IsHan}]{2,6})(?=\\s*第?\\s*[0-9一二三四五六七八九十]{1,3}\\s*版)");
    /// A day, a paper or who edited the page, beside its number, is not its name.
    private static final Pattern NO_NAME = Pattern.compile("星期|周[一二三四五六日天]|[年月日]$|报$|编辑|[责美]编|主编|编委|编审|校对|审读|版式|设计|"
            + "统筹|策划|热线|电话|邮箱|农历");
    /// 02.txt: a page number where the folder is an issue.
    private static final Pattern NUMBER_ALONE = Pattern.compile("^([0-9]{1,3})(?:\\.[^.]*)?$");
    /// Marks of Markdown about a line.
    private static final Pattern MARKS = Pattern.compile("^\\s{0,8}(?:[>#]{1,6}\\s{0,4})?\\*{0,2}|\\*{2}\\s{0,8}$");
    private static final int HEAD_LINES = 5;
    private static final int HEAD_LENGTH = 60;

    /// What a file states of itself, and the folders that it lies in where it is silent.
    public static Imprint of(RawPage page, Path file) {
        Imprint own = of(page);
        return DatedFolder.of(file).map(folder -> own.within(folder.data(), page.source().name())).orElse(own);
    }

    /// What a file states of itself.
    static Imprint of(RawPage page) {
        String file = page.source().name();
        List<String> head = head(page.text());
        IssueData dated = IssueDates.of(page);
        Optional<PaperCode> code = PaperCode.in(file);
        Optional<String> paper = single(found(PAPER_IN_NAME, file)).or(() -> code.map(PaperCode::paper))
                .or(() -> single(head.stream().flatMap(line -> found(PAPER_IN_NAME, line))))
                .or(() -> head.isEmpty() ? Optional.empty() : single(top(page.text()).map(String::strip).filter(PaperName::is)));
        Optional<Integer> number = single(numbers(NUMBER_IN_NAME, file)).or(() -> single(numbers(NUMBER_BEHIND_DATE, file)))
                .or(() -> code.map(PaperCode::page).map(PageNumber::of).filter(printed -> printed > 0))
                .or(() -> single(head.stream().flatMap(line -> numbers(NUMBER_IN_HEAD, line))));
        Optional<String> name = single(head.stream().flatMap(line -> found(NAME_IN_HEAD, line))
                .filter(found -> !NO_NAME.matcher(found).find()));
        return new Imprint(new IssueData(paper.orElse(null), dated.date()),
                number.map(OptionalInt::of).orElse(OptionalInt.empty()), name.orElse(null));
    }

    private Imprint within(IssueData issue, String file) {
        var known = new IssueData(data.paper() == null ? issue.paper() : data.paper(), data.date() == null ? issue.date()
                : data.date());
        Optional<Integer> alone = single(numbers(NUMBER_ALONE, file));
        return new Imprint(known, number.isEmpty() && alone.isPresent() ? OptionalInt.of(alone.get()) : number, name);
    }

    /// The short lines at the top of a page that state a date with its day of the week, for nothing else is a page head for
    /// sure; and those beside them that are nothing but a page number, with or without its name.
    private static List<String> head(SourceText text) {
        List<String> dated = top(text).filter(line -> line.length() <= HEAD_LENGTH)
                .filter(line -> IssueDates.inHead(SourceText.of(line)).isPresent()).toList();
        return dated.isEmpty() ? dated : Stream.concat(dated.stream(), top(text).filter(NUMBER_LINE.asMatchPredicate())).toList();
    }

    private static Stream<String> top(SourceText text) {
        return IntStream.rangeClosed(1, Math.min(HEAD_LINES, text.lineCount())).mapToObj(text::lineText)
                .map(line -> MARKS.matcher(line).replaceAll(""));
    }

    private static Stream<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(Imprint::group);
    }

    private static Stream<Integer> numbers(Pattern pattern, String text) {
        return found(pattern, text).map(PageNumber::of).filter(number -> number > 0);
    }

    private static String group(MatchResult match) {
        return match.groupCount() > 1 && match.group(1) == null ? match.group(2) : match.group(1);
    }

    private static <T> Optional<T> single(Stream<T> values) {
        List<T> all = values.distinct().toList();
        return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
    }
}
