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
        if (alike.isEmpty() || makesWord(text, at, text.charAt(at))) {
            return Optional.empty();
        }
        Finding best = null;
        double most = GAIN;
        for (int i = 0; i < alike.length(); i++) {
            char other = alike.charAt(i);
            double gain = makesWord(text, at, other) ? gain(text, at, other) : 0;
            if (gain >= most) {
                most = gain;
                best = finding(text, at, other);
            }
        }
        return best == null || isName(text, at) ? Optional.empty() : Optional.of(best);
    }

    private Finding finding(String text, int at, char other) {
        boolean left = isWord(text, at - 1, other, at);
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
        return language.cost(text.substring(from, to)) - language.cost(text.substring(from, at) + other + text.substring(at + 1, to));
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

    private boolean makesWord(String text, int at, char c) {
        return isWord(text, at - 1, c, at) || isWord(text, at, c, at);
    }

    /// Whether the two characters from `start` on are a word, `c` standing at `at`.
    private boolean isWord(String text, int start, char c, int at) {
        int neighbour = start == at ? at + 1 : start;
        return neighbour >= 0 && neighbour < text.length() && Han.isIdeograph(text.charAt(neighbour))
                && (start == at ? language.isWord(c, text.charAt(neighbour)) : language.isWord(text.charAt(neighbour), c));
    }
}
