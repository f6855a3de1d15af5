package org.qingyang.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NaturalOrderTest {

    @Test
    void countsAsPeopleDo() {
        assertThat(Stream.of("A10", "A2", "A02", "A", "B1", "A2b", "A99999999999999999999999").sorted(new NaturalOrder()).toList())
                .isEqualTo(List.of("A", "A02", "A2", "A2b", "A10", "A99999999999999999999999", "B1"));
    }

    @Test
    void tellsNamesWithLeadingZerosApart() {
        assertThat(new NaturalOrder().compare("01", "1")).isNegative();
        assertThat(new NaturalOrder().compare("1", "1")).isZero();
    }
}
