package org.qingyang.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.qingyang.model.Refusal;

class ExportersTest {

    @Test
    void knowsTheFormatsByName() throws Exception {
        var exporters = new Exporters(FactSource.NONE);
        assertThat(exporters.ids()).isEqualTo("json, md, txt, docx");
        for (Exporter exporter : exporters.all()) {
            assertThat(exporters.named(exporter.id().toUpperCase(java.util.Locale.ROOT))).isSameAs(exporter);
        }
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> exporters.named("pdf"));
    }
}
