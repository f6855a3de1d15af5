package org.qingyang.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.qingyang.model.Refusal;

class ExportersTest {

    @Test
    void knowsTheFormatsByName() throws Exception {
        assertThat(Exporters.ids()).isEqualTo("json, md, txt, docx");
        for (Exporter exporter : Exporters.all()) {
            assertThat(Exporters.named(exporter.id().toUpperCase(java.util.Locale.ROOT))).isSameAs(exporter);
        }
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> Exporters.named("pdf"));
    }
}
