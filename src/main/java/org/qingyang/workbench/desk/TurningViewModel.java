package org.qingyang.workbench.desk;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.qingyang.model.Continuation;
import org.qingyang.model.Continuations;
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

    /// Where the page says that the story in hand goes on or comes from; onward first.
    public List<Continuation> continuations() {
        Issue issue = desk.issueProperty().get();
        Page page = desk.pageProperty().get();
        Story story = desk.storyProperty().get();
        if (issue == null || page == null || story == null) {
            return List.of();
        }
        var own = new StoryRef(issue.number(), page.number(), story.id());
        return Continuations.of(issue).stream().filter(one -> one.story().equals(own))
                .sorted(Comparator.comparing(one -> !one.onward())).toList();
    }

    /// Goes where the story in hand goes on, or else to where it comes from.
    public void follow() {
        continuations().stream().findFirst().ifPresentOrElse(this::follow,
                () -> desk.tell(Message.of("editing.continuation.none")));
    }

    /// Goes to the story that is meant. Where that is not clear it turns to the page and says why.
    void follow(Continuation continuation) {
        if (continuation.isClear()) {
            desk.turnTo(continuation.stories().getFirst());
            return;
        }
        if (continuation.present()) {
            desk.turnTo(continuation.page());
        }
        desk.tell(unclear(continuation));
    }

    private Message unclear(Continuation continuation) {
        if (!continuation.present()) {
            return Message.of("editing.continuation.absent", continuation.sign());
        }
        return continuation.stories().isEmpty() ? Message.of("editing.continuation.unanswered", continuation.sign(),
                continuation.page())
                : Message.of("editing.continuation.several", continuation.sign(), continuation.stories().stream()
                        .map(this::headline).collect(Collectors.joining("》《", "《", "》")));
    }

    /// The headline of a story of the issue; empty where there is none.
    String headline(StoryRef place) {
        Issue issue = desk.issueProperty().get();
        return issue == null ? "" : issue.pages().stream().filter(page -> page.number() == place.page())
                .flatMap(page -> page.sheet().story(place.story()).stream()).findFirst().map(Story::title).orElse("");
    }
}
