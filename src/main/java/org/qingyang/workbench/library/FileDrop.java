package org.qingyang.workbench.library;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/// Takes files and folders that are dropped onto something.
public final class FileDrop {

    private FileDrop() {
    }

    /// Lets files be dropped anywhere onto `target`, unless something in it takes them for itself.
    public static void onto(Node target, Consumer<List<Path>> taken) {
        target.setOnDragOver(event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
            }
            event.consume();
        });
        target.setOnDragDropped(event -> dropped(event, taken));
    }

    private static void dropped(DragEvent event, Consumer<List<Path>> taken) {
        taken.accept(event.getDragboard().getFiles().stream().map(File::toPath).toList());
        event.setDropCompleted(true);
        event.consume();
    }
}
