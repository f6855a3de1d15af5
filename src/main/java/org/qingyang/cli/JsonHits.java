package org.qingyang.cli;

import java.io.PrintStream;
import org.qingyang.search.Hit;
import org.qingyang.search.HitSink;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/// Writes hits as one JSON document while they come.
final class JsonHits implements HitSink {

    private final PrintStream out;
    private final JsonGenerator json;

    JsonHits(PrintStream out, JsonMapper mapper) {
        this.out = out;
        this.json = mapper.writer().without(StreamWriteFeature.AUTO_CLOSE_TARGET).createGenerator(out);
    }

    @Override
    public void begin(int total) {
        json.writeStartObject();
        json.writeNumberProperty("total", total);
        json.writeArrayPropertyStart("hits");
    }

    @Override
    public void hit(Hit hit) {
        json.writePOJO(SearchTable.document(hit));
    }

    @Override
    public void end() {
        json.writeEndArray();
        json.writeEndObject();
        json.close();
        out.print('\n');
    }
}
