package org.qingyang.reading.doubt;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.qingyang.language.Han;
import org.qingyang.language.Language;
import org.qingyang.language.LookAlikes;
import org.qingyang.language.Word;
import org.qingyang.text.Span;

/// A character that makes no word with its neighbours, where one that looks like it makes a common one: 己经, 末来.
final class LookAlike implements TextDoubt {

    /// So much cheaper must the words become, in natural logarithms of odds; measured on clean pages of news.
    private static final double GAIN = 12;
    private static final int AROUND = 5;
    private static final char NONE = 0;

    private final Language language;

    LookAlike(Language language) {
        this.language = language;
    }

    @Override
    public String id() {
        return "reading.doubt.look-alike";
    }

    @Override
    public List<Finding> find(String text) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            instead(text, i).ifPresent(findings::add);
        }
        return findings;
    }

    private Optional<Finding> instead(String text, int at) {
        String alike = LookAlikes.of(text.charAt(at));
        if (alike.isEmpty()) {
            return Optional.empty();
        }
        char before = han(text, at - 1);
        char behind = han(text, at + 1);
        if (makesWord(before, text.charAt(at), behind)) {
            return Optional.empty();
        }
        Finding best = null;
        double most = GAIN;
        for (int i = 0; i < alike.length(); i++) {
            char other = alike.charAt(i);
            double gain = makesWord(before, other, behind) ? gain(text, at, other) : 0;
            if (gain >= most) {
                most = gain;
                best = finding(text, at, other, isWord(before, other));
            }
        }
        return best == null || isName(text, at) ? Optional.empty() : Optional.of(best);
    }

    /// @param left whether the word begins with the character before
    private static Finding finding(String text, int at, char other, boolean left) {
        int start = left ? at - 1 : at;
        int end = left ? at + 1 : at + 2;
        String printed = text.substring(start, end);
        return Finding.of(new Span(start, end), 0.6, printed, printed.replace(text.charAt(at), other))
                .orRather(new Span(at, at + 1), String.valueOf(other));
    }

    /// How much cheaper the words around become by the other character.
    private double gain(String text, int at, char other) {
        int from = Math.max(0, at - AROUND);
        int to = Math.min(text.length(), at + AROUND + 1);
        return language.cost(text.substring(from, to)) - language.cost(text.substring(from, at) + other
                + text.substring(at + 1, to));
    }

    /// Whether the character stands in what the dictionary takes for the name of somebody or of a place.
    private boolean isName(String text, int at) {
        int from = Math.max(0, at - AROUND);
        int start = from;
        for (Word word : language.words(text.substring(from, Math.min(text.length(), at + AROUND + 1)))) {
            int end = start + word.text().length();
            if (at < end) {
                return at >= start && (word.nature().startsWith("nr") || word.isPlace());
            }
            start = end;
        }
        return false;
    }

    private boolean makesWord(char before, char c, char behind) {
        return isWord(before, c) || isWord(c, behind);
    }

    private boolean isWord(char first, char second) {
        return first != NONE && second != NONE && language.isWord(first, second);
    }

    /// The ideograph at a place; [#NONE] where none stands.
    private static char han(String text, int at) {
        return at >= 0 && at < text.length() && Han.isIdeograph(text.charAt(at)) ? text.charAt(at) : NONE;
    }
}
