package org.qingyang.text;

/// One run of clean text and the raw span that it stands for.
public sealed interface Piece {

    /// The raw span behind this piece; empty where somebody added text.
    Span raw();

    /// The clean text; empty where something was taken out.
    String text();

    /// Raw text taken over unaltered: `text` is exactly what stands at `raw`.
    record Kept(Span raw, String text) implements Piece {

        /// @throws IllegalArgumentException if span and text differ in length
        public Kept {
            if (raw.length() != text.length()) {
                throw new IllegalArgumentException("kept text of " + text.length() + " units for " + raw);
            }
        }

        Kept cut(int from, int to) {
            return new Kept(new Span(raw.start() + from, raw.start() + to), text.substring(from, to));
        }
    }

    /// Text that was put in the place of `raw` by a rule or by an editor.
    ///
    /// @param by the rule's id, or [TracedText#EDITOR]
    record Changed(Span raw, String text, String by) implements Piece {
    }
}
