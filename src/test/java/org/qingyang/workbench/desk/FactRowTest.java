package org.qingyang.workbench.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.qingyang.model.Person;
import org.qingyang.model.Post;

class FactRowTest {

    @Test
    void thePostsOfOneInstitutionStandInARowBehindItsName() {
        assertThat(posts(new Post("党组书记", "示范市总工会"), new Post("副主席", "示范市总工会"), new Post("理事", "示范学会")))
                .isEqualTo("示范市总工会党组书记、副主席，示范学会理事");
    }

    @Test
    void aPostThatIsToldTwiceIsShownOnceAndOneWithoutAHouseAlone() {
        assertThat(posts(new Post("教师", null), new Post("校长", "示范小学"), new Post("教师", null))).isEqualTo("教师，示范小学校长");
    }

    private static String posts(Post... posts) {
        return FactRow.posts(new Person("林示", List.of(posts), List.of()));
    }
}
