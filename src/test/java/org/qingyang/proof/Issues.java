package org.qingyang.proof;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.qingyang.model.Boundary;
import org.qingyang.model.Byline;
import org.qingyang.model.BylineRole;
import org.qingyang.model.Doubt;
import org.qingyang.model.Furniture;
import org.qingyang.model.FurnitureKind;
import org.qingyang.model.Issue;
import org.qingyang.model.IssueData;
import org.qingyang.model.LineRole;
import org.qingyang.model.Message;
import org.qingyang.model.Origin;
import org.qingyang.model.Page;
import org.qingyang.model.PageSource;
import org.qingyang.model.Passage;
import org.qingyang.model.Repair;
import org.qingyang.model.RepairKind;
import org.qingyang.model.Settlement;
import org.qingyang.model.Sheet;
import org.qingyang.model.Sourced;
import org.qingyang.model.Status;
import org.qingyang.model.Story;
import org.qingyang.model.StoryKind;
import org.qingyang.model.StoryParts;
import org.qingyang.model.Tag;
import org.qingyang.text.Piece;
import org.qingyang.text.SourceText;
import org.qingyang.text.Span;
import org.qingyang.text.TracedText;

/// Made-up issues that hold every kind of value.
final class Issues {

    static final SourceText RAW = SourceText.of("""
            深入学习贯彻精神
            夏送清凉

            ## 区总工会慰问一线职工
            本报讯（本报记者 张三 通讯员 李四 王五）近日，区总工会 and 街道
            慰问职工。
            图为活动现场。
            赵六 摄
            """);

    private static final Origin RULE = Origin.rule("test.rule");

    private Issues() {
    }

    /// An issue outside a store, of one page with a news story and a photo story.
    static Issue full() {
        return issue(0, new IssueData("清样日报", LocalDate.of(2024, 9, 3)), news(), photo());
    }

    static Issue issue(int number, IssueData data, Story... stories) {
        return new Issue(number, data, List.of(page(1, stories)));
    }

    static Page page(int number, Story... stories) {
        var source = new PageSource("版 一.txt", "0".repeat(64), "UTF-8", 300);
        var banner = new Furniture(FurnitureKind.BANNER, List.of(RAW.line(1)), kept(RAW.line(1)));
        return new Page(number, source, RAW, new Sheet(List.of(banner), List.of(stories)));
    }

    static Story news() {
        return new StoryParts(plain("区总工会慰问一线职工", "近日，区总工会和街道慰问职工。"))
                .source(List.of(RAW.line(2), RAW.line(4), RAW.line(5), RAW.line(6)))
                .kicker(kept(RAW.line(2)))
                .headline(kept(span("区总工会慰问一线职工")))
                .subheads(List.of(typed("副题一"), typed("副题二")))
                .label(kept(span("本报讯")))
                .byline(new Byline(Map.of(BylineRole.REPORTER, List.of(name("张三")),
                        BylineRole.CORRESPONDENT, List.of(name("李四"), name("王五"))),
                        List.of(span("（本报记者 张三 通讯员 李四 王五）"))))
                .paragraphs(List.of(repaired()))
                .repairs(List.of(new Repair(RepairKind.LATIN, "latin.and", span(" and "), " and ", "和",
                        Message.of("test.reason", "and"), 0.98, Repair.State.APPLIED)))
                .doubts(List.of(new Doubt("test.doubt", span("街道"), Message.of("test.doubt"), 0.5, List.of(
                        new Settlement.Keep(), new Settlement.Replace(span("街道"), "街"), new Settlement.Accept("a@1-2"),
                        new Settlement.Reject("a@1-2"), new Settlement.Split(3), new Settlement.SetRole(3, LineRole.KICKER),
                        new Settlement.JoinParagraph(3), new Settlement.JoinAbove()))))
                .tags(List.of(new Tag("工会"), new Tag("劳动")))
                .status(Status.CHECKED)
                .make();
    }

    static Story photo() {
        return new StoryParts(2, plain("活动现场", "图为活动现场。"))
                .kind(new Sourced<>(StoryKind.PHOTO, List.of(span("摄")), RULE, 1))
                .byline(new Byline(Map.of(BylineRole.PHOTOGRAPHER, List.of(name("赵六"))), List.of(RAW.line(8))))
                .truncated(new Sourced<>(true, List.of(), RULE, 0.7))
                .make();
    }

    /// A story with a headline and paragraphs that somebody typed.
    static Story plain(String headline, String... paragraphs) {
        return new Story(1, List.of(RAW.line(7)), new Boundary(Message.of("test.boundary"), RULE, 0.9),
                new Sourced<>(StoryKind.NEWS, List.of(), RULE, 1), null, typed(headline), List.of(), null, Byline.NONE,
                List.of(paragraphs).stream().map(Issues::typed).toList(), new Sourced<>(false, List.of(), RULE, 1),
                List.of(), List.of(), List.of(), Status.UNREAD);
    }

    static Passage typed(String text) {
        return new Passage(TracedText.typed(text, 0, TracedText.EDITOR), Origin.editor("甲"), 1);
    }

    private static Passage repaired() {
        var text = TracedText.of(List.of(
                piece("近日，区总工会"), new Piece.Changed(span(" and "), "和", "latin.and"), piece("街道"),
                new Piece.Changed(new Span(span("街道\n").end() - 1, span("街道\n").end()), "", "join.sentence"),
                piece("慰问职工。")));
        return new Passage(text, RULE, 0.95);
    }

    private static Piece piece(String text) {
        return new Piece.Kept(span(text), text);
    }

    private static Passage kept(Span span) {
        return new Passage(TracedText.of(RAW, span), RULE, 0.9);
    }

    private static Sourced<String> name(String name) {
        return new Sourced<>(name, List.of(span(name)), RULE, 0.9);
    }

    private static Span span(String text) {
        int start = RAW.text().indexOf(text);
        return new Span(start, start + text.length());
    }
}
