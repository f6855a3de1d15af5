package org.qingyang.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ConfidenceTest {

    @Test
    void hasFourDigitsWhereverItIsKept() {
        assertThat(new Sourced<>("稿", List.of(), Origin.rule("test"), 0.987654321).confidence()).isEqualTo(0.9877);
        assertThat(new Boundary(Message.of("test"), Origin.rule("test"), 0.9999913479230409).confidence()).isEqualTo(1);
        assertThat(new Boundary(Message.of("test"), Origin.rule("test"), 0.5).confidence()).isEqualTo(0.5);
    }
}
