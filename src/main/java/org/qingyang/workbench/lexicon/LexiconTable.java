package org.qingyang.workbench.lexicon;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.qingyang.model.LexiconEntry;
import org.qingyang.service.Names;
import org.qingyang.workbench.fx.Ui;

/// The names as rows.
final class LexiconTable extends TableView<LexiconEntry> {

    private final Ui ui;

    LexiconTable(Ui ui, LexiconViewModel model) {
        this.ui = ui;
        setId("lexicon");
        setAccessibleText(ui.say("lexicon.title"));
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        column("kind", 70, entry -> ui.say("lexicon.kind." + entry.kind()));
        column("name", 190, LexiconEntry::name);
        column("shortForms", 150, entry -> String.join("；", entry.shortForms()));
        column("posts", 240, entry -> Names.text(entry.posts()));
        column("note", 160, LexiconEntry::note);
        var none = new Label(ui.say("lexicon.none"));
        none.setWrapText(true);
        setPlaceholder(none);
        setItems(model.entries());
    }

    private void column(String key, double width, Function<LexiconEntry, String> show) {
        var column = new TableColumn<LexiconEntry, String>(ui.say("lexicon.column." + key));
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(show.apply(row.getValue())));
        getColumns().add(column);
    }

    List<LexiconEntry> chosen() {
        return getSelectionModel().getSelectedItems().stream().filter(Objects::nonNull).toList();
    }

    /// Chooses an entry again after the rows were read anew.
    void choose(LexiconEntry entry) {
        getSelectionModel().clearSelection();
        getSelectionModel().select(entry);
        scrollTo(entry);
    }
}
