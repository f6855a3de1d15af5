package org.qingyang.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.qingyang.model.Byline;
import org.qingyang.model.BylineRole;
import org.qingyang.model.Issue;
import org.qingyang.model.IssueData;
import org.qingyang.model.Origin;
import org.qingyang.model.Sourced;
import org.qingyang.model.Story;
import org.qingyang.model.StoryKind;
import org.qingyang.model.StoryParts;
import org.qingyang.text.SourceText;
import org.qingyang.text.Span;

/// Plain text, and the byline as newspapers print it.
class PrintedTextTest {

    @Test
    void aStoryIsReadyToPaste() throws Exception {
        assertThat(write(Issues.full())).isEqualTo("""
                夏送清凉
                区总工会慰问一线职工
                副题一
                副题二

                　　本报讯（本报记者 张三 通讯员 李四 王五）近日，区总工会和街道慰问职工。
                　　标签：工会、劳动


                活动现场

                　　图为活动现场。
                　　赵六 摄
                　　［原文至此残缺］
                """);
    }

    @Test
    void pagesOfAnIssueAreNamed() throws Exception {
        var issue = new Issue(1, IssueData.UNKNOWN, List.of(
                Issues.page(1, Issues.plain("甲", "一。")), Issues.page(2, Issues.plain("乙", "二。"))));

        assertThat(write(issue)).isEqualTo("【第1版】\n\n甲\n\n　　一。\n\n\n【第2版】\n\n乙\n\n　　二。\n");
    }

    @Test
    void leavesOutWhatHasNoShape() throws Exception {
        assertThat(write(Issues.issue(0, IssueData.UNKNOWN, Issues.plain("题\u0000目", "甲\u0007乙\ud800\ufffe\r\n丙"))))
                .isEqualTo("题目\n\n　　甲乙\ufffd\n　　丙\n");
    }

    @Test
    void anEmptyIssueIsAnEmptyFile() throws Exception {
        assertThat(write(new Issue(0, IssueData.UNKNOWN, List.of()))).isEmpty();
        assertThat(write(Issues.issue(0, IssueData.UNKNOWN))).isEmpty();
    }

    @Test
    void everyoneOfAPhotoReportStandsInOneCredit() {
        Story story = photo(Map.of(BylineRole.REPORTER, List.of("盛丽"), BylineRole.CORRESPONDENT, List.of("俞汶君", "白政文"),
                BylineRole.PHOTOGRAPHER, List.of("盛丽", "俞汶君", "白政文")));

        assertThat(PrintedByline.of(story, SourceText.of("")).credit()).contains("记者 盛丽 通讯员 俞汶君 白政文 摄影报道");
    }

    @Test
    void aPhotographerAmongOthersIsNamedAlone() {
        Story story = photo(Map.of(BylineRole.REPORTER, List.of("甲"), BylineRole.TRAINEE, List.of("乙"),
                BylineRole.PHOTOGRAPHER, List.of("甲")));
        PrintedByline byline = PrintedByline.of(story, SourceText.of(""));

        assertThat(byline.above()).contains("记者 甲 实习记者 乙");
        assertThat(byline.credit()).contains("甲 摄");
        assertThat(byline.bracket()).isEmpty();
    }

    @Test
    void aPageInTraditionalCharactersKeepsThemInItsBylines() {
        Story story = photo(Map.of(BylineRole.REPORTER, List.of("记小员"), BylineRole.TRAINEE, List.of("乙"),
                BylineRole.PHOTOGRAPHER, List.of("丙")));
        SourceText raw = SourceText.of("（本報記者 记小员 實習記者 乙）");
        Story printed = new StoryParts(story).label(Issues.typed("本報訊"))
                .byline(new Byline(story.byline().names(), List.of(new Span(0, raw.length())))).make();

        PrintedByline byline = PrintedByline.of(printed, raw);
        assertThat(byline.bracket()).isEqualTo("（本報記者 记小员 實習記者 乙）");
        assertThat(byline.credit()).contains("丙 攝");
    }

    @Test
    void aLabelStandsWithoutNames() throws Exception {
        var story = new StoryParts(Issues.plain("题", "近日。")).label(Issues.typed("本报讯")).make();
        assertThat(write(Issues.issue(0, IssueData.UNKNOWN, story))).contains("　　本报讯 近日。");

        var empty = new StoryParts(Issues.plain("题")).label(Issues.typed("本报讯")).make();
        assertThat(write(Issues.issue(0, IssueData.UNKNOWN, empty))).contains("　　本报讯\n");
    }

    private static Story photo(Map<BylineRole, List<String>> names) {
        var people = new java.util.EnumMap<BylineRole, List<Sourced<String>>>(BylineRole.class);
        names.forEach((role, all) -> people.put(role, all.stream().map(name -> Sourced.byEditor(name, "甲")).toList()));
        return new StoryParts(Issues.plain("题", "文。")).byline(new Byline(people, List.of()))
                .kind(new Sourced<>(StoryKind.PHOTO, List.of(), Origin.editor("甲"), 1)).make();
    }

    private static String write(Issue issue) throws IOException {
        var out = new ByteArrayOutputStream();
        new TextExporter().write(issue, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
