package org.qingyang.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NaturalOrderTest {

    @Test
    void countsAsPeopleDo() {
        assertThat(NaturalOrder.of(List.of("A10", "A2", "A02", "A", "B1", "A2b", "A99999999999999999999999"), name -> name))
                .isEqualTo(List.of("A", "A02", "A2", "A2b", "A10", "A99999999999999999999999", "B1"));
    }

    @Test
    void tellsNamesWithLeadingZerosApart() {
        assertThat(NaturalOrder.of("01")).isLessThan(NaturalOrder.of("1"));
        assertThat(NaturalOrder.of("1")).isEqualByComparingTo(NaturalOrder.of("1"));
    }
}
