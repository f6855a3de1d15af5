package org.qingyang.workbench;

import java.util.List;
import org.qingyang.model.Issue;
import org.qingyang.model.Refusal;
import org.qingyang.model.Story;
import org.qingyang.model.TagSuggestion;
import org.qingyang.service.Newsroom;
import org.qingyang.workbench.desk.DeskViewModel;
import org.qingyang.workbench.desk.TagSource;

/// Asks the newsroom about tags. Without an answer nothing is offered, and work goes on.
record NewsroomTags(Newsroom newsroom, DeskViewModel desk) implements TagSource {

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
    public List<TagSuggestion> suggestions(Story story) {
        Issue issue = desk.issueProperty().get();
        try {
            return newsroom.topics().suggest(story, issue == null ? null : issue.data().date());
        } catch (Refusal refusal) {
            return List.of();
        }
    }
}
