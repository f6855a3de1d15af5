package org.qingyang.store.json;

import org.qingyang.desk.Decision;

/// Writes decisions as JSON and reads them back equal. Thread-safe.
public final class DecisionJson {

    private DecisionJson() {
    }

    public static String of(Decision decision) {
        return LoneSurrogates.escaped(Mapper.JSON.writerFor(Decision.class).writeValueAsString(decision));
    }

    /// @throws BrokenJson if the text is not what [#of(Decision)] wrote
    public static Decision decision(String json) {
        return BrokenJson.guard(() -> Mapper.JSON.readValue(json, Decision.class));
    }
}
