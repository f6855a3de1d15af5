package org.qingyang.workbench.desk;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qingyang.model.Story;
import org.qingyang.model.TagSuggestion;

/// Knows the tags that the paper uses, and which of them a story may want.
public interface TagSource {

    /// The tags in use, the commonest first, and the terms of the vocabulary that are none yet.
    List<String> tags();

    /// The name to tag with where this was typed: other words for a term stand for the term.
    String preferred(String typed);

    /// The tags to offer for a story, the best first. May take a while at first, and runs off the window's thread.
    ///
    /// @param issue the date of the story's issue; null where it is not known
    List<TagSuggestion> suggestions(Story story, @Nullable LocalDate issue);
}
