package org.qingyang.workbench.library;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import org.jspecify.annotations.Nullable;
import org.qingyang.desk.Entry;
import org.qingyang.model.Conservation;
import org.qingyang.model.Issue;
import org.qingyang.model.IssueData;
import org.qingyang.model.Page;
import org.qingyang.model.RepairKind;
import org.qingyang.model.Status;
import org.qingyang.model.Story;
import org.qingyang.model.StoryKind;
import org.qingyang.service.IssueDetail;
import org.qingyang.workbench.control.Chips;
import org.qingyang.workbench.fx.Ui;
import org.qingyang.workbench.fx.When;

/// The chosen issue on the right: where it came from, what was made of it, its stories, what was done to it last.
final class IssuePane extends ScrollPane {

    /// What the pane's buttons do with the chosen issue.
    ///
    /// @param edit asks for paper and date
    record Actions(Runnable open, Runnable export, Runnable edit) {
    }

    /// A page that was never cut into pages may have thousands of stories; the desk shows them all.
    private static final int MOST = 100;

    private final Ui ui;
    private final When when;
    private final VBox content = new VBox(12);
    private final Actions actions;

    IssuePane(Ui ui, LibraryViewModel model, Actions actions) {
        this.ui = ui;
        this.when = When.in(ui.words());
        this.actions = actions;
        getStyleClass().add("issue-pane");
        content.getStyleClass().add("issue-detail");
        setContent(content);
        setFitToWidth(true);
        setFocusTraversable(false);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        model.detailProperty().addListener((o, old, now) -> show(now));
    }

    private void show(@Nullable IssueDetail detail) {
        content.getChildren().clear();
        setVvalue(0);
        if (detail != null) {
            content.getChildren().addAll(card(detail.issue()), stories(detail.issue()));
            if (!detail.last().isEmpty()) {
                content.getChildren().add(last(detail));
            }
        }
    }

    private Node card(Issue issue) {
        var title = new Label(title(issue));
        title.getStyleClass().add("issue-pane-title");
        title.setWrapText(true);
        var facts = new GridPane();
        facts.getStyleClass().add("issue-facts");
        var names = new ColumnConstraints();
        names.setMinWidth(USE_PREF_SIZE);
        var values = new ColumnConstraints();
        values.setHgrow(Priority.ALWAYS);
        facts.getColumnConstraints().addAll(names, values);
        issue.pages().forEach(page -> row(facts, issue.pages().size() == 1 ? ui.say("library.source")
                : ui.say("library.page", page.number()) + (page.name() == null ? "" : " " + page.name()), source(page)));
        row(facts, ui.say("library.reading"), reading(issue));
        row(facts, ui.say("library.homes"), homes(issue));
        row(facts, ui.say("library.hands"), hands(issue));
        var open = button("library.open", "Enter", actions.open());
        open.getStyleClass().add("accent");
        var buttons = new FlowPane(8, 8, open, button("window.export.title", "Ctrl E", actions.export()),
                button("library.edit", "F2", actions.edit()));
        var card = new VBox(10, title, facts, buttons);
        card.getStyleClass().add("card");
        return card;
    }

