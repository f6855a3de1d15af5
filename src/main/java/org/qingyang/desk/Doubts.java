package org.qingyang.desk;

import java.util.List;
import org.qingyang.model.Doubt;
import org.qingyang.model.Message;
import org.qingyang.model.Passage;
import org.qingyang.model.Passages;
import org.qingyang.model.Refusal;
import org.qingyang.model.Settlement;
import org.qingyang.model.Sheet;
import org.qingyang.model.Story;
import org.qingyang.model.StoryParts;
import org.qingyang.text.Span;
import org.qingyang.text.TracedText;

/// Settling doubts.
final class Doubts {

    private Doubts() {
    }

    static Sheet settle(Sheet sheet, Decision.SettleDoubt decision, DecisionContext context) throws Refusal {
        Story before = Stories.open(sheet, decision.story());
        if (before.doubts().stream().noneMatch(d -> d.id().equals(decision.doubt()))) {
            throw new Refusal(Message.of("desk.refusal.noDoubt", before.title()));
        }
        Sheet settled = sheet.with(before.id(), s -> Stories.begun(s, marked(s, decision.doubt())));
        return carryOut(settled, before.id(), decision.settlement(), context);
    }

    private static Story marked(Story story, String id) {
        return new StoryParts(story).doubts(story.doubts().stream()
                .map(d -> d.id().equals(id) ? d.withState(Doubt.State.SETTLED) : d).toList()).make();
    }

    private static Sheet carryOut(Sheet sheet, int story, Settlement settlement, DecisionContext context)
            throws Refusal {
        return switch (settlement) {
            case Settlement.Keep _ -> sheet;
            case Settlement.Replace replace ->
                    sheet.with(story, s -> replaced(s, replace, context.editor()));
            case Settlement.Accept accept ->
                    new Decision.SettleRepair(story, accept.repair(), true).apply(sheet, context);
            case Settlement.Reject reject ->
                    new Decision.SettleRepair(story, reject.repair(), false).apply(sheet, context);
            case Settlement.Split split -> Surgery.split(sheet, story, split.offset(), context);
            case Settlement.JoinAbove _ -> {
                int index = Stories.indexOf(sheet, story);
                if (index == 0) {
                    throw new Refusal(Message.of("desk.refusal.firstStory"));
                }
                yield Surgery.join(sheet, sheet.stories().get(index - 1).id(), context);
            }
        };
    }

    private static Story replaced(Story story, Settlement.Replace replace, String editor) {
        return Passages.each(story, passage -> {
            List<Span> clean = passage.text().cleanOf(replace.raw());
            return clean.isEmpty() ? passage : replaced(passage, clean, replace.text(), editor);
        });
    }

    private static Passage replaced(Passage passage, List<Span> clean, String text, String editor) {
        Span place = clean.getFirst().hull(clean.getLast());
        TracedText changed = passage.text().replace(place, text, TracedText.EDITOR);
        return new Passage(changed, org.qingyang.model.Origin.editor(editor), 1);
    }
}
