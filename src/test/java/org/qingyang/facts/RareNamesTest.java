package org.qingyang.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Persons and institutions whose names have an unusual form; all sentences are made up.
class RareNamesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            云岭市第十四中学开学了。|云岭市第十四中学
            市十七中党支部书记陈明远说。|市十七中
            二十六中校长陈明远参加。|二十六中
            云岭市二高校长陈明远参加。|云岭市二高
            第二小学校长陈明远参加。|第二小学
            县外事办主任陈明远参加。|县外事办
            卫生局局长陈明远参加。|卫生局
            中国民营茶业促进会会长陈明远到会。|中国民营茶业促进会
            """)
    void institutions(String text, String name) {
        assertThat(Told.by(text).organisations()).containsExactly(name);
    }

    @Test
    void numbersThatAreNoSchools() {
        assertThat(Told.by("会议传达了三中全会精神，走了二十小时。").organisations()).isEmpty();
    }

    @Test
    void anAuthorityIsCalledWithoutItsPlaceFurtherOn() {
        assertThat(Told.by("省财政厅开了会，财政厅副厅长陈明远发言。").posts()).containsExactly("陈明远: 副厅长@省财政厅");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            灵泉寺住持慧明法师出席。|慧明: 住持@灵泉寺
            佛教协会会长慧明大和尚出席。|慧明: 会长@佛教协会
            县长陈 明出席。|陈 明: 县长
            青山重汽总经理藤冈史明表示，要做好。|藤冈史明: 总经理@青山重汽
            """)
    void persons(String text, String posts) {
        assertThat(Told.by(text).posts()).containsExactly(posts);
    }

    @Test
    void namesBesideOthers() {
        assertThat(Told.by("领导陈明远、钟和川、孟焕章参加。").persons()).containsExactly("陈明远", "钟和川", "孟焕章");
        assertThat(Told.by("领导陈明远、李守仁、程小同等参加。").persons()).containsExactly("陈明远", "李守仁", "程小同");
        assertThat(Told.by("（通讯员 许琴岚 郭会）今天开会。").persons()).contains("许琴岚", "郭会");
        assertThat(Told.by("会上宣读了关于周岩等同志任职的决定。").persons()).containsExactly("周岩");
    }

    @Test
    void aFamilyThatNoListKnowsStandsBetweenAPostAndAMark() {
        assertThat(Told.by("副会长铁方远、秘书长陈明远出席。").persons()).containsExactly("铁方远", "陈明远");
        assertThat(Told.by("他辞去处长一职，带队回国。").persons()).isEmpty();
    }

    @Test
    void aPointThatThePageDoesNotHave() {
        assertThat(Told.by("县长阿卜拉?马木丁到场，顾问彼得.奥斯塔尼尔到会。").persons()).containsExactly("阿卜拉?马木丁", "彼得.奥斯塔尼尔");
    }
}
