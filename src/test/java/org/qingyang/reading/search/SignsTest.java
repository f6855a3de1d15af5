package org.qingyang.reading.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/// What speaks for each part that a line may play; headings by their looks have a test of their own.
class SignsTest {

    private static final String HEAD = "柳溪镇新建三座便民桥";
    private static final String LABELLED = "本报讯（记者 王小明）近日，柳溪镇新建的三座便民桥通车，两岸村民来往不再绕路。";
    private static final String PLAIN = "7月1日，柳溪镇新建的三座便民桥通车，两岸村民来往不再绕路，出行时间缩短了一半以上。";

    @Nested
    class AHeadline {

        private Set<Feature> noted(Scene scene) {
            return Noted.by(new HeadlineSigns(Noted.OPENERS), scene, 0, Role.HEADLINE);
        }

        @Test
        void standsOverALabelThatTakesItUp() {
            assertThat(noted(Noted.scene(HEAD, LABELLED))).contains(Feature.LABEL_FOLLOWS, Feature.LEAD_OVERLAP, Feature.LEAD_FOLLOWS);
        }

        @Test
        void standsOverABylineOrACaption() {
            assertThat(noted(Noted.scene(HEAD, "□ 本报记者 王小明", PLAIN))).contains(Feature.BYLINE_FOLLOWS);
            assertThat(noted(Noted.scene(HEAD, PLAIN, "王小明 摄"))).contains(Feature.PHOTO_FOLLOWS);
        }

        @Test
        void standsOverALeadThatBeginsWithADay() {
            assertThat(noted(Noted.scene(HEAD, PLAIN))).contains(Feature.LEAD_LIKE).doesNotContain(Feature.PLAIN_LEAD, Feature.LABEL_FOLLOWS);
        }

        @Test
        void doesNotEndInAWordThatSomebodysWordsFollow() {
            assertThat(noted(Noted.scene("柳溪镇镇长王小明表示", PLAIN))).contains(Feature.HEADLINE_SPOKEN);
        }

        @Test
        void opensAnotherMatter() {
            Scene same = Noted.scene(HEAD, LABELLED, "桥头的笑声", PLAIN);
            Scene other = Noted.scene(HEAD, LABELLED, "云岭村办起图书室", "上个月起，云岭村的老人孩子都爱往图书室里跑，两千余册图书供大家免费借阅。");
            assertThat(Noted.by(new HeadlineSigns(Noted.OPENERS), same, 2, Role.HEADLINE)).contains(Feature.SAME_MATTER);
            assertThat(Noted.by(new HeadlineSigns(Noted.OPENERS), other, 2, Role.HEADLINE)).doesNotContain(Feature.SAME_MATTER);
        }

        @Test
        void doesNotStandOverNothing() {
            assertThat(noted(Noted.scene(HEAD))).containsExactly(Feature.NO_LEAD);
        }
    }

    @Nested
    class RunningText {

        private Set<Feature> noted(String line, Role role) {
            return Noted.by(new BodySigns(), Noted.scene(line), 0, role);
        }

        @Test
        void isLongAndEnds() {
            assertThat(noted(PLAIN, Role.LEAD)).containsExactlyInAnyOrder(Feature.BODY_LONG, Feature.BODY_FINAL);
        }

        @Test
        void hasItsLabelAtTheStartOfAStoryOnly() {
            assertThat(noted(LABELLED, Role.LEAD)).contains(Feature.LEAD_LABEL);
            assertThat(noted(LABELLED, Role.PARAGRAPH)).contains(Feature.BODY_LABEL);
        }

        @Test
        void isRarelyShortAndOpen() {
            assertThat(noted(HEAD, Role.PARAGRAPH)).containsExactly(Feature.BODY_SHORT_OPEN);
            assertThat(noted("## " + HEAD, Role.PARAGRAPH)).contains(Feature.BODY_MARK);
            assertThat(noted("本报记者 王小明 摄影报道", Role.PARAGRAPH)).contains(Feature.BODY_CREDIT);
        }

