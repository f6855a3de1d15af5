package org.qingyang.language;

import java.util.ArrayList;
import java.util.List;
import org.qingyang.language.segment.Segmenter;

/// The words of whole paragraphs with their offsets. Persons' names are looked for, places' and organisations' are
/// not: grammar finds those better. Thread-safe; the dictionaries are loaded at the first question.
public final class Tokenizer {

    /// The most characters that are cut at a time, so that the net of possible words stays small.
    static final int WINDOW = 2000;

    private static final String SENTENCE_ENDS = "。！？；\n";

    private Tokenizer() {
    }

    /// @return the words in order; together they are the paragraph
    public static List<Token> tokens(String paragraph) {
        List<Token> tokens = new ArrayList<>();
        for (int from = 0; from < paragraph.length();) {
            int to = windowEnd(paragraph, from);
            add(tokens, paragraph, from, to);
            from = to;
        }
        return tokens;
    }

    private static void add(List<Token> tokens, String paragraph, int from, int to) {
        Segmenter.cut(paragraph.substring(from, to),
                (word, start, nature) -> tokens.add(new Token(word, from + start, isRare(word, nature) ? "x" : nature)));
    }

    /// HanLP holds characters that it does not know for marks.
    private static boolean isRare(String word, String nature) {
        return nature.equals("w") && Character.isIdeographic(word.codePointAt(0));
    }

    /// A window ends behind a sentence; where a sentence is longer, anywhere but within a surrogate pair.
    private static int windowEnd(String text, int from) {
        int limit = Math.min(text.length(), from + WINDOW);
        if (limit == text.length()) {
            return limit;
        }
        for (int end = limit; end > from; end--) {
            if (SENTENCE_ENDS.indexOf(text.charAt(end - 1)) >= 0) {
                return end;
            }
        }
        return Character.isHighSurrogate(text.charAt(limit - 1)) ? limit - 1 : limit;
    }
}
