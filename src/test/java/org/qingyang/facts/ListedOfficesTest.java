package org.qingyang.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Offices that several persons share or a list gives, and offices whose house stands elsewhere in the story; all sentences are
/// made up.
class ListedOfficesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            石台公司总裁陈明远、云水公司经理何守信当选为副会长。|陈明远: 总裁@石台公司, 副会长; 何守信: 经理@云水公司, 副会长
            石台公司总裁陈明远、云水公司经理何守信到会。|陈明远: 总裁@石台公司; 何守信: 经理@云水公司
            主任陈明远、何守信任云岭商会副会长。|陈明远: 主任, 副会长@云岭商会; 何守信: 副会长@云岭商会
            """)
    void electedTogether(String text, String posts) {
        assertThat(String.join("; ", Told.by(text).posts())).isEqualTo(posts);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            陈明远 云岭市教育局局长|局长@云岭市教育局
            委员：陈明远 云岭市教育局局长|局长@云岭市教育局
            陈明远 云岭市教育局局长来了|''
            """)
    void behindABlank(String text, String post) {
        assertThat(Told.by(text).posts()).containsExactly("陈明远: " + post);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            石台县教育局通报了情况。|局长@石台县教育局
            云岭市教育局通报了情况。|局长@教育局
            """)
    void anAuthorityBelongsToTheCountyOfThePostBefore(String next, String post) {
        assertThat(Told.by("石台县副县长、教育局局长陈明远讲话。", next).posts()).containsExactly("陈明远: 副县长@石台县, " + post);
    }

    @Test
    void aBranchIsTheOneOfTheSentenceBefore() {
        assertThat(Told.by("云岭商会石台分会举办活动。", "分会会长陈明远说。").posts()).containsExactly("陈明远: 会长@云岭商会石台分会");
    }

    @Test
    void theSchoolThatIsVisitedIsNotTheGuests() {
        assertThat(Told.by("云岭大学副校长何守信一行来校交流。", "校长陈明远会见了客人。").posts())
                .containsExactly("何守信: 副校长@云岭大学", "陈明远: 校长");
    }
}
