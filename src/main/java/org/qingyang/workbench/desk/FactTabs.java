package org.qingyang.workbench.desk;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Tab;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.qingyang.model.Facts;
import org.qingyang.model.Story;
import org.qingyang.workbench.control.FunctionCell;
import org.qingyang.workbench.fx.Ui;

/// The tabs that show what the story in hand tells. Facts follow every edit; they are found in the background, and an
/// answer for a story that is no longer shown is dropped.
final class FactTabs {

    private final Ui ui;
    private final DeskViewModel model;
    private final FactSource source;
    private final FactJudging judging;
    private final ListView<FactRow> names = list("facts-names");
    private final ListView<FactRow> numbers = list("facts-numbers");
    private final ListView<FactRow> quotes = list("facts-quotes");
    private final List<Tab> tabs = Stream.of(names, numbers, quotes).map(list -> new Tab("", list)).toList();
    private @Nullable Story wanted;

    FactTabs(Ui ui, DeskViewModel model, Sources sources) {
        this.ui = ui;
        this.model = model;
        this.source = sources.facts();
        this.judging = new FactJudging(ui, model);
        Stream.of(names, numbers, quotes).forEach(judging::keys);
        label(0, 0, 0);
        names.addEventFilter(KeyEvent.KEY_PRESSED, new FactKeys(ui, sources.lexicon(), names)::pressed);
        sources.lexicon().whenChanged(() -> ui.jobs().later(this::renew));
    }

    /// Finds the facts of the story anew: the lexicon has changed.
    private void renew() {
        Story shown = wanted;
        if (shown != null) {
            find(shown);
        }
    }

    List<Tab> tabs() {
        return tabs;
    }

    private ListView<FactRow> list(String id) {
        var list = new ListView<FactRow>();
        list.setId(id);
        list.setCellFactory(view -> new FunctionCell<>(this::row));
        list.getSelectionModel().selectedItemProperty().addListener((o, old, now) -> {
            if (now != null && list.isFocused() && !now.raw().isEmpty()) {
                model.pick(now.raw());
            }
        });
        return list;
    }

    /// Finds the facts of a story and shows them.
    void show(Story story) {
        Story shown = wanted;
        if (shown != null && story.id() == shown.id() && story.paragraphs().equals(shown.paragraphs())
                && story.judgements().equals(shown.judgements())) {
            return;
        }
        find(story);
    }

    private void find(Story story) {
        wanted = story;
        ui.jobs().run(() -> source.find(story), facts -> show(story, facts), failure -> show(story, Facts.NONE));
    }

    private void show(Story story, Facts facts) {
        if (story == wanted) {
            fill(names, FactRow.names(facts, ui));
            fill(numbers, FactRow.numbers(facts, ui));
            fill(quotes, FactRow.quotes(facts, ui));
            label(names.getItems().size(), numbers.getItems().size(), quotes.getItems().size());
        }
    }

    /// The one that was chosen, or the one in its place, is chosen again: the next can be judged at once.
    private static void fill(ListView<FactRow> list, List<FactRow> facts) {
        int chosen = list.getSelectionModel().getSelectedIndex();
        list.getItems().setAll(facts);
        if (chosen >= 0 && list.isFocused()) {
            list.getSelectionModel().select(Math.min(chosen, facts.size() - 1));
        }
    }

    private void label(int namesFound, int numbersFound, int quotesFound) {
        tabs.get(0).setText(ui.say("window.desk.names", namesFound));
        tabs.get(1).setText(ui.say("window.desk.numbers", numbersFound));
        tabs.get(2).setText(ui.say("window.desk.quotes", quotesFound));
    }

    private Node row(FactRow fact) {
        var name = new Label(fact.name());
        name.getStyleClass().add("fact-name");
        name.setWrapText(true);
        var kind = new Label(fact.kind());
        kind.getStyleClass().addAll("quiet", "fact-kind");
        var detail = new Label(fact.detail());
        detail.setWrapText(true);
        detail.setMinHeight(Region.USE_PREF_SIZE);
        detail.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(detail, Priority.ALWAYS);
        var why = new Label(fact.why());
        why.getStyleClass().add("quiet");
        why.setMinWidth(Region.USE_PREF_SIZE);
        return new HBox(10, name, kind, detail, why, judging.buttons(fact));
    }
}
