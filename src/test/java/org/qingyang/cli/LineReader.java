package org.qingyang.cli;

import java.util.List;
import java.util.stream.IntStream;
import org.qingyang.model.Boundary;
import org.qingyang.model.Byline;
import org.qingyang.model.Message;
import org.qingyang.model.Origin;
import org.qingyang.model.Passage;
import org.qingyang.model.Sheet;
import org.qingyang.model.Sourced;
import org.qingyang.model.Status;
import org.qingyang.model.Story;
import org.qingyang.model.StoryKind;
import org.qingyang.reading.Reader;
import org.qingyang.text.SourceText;
import org.qingyang.text.Span;
import org.qingyang.text.TracedText;

/// Reads a page as one story: the first line is its headline, each further line a paragraph.
final class LineReader implements Reader {

    private static final Origin RULE = Origin.rule("test");

    @Override
    public String version() {
        return "test";
    }

    @Override
    public Sheet read(SourceText page) {
        List<Span> lines = IntStream.rangeClosed(1, page.lineCount()).mapToObj(page::line)
                .filter(line -> !line.isEmpty()).toList();
        return new Sheet(List.of(), List.of(readStory(page, lines, 1)));
    }

    @Override
    public Story readStory(SourceText page, List<Span> lines, int id) {
        List<Passage> passages = lines.stream().map(line -> new Passage(TracedText.of(page, line), RULE, 1)).toList();
        return new Story(id, lines, new Boundary(Message.of("test"), RULE, 1),
                new Sourced<>(StoryKind.NEWS, List.of(), RULE, 1), null, passages.getFirst(), List.of(), null, Byline.NONE,
                passages.subList(1, passages.size()), new Sourced<>(false, List.of(), RULE, 1), List.of(), List.of(),
                List.of(), Status.UNREAD);
    }
}
