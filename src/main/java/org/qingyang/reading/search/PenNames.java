package org.qingyang.reading.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.qingyang.language.Lexicon;
import org.qingyang.language.WordSet;
import org.qingyang.reading.byline.BylineGrammar;
import org.qingyang.reading.byline.Credit;
import org.qingyang.reading.line.Line;
import org.qingyang.reading.line.Sentences;

/// Writers under a heading, by names that nobody need bear: two or three characters alone between a heading and a text,
/// which are hardly anything else.
final class PenNames {

    /// What kind of text follows.
    private static final WordSet GENRES = Lexicon.of(PenNames.class, "/org/qingyang/reading/words.txt").set("no-writer");
    private static final int SHORTEST_HEADING = 4;
    private static final int LONGEST_HEADING = 40;
    private static final int SHORTEST_TEXT = 20;

    private final BylineGrammar grammar;

    PenNames(BylineGrammar grammar) {
        this.grammar = grammar;
    }

    /// What each line says if it is a byline from end to end.
    List<Optional<Credit>> in(List<Line> lines) {
        List<Optional<Credit>> credits = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            credits.add(lines.get(i).mark().isItem() ? Optional.empty() : grammar.whole(lines.get(i).folded()));
            String text = lines.get(i).folded();
            if (isBelowHeading(lines, i) && grammar.mayBePenName(text) && !GENRES.has(text)) {
                credits.set(i, grammar.signedBy(text));
            }
        }
        return credits;
    }

    private static boolean isBelowHeading(List<Line> lines, int i) {
        return i > 0 && i + 1 < lines.size() && isHeading(lines.get(i - 1)) && isText(lines.get(i + 1));
    }

    private static boolean isHeading(Line line) {
        String text = line.text();
        return text.length() >= SHORTEST_HEADING && text.length() <= LONGEST_HEADING && !Sentences.hasInnerEnd(text)
                && !text.endsWith("。") && !Sentences.endsOpenMark(text);
    }

    private static boolean isText(Line line) {
        return line.length() >= SHORTEST_TEXT && (Sentences.hasComma(line.text()) || Sentences.isComplete(line.text()));
    }
}
