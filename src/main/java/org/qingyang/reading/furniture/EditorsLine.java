package org.qingyang.reading.furniture;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qingyang.model.FurnitureKind;
import org.qingyang.reading.line.Line;
import org.qingyang.reading.line.Sentences;

/// The line that names who edited, laid out and proofread the page, or says that a note is the editor's.
final class EditorsLine implements FurnitureRule {

    private static final String TITLE = "(?:责任编辑|责编|美术编辑|美编|执行编辑|执行主编|值班编委|版式设计|视觉设计|责任校对|校对|校检|组版|编审|审读|终审)";
    private static final String LOOSE = "(?:编辑|版式|视觉|制图|统筹|主编|策划|美术)";
    private static final Pattern FORM = Pattern.compile("[（【■□●◎]?\\s?(?:本版|本期|今日|值班)?(?:"
            + TITLE + "(?:[：/／\\s（]|\\p{IsHan}{2,3}(?:\\s|）|$))|" + LOOSE + "[：/／\\s（]).{0,100}");

    private static final Pattern NOTE = Pattern.compile("(?:[—-]{1,4}\\s{0,2}|（)(?:本报)?编(?:[ 　]*者|辑部?)\\s{0,2}）?");

    private static final Pattern TITLED = Pattern.compile(TITLE + "[：:/／\\s]");
    /// One of these stands in every title.
    private static final String SIGNS = "编计校版审";

    /// The text up to where the names of its editors begin; all of it where none are named.
    static String withoutEditors(String folded) {
        if (folded.chars().noneMatch(c -> SIGNS.indexOf(c) >= 0)) {
            return folded;
        }
        Matcher title = TITLED.matcher(folded);
        return title.find() ? folded.substring(0, title.start()) : folded;
    }

    @Override
    public FurnitureKind kind() {
        return FurnitureKind.EDITORS;
    }

    @Override
    public boolean matches(Line line) {
        return line.length() <= 120 && !Sentences.isComplete(line.text()) && line.text().indexOf('，') < 0
                && (FORM.matcher(line.folded()).matches() || NOTE.matcher(line.folded()).matches());
    }
}
