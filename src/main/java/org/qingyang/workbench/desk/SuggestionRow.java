package org.qingyang.workbench.desk;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.qingyang.desk.Decision;
import org.qingyang.model.Judgement;
import org.qingyang.model.Story;
import org.qingyang.model.TagSuggestion;
import org.qingyang.workbench.control.Chips;
import org.qingyang.workbench.fx.Ui;

/// The tags that are offered for the story in hand, as chips with their keys. They are found in the background; what is
/// found for a story that is no longer shown is dropped.
final class SuggestionRow {

    private static final double CROSS = 24;

    private final Ui ui;
    private final DeskViewModel model;
    private final TagSource source;
    private final Consumer<List<Button>> show;
    private final AtomicReference<@Nullable Story> wanted = new AtomicReference<>();
    private List<TagSuggestion> offered = List.of();

    /// @param show puts chips in the place of those before
    SuggestionRow(Ui ui, DeskViewModel model, TagSource source, Consumer<List<Button>> show) {
        this.ui = ui;
        this.model = model;
        this.source = source;
        this.show = show;
    }

    /// Finds what to offer for a story, if it is another one or says something else now.
    void find(Story story) {
        Story before = wanted.getAndSet(story);
        if (before != null && before.id() == story.id() && before.paragraphs().equals(story.paragraphs())
                && before.title().equals(story.title()) && before.tags().equals(story.tags())
                && before.judgements().equals(story.judgements())) {
            wanted.set(story);
            return;
        }
        offer(before == null || before.id() != story.id() ? List.of() : offered.stream().filter(one -> isOpen(story, one)).toList());
        ui.jobs().run(() -> wanted.get() == story ? source.suggestions(story) : List.<TagSuggestion>of(), found -> {
            if (isStillWanted(story)) {
                offer(found);
            }
        }, failure -> { });
    }

    private static boolean isOpen(Story story, TagSuggestion offer) {
        return !story.tags().contains(offer.tag()) && story.judgement(Judgement.Kind.TAG, offer.tag().name()).isEmpty();
    }

    private boolean isStillWanted(Story story) {
        Story now = wanted.get();
        return now != null && now.id() == story.id() && now.tags().equals(story.tags())
                && now.judgements().equals(story.judgements()) && now.paragraphs().equals(story.paragraphs());
    }

    private void offer(List<TagSuggestion> suggestions) {
        offered = suggestions;
        show.accept(suggestions.stream().map(this::chip).toList());
    }

    /// Takes or refuses an offered tag by its digit.
    ///
    /// @return whether the key stands for one
    boolean press(KeyEvent event) {
        Optional<TagSuggestion> meant = digit(event.getCode());
        meant.ifPresent(event.isShiftDown() ? this::refuse : this::take);
        return meant.isPresent();
    }

    private Optional<TagSuggestion> digit(KeyCode code) {
        int first = code.isKeypadKey() ? KeyCode.NUMPAD1.getCode() : KeyCode.DIGIT1.getCode();
        int index = code.isDigitKey() ? code.getCode() - first : -1;
        return index >= 0 && index < offered.size() ? Optional.of(offered.get(index)) : Optional.empty();
    }

    private void take(TagSuggestion suggestion) {
        Story story = wanted.get();
        if (story != null) {
            model.decide(new Decision.AddTag(story.id(), suggestion.tag().name()));
        }
    }

    private void refuse(TagSuggestion suggestion) {
        Story story = wanted.get();
        if (story != null) {
            model.decide(new Decision.Judge(story.id(), Judgement.Kind.TAG, suggestion.tag().name(), Judgement.Ruling.REJECTED));
        }
    }

    /// A click takes the tag; a click on the key, which turns to a cross under the pointer, refuses it.
    private Button chip(TagSuggestion suggestion) {
        String name = suggestion.tag().name();
        String key = String.valueOf(offered.indexOf(suggestion) + 1);
        String why = suggestion.reasons().stream().map(ui.words()::say).collect(Collectors.joining("\n"));
        var chip = Chips.button("＋ " + name, "chip-add", ui.say("topics.add", name, key, why), () -> { });
        chip.getStyleClass().add("chip-suggestion");
        var cap = Chips.key(key);
        chip.setGraphic(cap);
        chip.setContentDisplay(ContentDisplay.RIGHT);
        chip.hoverProperty().addListener((o, old, over) -> cap.setText(over ? "×" : key));
        chip.setTooltip(new Tooltip(why + "\n" + ui.say("topics.hint")));
        chip.setFocusTraversable(false);
        chip.setOnMouseClicked(event -> {
            if (event.getX() > chip.getWidth() - CROSS) {
                refuse(suggestion);
            } else {
                take(suggestion);
            }
        });
        return chip;
    }
}
