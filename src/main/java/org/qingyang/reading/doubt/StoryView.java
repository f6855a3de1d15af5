package org.qingyang.reading.doubt;

import java.util.List;
import org.qingyang.model.Story;
import org.qingyang.reading.search.Reading;
import org.qingyang.text.SourceText;

/// A story with the lines that it was read from.
public record StoryView(SourceText page, Story story, List<Reading> lines) {

    public StoryView {
        lines = List.copyOf(lines);
    }
}