        @Test
        void doesNotSayBelowAgainWhatItSaysInAFewWords() {
            assertThat(Noted.by(new BodySigns(), Noted.scene(HEAD, PLAIN), 0, Role.PARAGRAPH)).contains(Feature.BODY_ECHO);
        }

        @Test
        void doesNotBeginInsideASentence() {
            assertThat(noted("，工期四个月。", Role.PARAGRAPH)).contains(Feature.BODY_BEGINS_INSIDE);
            assertThat(noted("个月，明年还将再建两座。", Role.PARAGRAPH)).contains(Feature.BODY_STUB);
        }
    }

    @Nested
    class ACredit {

        private Set<Feature> noted(String line, Role role) {
            return Noted.by(new CreditSigns(), Noted.scene(line), 0, role);
        }

        @Test
        void saysWhoMadeTheStory() {
            assertThat(noted("本报记者 王小明 摄影报道", Role.CREDIT)).containsExactly(Feature.CREDIT);
            assertThat(noted("□ 本报记者 王小明", Role.BYLINE)).containsExactly(Feature.BYLINE);
            assertThat(noted("王小明", Role.BYLINE)).containsExactly(Feature.CREDIT_NAMES);
        }

        @Test
        void isNothingElse() {
            assertThat(noted(HEAD, Role.CREDIT)).containsExactly(Feature.CREDIT_NONE);
            assertThat(noted("简讯", Role.CREDIT)).containsExactly(Feature.CREDIT_NONE);
            assertThat(noted("记者手记", Role.CREDIT)).containsExactly(Feature.CREDIT_NONE);
        }
    }

    @Nested
    class ABanner {

        private Set<Feature> noted(String line) {
            return Noted.by(new BannerSigns(Noted.OPENERS), Noted.scene(line, HEAD, LABELLED), 0, Role.BANNER);
        }

        @Test
        void isASloganOverThePage() {
            assertThat(noted("凝心聚力谋发展 真抓实干开新局")).contains(Feature.BANNER_FIRST, Feature.BANNER_SLOGAN, Feature.BANNER_FOREIGN)
                    .doesNotContain(Feature.BANNER_PLAIN);
            assertThat(noted("凝心聚力谋发展 真抓实干开新局")).contains(Feature.BANNER_OPENS);
            assertThat(noted("弘扬老区精神")).contains(Feature.BANNER_WORDS).doesNotContain(Feature.BANNER_PLAIN);
        }

        @Test
        void isNoLineThatTheStoryTakesUp() {
            assertThat(noted("三座便民桥通车")).contains(Feature.BANNER_OVERLAP, Feature.BANNER_PLAIN).doesNotContain(Feature.BANNER_FOREIGN);
        }
    }

    @Nested
    class APullQuote {

        private Set<Feature> noted(Scene scene, int index) {
            return Noted.by(new QuoteSigns(), scene, index, Role.PULL_QUOTE);
        }

        @Test
        void repeatsWhatStandsAboveOrBelow() {
            assertThat(noted(Noted.scene(HEAD, LABELLED, "两岸村民来往不再绕路"), 2)).contains(Feature.PULL_QUOTE_ABOVE);
            assertThat(noted(Noted.scene(HEAD, LABELLED, "出行时间缩短了一半以上", "新桥长六十米。".repeat(6), PLAIN), 2)).contains(Feature.PULL_QUOTE_BELOW);
        }

        @Test
        void mayBeCutOutOfTheParagraphAboveAnywhere() {
            String text = "村民们说，新建的三座便民桥修在家门口，孩子上学近了一半，来往不再绕路，大家心里都亮堂。";
            assertThat(noted(Noted.scene(HEAD, text, "的三座便民桥修在家门口，孩子上学近了一"), 2)).contains(Feature.PULL_QUOTE_ABOVE);
            assertThat(noted(Noted.scene(HEAD, text, "便民桥修在家门口，孩"), 2)).doesNotContain(Feature.PULL_QUOTE_ABOVE);
        }

