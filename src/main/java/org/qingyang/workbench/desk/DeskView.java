package org.qingyang.workbench.desk;

import java.util.Optional;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.qingyang.model.Doubt;
import org.qingyang.model.Message;
import org.qingyang.model.Repair;
import org.qingyang.model.Settlement;
import org.qingyang.model.Story;
import org.qingyang.workbench.command.Commands;
import org.qingyang.workbench.fx.Ui;

/// The desk: three linked panes, the doubt bar, and every key that works on it.
public final class DeskView extends BorderPane {

    private final Ui ui;
    private final DeskModels models;
    private final StoryList stories;
    private final RawPane raw;
    private final ProofPane proof;
    private final Label notice = new Label();
    private final SplitPane panes;
    private final VBox bars;

    public DeskView(Ui ui, DeskViewModel model, Sources sources, Commands commands) {
        this.ui = ui;
        this.models = DeskModels.over(model);
        this.stories = new StoryList(ui, models, commands.printedKey("nextDoubt"));
        this.raw = new RawPane(ui, models, commands.printedKey("joinAbove"));
        this.proof = new ProofPane(ui, models, sources, commands);
        DeskCommands.add(commands, models, this);
        getStyleClass().add("desk");
        notice.getStyleClass().add("notice");
        notice.setWrapText(true);
        panes = new SplitPane(stories, raw, proof);
        SplitPane.setResizableWithParent(stories, false);
        setCenter(panes);
        var place = new FindingPlace(models, proof, raw);
        bars = new VBox(notice, new SigningPanel(ui, models, () -> commands.keyName("sign"), place::go, proof::focusParagraphs),
                new DoubtBar(ui, models, commands.printedKey("nextDoubt"), this::rewrite));
        setBottom(bars);
        model.setTyped(proof);
        proof.paragraphs().setOnReached(models.queue()::turnAway);
        model.noticeProperty().addListener((o, old, now) -> tell(now));
        tell(null);
    }

    private void tell(@Nullable Message message) {
        notice.setVisible(message != null);
        notice.setManaged(message != null);
        notice.setText(message == null ? "" : ui.words().say(message));
    }

    /// Where the panes are parted, as shares of the width.
    public ObservableList<SplitPane.Divider> dividers() {
        return panes.getDividers();
    }

    /// Escape ends the marking of words; while the bar asks, plain keys answer it; else digits take or refuse offered tags.
    ///
    /// @return whether the key was an answer
    public boolean settled(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && models.desk().highlightProperty().get() != Highlight.NONE) {
            models.desk().highlight(Highlight.NONE);
            return true;
        }
        if (event.isShortcutDown() || event.isAltDown()) {
            return false;
        }
        Doubt asked = models.queue().doubtProperty().get();
        if (asked == null) {
            return proof.form().tagKey(event);
        }
        if (models.signing().askingProperty().get() && raw.getScene().getFocusOwner() instanceof ListView) {
            return false;
        }
        if (event.getCode() == KeyCode.F2) {
            rewrite();
            return true;
        }
        Optional<Settlement> answer = DoubtKeys.of(event.getCode(), asked);
        answer.ifPresent(models.queue()::settle);
        return answer.isPresent();
    }

    /// Starts editing where the doubt in question is.
    private void rewrite() {
        Doubt asked = models.queue().doubtProperty().get();
        if (asked != null) {
            proof.paragraphs().edit(asked.raw());
        }
    }

    /// Adds a bar below the panes.
    public void addBar(Node bar) {
        bars.getChildren().add(1, bar);
    }

    /// What is selected, to look for all that reads like it: words in a text control, a repair or a doubt in its list,
    /// the doubt in question, what is picked.
    public Optional<Alike> alike() {
        Story story = models.desk().storyProperty().get();
        if (story == null) {
            return Optional.empty();
        }
        Object chosen = switch (getScene().getFocusOwner()) {
            case TextInputControl control -> control.getSelectedText();
            case ListView<?> list -> list.getSelectionModel().getSelectedItem();
            case null, default -> null;
        };
        Doubt asked = models.queue().doubtProperty().get();
        return switch (chosen) {
            case String words when !words.isBlank() -> Alike.of(words);
            case Repair repair -> Alike.of(repair);
            case Doubt doubt -> Alike.of(story, doubt);
            case null, default -> asked == null ? Alike.of(story, models.desk().pickedProperty().get()) : Alike.of(story, asked);
        };
    }

    StoryList stories() {
        return stories;
    }

    RawPane raw() {
        return raw;
    }

    ProofPane proof() {
        return proof;
    }

    /// Saves what is being typed.
    ///
    /// @return whether nothing is left that could not be saved
    public boolean flush() {
        return proof.save();
    }

    /// Saves what is being typed and what is half written anywhere: the desk is left for good.
    ///
    /// @return whether nothing is left that could not be saved
    public boolean clear() {
        return flush() & proof.evidence().notes().save();
    }

    /// Puts the keyboard where work begins: on the story list.
    public void focus() {
        stories.focusList();
    }
}
