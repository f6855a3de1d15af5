package org.qingyang.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.qingyang.desk.Decision;
import org.qingyang.model.LexiconEntry;
import org.qingyang.model.LexiconKind;
import org.qingyang.model.Refusal;
import org.qingyang.model.Status;
import org.testfx.util.WaitForAsyncUtils;

/// The lexicon through the window: its screen, and the keys of the names on the desk.
class LexiconWindowTest extends WindowTest {

    private TableView<LexiconEntry> table() {
        return lookup("#lexicon").queryTableView();
    }

    private void type(String field, String text) {
        interact(() -> ((TextField) lookup(field).query()).setText(text));
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void aNameIsAddedFoundByInitialsRemovedAndBroughtBackByKeysAlone() throws Refusal {
        push(KeyCode.CONTROL, KeyCode.B);
        push(KeyCode.INSERT);
        type("#entry-name", "边磊");
        push(KeyCode.ENTER);
        type("#entry-name", "曾可");
        push(KeyCode.ENTER);
        assertThat(table().getItems()).extracting(LexiconEntry::name).containsExactly("边磊", "曾可");
        type("#lexicon-query", "zk");
        assertThat(table().getItems()).extracting(LexiconEntry::name).containsExactly("曾可");
        interact(() -> lookup("#lexicon-query").query().requestFocus());
        push(KeyCode.DOWN);
        push(KeyCode.DELETE);
        assertThat(newsroom.lexicon().entries()).extracting(LexiconEntry::name).containsExactly("边磊");
        push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(newsroom.lexicon().entries()).hasSize(2);
    }

    @Test
    void undoWorksWhereTheKeyboardIsOnArrivalAndTheFormForgetsTheEntryThatIsGone() throws Refusal {
        newsroom.lexicon().learnName(LexiconKind.REPORTER, "边磊");
        push(KeyCode.CONTROL, KeyCode.B);
        interact(() -> table().getSelectionModel().select(0));
        assertThat(lookup("更改这一条").queryAll()).isNotEmpty();
        push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(newsroom.lexicon().entries()).isEmpty();
        assertThat(lookup("更改这一条").queryAll()).isEmpty();
        assertThat(((TextField) lookup("#entry-name").query()).getText()).isEmpty();
    }

    @Test
    void undoInAFieldTakesBackWhatWasTypedThere() throws Refusal {
        newsroom.lexicon().learnName(LexiconKind.REPORTER, "边磊");
        push(KeyCode.CONTROL, KeyCode.B);
        interact(() -> ((TextField) lookup("#lexicon-query").query()).appendText("b"));
        push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(((TextField) lookup("#lexicon-query").query()).getText()).isEmpty();
        assertThat(newsroom.lexicon().entries()).hasSize(1);
    }

    @Test
    void whatRulesANameOutSaysHowFarItReachesAndTheNextUndoTakesItBack() throws Exception {
        openSamples();
        newsroom.desk().decide(1, 1, new Decision.SetStatus(story(0).id(), Status.CHECKED));
        interact(() -> shell.open(1));
        ListView<?> names = lookup("#facts-names").queryListView();
        int before = names.getItems().size();
        choose(names);
        push(KeyCode.DELETE);
        String barred = newsroom.lexicon().entries().getFirst().name();
        assertThat(notice()).contains(barred).contains("全部稿件");
        push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(newsroom.lexicon().entries()).isEmpty();
        assertThat(story(0).status()).isEqualTo(Status.CHECKED);
        assertThat(names.getItems()).hasSize(before);
        push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(story(0).status()).isNotEqualTo(Status.CHECKED);
    }

    @Test
    void undoOnTheDeskTakesTheStepsOfJournalAndLexiconBackInTheirOrder() throws Exception {
        openSamples();
        choose(lookup("#facts-names").queryListView());
        push(KeyCode.L);
        push(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(story(0).status()).isEqualTo(Status.CHECKED);
        push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(story(0).status()).isNotEqualTo(Status.CHECKED);
        assertThat(newsroom.lexicon().entries()).hasSize(1);
        push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(newsroom.lexicon().entries()).isEmpty();
    }

    private void choose(ListView<?> list) {
        interact(() -> {
            list.requestFocus();
            list.getSelectionModel().select(0);
        });
    }

    @Test
    void oneKeyOnTheDeskAddsANameAndOneRulesItOut() throws Refusal {
        openSamples();
        ListView<?> names = lookup("#facts-names").queryListView();
        int before = names.getItems().size();
        assertThat(before).isPositive();
        interact(() -> {
            names.requestFocus();
            names.getSelectionModel().select(0);
        });
        push(KeyCode.L);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(newsroom.lexicon().entries()).hasSize(1).noneMatch(entry -> entry.kind() == LexiconKind.NEVER);
        assertThat(names.getItems()).hasSize(before);
        push(KeyCode.DELETE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(newsroom.lexicon().entries()).hasSize(1).allMatch(entry -> entry.kind() == LexiconKind.NEVER);
        assertThat(names.getItems().size()).isLessThan(before);
    }
}
