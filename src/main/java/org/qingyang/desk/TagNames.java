package org.qingyang.desk;

import org.qingyang.model.Message;
import org.qingyang.model.Refusal;
import org.qingyang.model.Tag;

/// What a new tag may be called, wherever it comes from.
public final class TagNames {

    private TagNames() {
    }

    /// @throws Refusal if no tag can be called so
    public static void check(String name) throws Refusal {
        if (name.isBlank()) {
            throw new Refusal(Message.of("desk.refusal.blankTag"));
        }
        if (!Tag.isName(name)) {
            throw new Refusal(Message.of("desk.refusal.tagName", Tag.LONGEST));
        }
    }
}
