package org.qingyang.workbench.desk;

import java.util.List;
import org.qingyang.model.Issue;
import org.qingyang.model.Message;
import org.qingyang.model.Page;
import org.qingyang.model.Story;
import org.qingyang.model.StoryRef;

/// Goes from story to story and from page to page. To be used on the window's thread.
public final class TurningViewModel {

    private final DeskViewModel desk;

    public TurningViewModel(DeskViewModel desk) {
        this.desk = desk;
    }

    /// Takes the next or previous story of the issue in hand; behind the last of a page comes the first of the next.
    public void story(int by) {
        Page page = desk.pageProperty().get();
        Story story = desk.storyProperty().get();
        if (page == null || story == null) {
            page(by);
        } else {
            ReadingOrder.of(desk.issueProperty().get()).from(page.number(), story.id(), by)
                    .ifPresent(place -> desk.turnTo(new StoryRef(0, place.page(), place.story().id())));
        }
    }

    /// Turns to the next or previous page of the issue.
    public void page(int by) {
        Issue issue = desk.issueProperty().get();
        Page page = desk.pageProperty().get();
        if (issue == null || page == null) {
            return;
        }
        List<Integer> numbers = issue.pages().stream().map(Page::number).toList();
        int there = numbers.indexOf(page.number()) + by;
        if (there >= 0 && there < numbers.size()) {
            desk.turnTo(numbers.get(there));
        } else {
            desk.tell(Message.of(by > 0 ? "editing.lastPage" : "editing.firstPage"));
        }
    }
}
