package org.qingyang.store.json;

import java.util.List;
import org.qingyang.desk.Change;
import org.qingyang.model.Furniture;
import org.qingyang.model.Sheet;
import org.qingyang.model.Story;
import org.qingyang.text.SourceText;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;

/// Writes what stands on one page as JSON and reads it back equal. Text that was taken over from the raw page is
/// written as its span alone and comes back from the raw page. Immutable, thread-safe.
public final class PageJson {

    private static final TypeReference<List<Furniture>> FURNITURE = new TypeReference<>() { };
    private static final TypeReference<List<Change>> CHANGES = new TypeReference<>() { };

    private final SourceText page;
    private final ObjectWriter writer;
    private final ObjectReader reader;

    /// @param page the raw page that all spans point into
    public PageJson(SourceText page) {
        this.page = page;
        this.writer = Mapper.JSON.writer().withAttribute(TracedTextJson.PAGE, page);
        this.reader = Mapper.JSON.reader().withAttribute(TracedTextJson.PAGE, page);
    }

    /// In UTF-8, as it goes into the file.
    public byte[] story(Story story) {
        return writer.forType(Story.class).writeValueAsBytes(story);
    }

    /// @throws BrokenJson if the text is not what [#story(Story)] wrote
    public Story story(String json) {
        return BrokenJson.guard(() -> reader.forType(Story.class).readValue(json));
    }

    /// @param json in UTF-8, as it comes from the file
    /// @throws BrokenJson if the text is not what [#story(Story)] wrote
    public Story story(byte[] json) {
        return BrokenJson.guard(() -> reader.forType(Story.class).readValue(json));
    }

    public String furniture(List<Furniture> furniture) {
        return Mapper.text(writer.forType(FURNITURE), furniture);
    }

    /// @throws BrokenJson if the text is not what [#furniture(List)] wrote
    public List<Furniture> furniture(String json) {
        return BrokenJson.guard(() -> reader.forType(FURNITURE).readValue(json));
    }

    public String sheet(Sheet sheet) {
        return Mapper.text(writer, sheet);
    }

    /// @throws BrokenJson if the text is not what [#sheet(Sheet)] wrote
    public Sheet sheet(String json) {
        return BrokenJson.guard(() -> reader.forType(Sheet.class).readValue(json));
    }

    /// In UTF-8, as they go into the file.
    public byte[] changes(List<Change> changes) {
        return writer.forType(CHANGES).writeValueAsBytes(changes);
    }

    /// @throws BrokenJson if the text is not what [#changes(List)] wrote
    public List<Change> changes(String json) {
        return BrokenJson.guard(() -> reader.forType(CHANGES).readValue(json));
    }

    /// @param json in UTF-8, as it comes from the file
    /// @throws BrokenJson if the text is not what [#changes(List)] wrote
    public List<Change> changes(byte[] json) {
        return BrokenJson.guard(() -> reader.forType(CHANGES).readValue(json));
    }
}
