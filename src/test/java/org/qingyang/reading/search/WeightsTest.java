package org.qingyang.reading.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class WeightsTest {

    @Test
    void theFileHoldsAWeightForEachFeatureAndNoOther() throws IOException {
        Properties file = new Properties();
        try (var in = Objects.requireNonNull(getClass().getResourceAsStream("/org/qingyang/reading/weights.properties"))) {
            file.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        assertThat(file.stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(Feature.values()).map(Feature::key).toList());
    }

    @Test
    void aMissingWeightIsNamed() {
        assertThatThrownBy(() -> Weights.of(new Properties())).hasMessageContaining("head-length");
    }
}
