package org.qingyang.facts.base;

import java.util.Arrays;
import java.util.List;
import org.qingyang.language.Simplified;
import org.qingyang.language.Token;
import org.qingyang.language.Tokenizer;
import org.qingyang.model.Mention;
import org.qingyang.text.Span;
import org.qingyang.text.TracedText;

/// A paragraph as finders see it. All offsets count UTF-16 units of its clean text. Immutable.
public final class Paragraph {

    private final int index;
    private final TracedText traced;
    private final String text;
    private final List<Token> words;
    /// For each character its word.
    private final Token[] wordOf;

    private Paragraph(int index, TracedText traced, String text) {
        this.index = index;
        this.traced = traced;
        this.text = text;
        this.words = Tokenizer.tokens(text);
        this.wordOf = new Token[text.length()];
        for (Token word : words) {
            Arrays.fill(wordOf, word.start(), word.end(), word);
        }
    }

    /// @param index as in [Mention#paragraph()]
    public static Paragraph of(int index, TracedText traced) {
        return new Paragraph(index, traced, Simplified.of(traced.text()));
    }

    /// The clean text in simplified characters with full-width marks; as long as the printed one.
    public String text() {
        return text;
    }

    /// The words of [#text()], without gaps.
    public List<Token> words() {
        return words;
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

    /// The word that holds the character at `offset`; outside the paragraph the one next to it.
    public Token wordAt(int offset) {
        return wordOf[offset < 0 ? 0 : Math.min(offset, wordOf.length - 1)];
    }

    /// Whether a word begins at `offset`; both ends of the paragraph count.
    public boolean isEdge(int offset) {
        return offset <= 0 || offset >= wordOf.length || wordOf[offset].start() == offset;
    }

    public Mention mention(Find find) {
        Span at = find.at();
        return new Mention(printed(at), index, at.start(), at.end(), traced.rawOf(at), find.origin(),
                find.confidence());
    }
}
