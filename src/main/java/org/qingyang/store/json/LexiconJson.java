package org.qingyang.store.json;

import org.qingyang.model.LexiconEntry;

/// Writes entries of the lexicon as JSON and reads them back equal. Thread-safe.
public final class LexiconJson {

    private LexiconJson() {
    }

    public static String of(LexiconEntry entry) {
        return Mapper.text(Mapper.JSON.writerFor(LexiconEntry.class), entry);
    }

    /// @throws BrokenJson if the text is not what [#of(LexiconEntry)] wrote
    public static LexiconEntry entry(String json) {
        return BrokenJson.guard(() -> Mapper.JSON.readValue(json, LexiconEntry.class));
    }
}
