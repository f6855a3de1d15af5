package org.qingyang.workbench;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.qingyang.model.Facts;
import org.qingyang.model.Story;
import org.qingyang.service.Newsroom;
import org.qingyang.workbench.desk.FactSource;

/// Asks the newsroom for the facts of stories.
record NewsroomFacts(Newsroom newsroom) implements FactSource {

    @Override
    public Facts find(Story story, @Nullable LocalDate issue) {
        return newsroom.facts(story, issue);
    }

    @Override
    public void whenChanged(Runnable listener) {
        newsroom.whenFactsChange(listener);
    }
}
