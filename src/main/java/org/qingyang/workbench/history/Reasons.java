package org.qingyang.workbench.history;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.qingyang.desk.Change;
import org.qingyang.desk.Decision;
import org.qingyang.desk.Entry;
import org.qingyang.model.Doubt;
import org.qingyang.model.Message;
import org.qingyang.model.Repair;
import org.qingyang.workbench.fx.Ui;

/// Why something was decided, as far as the journal knows: the doubt or repair that it settled, what was looked for.
final class Reasons {

    private Reasons() {
    }

    static Optional<String> of(Entry entry, Ui ui) {
        return switch (entry.decision()) {
            case Decision.ReplaceText replace ->
                    Optional.of(ui.say("history.replaced", replace.find(), replace.places().size()));
            case Decision.SettleDoubt settle -> removed(entry, Doubt.class).filter(d -> d.id().equals(settle.doubt()))
                    .map(Doubt::reason).findFirst().map(reason -> because(reason, ui));
            case Decision.SettleRepair settle -> removed(entry, Repair.class).filter(r -> r.id().equals(settle.repair()))
                    .map(Repair::reason).findFirst().map(reason -> because(reason, ui));
            default -> Optional.empty();
        };
    }

    private static String because(Message reason, Ui ui) {
        return ui.say("history.because", ui.words().say(reason));
    }

    /// What was there before and is not there any more; for a line that takes back, the other way round.
    private static <T> Stream<T> removed(Entry entry, Class<T> type) {
        return entry.pages().stream().flatMap(page -> page.changes().stream())
                .flatMap(change -> switch (change) {
                    case Change.FieldSplice splice -> Stream.concat(splice.removed().stream(), splice.inserted().stream());
                    default -> List.of().stream();
                }).filter(type::isInstance).map(type::cast);
    }
}
