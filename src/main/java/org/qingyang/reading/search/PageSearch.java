package org.qingyang.reading.search;

import java.util.List;
import org.qingyang.language.Language;
import org.qingyang.language.Lexicon;
import org.qingyang.reading.byline.BylineGrammar;
import org.qingyang.reading.line.Line;

/// Gives each line of a page its part. Immutable, thread-safe.
public final class PageSearch {

    private final Weights weights;
    private final Language language;
    private final BylineGrammar grammar;
    private final Lexicon words = Lexicon.of(PageSearch.class, "/org/qingyang/reading/words.txt");

    public PageSearch(Weights weights, Language language, BylineGrammar grammar) {
        this.weights = weights;
        this.language = language;
        this.grammar = grammar;
    }

    /// @param lines those lines of the page that are not furniture by their form
    public List<Reading> read(List<Line> lines, Scope scope) {
        // Bylines are looked for in the same lines as headings.
        Language remembering = language.remembering();
        Openers openers = new Openers(remembering, words);
        List<Line> whole = new CutHeadings(new JoinSigns(remembering, openers)).joined(lines);
        Scene scene = new Scene(new Sights(grammar.with(remembering)).of(whole));
        return new Lattice(scene, new Scorer(scene, weights, remembering, openers), scope).read();
    }
}
