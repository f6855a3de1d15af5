package org.qingyang.proof;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jspecify.annotations.Nullable;

/// What a Word document says about itself. No clock: the date is the issue's, or a fixed one where that is unknown.
final class DocxProperties {

    private static final LocalDate UNKNOWN = LocalDate.of(2000, 1, 1);

    private DocxProperties() {
    }

    static void set(XWPFDocument document, String title, @Nullable LocalDate date) {
        POIXMLProperties properties = document.getProperties();
        var core = properties.getCoreProperties();
        core.setTitle(title);
        core.setCreator("清样 Qingyang");
        core.setCreated(Optional.of(Date.from((date == null ? UNKNOWN : date).atStartOfDay().toInstant(ZoneOffset.UTC))));
        core.getUnderlyingProperties().setLanguageProperty("zh-CN");
        properties.getExtendedProperties().getUnderlyingProperties().setApplication("清样 Qingyang");
    }
}
