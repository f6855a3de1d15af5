package org.qingyang.model;

import java.util.List;
import org.qingyang.text.Span;
import org.qingyang.text.TracedText;

/// A stretch of clean text that plays one part in a story: a heading line, a label, a paragraph.
///
/// @param confidence how sure it is, from 0 to 1, that this text plays this part
public record Passage(TracedText text, Origin origin, double confidence) {

    public Passage {
        confidence = Confidence.of(confidence);
    }

    /// The clean text.
    public String string() {
        return text.text();
    }

    public List<Span> raw() {
        return text.raw();
    }

    public Passage withText(TracedText text) {
        return new Passage(text, origin, confidence);
    }

    /// This passage after a hand has changed its text to `edited`.
    public Passage edited(String edited, String editor) {
        return new Passage(text.edit(edited, TracedText.EDITOR), Origin.editor(editor), 1);
    }
}
