package org.qingyang.search;

import java.util.Optional;
import org.qingyang.text.Span;

/// The characters of a query and how far they are read.
final class QueryText {

    private final String text;
    private int at;

    QueryText(String text) {
        this.text = text;
    }

    /// How far it is read, in UTF-16 units.
    int at() {
        return at;
    }

    /// What is read since `from`, one character at least where there is any.
    Span since(int from) {
        int end = Math.min(text.length(), Math.max(at, from + 1));
        return new Span(Math.max(0, Math.min(from, end - 1)), end);
    }

    int length() {
        return text.length();
    }

    /// The number of the next character, from 1, for people.
    int place() {
        return text.codePointCount(0, Math.min(at, text.length())) + 1;
    }

    boolean atEnd() {
        return at >= text.length();
    }

    boolean at(char c) {
        return !atEnd() && text.charAt(at) == c;
    }

    boolean take(char c) {
        if (!at(c)) {
            return false;
        }
        at++;
        skipSpace();
        return true;
    }

    void skipSpace() {
        while (!atEnd() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    boolean atQuote() {
        return at('"') || at('“');
    }

    /// Whether something follows at once that a field can be asked for.
    boolean atValue() {
        return !atEnd() && !isEnd(text.charAt(at)) || at('(') || atQuote();
    }

    boolean atWord(String word) {
        int end = at + word.length();
        return text.startsWith(word, at) && (end == text.length() || isEnd(text.charAt(end)));
    }

    boolean takeWord(String word) {
        if (!atWord(word)) {
            return false;
        }
        at += word.length();
        skipSpace();
        return true;
    }

    /// A minus sign that has something behind it.
    boolean takeMinus() {
        boolean minus = at('-') && at + 1 < text.length()
                && !Character.isWhitespace(text.charAt(at + 1)) && text.charAt(at + 1) != ')';
        at += minus ? 1 : 0;
        return minus;
    }

    /// What stands in quotation marks, straight or curved.
    String phrase() throws BrokenQuery {
        char close = at('"') ? '"' : '”';
        int end = text.indexOf(close, at + 1);
        if (end < 0) {
            throw new BrokenQuery("quote", place());
        }
        String phrase = text.substring(at + 1, end);
        if (phrase.isEmpty()) {
            throw new BrokenQuery("empty");
        }
        at = end + 1;
        skipSpace();
        return phrase;
    }

    /// Everything up to a space, a bracket or a quotation mark.
    String word() {
        int end = wordEnd();
        String word = text.substring(at, end);
        at = end;
        skipSpace();
        return word;
    }

    /// A phrase, or a word.
    String bare() throws BrokenQuery {
        return atQuote() ? phrase() : word();
    }

    /// A field's name and its colon, if they are next.
    Optional<FieldName> takeField() {
        String word = text.substring(at, wordEnd());
        int colon = colon(word);
        Optional<FieldName> field = colon < 1 ? Optional.empty() : FieldName.of(word.substring(0, colon));
        at += field.isPresent() ? colon + 1 : 0;
        return field;
    }

    private static int colon(String word) {
        int half = word.indexOf(':');
        int full = word.indexOf('：');
        return half < 0 ? full : full < 0 ? half : Math.min(half, full);
    }

    private int wordEnd() {
        int end = at;
        while (end < text.length() && !isEnd(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isEnd(char c) {
        return Character.isWhitespace(c) || c == '(' || c == ')' || c == '"' || c == '“';
    }
}
