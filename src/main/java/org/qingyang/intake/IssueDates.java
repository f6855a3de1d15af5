package org.qingyang.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.qingyang.model.IssueData;
import org.qingyang.text.SourceText;

/// Proposes the data of an issue where a file's name or page head states them beyond doubt; anything else stays unknown.
public final class IssueDates {

    /// 2024-09-03, 2024_9_3, 2024.09.03, 20240903 or 2024年9月3日, not inside a longer number.
    private static final Pattern IN_NAME = Pattern.compile("(?<![0-9])((?:19|20)[0-9]{2})"
            + "(?:([-_.])([0-9]{1,2})\\2([0-9]{1,2})|()([0-9]{2})([0-9]{2})|年([0-9]{1,2})月([0-9]{1,2})日)(?![0-9])");
    /// 2024年9月3日 星期二: a page head is sure when date and day of the week agree.
    private static final Pattern IN_HEAD = Pattern.compile(
            "((?:19|20)[0-9]{2})年([0-9]{1,2})月([0-9]{1,2})日\\s*(?:星期|周)([一二三四五六日天])");
    private static final int HEAD_LINES = 5;

    private IssueDates() {
    }

    /// The date that the file's name states once, else the one that a page head states with its day of the week.
    public static IssueData of(RawPage page) {
        return new IssueData(null, inName(page.source().name()).or(() -> inHead(page.text())).orElse(null));
    }

    static Optional<LocalDate> inName(String name) {
        return single(IN_NAME, name).or(() -> PaperCode.in(name).flatMap(code -> single(IN_NAME, code.date())));
    }

    private static Optional<LocalDate> single(Pattern pattern, String name) {
        return single(pattern.matcher(name).results().flatMap(found -> Stream.of(3, 6, 8)
                .filter(month -> found.group(month) != null)
                .flatMap(month -> date(found.group(1), found.group(month), found.group(month + 1)))));
    }

    static Optional<LocalDate> inHead(SourceText text) {
        String head = text.text().substring(0, text.line(Math.min(HEAD_LINES, text.lineCount())).end());
        return single(IN_HEAD.matcher(head).results().flatMap(IssueDates::agreed));
    }

    private static Stream<LocalDate> agreed(MatchResult found) {
        int day = "一二三四五六日".indexOf(found.group(4).replace('天', '日')) + 1;
        return date(found.group(1), found.group(2), found.group(3)).filter(d -> d.getDayOfWeek().getValue() == day);
    }

    private static Stream<LocalDate> date(String year, String month, String day) {
        try {
            return Stream.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException impossible) {
            return Stream.empty();
        }
    }

    private static Optional<LocalDate> single(Stream<LocalDate> dates) {
        List<LocalDate> all = dates.distinct().toList();
        return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
    }
}
