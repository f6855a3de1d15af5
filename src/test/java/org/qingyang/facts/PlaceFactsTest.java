package org.qingyang.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlaceFactsTest {

    @Test
    void eachRankIsAPlace() {
        assertThat(Told.by("展览在浙江省杭州市西湖区举行。").places()).containsExactly("浙江省", "杭州市", "西湖区");
    }

    @Test
    void namedPlacesEndInTheirKind() {
        assertThat(Told.by("队伍来到永安镇，走进青山村和柳荫公园。").places()).containsExactly("永安镇", "青山村", "柳荫公园");
    }

    @Test
    void kindsOfPlacesAreNone() {
        assertThat(Told.by("各社区、村镇和开发区的道路、广场焕然一新，思路更宽。").places()).isEmpty();
    }

    @Test
    void anOrganisationsPlaceIsNoPlaceOfItsOwn() {
        assertThat(Told.by("广州市总工会举办比赛。").places()).isEmpty();
    }
}
