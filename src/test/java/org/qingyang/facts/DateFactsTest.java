package org.qingyang.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.qingyang.model.DateFact;

class DateFactsTest {

    private static final LocalDate ISSUE = LocalDate.of(2024, 9, 10);

    @Test
    void datesAndStretches() {
        assertThat(Told.on(ISSUE, "9月2日下午开幕，5月16日至17日预赛，2024年10月14至25日培训。").dates())
                .containsExactly("9月2日下午=2024-09-02", "5月16日至17日=2024-05-16/2024-05-17", "2024年10月14至25日=2024-10-14/2024-10-25");
        assertThat(Told.on(ISSUE, "2023年以来成绩显著，2000年12月30日至2001年1月1日平安。").dates())
                .containsExactly("2023年以来=2023/", "2000年12月30日至2001年1月1日=2000-12-30/2001-01-01");
    }

    @Test
    void relativeOnesHangOnTheIssue() {
        assertThat(Told.on(ISSUE, "今年8月开工，去年立项，明年的5月、10月验收。").dates())
                .containsExactly("今年8月=2024-08", "去年=2023", "明年的5月=2025-05", "10月=2025-10");
        assertThat(Told.on(ISSUE, "昨天，上周三的会议精神传达。").dates()).containsExactly("昨天=2024-09-09", "上周三=2024-09-04");
    }

    @Test
    void withoutTheIssuesDateNothingIsGuessed() {
        assertThat(Told.by("9月2日，今年8月，昨天，周三。").dates()).containsExactly("9月2日", "今年8月", "昨天", "周三");
        assertThat(Told.by("凌晨两点，工人们还在铺路，晚上十点半才收工，9月3日上午九点又开工。").dates())
                .containsExactly("凌晨两点", "晚上十点半", "9月3日上午九点");
        assertThat(Told.by("2024年9月2日上午8时30分").dates()).containsExactly("2024年9月2日上午8时30分=2024-09-02");
    }

    @Test
    void vagueOnesStayVague() {
        assertThat(Told.on(ISSUE, "近日，活动举行。日前落幕。近年来发展很快。").facts().dates())
                .allMatch(date -> date.kind() == DateFact.Kind.VAGUE && date.from() == null).hasSize(3);
    }

    @Test
    void anImpossibleDateStaysOpen() {
        assertThat(Told.on(ISSUE, "2024年2月31日，13月5日。").dates()).startsWith("2024年2月31日");
    }

    @Test
    void agesGradesAndNumbersAreNoDates() {
        assertThat(Told.by("全国一日千里，3月龄幼犬，5号楼，2021级学员，第3日龄。").dates()).isEmpty();
    }

    @Test
    void quartersAndHalvesAreStretchesOfMonths() {
        assertThat(Told.on(ISSUE, "今年一季度增长，前三季度平稳，2023年上半年下降。").dates())
                .containsExactly("今年一季度=2024-01/2024-03", "前三季度=2024-01/2024-09", "2023年上半年=2023-01/2023-06");
        assertThat(Told.on(ISSUE, "二季度回升，三季度末持平。").dates()).containsExactly("二季度=2024-04/2024-06", "三季度末=2024-07/2024-09");
    }

    @Test
    void centuriesAndDecadesAreStretchesOfYears() {
        assertThat(Told.on(ISSUE, "20世纪80年代建成，上世纪90年代改造，21世纪以来扩建。").dates())
                .containsExactly("20世纪80年代=1980/1989", "上世纪90年代=1990/1999", "21世纪以来=2001/2100");
    }

    @Test
    void datesByTheMoonAreNeverTakenForDatesByTheSun() {
        assertThat(Told.on(ISSUE, "农历八月十五赏月，正月初五开市。").dates()).containsExactly("农历八月十五", "正月初五");
    }

    @Test
    void monthsBesideThisOneAreCountedOverTheTurnOfTheYear() {
        assertThat(Told.on(java.time.LocalDate.of(2024, 12, 9), "下月初动工，本月15日公示，上个月审批。").dates())
                .containsExactly("下月初=2025-01", "本月15日=2024-12-15", "上个月=2024-11");
    }

    @Test
    void stretchesOfYearsAndMonths() {
        assertThat(Told.on(ISSUE, "2003—2005年送电，今年1至8月增长，2023年前10个月下降，3月至5月施工。").dates())
                .containsExactly("2003—2005年=2003/2005", "今年1至8月=2024-01/2024-08", "2023年前10个月=2023-01/2023-10", "3月至5月=2024-03/2024-05");
    }

    @Test
    void fiveYearPlansAndYearsOfTheRepublic() {
        assertThat(Told.on(ISSUE, "“十四五”时期发展，“九五”期间建设，民国二十六年迁入，“十五五”规划印发。").dates())
                .containsExactly("“十四五”时期=2021/2025", "“九五”期间=1996/2000", "民国二十六年=1937");
    }

    @Test
    void theDayInBracketsBelongsToTheDate() {
        assertThat(Told.on(ISSUE, "今天（9月9日）开馆，9月3日（星期二）闭馆，2024-09-03公示，60年代建成。").dates())
                .containsExactly("今天（9月9日）=2024-09-09", "9月3日（星期二）=2024-09-03", "2024-09-03=2024-09-03", "60年代");
    }

    @Test
    void recurringDaysAndNamesOfDaysAreNoDates() {
        assertThat(Told.on(ISSUE, "每年3月植树，“黑色星期五”促销。").dates()).isEmpty();
    }
}
