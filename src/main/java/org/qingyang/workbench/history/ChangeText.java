package org.qingyang.workbench.history;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qingyang.desk.Change;
import org.qingyang.model.Page;
import org.qingyang.model.StoryField;
import org.qingyang.text.Span;
import org.qingyang.workbench.fx.Ui;

/// Changes as texts that can be compared by eye. Pure.
final class ChangeText {

    private final Ui ui;
    private final ValueText values;
    private final IntFunction<Optional<Page>> pages;

    /// @param pages the pages, whose raw text shows what was struck out
    ChangeText(Ui ui, IntFunction<Optional<Page>> pages) {
        this.ui = ui;
        this.values = new ValueText(ui);
        this.pages = pages;
    }

    /// How the change altered the text that it is about; nothing for changes of which a reader sees nothing.
    Optional<Altered> altered(int page, Change change) {
        return switch (change) {
            case Change.FieldSplice splice when splice.field() == StoryField.STRUCK ->
                    Optional.of(new Altered(ui.say("history.struck"), raw(page, splice.inserted()), raw(page, splice.removed()),
                    ""));
            case Change.FurnitureSplice splice ->
                    Optional.of(Altered.between(text(splice.removed()), text(splice.inserted())));
            case Change.FieldSet set when shown(set.field()) ->
                    Optional.of(Altered.between(text(set.before()), text(set.after())));
            case Change.FieldSplice splice when shown(splice.field()) ->
                    Optional.of(Altered.between(text(splice.removed()), text(splice.inserted())));
            case Change.StorySplice splice ->
                    Optional.of(Altered.between(text(splice.removed()), text(splice.inserted())));
            default -> Optional.empty();
        };
    }

    /// What stands at raw places: those that are struck now are gone from the text.
    private String raw(int page, List<?> spans) {
        return pages.apply(page).map(p -> spans.stream().filter(Span.class::isInstance).map(Span.class::cast)
                .filter(span -> span.end() <= p.text().length()).map(p.text()::slice)
                .map(String::strip).collect(Collectors.joining(" ¶ "))).orElse("");
    }

    private static boolean shown(StoryField field) {
        return switch (field) {
            case KICKER, HEADLINE, SUBHEADS, LABEL, BYLINE, PARAGRAPHS, TAGS, STATUS, KIND, NOTES -> true;
            default -> false;
        };
    }

    private String text(@Nullable Object value) {
        return values.of(value);
    }
}
