package org.qingyang.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qingyang.model.BylineRole.REPORTER;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.qingyang.language.house.House;
import org.qingyang.model.LexiconEntry;
import org.qingyang.model.LexiconKind;
import org.qingyang.model.Origin;
import org.qingyang.model.Sheet;
import org.qingyang.model.Sourced;
import org.qingyang.model.Story;

/// What a list of the paper's own reporters changes in the reading.
class StaffTest {

    private static final String LEAD = "近日，柳溪镇新建的三座便民桥通车，两岸村民来往不再绕路。";

    private static Story read(String byline, String... staff) {
        House house = House.of(Stream.of(staff).map(name -> LexiconEntry.of(LexiconKind.REPORTER, name)).toList());
        Sheet sheet = PageReader.standard().with(house).read(Pages.of("柳溪镇新建三座便民桥", byline + LEAD,
                "据介绍，便民桥由镇里和村里共同出资，工期四个月，明年还将再建两座。"));
        return sheet.stories().getFirst();
    }

    private static List<String> reporters(Story story) {
        return story.byline().strings(REPORTER);
    }

    @Test
    void namesSetWithoutASpaceAreCutWhereTheStaffIsKnown() {
        assertThat(reporters(read("本报讯（记者 王小明华 李江河）"))).doesNotContain("明华");
        assertThat(reporters(read("本报讯（记者 王小明华 李江河）", "王小", "明华"))).containsExactly("王小", "明华", "李江河");
    }

    @Test
    void aPenNameThatIsAWordIsOneName() {
        assertThat(reporters(read("本报讯（记者 天气 李江河）", "天气"))).containsExactly("天气", "李江河");
    }

    @Test
    void aKnownNameSaysThatItComesFromTheLexicon() {
        List<Sourced<String>> names = read("本报讯（记者 王小明 李江河）", "王小明").byline().of(REPORTER);
        assertThat(names).extracting(Sourced::origin).containsExactly(Origin.house(), Origin.rule("reading.byline"));
    }

    @Test
    void theVersionTellsTheStaffAndNothingElse() {
        var standard = PageReader.standard();
        House one = House.of(List.of(LexiconEntry.of(LexiconKind.REPORTER, "王小明")));
        assertThat(standard.with(one).version()).isNotEqualTo(standard.version()).isEqualTo(standard.with(one).with(one).version());
        assertThat(standard.with(one).with(House.EMPTY).version()).isEqualTo(standard.version());
        assertThat(standard.with(House.of(List.of(LexiconEntry.of(LexiconKind.PLACE, "柳溪镇"))))).isSameAs(standard);
    }
}
