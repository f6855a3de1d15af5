package org.qingyang.workbench.desk;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.ListView;
import javafx.scene.control.Tab;
import javafx.scene.input.KeyEvent;
import org.qingyang.model.Facts;
import org.qingyang.model.Story;
import org.qingyang.workbench.control.TabList;
import org.qingyang.workbench.fx.Lookup;
import org.qingyang.workbench.fx.Ui;

/// The tabs that show what the story in hand tells. Facts follow every edit; they are found in the background.
final class FactTabs {

    private final Ui ui;
    private final DeskViewModel model;
    private final FactJudging judging;
    private final TabList<FactRow> names = new TabList<>("facts-names");
    private final TabList<FactRow> numbers = new TabList<>("facts-numbers");
    private final TabList<FactRow> quotes = new TabList<>("facts-quotes");
    private final Lookup<DatedStory, Facts> lookup;
    /// Kept here, as long as the tabs are.
    private final Runnable renewal = this::renewLater;

    FactTabs(Ui ui, DeskViewModel model, Sources sources) {
        this.ui = ui;
        this.model = model;
        this.judging = new FactJudging(model);
        this.lookup = new Lookup<>(ui.jobs(), asked -> sources.facts().find(asked.story(), asked.date()),
                (asked, facts) -> fill(facts));
        Stream.of(names, numbers, quotes).map(TabList::list).forEach(this::prepare);
        fill(Facts.NONE);
        names.list().addEventFilter(KeyEvent.KEY_PRESSED, new FactKeys(ui, model, sources.lexicon(), names.list())::pressed);
        sources.facts().whenChanged(renewal);
    }

    private void renewLater() {
        ui.jobs().later(this::renew);
    }

    /// Finds the facts of the story anew.
    private void renew() {
        DatedStory shown = lookup.wanted();
        if (shown != null) {
            lookup.want(shown);
        }
    }

    List<Tab> tabs() {
        return List.of(names.tab(), numbers.tab(), quotes.tab());
    }

    private void prepare(ListView<FactRow> list) {
        list.setCellFactory(view -> new FactCell(ui, judging));
        list.getSelectionModel().selectedItemProperty().addListener((o, old, now) -> {
            if (now != null && list.isFocused() && !now.raw().isEmpty()) {
                model.pick(now.raw());
            }
        });
        judging.keys(list);
    }

    /// Finds the facts of a story and shows them.
    void show(Story story) {
        DatedStory shown = lookup.wanted();
        DatedStory now = DatedStory.of(story, model);
        boolean same = shown != null && story.id() == shown.story().id();
        if (!same) {
            leavePage();
        } else if (now.tellsLike(shown)) {
            return;
        }
        lookup.want(now);
    }

    /// Shows nothing: another page comes, whose story may have the same number.
    void leavePage() {
        lookup.drop();
        Stream.of(names, numbers, quotes).forEach(TabList::hide);
        label("…", "…", "…");
    }

    private void fill(Facts facts) {
        names.show(FactRow.names(facts, ui));
        numbers.show(FactRow.numbers(facts, ui));
        quotes.show(FactRow.quotes(facts, ui));
        label(names.items().size(), numbers.items().size(), quotes.items().size());
    }

    private void label(Object namesFound, Object numbersFound, Object quotesFound) {
        names.tab().setText(ui.say("window.desk.names", namesFound));
        numbers.tab().setText(ui.say("window.desk.numbers", numbersFound));
        quotes.tab().setText(ui.say("window.desk.quotes", quotesFound));
    }
}