        @Test
        void mayRepeatWhatALineEndCutsInTwo() {
            String[] halves = {LABELLED.replace("不再绕路。", ""), "不再绕路。大家都说好，桥通了，心也近了。"};
            assertThat(noted(Noted.scene(HEAD, halves[0], halves[1], "两岸村民来往不再绕路"), 3)).contains(Feature.PULL_QUOTE_ABOVE);
        }

        @Test
        void mayStandInsideTheParagraphThatItRepeats() {
            String[] halves = {LABELLED.replace("不再绕路。", ""), "不再绕路。大家都说好，桥通了，心也近了。"};
            assertThat(noted(Noted.scene(HEAD, halves[0], "两岸村民来往不再绕路", halves[1]), 2)).contains(Feature.PULL_QUOTE_ABOVE);
        }

        @Test
        void mayStandRightBeforeTheParagraphThatItRepeats() {
            String next = "村民们说，新建的三座便民桥修在家门口，孩子上学近了一半，来往不再绕路。";
            assertThat(noted(Noted.scene(HEAD, LABELLED, "孩子上学近了一半，来往不再绕路", next), 2)).contains(Feature.PULL_QUOTE_NEXT);
            String[] cut = {next.substring(0, 25), next.substring(25)};
            assertThat(noted(Noted.scene(HEAD, LABELLED, "孩子上学近了一半，来往不再绕路", cut[0], cut[1]), 2)).contains(Feature.PULL_QUOTE_NEXT);
            assertThat(noted(Noted.scene(HEAD, LABELLED, "孩子上学近了一半，来往不再绕路", "本报讯 " + next), 2)).doesNotContain(Feature.PULL_QUOTE_NEXT);
        }

        @Test
        void isNoWholeSentence() {
            assertThat(noted(Noted.scene(HEAD, LABELLED, "两岸村民来往不再绕路。"), 2)).containsExactly(Feature.PULL_QUOTE);
        }

        @Test
        void endsWhereAClauseEnds() {
            assertThat(noted(Noted.scene(HEAD, LABELLED, "两岸村民来往不再"), 2)).containsExactly(Feature.PULL_QUOTE);
            assertThat(noted(Noted.scene(HEAD, LABELLED, "新建的三座便民桥通车，"), 2)).containsExactly(Feature.PULL_QUOTE);
        }

        @Test
        void isNoOtherLine() {
            assertThat(noted(Noted.scene(HEAD, LABELLED, "明年还将再建两座"), 2)).containsExactly(Feature.PULL_QUOTE);
        }
    }

    @Nested
    class ACrosshead {

        private Set<Feature> noted(String line) {
            return Noted.by(new CrossheadSigns(Noted.OPENERS), Noted.scene(HEAD, LABELLED, line, PLAIN), 2, Role.CROSSHEAD);
        }

        @Test
        void isNumberedOrDeeperOrBold() {
            assertThat(noted("一、好事办到心坎上")).contains(Feature.CROSSHEAD_NUMBER);
            assertThat(noted("#### 好路修到家门口")).contains(Feature.CROSSHEAD_DEEPER);
            assertThat(noted("**好路修到家门口**")).contains(Feature.CROSSHEAD_BOLD);
            assertThat(noted("桥通了")).contains(Feature.CROSSHEAD_SHORT).doesNotContain(Feature.CROSSHEAD_TINY);
        }

        @Test
        void isOneOfSeveralMadeAlike() {
            Scene scene = Noted.scene(HEAD, LABELLED, "用真心架起连心桥", PLAIN, "用实干铺平致富路", PLAIN);
            assertThat(Noted.by(new CrossheadSigns(Noted.OPENERS), scene, 2, Role.CROSSHEAD)).contains(Feature.CROSSHEAD_TWIN, Feature.CROSSHEAD_MATTER);
        }

