package org.qingyang.workbench.desk;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.OptionalLong;
import org.qingyang.desk.History;
import org.qingyang.model.Message;
import org.qingyang.model.Refusal;
import org.qingyang.service.LexiconService;

/// Steps that were made from the desk in the lexicon, which has a journal of its own: undo on the desk takes back
/// whichever of both comes last. To be used on the window's thread.
final class LexiconSteps {

    /// A step of the lexicon.
    ///
    /// @param before the step of the issue's journal that undo would have taken back then
    private record Made(int issue, OptionalLong before, long step, String name) {
    }

    /// Something that changes the lexicon, or is refused.
    @FunctionalInterface
    interface Deed {
        void run() throws Refusal;
    }

    private final DeskViewModel desk;
    private final LexiconService lexicon;
    private final Deque<Made> made = new ArrayDeque<>();

    LexiconSteps(DeskViewModel desk, LexiconService lexicon) {
        this.desk = desk;
        this.lexicon = lexicon;
    }

    /// Makes a step about a name, and tells how far it reaches.
    ///
    /// @param told the key of what is told if it changes anything
    void make(String name, String told, Deed deed) throws Refusal {
        Optional<Long> before = lexicon.lastStep();
        deed.run();
        Optional<Long> step = lexicon.lastStep().filter(now -> !before.equals(Optional.of(now)));
        if (step.isPresent()) {
            int issue = desk.issueNumber();
            made.push(new Made(issue, desk.service().history(issue).undoable(), step.get(), name));
            desk.refreshHistory();
        }
        desk.tell(Message.of(step.isPresent() ? told : "lexicon.desk.known", name));
    }

    /// Whether the last step was made in the lexicon, after everything that stands in the journal of the issue on the desk.
    boolean isLast(History history) throws Refusal {
        Made last = made.peek();
        return last != null && last.issue() == desk.issueNumber() && last.before().equals(history.undoable())
                && lexicon.lastStep().equals(Optional.of(last.step()));
    }

    /// Takes the last step back if it was made in the lexicon.
    ///
    /// @return whether it was, also where it cannot be taken back
    boolean takeBack() {
        try {
            if (made.isEmpty() || !isLast(desk.service().history(desk.issueNumber()))) {
                return false;
            }
            lexicon.undo();
            desk.tell(Message.of("lexicon.desk.undone", made.pop().name()));
            desk.refreshHistory();
        } catch (Refusal refusal) {
            desk.tell(refusal.message());
        }
        return true;
    }
}
