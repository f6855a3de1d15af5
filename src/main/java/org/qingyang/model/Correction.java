package org.qingyang.model;

import java.time.Instant;

/// A correction that somebody has made by hand and that may fit elsewhere.
///
/// @param id          its number in the store
/// @param pattern     the text that was wrong
/// @param replacement what it was changed to; empty where it was taken out
/// @param uses        how often it was made
/// @param editor      who made it last
public record Correction(int id, String pattern, String replacement, int uses, State state, String editor, Instant at) {

    /// OFFERED wherever the pattern stands, or REJECTED for good.
    public enum State { OFFERED, REJECTED }
}
