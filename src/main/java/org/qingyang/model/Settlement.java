package org.qingyang.model;

import org.qingyang.text.Span;

/// One way to settle a doubt, offered to the editor.
public sealed interface Settlement {

    /// The raw reading stays.
    record Keep() implements Settlement {
    }

    /// What stands for `raw` is replaced by `text`; an empty text takes it out.
    record Replace(Span raw, String text) implements Settlement {
    }

    /// The repair with this id is accepted.
    record Accept(String repair) implements Settlement {
    }

    /// The repair with this id is rejected.
    record Reject(String repair) implements Settlement {
    }

    /// A new story begins at the raw line that holds `offset`.
    record Split(int offset) implements Settlement {
    }

    /// The raw line that holds `offset` gets another part in the story.
    record SetRole(int offset, LineRole role) implements Settlement {
    }

    /// The paragraph that holds the raw `offset` is joined to the one above.
    record JoinParagraph(int offset) implements Settlement {
    }

    /// The raw reading stays, and the name goes into the lexicon of the house.
    record Learn(LexiconKind kind, String name) implements Settlement {
    }

    /// This story is joined to the one above.
    record JoinAbove() implements Settlement {
    }
}
