package org.qingyang.reading.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.qingyang.reading.byline.BylineGrammar;
import org.qingyang.reading.byline.Credit;
import org.qingyang.reading.byline.Openings;
import org.qingyang.reading.byline.Tail;
import org.qingyang.reading.furniture.Jumps;
import org.qingyang.reading.line.Line;
import org.qingyang.reading.line.Pairs;
import org.qingyang.reading.line.Sentences;

/// Looks at the lines of a page one by one. Immutable, thread-safe.
public final class Sights {

    private static final int LONGEST_HEAD = 60;
    private static final int SHORTEST_CAPTION = 8;

    private final BylineGrammar grammar;
    private final Openings openings;

    public Sights(BylineGrammar grammar) {
        this.grammar = grammar;
        this.openings = new Openings(grammar);
    }

    public List<Sight> of(List<Line> lines) {
        List<Optional<Credit>> credits = lines.stream().map(line -> grammar.whole(line.folded())).toList();
        boolean[] named = new boolean[lines.size()];
        for (int i = 0; i < named.length; i++) {
            named[i] = credits.get(i).isPresent();
        }
        boolean[] verse = Verse.in(lines, named);
        List<Sight> sights = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            sights.add(of(i, lines.get(i), credits.get(i), verse[i]));
        }
        return List.copyOf(sights);
    }

    private Sight of(int index, Line line, Optional<Credit> credit, boolean verse) {
        // Nothing goes on behind the one who gave a picture, whether or not it is a person.
        boolean complete = Sentences.isComplete(line.text().substring(0, Jumps.lengthWithout(line.folded()))) || line.folded().endsWith("供图");
        boolean whole = credit.isPresent() && credit.get().spoken();
        boolean mayEndInCredit = !whole && line.length() > (line.folded().endsWith("）") ? 6 : SHORTEST_CAPTION) && (!complete || line.folded().endsWith("）"));
        return new Sight(index, line, whole ? Optional.empty() : openings.read(line.folded()), credit,
                mayEndInCredit ? Tail.of(line.folded(), grammar) : Optional.empty(), complete, line.length() <= 200 && Pairs.isBalanced(line.text()), isHeadShape(line), verse);
    }

    private static boolean isHeadShape(Line line) {
        String text = line.text();
        return text.length() <= LONGEST_HEAD && !Sentences.hasInnerEnd(text) && !text.endsWith("。")
                && !text.endsWith("，") && !Sentences.beginsInside(text) && !Sentences.isNote(text);
    }
}
