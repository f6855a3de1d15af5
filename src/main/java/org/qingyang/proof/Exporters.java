package org.qingyang.proof;

import java.util.List;
import java.util.stream.Collectors;
import org.qingyang.model.Message;
import org.qingyang.model.Refusal;

/// The formats that an issue can be exported to; window and command line share this list.
public final class Exporters {

    private static final List<Exporter> ALL =
            List.of(new JsonExporter(), new MarkdownExporter(), new TextExporter(), new DocxExporter());

    private Exporters() {
    }

    public static List<Exporter> all() {
        return ALL;
    }

    /// @throws Refusal if there is no format of that name
    public static Exporter named(String id) throws Refusal {
        return ALL.stream().filter(exporter -> exporter.id().equalsIgnoreCase(id)).findFirst()
                .orElseThrow(() -> new Refusal(Message.of("proof.format", id, ids())));
    }

    /// The names of all formats, for people.
    public static String ids() {
        return ALL.stream().map(Exporter::id).collect(Collectors.joining(", "));
    }
}
