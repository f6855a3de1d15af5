package org.qingyang.workbench;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qingyang.model.Refusal;
import org.qingyang.model.Story;
import org.qingyang.model.TagSuggestion;
import org.qingyang.service.Newsroom;
import org.qingyang.workbench.desk.TagSource;

/// Asks the newsroom about tags. Without an answer nothing is offered, and work goes on.
record NewsroomTags(Newsroom newsroom) implements TagSource {

    @Override
    public List<String> tags() {
        try {
            return newsroom.topics().known();
        } catch (Refusal refusal) {
            return List.of();
        }
    }

    @Override
    public String preferred(String typed) {
        try {
            return newsroom.topics().preferred(typed);
        } catch (Refusal refusal) {
            return typed;
        }
    }

    @Override
    public List<TagSuggestion> suggestions(Story story, @Nullable LocalDate issue) {
        try {
            return newsroom.topics().suggest(story, issue);
        } catch (Refusal refusal) {
            return List.of();
        }
    }
}
