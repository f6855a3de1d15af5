package org.qingyang.workbench.desk;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.qingyang.desk.Decision;
import org.qingyang.model.LineRole;
import org.qingyang.model.Message;
import org.qingyang.model.Passage;
import org.qingyang.model.Story;
import org.qingyang.text.Span;

/// Moves the borders of stories, lines and paragraphs: each by one call, about what is picked. What cannot be done is
/// told as the desk's notice. To be used on the window's thread.
public final class SurgeryViewModel {

    private final DeskViewModel desk;

    public SurgeryViewModel(DeskViewModel desk) {
        this.desk = desk;
    }

    /// Whether a story stands above the one in hand.
    public boolean hasAbove() {
        return neighbour(-1).isPresent();
    }

    private Optional<Story> neighbour(int by) {
        Story now = desk.storyProperty().get();
        List<Story> stories = desk.stories();
        int there = stories.indexOf(now) + by;
        return now == null || there < 0 || there >= stories.size() ? Optional.empty() : Optional.of(stories.get(there));
    }

    /// Joins the story in hand with the one above.
    public void joinAbove() {
        neighbour(-1).ifPresentOrElse(upper -> desk.decide(new Decision.JoinStories(upper.id())),
                () -> desk.tell(Message.of("desk.refusal.firstStory")));
    }

    /// Joins the story in hand with the one below.
    public void joinBelow() {
        about(story -> new Decision.JoinStories(story.id()));
    }

    /// Lets a new story begin at the line that is picked, and takes it in hand.
    public void splitHere() {
        OptionalInt line = pickedLine();
        about(story -> line.isEmpty() ? null : new Decision.SplitStory(story.id(), line.getAsInt()));
        line.ifPresent(offset -> desk.pick(desk.pickedProperty().get()));
    }

    /// Says what the picked line is.
    public void give(LineRole role) {
        OptionalInt line = pickedLine();
        about(story -> line.isEmpty() ? null : new Decision.SetLineRole(story.id(), line.getAsInt(), role));
    }

    private OptionalInt pickedLine() {
        List<Span> picked = desk.pickedProperty().get();
        if (picked.isEmpty()) {
            desk.tell(Message.of("editing.pickLine"));
        }
        return picked.stream().mapToInt(Span::start).findFirst();
    }

    /// Moves the story in hand one place up or down on its page.
    public void moveStory(boolean up) {
        about(story -> new Decision.MoveStory(story.id(), up));
    }

    /// Moves the picked paragraph to the story above or below.
    public void moveParagraph(boolean up) {
        aboutParagraph((story, paragraph) -> new Decision.MoveParagraph(story.id(), paragraph, up));
    }

    /// Joins the picked paragraph with the one above or below.
    public void joinParagraph(boolean above) {
        aboutParagraph((story, paragraph) -> {
            int upper = above ? paragraph - 1 : paragraph;
            boolean two = upper >= 0 && upper + 1 < story.paragraphs().size();
            if (!two) {
                desk.tell(Message.of(above ? "editing.firstParagraph" : "editing.lastParagraph"));
            }
            return two ? new Decision.JoinParagraphs(story.id(), upper) : null;
        });
    }

    /// Lets a new paragraph begin at the picked place.
    public void splitParagraph() {
        aboutParagraph((story, paragraph) -> new Decision.SplitParagraph(story.id(), paragraph,
                places(story.paragraphs().get(paragraph)).getFirst().start()));
    }

    private List<Span> places(Passage passage) {
        return desk.pickedProperty().get().stream().flatMap(raw -> passage.text().cleanOf(raw).stream()).sorted().toList();
    }

    /// A decision about a paragraph of a story, counted from 0.
    @FunctionalInterface
    private interface OnParagraph {
        @Nullable Decision of(Story story, int paragraph);
    }

    private void aboutParagraph(OnParagraph decision) {
        about(story -> {
            OptionalInt paragraph = IntStream.range(0, story.paragraphs().size())
                    .filter(i -> !places(story.paragraphs().get(i)).isEmpty()).findFirst();
            if (paragraph.isEmpty()) {
                desk.tell(Message.of("editing.pickParagraph"));
                return null;
            }
            return decision.of(story, paragraph.getAsInt());
        });
    }

    private void about(Function<Story, @Nullable Decision> make) {
        Story story = desk.leave() ? desk.storyProperty().get() : null;
        Decision decision = story == null ? null : make.apply(story);
        if (decision != null) {
            desk.decide(decision);
        }
    }
}
