package org.qingyang.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.qingyang.model.Boundary;
import org.qingyang.model.Message;
import org.qingyang.model.Origin;
import org.qingyang.model.Refusal;
import org.qingyang.model.Sheet;
import org.qingyang.model.Story;
import org.qingyang.model.StoryParts;
import org.qingyang.text.Span;

/// Moving the boundaries of stories. Only the touched stories are read again; what was set by hand is carried over.
final class Surgery {

    private Surgery() {
    }

    static Sheet split(Sheet sheet, int id, int offset, DecisionContext context) throws Refusal {
        Story whole = Stories.open(sheet, id);
        if (!whole.extent().contains(offset)) {
            throw new Refusal(Message.of("desk.refusal.emptyPart"));
        }
        int cut = context.page().line(context.page().lineAt(offset)).start();
        int first = firstBelow(whole.source(), offset, cut);
        List<Span> above = whole.source().subList(0, first);
        List<Span> below = whole.source().subList(first, whole.source().size());
        if (above.isEmpty() || below.isEmpty()) {
            throw new Refusal(Message.of("desk.refusal.emptyPart"));
        }
        int newId = Math.max(context.versions().highest(), sheet.stories().stream().mapToInt(Story::id).max().orElse(0)) + 1;
        Story upper = Handwork.carry(List.of(whole), context.reader().readStory(context.page(), above, id), context);
        Story lower = Handwork.carry(List.of(whole), context.reader().readStory(context.page(), below, newId), context);
        return replaced(sheet, id, 1, List.of(Stories.inWork(upper), Stories.inWork(beginning(lower, context.editor()))));
    }

    /// The story says that an editor lets it begin where it does, whatever a reading would make of the place.
    private static Story beginning(Story story, String editor) {
        return new StoryParts(story).boundary(new Boundary(Message.of("desk.boundary.editor", editor), Origin.editor(editor), 1))
                .make();
    }

    /// The index of the first line below the cut. Lines are in the order of the story, which need not be the page's.
    private static int firstBelow(List<Span> source, int offset, int cut) {
        int line = Spans.indexOf(source, offset);
        if (line >= 0) {
            return line;
        }
        int first = 0;
        while (first < source.size() && source.get(first).end() <= cut) {
            first++;
        }
        return first;
    }

    static Sheet join(Sheet sheet, int id, DecisionContext context) throws Refusal {
        Story upper = Stories.open(sheet, id);
        int index = Stories.indexOf(sheet, id);
        if (index + 1 == sheet.stories().size()) {
            throw new Refusal(Message.of("desk.refusal.lastStory"));
        }
        Story lower = Stories.open(sheet, sheet.stories().get(index + 1).id());
        List<Span> source = Stream.concat(upper.source().stream(), lower.source().stream()).toList();
        Story read = context.reader().readStory(context.page(), source, id);
        Story joined = Handwork.carry(List.of(upper, lower), read, context);
        return replaced(sheet, id, 2, List.of(Stories.inWork(joined)));
    }

    private static Sheet replaced(Sheet sheet, int id, int count, List<Story> by) throws Refusal {
        var stories = new ArrayList<>(sheet.stories());
        var place = stories.subList(Stories.indexOf(sheet, id), Stories.indexOf(sheet, id) + count);
        place.clear();
        place.addAll(by);
        return new Sheet(sheet.furniture(), stories);
    }
}
