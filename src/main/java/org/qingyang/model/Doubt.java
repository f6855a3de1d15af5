package org.qingyang.model;

import java.util.List;
import org.qingyang.text.Span;

/// A place that needs the editor's eye, with a reason and ways to settle it.
///
/// @param id   unique within the page and stable over readings: rule and raw place
/// @param rule the id of the check that raised it
/// @param raw  the raw place
public record Doubt(String id, String rule, Span raw, Message reason, double confidence, List<Settlement> settlements,
        State state) {

    /// What the ids of rules begin with that raise near misses.
    public static final String NEAR = "near.";

    /// OPEN until the editor has settled it.
    public enum State { OPEN, SETTLED }

    public Doubt {
        settlements = List.copyOf(settlements);
        confidence = Confidence.of(confidence);
    }

    public Doubt(String rule, Span raw, Message reason, double confidence, List<Settlement> settlements) {
        this(rule + "@" + raw.start() + "-" + raw.end(), rule, raw, reason, confidence, settlements, State.OPEN);
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }

    /// Whether it comes from comparing the issue with itself and with the lexicon, and not from reading the page.
    public boolean isNearMiss() {
        return rule.startsWith(NEAR);
    }

    public Doubt withState(State state) {
        return new Doubt(id, rule, raw, reason, confidence, settlements, state);
    }
}
