package org.qingyang.desk;

import java.util.List;
import org.qingyang.model.Origin;
import org.qingyang.model.Passage;
import org.qingyang.model.Passages;
import org.qingyang.model.Refusal;
import org.qingyang.model.Story;
import org.qingyang.model.StoryParts;

/// Bringing back how a story stood. Status, notes and judgements stay as they are now.
final class Restoring {

    private Restoring() {
    }

    static Story restore(Story now, Story then, DecisionContext context) throws Refusal {
        Story restored = now.source().equals(then.source()) ? then : onLinesOfNow(now, then, context);
        return new StoryParts(now.id(), restored).status(now.status()).notes(now.notes()).judgements(now.judgements())
                .make();
    }

    /// Lines have come or gone since: what the old version says of those that are still here holds, the rest stays.
    private static Story onLinesOfNow(Story now, Story then, DecisionContext context) throws Refusal {
        Origin editor = Origin.editor(context.editor());
        Story old = Passages.each(then, p -> new Passage(p.text(), editor, 1));
        Story cleared = new StoryParts(now).struck(List.of()).make();
        return Handwork.carry(List.of(old), cleared, context);
    }
}
