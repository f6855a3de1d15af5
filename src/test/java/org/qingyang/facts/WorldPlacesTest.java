package org.qingyang.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Places abroad, known ones and such that only the words beside them tell from persons; all sentences are made up.
class WorldPlacesTest {

    @ParameterizedTest
    @CsvSource({"代表团从马拉喀什飞往丹吉尔。, 马拉喀什, 丹吉尔", "汽车驶过俄亥俄州和宾夕法尼亚州。, 俄亥俄州, 宾夕法尼亚州", "他从青森县来到和歌山县。, 青森县, 和歌山县",
            "救援队赶到汗尤尼斯和拉法。, 汗尤尼斯, 拉法", "船队驶过曼德海峡进入亚丁湾。, 曼德海峡, 亚丁湾"})
    void citiesStatesAndStraits(String text, String one, String other) {
        assertThat(Told.by(text).places()).containsExactly(one, other);
        assertThat(Told.by(text).persons()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"军队当天攻占港口城市塔库拉。, 塔库拉", "代表团抵达塔库拉。, 塔库拉", "会议在塔库拉举行。, 塔库拉", "塔库拉南部发生地震。, 塔库拉", "他在塔库拉市郊有一家工厂。, 塔库拉"})
    void anUnknownTownSpeltBySound(String text, String name) {
        assertThat(Told.by(text).places()).contains(name);
        assertThat(Told.by(text).persons()).isEmpty();
    }

    @Test
    void countriesAsTaiwanSpellsThem() {
        assertThat(Told.by("莫三比克和辛巴威都有洪水，义大利也下雨。").places()).containsExactly("莫三比克", "辛巴威", "义大利");
    }

    @Test
    void whoSpeaksIsNoTown() {
        assertThat(Told.by("总统塔库拉表示，他不会辞职。").persons()).containsExactly("塔库拉");
    }

    @ParameterizedTest
    @ValueSource(strings = {"乌方表示，谈判仍在进行。", "以军正向拉法推进。", "两国友谊有着坚实基础。", "这里有方方面面的人。", "前面是山高路滑的地方，后方由镇长压阵。"})
    void statesArmiesAndSetPhrasesAreNoPersons(String text) {
        assertThat(Told.by(text).persons()).isEmpty();
    }
}
