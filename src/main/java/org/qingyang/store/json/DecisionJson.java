package org.qingyang.store.json;

import org.qingyang.desk.Decision;

/// Writes decisions as JSON and reads them back equal. Thread-safe.
public final class DecisionJson {

    private DecisionJson() {
    }

    /// In UTF-8, as it goes into the file.
    public static byte[] of(Decision decision) {
        return Mapper.JSON.writerFor(Decision.class).writeValueAsBytes(decision);
    }

    /// @param json what [#of(Decision)] wrote, as text
    /// @throws BrokenJson if the text is not what [#of(Decision)] wrote
    public static Decision decision(String json) {
        return BrokenJson.guard(() -> Mapper.JSON.readValue(json, Decision.class));
    }
}
