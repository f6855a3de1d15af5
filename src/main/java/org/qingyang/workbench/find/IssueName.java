package org.qingyang.workbench.find;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qingyang.model.IssueSummary;
import org.qingyang.workbench.fx.Ui;

/// How an issue is called in a list of places.
final class IssueName {

    private IssueName() {
    }

    static String of(Ui ui, int issue, FindViewModel.Answer answer) {
        IssueSummary known = answer.issues().get(issue);
        if (known == null || known.data().date() == null) {
            String undated = ui.say("window.library.undated", issue);
            return known == null || known.data().paper() == null ? undated : known.data().paper() + " " + undated;
        }
        return Stream.of(known.data().paper(), known.data().date()).filter(Objects::nonNull).map(Object::toString)
                .collect(Collectors.joining(" "));
    }
}
