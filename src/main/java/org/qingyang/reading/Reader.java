package org.qingyang.reading;

import java.util.List;
import java.util.Map;
import org.qingyang.language.house.House;
import org.qingyang.model.Byline;
import org.qingyang.model.Sheet;
import org.qingyang.model.Story;
import org.qingyang.text.SourceText;
import org.qingyang.text.Span;

/// Reads raw pages. A pure function of the raw text and of the lexicons it was made with: no input, no output, no
/// clock, no state. Any text is read without an exception. Implementations are immutable and thread-safe.
public interface Reader {

    /// The version of rules and lexicons; the same version reads the same text alike.
    String version();

    /// The reader that knows the names of a house as well; this one where it has no use for them.
    default Reader with(House house) {
        return this;
    }

    /// The page's stories and furniture. Every raw character but white space is in one of them.
    Sheet read(SourceText page);

    /// Reads the given raw lines as one story, whatever stands in them: what the editor's surgery asks for.
    ///
    /// @param lines the raw spans of the story's lines, in order
    /// @param id    the id of the story
    Story readStory(SourceText page, List<Span> lines, int id);

    /// Reads the names in raw lines of which the editor says that they are a byline or credit and nothing else.
    ///
    /// @return the byline; without names where none can be read
    default Byline readByline(SourceText page, List<Span> lines) {
        return new Byline(Map.of(), lines);
    }
}
