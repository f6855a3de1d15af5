package org.qingyang.workbench.desk;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.jspecify.annotations.Nullable;
import org.qingyang.desk.Decision;
import org.qingyang.desk.check.Finding;
import org.qingyang.desk.check.Validation;
import org.qingyang.model.Doubt;
import org.qingyang.model.Message;
import org.qingyang.model.Page;
import org.qingyang.model.Passage;
import org.qingyang.model.Passages;
import org.qingyang.model.Refusal;
import org.qingyang.model.Status;
import org.qingyang.model.Story;
import org.qingyang.service.DeskService;
import org.qingyang.service.StatusMark;
import org.qingyang.text.Span;

/// Signing the story in hand: what stands against it is shown first. To be used on the window's thread but for
/// [#lastStatus(int, int, int)].
public final class SigningViewModel {

    private final DeskViewModel desk;
    private final DeskService service;
    private final ReadOnlyBooleanWrapper asking = new ReadOnlyBooleanWrapper();

    public SigningViewModel(DeskViewModel desk) {
        this.desk = desk;
        this.service = desk.service();
        desk.storyProperty().addListener((o, old, now) -> {
            if (old == null || now == null || old.id() != now.id() || now.status() == Status.SIGNED) {
                asking.set(false);
            }
        });
    }

    /// Whether it is shown what stands against a signature.
    public ReadOnlyBooleanProperty askingProperty() {
        return asking.getReadOnlyProperty();
    }

    /// What is to be looked at in the story in hand before it is signed.
    public List<Finding> findings() {
        Story story = desk.storyProperty().get();
        return story == null ? List.of() : Validation.of(story);
    }

    /// What the rules have against a signature now; empty if the editor may sign, whatever the findings.
    public Optional<Message> objection() {
        Story story = desk.storyProperty().get();
        Page page = desk.pageProperty().get();
        try {
            return story == null || page == null ? Optional.empty() : service.objection(desk.issueNumber(), page.number(), story);
        } catch (Refusal refusal) {
            return Optional.of(refusal.message());
        }
    }

    /// Signs where nothing stands against it; else shows what does. Once that is shown, signs all the same if the rules
    /// allow it.
    public void sign() {
        Story story = desk.leave() ? desk.storyProperty().get() : null;
        if (story == null || story.status() == Status.SIGNED) {
            return;
        }
        if (asking.get() || findings().isEmpty()) {
            desk.decide(new Decision.SetStatus(story.id(), Status.SIGNED));
        } else {
            asking.set(true);
        }
    }

    /// Takes the signature away, so that the story can be altered again.
    public void reopen() {
        Story story = desk.storyProperty().get();
        if (story != null && story.status() == Status.SIGNED) {
            desk.decide(new Decision.SetStatus(story.id(), Status.EDITING));
        }
    }

    /// Hides what stands against a signature.
    public void dismiss() {
        asking.set(false);
    }

    /// The open doubt that a finding is about; empty if it is about something else.
    public Optional<Doubt> doubtOf(Finding finding) {
        Story story = desk.storyProperty().get();
        if (story == null || !finding.rule().equals("desk.check.doubt")) {
            return Optional.empty();
        }
        List<Span> raw = rawOf(story, finding);
        return story.openDoubts().stream().filter(doubt -> raw.stream().anyMatch(doubt.raw()::overlaps)).findFirst()
                .or(() -> story.openDoubts().stream().findFirst());
    }

    private static List<Span> rawOf(Story story, Finding finding) {
        List<Passage> passages = Passages.of(story, finding.place().field());
        int index = finding.place().index();
        return index < passages.size() ? passages.get(index).text().rawOf(finding.place().clean()) : List.of();
    }

    /// Who brought a story to its status and when; empty if it is as it was read. May run on any thread, and takes a
    /// while on a long journal.
    public Optional<StatusMark> lastStatus(int issue, int page, int story) {
        try {
            return service.lastStatus(issue, page, story);
        } catch (Refusal unknown) {
            return Optional.empty();
        }
    }

    @Nullable Story story() {
        return desk.storyProperty().get();
    }
}
