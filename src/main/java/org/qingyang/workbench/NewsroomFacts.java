package org.qingyang.workbench;

import org.qingyang.model.Facts;
import org.qingyang.model.Issue;
import org.qingyang.model.Story;
import org.qingyang.service.Newsroom;
import org.qingyang.workbench.desk.DeskViewModel;
import org.qingyang.workbench.desk.FactSource;

/// Asks the newsroom for the facts of stories of the issue on the desk.
record NewsroomFacts(Newsroom newsroom, DeskViewModel desk) implements FactSource {

    @Override
    public Facts find(Story story) {
        Issue issue = desk.issueProperty().get();
        return issue == null ? Facts.NONE : newsroom.facts(issue, story);
    }

    @Override
    public void whenChanged(Runnable listener) {
        newsroom.whenFactsChange(listener);
    }
}
