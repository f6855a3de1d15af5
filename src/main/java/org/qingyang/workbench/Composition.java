package org.qingyang.workbench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.stage.Modality;
import javafx.stage.Stage;
import org.qingyang.model.Issue;
import org.qingyang.model.Refusal;
import org.qingyang.service.Newsroom;
import org.qingyang.workbench.desk.DeskView;
import org.qingyang.workbench.desk.DeskViewModel;
import org.qingyang.workbench.export.ExportView;
import org.qingyang.workbench.export.ExportViewModel;
import org.qingyang.workbench.fx.Looks;
import org.qingyang.workbench.fx.Ui;
import org.qingyang.workbench.library.LibraryViewModel;
import org.qingyang.workbench.shell.Shell;

/// Wires the window's screens by hand.
final class Composition {

    private Composition() {
    }

    static Shell shell(Ui ui, Newsroom newsroom, Stage owner) {
        var desk = new DeskViewModel(newsroom.desk());
        var deskView = new DeskView(ui, desk, () -> tags(newsroom));
        var library = new LibraryViewModel(newsroom, ui.jobs());
        return new Shell(ui, desk, deskView, library, issue -> export(ui, newsroom, owner, issue));
    }

    private static List<String> tags(Newsroom newsroom) {
        try {
            return newsroom.library().tags().stream().map(count -> count.tag().name()).toList();
        } catch (Refusal refusal) {
            return List.of();
        }
    }

    /// The user's folder for documents, or their home where there is none.
    private static Path documents() {
        Path home = Path.of(System.getProperty("user.home"));
        return Stream.of("Documents", "文档").map(home::resolve).filter(Files::isDirectory).findFirst().orElse(home);
    }

    private static void export(Ui ui, Newsroom newsroom, Stage owner, Issue issue) {
        var dialog = new Stage();
        var model = new ExportViewModel(newsroom.exports(), issue, documents());
        var scene = new Scene(new ExportView(ui, model, dialog::close), 980, 640);
        Looks.dress(scene);
        dialog.initOwner(owner);
        dialog.initModality(Modality.WINDOW_MODAL);
        dialog.setTitle(ui.say("window.export.title"));
        dialog.setScene(scene);
        dialog.show();
    }
}
