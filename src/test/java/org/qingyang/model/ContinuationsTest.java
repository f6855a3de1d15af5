package org.qingyang.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingyang.reading.PageReader;
import org.qingyang.text.SourceText;

class ContinuationsTest {

    private static final String FRONT = """
            城南新桥通车

            本报讯（记者 高山）城南的新桥昨天上午正式通车，沿河两岸的居民从此不用再绕路过河了。
            新桥一共有四条车道，桥面两边还各有一条供人行走的步道，晚上会亮起灯来。
            （下转第3版）

            夜校开课受欢迎

            本报讯（记者 白云）为附近上班的人开办的夜校昨天晚上开课，教室里坐得满满当当的。
            首批学员一共有四十个人，分成书法和插花两个班，每个星期二和星期四的晚上来上课。
            """;
    private static final String THIRD = """
            食堂换上新菜单

            本报讯（记者 流水）厂里的食堂从今天起换上了新的菜单，一共有十二道大家投票选出来的新菜。
            菜的价钱没有比原来高，师傅们说以后每个月都要换一回，也请大家多提意见。

            城南新桥通车

            （上接第1版）桥头还立着一块石碑，上面刻着参加修桥的一百二十名工人的名字，来看的人很多。
            石碑是工人们自己提议立的，石料就用修桥时剩下来的那一块，没有另外花钱。
            """;

    private static Issue issue(Page... pages) {
        return new Issue(7, IssueData.UNKNOWN, List.of(pages));
    }

    private static Page page(int number, String raw) {
        var text = SourceText.of(raw);
        return new Page(number, new PageSource(number + ".txt", "0".repeat(63) + number, "UTF-8", raw.length()), text,
                PageReader.standard().read(text));
    }

    private static Story story(Page page, String headline) {
        return page.sheet().stories().stream().filter(story -> story.title().equals(headline)).findFirst().orElseThrow();
    }

    @Test
    void aSignThatIsAnsweredLinksTheTwoPartsBothWays() {
        Page front = page(1, FRONT);
        Page third = page(3, THIRD);
        var begun = new StoryRef(7, 1, story(front, "城南新桥通车").id());
        var rest = new StoryRef(7, 3, story(third, "城南新桥通车").id());
        List<Continuation> found = Continuations.of(issue(front, third));
        assertThat(found).extracting(Continuation::story, Continuation::onward, Continuation::page, Continuation::stories)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(begun, true, 3, List.of(rest)),
                        org.assertj.core.groups.Tuple.tuple(rest, false, 1, List.of(begun)));
        assertThat(found).allSatisfy(one -> {
            SourceText raw = (one.onward() ? front : third).text();
            assertThat(raw.slice(one.raw())).contains(one.sign());
        });
    }

    @Test
    void aPageThatIsNotHereIsSaidToBeAbsent() {
        assertThat(Continuations.of(issue(page(1, FRONT)))).singleElement().satisfies(one -> {
            assertThat(one.present()).isFalse();
            assertThat(one.stories()).isEmpty();
        });
    }

    @Test
    void aSignThatNothingAnswersIsMetByTheSameHeadlineOrByNothing() {
        Page third = page(3, THIRD.replace("（上接第1版）", "本报讯（记者 高山）"));
        assertThat(Continuations.of(issue(page(1, FRONT), third)).getFirst().stories())
                .containsExactly(new StoryRef(7, 3, story(third, "城南新桥通车").id()));
        Page other = page(3, THIRD.replace("（上接第1版）", "本报讯（记者 高山）").replace("城南新桥通车", "石碑上的名字"));
        assertThat(Continuations.of(issue(page(1, FRONT), other)).getFirst().stories()).isEmpty();
    }

    @Test
    void ofSeveralAnswersTheOneOfTheSameHeadlineIsMeantAndAllWhereNoneIs() {
        Page third = page(3, THIRD.replace("本报讯（记者 流水）", "（上接第1版）"));
        assertThat(Continuations.of(issue(page(1, FRONT), third)).getFirst().isClear()).isTrue();
        Page unlike = page(3, THIRD.replace("本报讯（记者 流水）", "（上接第1版）").replace("城南新桥通车", "石碑上的名字"));
        assertThat(Continuations.of(issue(page(1, FRONT), unlike)).getFirst().stories()).hasSize(2);
    }

    @Test
    void aSignToItsOwnPageLeadsNowhere() {
        assertThat(Continuations.of(issue(page(3, FRONT)))).singleElement()
                .satisfies(one -> assertThat(one.present()).isFalse());
    }

    @ParameterizedTest
    @CsvSource({"（下转第3版）, true, 3", "(上接一版), false, 1", "▶下转第十二版, true, 12", "上接A02版, false, 0",
        "（下转第２、３版）, true, 2", "详见今日第4版, true, 4", "（紧接第1版）, false, 1"})
    void readsWhatASignSays(String text, boolean onward, int page) {
        assertThat(JumpSign.in(text)).contains(new JumpSign(onward, page));
    }

    @Test
    void readsNoSignWhereThereIsNone() {
        assertThat(JumpSign.in("他转身走了。")).isEmpty();
        assertThat(JumpSign.in("再版的书")).isEmpty();
    }
}
