package org.qingyang.workbench.desk;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import org.qingyang.desk.Decision;
import org.qingyang.model.Judgement;
import org.qingyang.model.Story;
import org.qingyang.model.TagSuggestion;
import org.qingyang.workbench.control.Chips;
import org.qingyang.workbench.control.Pool;
import org.qingyang.workbench.fx.Lookup;
import org.qingyang.workbench.fx.Ui;

/// The tags that are offered for the story in hand, as chips with their keys. They are found in the background.
final class SuggestionRow {

    private static final double CROSS = 24;

    private final Ui ui;
    private final DeskViewModel model;
    private final Lookup<DatedStory, List<TagSuggestion>> lookup;
    private final Pool<OfferChip> chips;
    private List<TagSuggestion> offered = List.of();

    /// @param pane the chips stand behind what is in it now
    SuggestionRow(Ui ui, DeskViewModel model, TagSource source, Pane pane) {
        this.ui = ui;
        this.model = model;
        this.lookup = new Lookup<>(ui.jobs(), asked -> source.suggestions(asked.story(), asked.date()),
                (asked, found) -> offer(found));
        this.chips = new Pool<>(pane, OfferChip::new);
    }

    /// Finds what to offer for a story, if it is another one or says something else now.
    void find(Story story) {
        DatedStory before = lookup.wanted();
        DatedStory now = DatedStory.of(story, model);
        if (before == null || before.story().id() != story.id()) {
            offer(List.of());
        } else if (now.tellsLike(before) && story.tags().equals(before.story().tags())) {
            return;
        } else {
            offer(offered.stream().filter(one -> isOpen(story, one)).toList());
        }
        lookup.want(now);
    }

    /// Offers nothing: another page comes, whose story may have the same number.
    void leavePage() {
        lookup.drop();
        offer(List.of());
    }

    private static boolean isOpen(Story story, TagSuggestion offer) {
        return !story.tags().contains(offer.tag()) && story.judgement(Judgement.Kind.TAG, offer.tag().name()).isEmpty();
    }

    private void offer(List<TagSuggestion> suggestions) {
        offered = suggestions;
        chips.show(suggestions, OfferChip::show);
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
        int index = Digits.index(code);
        return index >= 0 && index < offered.size() ? Optional.of(offered.get(index)) : Optional.empty();
    }

    private void take(TagSuggestion suggestion) {
        DatedStory asked = lookup.wanted();
        if (asked != null) {
            model.decide(new Decision.AddTag(asked.story().id(), suggestion.tag().name()));
        }
    }

    private void refuse(TagSuggestion suggestion) {
        DatedStory asked = lookup.wanted();
        if (asked != null) {
            model.decide(new Decision.Judge(asked.story().id(), Judgement.Kind.TAG, suggestion.tag().name(),
                    Judgement.Ruling.REJECTED));
        }
    }

    /// A click takes the tag; a click on the key, which turns to a cross under the pointer, refuses it.
    private final class OfferChip extends Button {

        private final Label cap = Chips.key("");
        private Optional<TagSuggestion> offer = Optional.empty();

        OfferChip() {
            getStyleClass().setAll("button", "chip", "chip-add", "chip-suggestion");
            setMinWidth(USE_PREF_SIZE);
            setGraphic(cap);
            setContentDisplay(ContentDisplay.RIGHT);
            setFocusTraversable(false);
            Chips.hint(this);
            hoverProperty().addListener((o, old, over) -> cap.setText(over ? "×" : key()));
            setOnMouseClicked(event -> offer.ifPresent(event.getX() > getWidth() - CROSS
                    ? SuggestionRow.this::refuse : SuggestionRow.this::take));
        }

        private String key() {
            return offer.map(one -> String.valueOf(offered.indexOf(one) + 1)).orElse("");
        }

        void show(TagSuggestion suggestion) {
            offer = Optional.of(suggestion);
            String why = suggestion.reasons().stream().map(ui.words()::say).collect(Collectors.joining("\n"));
            setText("＋ " + suggestion.tag().name());
            setAccessibleText(ui.say("topics.add", suggestion.tag().name(), key(), why) + "\n" + ui.say("topics.hint"));
            cap.setText(key());
        }
    }
}