        @Test
        void isNotLongAndHasNoPhotoOfItsOwn() {
            assertThat(noted("柳溪镇在家门口修起了供人来往的三座桥")).contains(Feature.CROSSHEAD_LONG);
            Scene photo = Noted.scene(HEAD, LABELLED, "好路修到家门口", PLAIN, "王小明 摄");
            assertThat(Noted.by(new CrossheadSigns(Noted.OPENERS), photo, 2, Role.CROSSHEAD)).contains(Feature.CROSSHEAD_PHOTO);
        }

        @Test
        void standsAmidAStoryThatIsSignedAboveAndNotBelow() {
            CrossheadSigns signs = new CrossheadSigns(Noted.OPENERS);
            Scene labelled = Noted.scene(HEAD, LABELLED, "好路修到家门口", PLAIN, PLAIN);
            assertThat(Noted.by(signs, labelled, 2, Role.CROSSHEAD)).contains(Feature.CROSSHEAD_SIGNED);
            Scene bylined = Noted.scene(HEAD, "本报记者 王小明", PLAIN, "好路修到家门口", PLAIN);
            assertThat(Noted.by(signs, bylined, 3, Role.CROSSHEAD)).contains(Feature.CROSSHEAD_SIGNED);
            Scene signedBelow = Noted.scene(HEAD, LABELLED, "好路修到家门口", PLAIN, "（李大山）");
            assertThat(Noted.by(signs, signedBelow, 2, Role.CROSSHEAD)).doesNotContain(Feature.CROSSHEAD_SIGNED);
            Scene unsigned = Noted.scene(HEAD, PLAIN, "好路修到家门口", PLAIN);
            assertThat(Noted.by(signs, unsigned, 2, Role.CROSSHEAD)).doesNotContain(Feature.CROSSHEAD_SIGNED);
        }

        @Test
        void isNoHeadlineOverALabel() {
            Scene scene = Noted.scene(HEAD, LABELLED, "云岭村办起图书室", LABELLED);
            assertThat(Noted.by(new CrossheadSigns(Noted.OPENERS), scene, 2, Role.CROSSHEAD)).contains(Feature.CROSSHEAD_LABEL_FOLLOWS);
        }

        @Test
        void mayBeOneCharacterWhereThePageHasSeveralSuchLines() {
            Scene scene = Noted.scene(HEAD, LABELLED, "修", PLAIN, "建", PLAIN, "护", PLAIN);
            assertThat(Noted.by(new CrossheadSigns(Noted.OPENERS), scene, 4, Role.CROSSHEAD)).contains(Feature.CROSSHEAD_TINY);
        }

        @Test
        void doesNotLookLikeTheHeadlinesOfThePage() {
            Scene scene = Noted.scene("## " + HEAD, LABELLED, "## 云岭村办起图书室", PLAIN);
            assertThat(Noted.by(new CrossheadSigns(Noted.OPENERS), scene, 2, Role.CROSSHEAD)).contains(Feature.CROSSHEAD_TOP);
        }
    }

    @Test
    void whatIsMadeLikeAnotherLineNearByBelongsSomewhere() {
        Scene scene = Noted.scene("柳溪镇地处山区，过去两岸来往不便，山货也卖不出去。", "修桥故事", "村民们出工出力，三个月里修起了三座便民桥，没有一天停工。",
                "通车故事", "如今，客商的车可以一直开到村口，去年全镇山货卖了三百多万元。", "小街", "溪边的人家在门前摆起了小摊。");
        assertThat(Noted.by(new QuoteSigns(), scene, 1, Role.STRAY)).contains(Feature.STRAY_TWIN);
        assertThat(Noted.by(new QuoteSigns(), scene, 5, Role.STRAY)).doesNotContain(Feature.STRAY_TWIN);
    }
}
