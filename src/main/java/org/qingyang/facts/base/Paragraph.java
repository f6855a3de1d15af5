package org.qingyang.facts.base;

import java.util.List;
import org.qingyang.language.Simplified;
import org.qingyang.language.Token;
import org.qingyang.language.Tokenizer;
import org.qingyang.model.Mention;
import org.qingyang.text.Span;
import org.qingyang.text.TracedText;

/// A paragraph as finders see it. All offsets count UTF-16 units of its clean text.
///
/// @param index  as in [Mention#paragraph()]
/// @param text   the clean text in simplified characters with full-width marks; as long as the printed one
/// @param words  the words of `text`, without gaps
public record Paragraph(int index, TracedText traced, String text, List<Token> words) {

    public static Paragraph of(int index, TracedText traced) {
        String text = Simplified.of(traced.text());
        return new Paragraph(index, traced, text, Tokenizer.tokens(text));
    }

    public int length() {
        return text.length();
    }

    /// The character at `offset`; a line feed outside the paragraph.
    public char at(int offset) {
        return offset < 0 || offset >= text.length() ? '\n' : text.charAt(offset);
    }

    public String text(Span span) {
        return text.substring(span.start(), span.end());
    }

    /// The clean text as printed.
    public String printed(Span span) {
        return traced.text().substring(span.start(), span.end());
    }

    /// The word that holds the character at `offset`.
    ///
    /// @param offset within the paragraph
    public Token wordAt(int offset) {
        int low = 0;
        int high = words.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (words.get(middle).start() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return words.get(low);
    }

    /// Whether a word begins at `offset`; both ends of the paragraph count.
    public boolean isEdge(int offset) {
        return offset <= 0 || offset >= length() || wordAt(offset).start() == offset;
    }

    public Mention mention(Find find) {
        Span at = find.at();
        return new Mention(printed(at), index, at.start(), at.end(), traced.rawOf(at), find.origin(),
                find.confidence());
    }
}
