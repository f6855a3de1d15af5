package org.qingyang.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Which characters are Chinese ones.
class HanTest {

    @Test
    void theyAreThoseThatJavaKnows() {
        for (char c = 0; c < Character.MAX_VALUE; c++) {
            assertThat(Han.is(c)).as("%04x", (int) c).isEqualTo(Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
            assertThat(Han.isIdeograph(c)).as("%04x", (int) c).isEqualTo(Character.isIdeographic(c));
        }
    }
}
