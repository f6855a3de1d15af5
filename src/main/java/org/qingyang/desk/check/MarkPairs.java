package org.qingyang.desk.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.qingyang.text.Span;

/// Marks that come in pairs.
final class MarkPairs {

    private static final String OPEN = "“‘（《〈【「『";
    private static final String CLOSE = "”’）》〉】」』";

    private MarkPairs() {
    }

    /// The marks of a text that have no partner, in order. A mark that closes over others leaves those alone: in
    /// `《“》` it is the quotation mark that is odd.
    static List<Span> odd(String text) {
        Deque<Integer> open = new ArrayDeque<>();
        List<Integer> odd = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            int closes = CLOSE.indexOf(text.charAt(i));
            if (OPEN.indexOf(text.charAt(i)) >= 0) {
                open.push(i);
            } else if (closes >= 0) {
                close(text, i, closes, open, odd);
            }
        }
        odd.addAll(open);
        return odd.stream().sorted().map(i -> new Span(i, i + 1)).toList();
    }

    private static void close(String text, int at, int kind, Deque<Integer> open, List<Integer> odd) {
        boolean partner = open.stream().anyMatch(i -> text.charAt(i) == OPEN.charAt(kind));
        if (!partner) {
            odd.add(at);
            return;
        }
        while (text.charAt(open.element()) != OPEN.charAt(kind)) {
            odd.add(open.pop());
        }
        open.pop();
    }
}
