package org.qingyang.desk.find;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.qingyang.model.Byline;
import org.qingyang.model.BylineRole;
import org.qingyang.model.Refusal;
import org.qingyang.model.Sourced;
import org.qingyang.model.Status;
import org.qingyang.model.Story;
import org.qingyang.model.StoryField;
import org.qingyang.model.StoryParts;
import org.qingyang.testkit.Bad;
import org.qingyang.testkit.StubReader;
import org.qingyang.text.SourceText;

class FinderTest {

    @Test
    void findsPlainTextInPrintOrderWithContext() throws Refusal {
        Story story = story("张工会\n本报讯 北京市总工会昨天开会。");
        List<Hit> hits = new Finder(FindQuery.plain("工会", "公会")).in(story);
        assertThat(hits).extracting(hit -> hit.place().field())
                .containsExactly(StoryField.HEADLINE, StoryField.PARAGRAPHS);
        assertThat(hits.get(1)).extracting(Hit::before, Hit::text, Hit::replacement, Hit::after)
                .containsExactly(" 北京市总", "工会", "公会", "昨天开会。");
        assertThat(new Finder(FindQuery.plain(".", "")).in(story)).isEmpty();
    }

    @Test
    void aWholeFieldIsFoundOnlyAsAWhole() throws Refusal {
        Story story = story("简讯\n本报讯 简讯一则，简讯两则。");
        assertThat(new Finder(new FindQuery("简讯", "短讯", FindQuery.Kind.WHOLE_FIELD)).in(story)).hasSize(1);
    }

    @Test
    void aRegularExpressionCanUseItsGroups() throws Refusal {
        Story story = story("题\n本报讯 共有30名职工和5名教师。");
        var query = new FindQuery("(\\d+)名(职工|教师)", "$2$1人，$$", FindQuery.Kind.REGEX, Set.of(StoryField.PARAGRAPHS));
        assertThat(new Finder(query).in(story)).extracting(Hit::replacement).containsExactly("职工30人，$", "教师5人，$");
    }

    @Test
    void aHostilePatternComesToAnEnd() {
        Story story = story("题\n本报讯 " + "a".repeat(5000) + "。");
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            for (String hostile : List.of("(a+)+b", "(a|a)*b", "(.*)*x", "(a*a*a*a*)*$b", "([a-z]+)*=")) {
                Bad.refused("desk.refusal.slowPattern", () ->
                        new Finder(new FindQuery(hostile, "", FindQuery.Kind.REGEX)).in(story));
            }
        });
        assertThatCode(() -> new Finder(new FindQuery("a+", "b", FindQuery.Kind.REGEX)).in(story)).doesNotThrowAnyException();
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        Story story = story("题\n本报讯 正文。");
        Bad.refused("desk.refusal.emptyFind", () -> new Finder(FindQuery.plain("", "")).in(story));
        Bad.refused("desk.refusal.badPattern", () -> new Finder(new FindQuery("(", "", FindQuery.Kind.REGEX)).in(story));
        Bad.refused("desk.refusal.badReplacement", () -> new Finder(new FindQuery("正", "$3", FindQuery.Kind.REGEX)).in(story));
    }

    @Test
    void protectedPlacesAreFlagged() throws Refusal {
        Story story = new StoryParts(story("题\n本报讯 张明说“一线好”，见《一线报》，共一线30人，一线！"))
                .byline(new Byline(Map.of(BylineRole.REPORTER, List.of(Sourced.byEditor("张明", "甲"))), List.of())).make();
        assertThat(new Finder(FindQuery.plain("一线", "")).in(story)).extracting(Hit::guard).containsExactly(
                Optional.of(Guard.QUOTE), Optional.of(Guard.TITLE), Optional.empty(), Optional.empty());
        assertThat(guard("张", story)).contains(Guard.NAME);
        assertThat(guard("30人", story)).contains(Guard.FIGURE);
        assertThat(guard("共", new StoryParts(story).status(Status.SIGNED).make())).contains(Guard.SIGNED);
    }

    @Test
    void wordsThatSomebodyElseKnowsAreProtectedToo() throws Refusal {
        Story story = story("题\n本报讯 市总工会主席张良出席，主持会议。");
        var finder = new Finder(FindQuery.plain("主", ""), s -> Map.of(Guard.POST, Set.of("主席"), Guard.NAME, Set.of("")),
                () -> false);
        assertThat(finder.in(story)).extracting(Hit::guard).containsExactly(Optional.of(Guard.POST), Optional.empty());
    }

    @Test
    void anHonestPatternIsPatientWithAnyLength() throws Refusal {
        Story story = story("题\n本报讯 " + "工会".repeat(5_000) + "。");
        var finder = new Finder(new FindQuery("[工会]{2}。", "", FindQuery.Kind.REGEX));
        for (int i = 0; i < 400; i++) {
            assertThat(finder.in(story)).hasSize(1);
        }
    }

    @Test
    void aPatternEndsWhenNobodyWaits() {
        Story story = story("题\n本报讯 " + "工会".repeat(20_000) + "。");
        Bad.refused("desk.refusal.slowPattern", () ->
                new Finder(new FindQuery("会$", "", FindQuery.Kind.REGEX), Protection.NONE, () -> true).in(story));
    }

    @Test
    void aHandTeachesWords() {
        assertThat(Lesson.of("大力宣杨劳模精神", "大力宣扬劳模精神")).contains(new Lesson("宣杨", "宣扬"));
        assertThat(Lesson.of("从塞外回到赛北京城", "从塞外回到赛燕京城")).contains(new Lesson("北京", "燕京"));
        assertThat(Lesson.of("杨帆起航", "扬帆起航")).contains(new Lesson("杨帆", "扬帆"));
        assertThat(Lesson.of("甲乙丙丁", "甲乙丙丁戊")).isEmpty();
        assertThat(Lesson.of("甲乙丙丁", "甲丁")).contains(new Lesson("乙丙", ""));
        assertThat(Lesson.of("一".repeat(40), "二".repeat(40))).isEmpty();
        assertThat(Lesson.of("\uD83D\uDE00", "\uD83D\uDE01")).isEmpty();
    }

    private static Optional<Guard> guard(String find, Story story) throws Refusal {
        return new Finder(FindQuery.plain(find, "")).in(story).getFirst().guard();
    }

    private static Story story(String text) {
        return new StubReader().read(SourceText.of(text)).stories().getFirst();
    }
}
