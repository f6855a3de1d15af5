package org.qingyang.facts.learnt;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.qingyang.language.Token;
import org.qingyang.model.Judgement.Kind;
import org.qingyang.text.Span;

/// Names in a paragraph as one label for each word: outside, or the beginning, middle or end of a name of some kind, or
/// all of it.
final class Labels {

    static final List<Kind> KINDS = List.of(Kind.PERSON, Kind.ORGANISATION, Kind.PLACE);
    static final int OUTSIDE = 0;
    private static final int BEGIN = 1;
    private static final int MIDDLE = 2;
    private static final int END = 3;
    private static final int WHOLE = 4;
    private static final int EACH = 4;
    static final int COUNT = 1 + EACH * KINDS.size();

    /// A name at a place of the paragraph.
    record Named(Kind kind, Span at) {
    }

    private Labels() {
    }

    /// Names that cut a word have no labels.
    static int[] of(List<Token> words, List<Named> names) {
        int[] labels = new int[words.size()];
        for (Named name : names) {
            int first = -1;
            int last = -1;
            for (int i = 0; i < words.size(); i++) {
                first = words.get(i).start() == name.at().start() ? i : first;
                last = words.get(i).end() == name.at().end() ? i : last;
            }
            if (first >= 0 && last >= first) {
                int base = EACH * KINDS.indexOf(name.kind());
                Arrays.fill(labels, first, last + 1, base + MIDDLE);
                labels[first] = base + BEGIN;
                labels[last] = base + (first == last ? WHOLE : END);
            }
        }
        return labels;
    }

    /// The names that labels say; a beginning without an end is none.
    static List<Named> names(List<Token> words, int[] labels) {
        List<Named> names = new ArrayList<>();
        int begin = -1;
        for (int i = 0; i < labels.length; i++) {
            int part = part(labels[i]);
            begin = part == BEGIN || part == WHOLE ? i : part == MIDDLE || part == END ? begin : -1;
            if (begin >= 0 && (part == END || part == WHOLE) && kind(labels[begin]) == kind(labels[i])) {
                names.add(new Named(KINDS.get(kind(labels[i])), new Span(words.get(begin).start(), words.get(i).end())));
            }
        }
        return names;
    }

    private static int part(int label) {
        return label == OUTSIDE ? OUTSIDE : (label - 1) % EACH + 1;
    }

    private static int kind(int label) {
        return (label - 1) / EACH;
    }
}
