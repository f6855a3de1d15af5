package org.qingyang.reading.doubt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingyang.language.Language;

class PatternDoubtTest {

    private static List<String> rules(String text) {
        return PatternDoubt.all().stream().filter(test -> !test.find(text).isEmpty()).map(TextDoubt::id).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "no-subject; 会上作了题为《修桥》的报告。", "date-range; 培训于3月4至6日举行。", "adverb; 加强进一步培训，强化考核。",
        "bare-noun; 积极做好领域内的维权工作。", "as; 一行作为村民送上慰问品。", "turned; 切实将学习成果转化服务村民的成效。",
        "begin; 大家开始“穿针”“走线”等环节。", "list-marks; 举办“甲”“乙”活动，“丙”比赛等。", "doubled-mark; 桥长1..5公里。"})
    void raisesADoubt(String rule, String text) {
        assertThat(rules(text)).containsExactly("reading.doubt." + rule);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "培训于3月4至6日举行。; 培训于3月4日至6日举行。", "加强进一步培训，强化考核。; 进一步加强培训，强化考核。", "一行作为村民送上慰问品。; 一行为村民送上慰问品。",
        "切实将学习成果转化服务村民的成效。; 切实将学习成果转化为服务村民的成效。", "大家开始“穿针”“走线”等环节。; 大家开展“穿针”“走线”等环节。",
        "桥长1..5公里。; 桥长1.5公里。"})
    void offersWhatMightStandThere(String text, String rather) {
        assertThat(PatternDoubt.all().stream().flatMap(test -> test.find(text).stream()).map(finding -> mended(text, finding)))
                .containsExactly(rather);
    }

    @Test
    void offersOneOfADoubledWordAndTheNameThatWasGivenFirst() {
        String twice = "与有关部门、部门协同配合。";
        assertThat(new DoubledWord(Language.standard()).find(twice)).extracting(finding -> mended(twice, finding))
                .containsExactly("与有关部门协同配合。");
        String names = "来到柳溪党群活动中心。在柳溪党群服务中心座谈。";
        assertThat(new TwoNames(Language.standard()).find(names)).extracting(finding -> mended(names, finding))
                .containsExactly("来到柳溪党群活动中心。在柳溪党群活动中心座谈。");
    }

    private static String mended(String text, Finding finding) {
        Finding.Remedy remedy = finding.remedy().orElseThrow();
        return text.substring(0, remedy.place().start()) + remedy.text() + text.substring(remedy.place().end());
    }

    @ParameterizedTest
    @ValueSource(strings = {"会上，镇长作了报告。", "培训于3月4日至6日举行。", "进一步加强培训。", "积极做好交通领域内的工作。", "作为村民，他送上慰问品。",
        "将学习成果转化为服务村民的成效。", "开始了紧张的比赛。", "举办“甲”“乙”“丙”比赛等。", "他说……"})
    void leavesGoodTextAlone(String text) {
        assertThat(rules(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"与有关部门、部门协同配合。,true", "是一次乡村文化交流的交流。,true", "慰问坚守岗位高温作业岗位的职工。,true", "改造公路、公路联络线。,false",
        "一步一步走。,false", "学习学习再学习。,false"})
    void doubledWords(String text, boolean doubtful) {
        assertThat(new DoubledWord(Language.standard()).find(text).isEmpty()).isEqualTo(!doubtful);
    }

    @ParameterizedTest
    @CsvSource({"来到柳溪党群活动中心。在柳溪党群服务中心座谈。,true", "分为必答和抢答环节。在必答和选答环节。,true",
        "占总额的九成以上。占总额的七成以上。,false", "镇总工会召开座谈会议。镇总工会介绍座谈会议。,false"})
    void twoNames(String text, boolean doubtful) {
        assertThat(new TwoNames(Language.standard()).find(text).isEmpty()).isEqualTo(!doubtful);
    }
}
