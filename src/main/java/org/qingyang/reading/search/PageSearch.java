package org.qingyang.reading.search;

import java.util.List;
import org.qingyang.language.Language;
import org.qingyang.reading.byline.BylineGrammar;
import org.qingyang.reading.line.Line;

/// Gives each line of a page its part. Immutable, thread-safe.
public final class PageSearch {

    private final Weights weights;
    private final Language language;
    private final Sights sights;
    private final Openers openers;

    public PageSearch(Weights weights, Language language, BylineGrammar grammar) {
        this.weights = weights;
        this.language = language;
        this.sights = new Sights(grammar);
        this.openers = new Openers(language);
    }

    /// @param lines those lines of the page that are not furniture by their form
    public List<Reading> read(List<Line> lines, Scope scope) {
        Scene scene = new Scene(sights.of(lines));
        return new Lattice(scene, new Scorer(scene, weights, language, openers), scope).read();
    }
}
