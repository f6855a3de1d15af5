package org.qingyang.proof;

import java.util.List;
import java.util.stream.Collectors;
import org.qingyang.model.Message;
import org.qingyang.model.Refusal;

/// The formats that an issue can be exported to; window and command line share this list. Immutable, thread-safe.
public final class Exporters {

    private final List<Exporter> all;

    /// @param facts what the own format tells of each story
    public Exporters(FactSource facts) {
        this.all = List.of(new JsonExporter(facts), new MarkdownExporter(), new TextExporter(), new DocxExporter());
    }

    public List<Exporter> all() {
        return all;
    }

    /// The own format, which keeps everything.
    public Exporter own() {
        return all.getFirst();
    }

    /// @throws Refusal if there is no format of that name
    public Exporter named(String id) throws Refusal {
        return all.stream().filter(exporter -> exporter.id().equalsIgnoreCase(id)).findFirst()
                .orElseThrow(() -> new Refusal(Message.of("proof.format", id, ids())));
    }

    /// The names of all formats, for people.
    public String ids() {
        return all.stream().map(Exporter::id).collect(Collectors.joining(", "));
    }
}
