package org.qingyang.topics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.qingyang.model.Refusal;
import org.qingyang.model.Term;
import org.qingyang.testkit.Bad;

class TermFileTest {

    @Test
    void columnsStandInAnyOrderAndInEitherLanguage() throws Refusal {
        assertThat(TermFile.read("别名,名称,停用\n驿站；小站,工会驿站,\n,旧词,是\n")).containsExactly(
                new Term("工会驿站", null, List.of("驿站", "小站"), null, false, ""),
                new Term("旧词", null, List.of(), null, true, ""));
        assertThat(TermFile.read("name\tparent\n工会\t劳动\n")).containsExactly(new Term("工会", "劳动", List.of(), null, false, ""));
    }

    @Test
    void anIptcListGivesNamesInsteadOfCodesAndTellsTwinsApart() throws Refusal {
        List<Term> terms = TermFile.read("""
                code,qcode,uri,level,broader,retired,label_zh_Hans,label_en_GB,definition_zh_Hans
                15000000,medtop:15000000,u,1,,,体育,sport,"竞技，""比赛"\""
                20000001,medtop:20000001,u,2,15000000,,钓鱼,fishing,
                10000000,medtop:10000000,u,1,,,休闲,leisure,
                20000002,medtop:20000002,u,2,10000000,2020-01-01,钓鱼,angling,
                20000003,medtop:20000003,u,2,10000000,,,tsunami,
                """);
        assertThat(terms).extracting(Term::name).containsExactly("体育", "钓鱼", "休闲", "钓鱼（休闲）", "tsunami");
        assertThat(terms.get(1)).isEqualTo(new Term("钓鱼", "体育", List.of("fishing"), "medtop:20000001", false, ""));
        assertThat(terms.get(3).retired()).isTrue();
        assertThat(terms.getFirst().note()).isEqualTo("竞技，\"比赛\"");
    }

    @RepeatedTest(20)
    void whatIsWrittenIsReadBackEqual(RepetitionInfo run) throws Refusal {
        var random = new Random(run.getCurrentRepetition());
        List<Term> terms = List.of(term(random, "一"), term(random, "二"), term(random, "三"));
        assertThat(TermFile.read(TermFile.write(terms))).isEqualTo(terms);
    }

    private static Term term(Random random, String name) {
        List<String> hard = List.of("a,b", "\"引\"", "两\n行", "制\t表", "平常", "");
        return new Term(name + "词", random.nextBoolean() ? "上级" : null, random.nextBoolean() ? List.of(name + "别,名") : List.of(),
                random.nextBoolean() ? "x:" + name : null, random.nextBoolean(), hard.get(random.nextInt(hard.size())));
    }

    @Test
    void whatIsNoTableIsRefused() {
        Bad.refused("topics.refusal.noTerms", () -> TermFile.read(""));
        Bad.refused("topics.refusal.noTerms", () -> TermFile.read("只有一行"));
        Bad.refused("topics.refusal.noTerms", () -> TermFile.read("甲,乙\n丙,丁\n"));
    }

    @Test
    void aFreshListTakesThePlaceOfTermsOfTheSameNameAndNoWordMeansTwo() throws Refusal {
        List<Term> before = List.of(new Term("甲", null, List.of("又"), null, false, "旧"), new Term("乙", null, List.of(), null, false, ""));
        List<Term> after = TermFile.merged(before, TermFile.read("name,aliases\n甲,\n丙,又；再\n"));
        assertThat(after).extracting(Term::name).containsExactly("甲", "乙", "丙");
        assertThat(after.getFirst().note()).isEmpty();
        assertThat(new Terms(after).preferred("再")).isEqualTo("丙");
        assertThat(new Terms(after).preferred("别的")).isEqualTo("别的");
    }

    @Test
    void aPathNeverRunsInCircles() {
        var terms = new Terms(List.of(new Term("甲", "乙", List.of(), null, false, ""), new Term("乙", "甲", List.of(), null, false, "")));
        assertThat(terms.path("甲")).isEqualTo("乙 › 甲");
    }
}
