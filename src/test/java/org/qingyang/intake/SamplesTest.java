package org.qingyang.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class SamplesTest {

    @Test
    void theProgramCarriesEveryFileOfSeeds() throws Exception {
        try (var files = Files.list(Path.of("seeds"))) {
            assertThat(Samples.names()).isEqualTo(files.map(f -> f.getFileName().toString()).sorted().toList());
        }
        for (RawPage page : Samples.read()) {
            assertThat(page).isEqualTo(Intake.guessing().read(Path.of("seeds", page.source().name())));
        }
    }
}
