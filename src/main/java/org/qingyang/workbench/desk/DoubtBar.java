package org.qingyang.workbench.desk;

import java.util.List;
import java.util.regex.Pattern;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;
import org.qingyang.model.Doubt;
import org.qingyang.model.Page;
import org.qingyang.model.Settlement;
import org.qingyang.text.Span;
import org.qingyang.workbench.control.Beside;
import org.qingyang.workbench.control.Chips;
import org.qingyang.workbench.control.KeyButton;
import org.qingyang.workbench.control.Pool;
import org.qingyang.workbench.fx.Ui;

/// The bar that asks about one doubt: what is wrong, and the ways to settle it, each with its key.
final class DoubtBar extends HBox {

    private static final int LONGEST = 32;
    /// Room for the words beside the ways to settle the doubt.
    private static final double LEAST = 260;

    private static final String CLOSING = "”’）〕》〉」』】";
    private static final Pattern LEADING = Pattern.compile("^[" + CLOSING + "，。；：！？、]+");

    private final Ui ui;
    private final DeskViewModel model;
    private final QueueViewModel queue;
    private final Label counter = Chips.label("", "doubt-counter");
    private final Text place = new Text();
    private final Text reason = new Text();
    private final Pool<KeyButton> offers;

    /// @param nextKey the key of the next doubt
    /// @param rewrite starts editing the place of the doubt
    DoubtBar(Ui ui, DeskModels models, ObservableStringValue nextKey, Runnable rewrite) {
        super(10);
        this.ui = ui;
        this.model = models.desk();
        this.queue = models.queue();
        setId("doubt-bar");
        getStyleClass().add("doubt-bar");
        place.getStyleClass().add("doubt-place");
        reason.getStyleClass().add("doubt-reason");
        // Both run on in one text: in a narrow window it wraps to two or three lines.
        var words = new TextFlow(place, reason);
        var buttons = new FlowPane(10, 6);
        offers = new Pool<>(buttons, () -> plain("", "", () -> { }));
        KeyButton next = plain(ui.say("window.desk.nextPlace"), "", () -> queue.next(true));
        next.setGraphic(Chips.key(nextKey));
        buttons.getChildren().addAll(plain(ui.say("window.settle.rewrite"), "F2", rewrite), next);
        var asked = new Beside(words, buttons, LEAST);
        HBox.setHgrow(asked, Priority.ALWAYS);
        getChildren().addAll(counter, asked);
        queue.doubtProperty().addListener((o, old, now) -> show(now));
        // Near misses are found after the issue is opened, and decisions settle doubts elsewhere.
        model.issueProperty().addListener((o, old, now) -> counter.setText(count()));
        show(null);
    }

    private void show(@Nullable Doubt doubt) {
        setVisible(doubt != null);
        setManaged(doubt != null);
        Page page = model.pageProperty().get();
        if (doubt == null || page == null) {
            return;
        }
        counter.setText(count());
        place.setText("“" + excerpt(page.text().text(), doubt.raw()) + "”　");
        reason.setText(afterQuote(ui.words().say(doubt.reason()), page.text().slice(doubt.raw())) + "　"
                + ui.say("window.desk.rawLine", page.text().lineAt(doubt.raw().start())));
        List<Settlement> ways = DoubtKeys.offers(doubt);
        offers.show(ways, (button, way) -> dress(button, doubt, way, ways.indexOf(way)));
        setAccessibleText(ui.words().say(doubt.reason()));
    }

    /// Which of its story's doubts it is, and how many there are in the issue.
    private String count() {
        return queue.asked().map(item -> {
            List<DoubtQueue.Item> ofStory = queue.queue().of(item.page(), item.story().id());
            return ui.say("editing.doubtOf", ofStory.indexOf(item) + 1, ofStory.size(), queue.queue().items().size());
        }).orElse("");
    }

    /// A reason without the words in doubt that it begins with: they stand before it with what is around them.
    private static String afterQuote(String reason, String words) {
        String quote = "“" + words + "”";
        return reason.startsWith(quote) ? reason.substring(quote.length()).replaceFirst("^[：:]\\s*", "") : reason;
    }

    /// The clauses that the doubtful place is in: the reason quotes the place itself where that helps. What closes the
    /// clause before is none of them.
    static String excerpt(String text, Span doubtful) {
        Span clauses = Clause.around(text, doubtful.start()).span().hull(Clause.around(text, doubtful.end()).span());
        int start = clauses.start();
        while (start < doubtful.start() && CLOSING.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        return shortened(text.substring(start, clauses.end()));
    }

    private static String shortened(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST / 2) + "……"
                + LEADING.matcher(line.substring(line.length() - LONGEST / 2)).replaceFirst("");
    }

    private void dress(KeyButton button, Doubt doubt, Settlement way, int index) {
        button.show(DoubtKeys.words(way, doubt, ui), DoubtKeys.key(way, index));
        button.setOnAction(event -> queue.settle(way));
        if (index == 0 && !button.getStyleClass().contains("accent")) {
            button.getStyleClass().add("accent");
        }
    }

    private static KeyButton plain(String words, String key, Runnable action) {
        var button = new KeyButton(words, key, action);
        button.setFocusTraversable(false);
        return button;
    }
}
