package org.qingyang.workbench.desk;

import javafx.beans.InvalidationListener;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;

/// A field that shows the whole of a long text, wrapped, while nobody types in it.
final class WholeField extends StackPane {

    /// A field leaves room for its caret.
    private static final double CARET = 4;

    private final TextField field;
    private final Label whole = new Label();
    private final Text ruler = new Text();

    WholeField(TextField field) {
        super(field);
        this.field = field;
        field.setMaxHeight(Double.MAX_VALUE);
        whole.getStyleClass().add("whole-text");
        whole.setWrapText(true);
        whole.setMouseTransparent(true);
        whole.setMinHeight(Region.USE_PREF_SIZE);
        whole.setMaxWidth(Double.MAX_VALUE);
        whole.fontProperty().bind(field.fontProperty());
        whole.managedProperty().bind(whole.visibleProperty());
        getChildren().add(whole);
        InvalidationListener changed = any -> show();
        field.textProperty().addListener(changed);
        field.focusedProperty().addListener(changed);
        field.widthProperty().addListener(changed);
        field.fontProperty().addListener(changed);
        show();
    }

    private void show() {
        boolean wraps = !field.isFocused() && !fits();
        whole.setText(wraps ? field.getText() : "");
        whole.setVisible(wraps);
        Node line = field.lookup(".text");
        if (line != null) {
            line.setVisible(!wraps);
        }
    }

    private boolean fits() {
        Insets insets = field.getInsets();
        ruler.setFont(field.getFont());
        ruler.setText(field.getText());
        return field.getWidth() <= 0
                || ruler.getLayoutBounds().getWidth() + CARET <= field.getWidth() - insets.getLeft() - insets.getRight();
    }
}
