package org.qingyang.reading.story;

import java.util.List;
import org.qingyang.model.Boundary;
import org.qingyang.model.Byline;
import org.qingyang.model.Message;
import org.qingyang.model.Origin;
import org.qingyang.model.Sourced;
import org.qingyang.model.Status;
import org.qingyang.model.Story;
import org.qingyang.model.StoryKind;
import org.qingyang.text.SourceText;
import org.qingyang.text.Span;

/// A story of lines that show nothing: the editor may ask for one.
public final class EmptyStory {

    private static final Origin ORIGIN = Origin.rule("reading.empty");

    private EmptyStory() {
    }

    public static Story of(SourceText page, List<Span> lines, int id) {
        List<Span> source = lines.isEmpty() ? List.of() : List.of(lines.getFirst().within(page.span()));
        return new Story(id, source, new Boundary(Message.of("reading.boundary.shape"), ORIGIN, 0),
                new Sourced<>(StoryKind.NEWS, List.of(), ORIGIN, 0), null, null, List.of(), null, Byline.NONE, List.of(),
                new Sourced<>(false, List.of(), ORIGIN, 0), List.of(), List.of(), List.of(), Status.UNREAD);
    }
}
