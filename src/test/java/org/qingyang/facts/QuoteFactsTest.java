package org.qingyang.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuoteFactsTest {

    @Test
    void whoSpeaksIsReadFromTheNearestWords() {
        assertThat(Told.by("“修好了就好。 ”李春明说，大家都放心。").quotes()).containsExactly("李春明: 修好了就好。 ");
        assertThat(Told.by("乡亲们跑去看望李春明，他们说：“你要好好养病！”").quotes()).containsExactly("他们: 你要好好养病！");
        assertThat(Told.by("“都是受益的，真的。”市统计局分析师李春明说，会更好。").quotes()).containsExactly("李春明: 都是受益的，真的。");
        assertThat(Told.by("“这将没有必要。”市农科院主任李春明如是说。").quotes()).containsExactly("李春明: 这将没有必要。");
    }

    @Test
    void theSpeakerBeforeOrBehind() {
        assertThat(Told.by("职工们纷纷表示：“工作更有动力了。”").quotes()).containsExactly("职工们: 工作更有动力了。");
        assertThat(Told.by("“我来这里9年了。”夺得冠军的李新超说。").quotes()).containsExactly("李新超: 我来这里9年了。");
        assertThat(Told.by("“我们将不断拓展服务。”该负责人表示。").quotes()).containsExactly("该负责人: 我们将不断拓展服务。");
    }

    @Test
    void aQuoteInTwoPartsHasOneSpeaker() {
        assertThat(Told.by("“路修好了，”村民王大山说，“出门方便多了。”").quotes())
                .containsExactly("王大山: 路修好了，", "王大山: 出门方便多了。");
    }

    @Test
    void straightQuotesOpenAndCloseByTurns() {
        assertThat(Told.by("\"路修好了，\"村民王大山说，\"出门方便多了。\"").quotes())
                .containsExactly("王大山: 路修好了，", "王大山: 出门方便多了。");
        assertThat(Told.by("驿站被誉为\"最美驿站\"，实现\"冷可取暖、热可纳凉\"。").quotes()).isEmpty();
    }

    @Test
    void quotedTermsAreNoSpeech() {
        assertThat(Told.by("驿站被誉为“最美驿站”，实现“冷可取暖、热可纳凉”。").quotes()).isEmpty();
        assertThat(Told.by("公司表示，“限时快闪店”将带来优惠。").quotes()).isEmpty();
    }

    @Test
    void nestedAndBrokenOnes() {
        assertThat(Told.by("“‘清凉’关爱装进了心里。”").quotes()).containsExactly("null: ‘清凉’关爱装进了心里。");
        assertThat(Told.by("他说：“坏了的引号没有结束，后来“好的。”").quotes()).containsExactly("null: 好的。");
    }

    @Test
    void aSpeechThatAShortClauseBreaksHasOneSpeaker() {
        assertThat(Told.by("“你放心，”刘建国拍着胸脯，“保证完成任务！”").quotes()).containsExactly("刘建国: 你放心，", "刘建国: 保证完成任务！");
    }

    @Test
    void speechThatNothingClosesRunsToTheEndOfTheParagraph() {
        assertThat(Told.by("他说：“我要当一名‘大国工匠’。").quotes()).containsExactly("他: 我要当一名‘大国工匠’。");
    }

    @Test
    void aClauseBehindAWordOfSpeechIsSpeechAlsoWithoutAFullStop() {
        assertThat(Told.by("张明远表示，“我们会继续努力”，并感谢大家。").quotes()).containsExactly("张明远: 我们会继续努力");
    }
}
