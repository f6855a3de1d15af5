package org.qingyang.workbench.desk;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.qingyang.model.Issue;
import org.qingyang.model.Story;

/// A story with the date of its issue, as work in the background is given it: what is on the desk may be another one by then.
///
/// @param date null where it is not known
record DatedStory(Story story, @Nullable LocalDate date) {

    /// A story of the issue on the desk. To be asked on the window's thread.
    static DatedStory of(Story story, DeskViewModel desk) {
        Issue issue = desk.issueProperty().get();
        return new DatedStory(story, issue == null ? null : issue.data().date());
    }

    /// Whether both tell the same, in all that facts are found in.
    boolean tellsLike(DatedStory other) {
        Story that = other.story();
        return Objects.equals(date, other.date()) && story.paragraphs().equals(that.paragraphs())
                && Objects.equals(story.kicker(), that.kicker()) && Objects.equals(story.headline(), that.headline())
                && story.subheads().equals(that.subheads()) && story.byline().equals(that.byline())
                && story.judgements().equals(that.judgements());
    }
}
