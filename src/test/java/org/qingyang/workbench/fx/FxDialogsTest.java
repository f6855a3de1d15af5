package org.qingyang.workbench.fx;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.testfx.framework.junit5.ApplicationTest;

@ResourceLock("window")
class FxDialogsTest extends ApplicationTest {

    private Stage main;

    @Override
    public void start(Stage stage) {
        main = stage;
        stage.setScene(new Scene(new Pane(), 300, 200));
        stage.show();
    }

    @AfterEach
    void close() {
        interact(main::hide);
    }

    private Window front() {
        var found = new Window[1];
        interact(() -> found[0] = FxDialogs.front(main));
        return found[0];
    }

    @Test
    void aQuestionBelongsToTheDialogThatItIsAskedIn() {
        assertThat(front()).isSameAs(main);
        var dialog = new Stage[1];
        interact(() -> {
            dialog[0] = new Stage();
            dialog[0].initOwner(main);
            dialog[0].setScene(new Scene(new Pane(), 100, 100));
            dialog[0].show();
        });
        assertThat(front()).isSameAs(dialog[0]);
        interact(dialog[0]::hide);
        assertThat(front()).isSameAs(main);
    }
}