    private Button button(String key, String keyName, Runnable action) {
        var button = new Button(ui.say(key), Chips.key(keyName));
        button.setContentDisplay(ContentDisplay.RIGHT);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    private static void row(GridPane facts, String name, String value) {
        var label = new Label(name);
        label.getStyleClass().add("quiet");
        var text = new Label(value);
        text.setWrapText(true);
        text.setMinHeight(USE_PREF_SIZE);
        facts.addRow(facts.getRowCount(), label, text);
    }

    private String title(Issue issue) {
        IssueData data = issue.data();
        String date = data.date() == null ? ui.say("window.library.undated", issue.number()) : data.date().toString();
        return Stream.of(data.paper(), date).filter(part -> part != null).collect(Collectors.joining("　"));
    }

    private String source(Page page) {
        return ui.say("library.sourceOf", page.source().name(), page.source().encoding(),
                ui.number(Conservation.of(page).characters()));
    }

    private String reading(Issue issue) {
        List<Story> stories = stories(issue.pages());
        String repairs = Stream.of(RepairKind.values()).map(kind -> {
            long count = stories.stream().flatMap(story -> story.repairs().stream())
                    .filter(repair -> repair.kind() == kind && repair.state().isInText()).count();
            return count == 0 ? "" : ui.say("window.repair." + kind) + " " + count;
        }).filter(text -> !text.isEmpty()).collect(Collectors.joining(" • "));
        return ui.say("library.storyCount", stories.size()) + (repairs.isEmpty() ? "" : " • " + repairs);
    }

    private String homes(Issue issue) {
        int homeless = issue.pages().stream().map(Conservation::of).mapToInt(Conservation::homeless).sum();
        return homeless == 0 ? ui.say("library.homed") : ui.say("window.desk.homeless", homeless);
    }

    private String hands(Issue issue) {
        List<Story> stories = stories(issue.pages());
        return Stream.of(Status.values()).map(status -> {
            long count = stories.stream().filter(story -> story.status() == status).count();
            return count == 0 ? "" : ui.say("window.status." + status) + " " + count;
        }).filter(text -> !text.isEmpty()).collect(Collectors.joining(" • "));
    }

    private static List<Story> stories(List<Page> pages) {
        return pages.stream().flatMap(page -> page.sheet().stories().stream()).toList();
    }

    private Node stories(Issue issue) {
        var list = new VBox();
        list.getStyleClass().add("issue-stories");
        List<Story> stories = stories(issue.pages());
        stories.stream().limit(MOST).forEach(story -> list.getChildren().add(line(story)));
        if (stories.size() > MOST) {
            list.getChildren().add(quiet(ui.say("library.moreStories", ui.number(stories.size() - MOST))));
        }
        return list;
    }

    private Node line(Story story) {
        var dot = new Circle(4.5);
        dot.getStyleClass().addAll("status-dot", "status-" + story.status());
        var title = new Label(story.title().isBlank() ? ui.say("window.desk.noHeadline") : story.title());
        title.setMinWidth(0);
        title.setTooltip(new Tooltip(title.getText()));
        var line = new HBox(10, dot, title);
        if (story.kind().value() == StoryKind.PHOTO) {
            line.getChildren().add(quiet(ui.say("window.kind.PHOTO")));
        }
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        line.getChildren().addAll(spring, story.openDoubts().isEmpty() ? quiet(ui.number(story.characters()))
                : Chips.label(String.valueOf(story.openDoubts().size()), "badge-doubt"));
        line.getStyleClass().add("issue-story");
        line.setAccessibleText(title.getText() + " " + ui.say("window.status." + story.status()));
        return line;
    }

    private Node last(IssueDetail detail) {
        var heading = new Label(ui.say("library.last"));
        heading.getStyleClass().add("list-heading");
        var lines = new VBox(4, heading);
        detail.last().forEach(entry -> lines.getChildren().add(line(detail.issue(), entry)));
        return lines;
    }

    private Node line(Issue issue, Entry entry) {
        String what = ui.words().say(entry.decision().title());
        String title = issue.pages().stream()
                .filter(page -> entry.pages().stream().anyMatch(changed -> changed.page() == page.number()))
                .flatMap(page -> page.sheet().story(entry.decision().story()).stream())
                .findFirst().map(story -> "《" + story.title() + "》").orElse("");
        var text = switch (entry.step().kind()) {
            case DO -> what;
            case UNDO -> ui.say("window.history.undone", what);
            case REDO -> ui.say("window.history.redone", what);
        };
        var time = quiet(when.say(entry.at()));
        time.setMinWidth(72);
        var story = new Label(text + "　" + title);
        story.setMinWidth(0);
        var line = new HBox(8, time, story);
        line.getStyleClass().add("issue-last");
        return line;
    }

    private static Label quiet(String text) {
        var label = new Label(text);
        label.getStyleClass().add("quiet");
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }
}
