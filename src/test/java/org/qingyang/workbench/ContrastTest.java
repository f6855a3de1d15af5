package org.qingyang.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.stage.Window;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qingyang.desk.Decision;
import org.qingyang.workbench.fx.Looks;
import org.qingyang.workbench.fx.Theme;
import org.testfx.util.WaitForAsyncUtils;

/// Every text that is shown stands out from what is behind it: 4.5 to 1, as the rules for accessible pages ask, in each
/// theme. Measured on the colours that the style sheets really give.
class ContrastTest extends WindowTest {

    private static final double LEAST = 4.5;

    @ParameterizedTest
    @EnumSource(Theme.class)
    void everyTextOfDeskHistoryAndSettingsStandsOut(Theme theme) throws Exception {
        openSamples();
        newsroom.desk().decide(1, 1, new Decision.SetText(story(0).id(), Decision.TextField.HEADLINE, "题目"));
        newsroom.desk().decide(1, 1, new Decision.AddTag(story(0).id(), "标签"));
        newsroom.desk().decide(1, 1, new Decision.AddNote(story(0).id(), story(0).source().subList(0, 3), "批注"));
        newsroom.desk().undo(1);
        newsroom.desk().redo(1);
        interact(() -> shell.open(1));
        keys(KeyCode.CONTROL, KeyCode.N);
        keys(KeyCode.ALT, KeyCode.UP);
        keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.ENTER);
        keys(KeyCode.F8);
        Set<String> faint = new LinkedHashSet<>(faint(theme));
        for (KeyCode dialog : List.of(KeyCode.H, KeyCode.COMMA, KeyCode.K, KeyCode.E)) {
            keys(KeyCode.CONTROL, dialog);
            faint.addAll(faint(theme));
            keys(KeyCode.ESCAPE);
        }
        assertThat(faint).isEmpty();
    }

    private List<String> faint(Theme theme) {
        List<String> faint = new ArrayList<>();
        interact(() -> {
            for (Window window : List.copyOf(Window.getWindows())) {
                Scene scene = window.getScene();
                new Looks(theme, 14, 15).dress(scene);
                scene.getRoot().applyCss();
                scene.getRoot().layout();
                walk(scene.getRoot(), Color.WHITE, faint);
            }
        });
        WaitForAsyncUtils.waitForFxEvents();
        return faint;
    }

    private static void walk(Node node, Color behind, List<String> faint) {
        if (!node.isVisible() || node.isDisabled()) {
            return;
        }
        if (node instanceof Text text && !text.getText().isBlank() && text.getFill() instanceof Color ink) {
            note(text.getText(), over(ink, behind), behind, text.getParent().getStyleClass().toString(), faint);
        }
        Color here = node instanceof Region region ? fill(region.getBackground(), behind) : behind;
        if (node instanceof Parent parent) {
            if (parent.getStyleClass().contains("marked-text")) {
                marks(parent, here, faint);
            }
            parent.getChildrenUnmodifiable().forEach(child -> walk(child, here, faint));
        }
    }

    /// The words stand before the marks, which are drawn as shapes.
    private static void marks(Parent marked, Color behind, List<String> faint) {
        Color ink = (Color) ((Text) marked.lookup(".marked-text-run")).getFill();
        for (Node mark : marked.lookupAll(".mark")) {
            boolean area = mark.getStyleClass().stream().anyMatch(style -> style.startsWith("mark-"));
            if (area && mark instanceof Path path && path.getFill() instanceof Color colour && colour.getOpacity() > 0) {
                note("a marked place", ink, over(colour, behind), mark.getStyleClass().toString(), faint);
            }
        }
    }

    private static void note(String what, Color ink, Color behind, String style, List<String> faint) {
        double ratio = ratio(ink, behind);
        if (ratio < LEAST) {
            faint.add("%.2f %s “%s” %s on %s".formatted(ratio, style, what.substring(0, Math.min(12, what.length())), ink, behind));
        }
    }

    private static Color fill(Background background, Color behind) {
        Color result = behind;
        for (BackgroundFill fill : background == null ? List.<BackgroundFill>of() : background.getFills()) {
            result = fill.getFill() instanceof Color colour ? over(colour, result) : result;
        }
        return result;
    }

    private static Color over(Color top, Color below) {
        return below.interpolate(Color.color(top.getRed(), top.getGreen(), top.getBlue()), top.getOpacity());
    }

    private static double ratio(Color a, Color b) {
        double lighter = Math.max(luminance(a), luminance(b));
        double darker = Math.min(luminance(a), luminance(b));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed()) + 0.7152 * linear(colour.getGreen()) + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
