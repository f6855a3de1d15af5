package org.qingyang.reading.doubt;

import java.util.ArrayList;
import java.util.List;
import org.qingyang.language.Han;
import org.qingyang.language.Language;
import org.qingyang.text.Span;

/// A word that stands twice where two words are wanted: 部门、部门; 交流的交流; a noun again after a few characters.
final class DoubledWord implements TextDoubt {

    private static final int FARTHEST = 4;

    private final Language language;

    DoubledWord(Language language) {
        this.language = language;
    }

    @Override
    public String id() {
        return "reading.doubt.doubled-word";
    }

    @Override
    public List<Finding> find(String text) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i + 4 < text.length(); i++) {
            int second = again(text, i);
            if (second > 0 && isDoubtful(text, i, second)) {
                Finding finding = Finding.of(new Span(i, second + 2), 0.6, text.substring(i, i + 2));
                findings.add(second - i - 2 < FARTHEST ? finding.orRather(finding.place(), text.substring(i, i + 2)) : finding);
                i = second + 1;
            }
        }
        return findings;
    }

    /// Where the two characters at `i` stand again, at most [#FARTHEST] characters behind them; -1 if they do not.
    private static int again(String text, int i) {
        if (!isHan(text, i) || !isHan(text, i + 1) || text.charAt(i) == text.charAt(i + 1)) {
            return -1;
        }
        for (int at = i + 3; at <= Math.min(i + 2 + FARTHEST, text.length() - 2); at++) {
            if (text.charAt(at) == text.charAt(i) && text.charAt(at + 1) == text.charAt(i + 1)) {
                return at;
            }
        }
        return -1;
    }

    private boolean isDoubtful(String text, int first, int second) {
        String between = text.substring(first + 2, second);
        String word = text.substring(first, first + 2);
        boolean list = between.equals("、") && !isCompound(text, second);
        boolean of = between.equals("的") && !(second + 2 < text.length() && isHan(text, second + 2)
                && !endsPhrase(text, second + 2));
        boolean near = between.length() == FARTHEST && between.chars().allMatch(c -> Character.isIdeographic(c))
                && twice(text, first, second);
        return (list || of || near) && language.isWord(word) && isNoun(word);
    }

    /// 公路、公路联络线: the second one is the first half of a longer noun.
    private boolean isCompound(String text, int second) {
        var words = language.words(text.substring(second, Math.min(second + 8, text.length())));
        return words.size() < 2 || !words.getFirst().text().equals(text.substring(second, second + 2))
                || words.get(1).nature().startsWith("n") || words.get(1).nature().equals("nx")
                || words.get(1).nature().startsWith("m");
    }

    /// 坚守岗位…岗位的: the second one is bound to what follows by 的, the first one by nothing.
    private static boolean twice(String text, int first, int second) {
        return second + 2 < text.length() && text.charAt(second + 2) == '的' && first > 1 && isHan(text, first - 1)
                && "，。；、".indexOf(text.charAt(first - 1)) < 0;
    }

    private static boolean endsPhrase(String text, int i) {
        return "和与及在是，。；".indexOf(text.charAt(i)) >= 0;
    }

    private boolean isNoun(String word) {
        return language.words(word).stream().anyMatch(w -> w.text().equals(word)
                && (w.nature().startsWith("n") || w.nature().startsWith("v")));
    }

    private static boolean isHan(String text, int i) {
        return Han.isIdeograph(text.charAt(i));
    }
}
