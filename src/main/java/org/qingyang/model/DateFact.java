package org.qingyang.model;

import org.jspecify.annotations.Nullable;

/// A date or a stretch of time. It is resolved only as far as the text and the date say; nothing is guessed.
///
/// @param from the first day, month or year in ISO 8601, as exact as the text (2024-09-02, 2024-09, 2024); null
///             where it is not known
/// @param to   the last one, included; equal to `from` for a single date; null where it is open or not known
/// @param time the time of day as printed (下午, 8时50分); null where none is
public record DateFact(Kind kind, @Nullable String from, @Nullable String to, @Nullable String time, Mention mention) {

    /// What a date hangs on: nothing (2024年9月2日), the year (9月2日), the date (今年8月, 周三), or on
    /// nothing that can be known (近日).
    public enum Kind { ABSOLUTE, PARTIAL, RELATIVE, VAGUE }
}
