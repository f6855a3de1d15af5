package org.qingyang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingyang.service.Window;

class SampleJobTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "open"})
    void withoutADisplayTheSamplesAreReadInTheTerminal(String command) throws Exception {
        Run run = command.isEmpty() ? Run.with(Map.of()) : Run.with(Map.of(), command);

        assertThat(run.code()).isZero();
        assertThat(run.err().lines().findFirst()).hasValueSatisfying(line -> assertThat(line).contains("没有图形界面"));
        assertThat(run.out()).contains("存疑", "修补").hasLineCount(6);
        try (var seeds = Files.list(Path.of("seeds"))) {
            assertThat(seeds.map(seed -> seed.getFileName().toString().replace(".txt", ".json")))
                    .allMatch(name -> Files.exists(Path.of("target", "proofs", name)));
        }
    }

    @Test
    void aDisplayThatIsNotThereIsLikeNone() {
        Window window = request -> {
            throw new UnsupportedOperationException("Unable to open DISPLAY");
        };
        Run run = Run.with(new Tools(LineReader::new, () -> Optional.of(window)), Map.of("DISPLAY", ":99"));

        assertThat(run.code()).isZero();
        assertThat(run.err()).contains("没有图形界面");
    }
}
