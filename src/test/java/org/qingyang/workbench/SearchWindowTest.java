package org.qingyang.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.shape.Path;
import org.junit.jupiter.api.Test;
import org.qingyang.search.Facets;
import org.qingyang.search.Hit;
import org.qingyang.search.Limits;
import org.qingyang.search.SavedSearch;
import org.qingyang.service.Cancellation;
import org.testfx.util.WaitForAsyncUtils;

class SearchWindowTest extends WindowTest {

    private void look(String query) {
        interact(() -> ((TextField) lookup("#query").query()).setText(query));
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void aNameOfTwoCharactersIsFoundAndEnterOpensItsStory() {
        openSamples();
        push(KeyCode.CONTROL, KeyCode.F);
        look("张良");
        var hits = lookup("#hits").<Hit>queryListView().getItems();
        assertThat(hits).hasSize(2).allMatch(hit -> !hit.matches().isEmpty());
        push(KeyCode.ENTER);
        push(KeyCode.ENTER);
        assertThat(stories().getSelectionModel().getSelectedItem().title()).isEqualTo(hits.getFirst().headline());
    }

    /// The shapes behind what was found; those that are left from before have no outline.
    private Set<Path> found(String pane) {
        return lookup("." + pane + " .mark-found").<Path>queryAll().stream()
                .filter(path -> !path.getElements().isEmpty()).collect(Collectors.toSet());
    }

    @Test
    void theWordsOfAnOpenedHitAreMarkedInBothTextsUntilEscape() {
        openSamples();
        push(KeyCode.CONTROL, KeyCode.F);
        look("张良");
        push(KeyCode.ENTER);
        push(KeyCode.ENTER);
        assertThat(found("raw-pane")).isNotEmpty();
        assertThat(found("proof-pane")).isNotEmpty();
        push(KeyCode.ESCAPE);
        assertThat(found("raw-pane")).isEmpty();
        assertThat(found("proof-pane")).isEmpty();
    }

    @Test
    void aSearchIsSavedRenamedAndForgotten() throws Exception {
        openSamples();
        push(KeyCode.CONTROL, KeyCode.F);
        look("工会 -通州");
        clickOn("#save-search");
        push(KeyCode.ENTER);
        clickOn(".saved-menu");
        clickOn("改名");
        interact(() -> ((TextField) lookup("#rename-search").query()).setText("工会稿"));
        push(KeyCode.ENTER);
        assertThat(newsroom.search().saved()).extracting(SavedSearch::name, SavedSearch::query)
                .containsExactly(tuple("工会稿", "工会 -通州"));
        look("");
        clickOn("工会稿");
        assertThat(lookup("#query").queryAs(TextField.class).getText()).isEqualTo("工会 -通州");
        clickOn(".saved-menu");
        clickOn("删去");
        assertThat(newsroom.search().saved()).isEmpty();
    }

    @Test
    void aWorkingListIsAskedForItsNameAndStandsInTheLibraryFromWhereItOpens() throws Exception {
        openSamples();
        push(KeyCode.CONTROL, KeyCode.F);
        look("工会 -通州");
        clickOn("#save-search");
        push(KeyCode.ESCAPE);
        assertThat(newsroom.search().saved()).isEmpty();
        clickOn("#save-search");
        TextField name = lookup("#search-name").query();
        assertThat(name.isFocused()).isTrue();
        interact(() -> name.setText("城区工会"));
        push(KeyCode.ENTER);
        assertThat(newsroom.search().saved()).extracting(SavedSearch::name, SavedSearch::query)
                .containsExactly(tuple("城区工会", "工会 -通州"));
        look("");
        push(KeyCode.CONTROL, KeyCode.L);
        var lists = lookup("#saved-lists").<SavedSearch>queryListView();
        assertThat(lists.getItems()).extracting(SavedSearch::name).containsExactly("城区工会");
        interact(() -> {
            lists.requestFocus();
            lists.getSelectionModel().select(0);
        });
        push(KeyCode.ENTER);
        assertThat(lookup("#query").queryAs(TextField.class).getText()).isEqualTo("工会 -通州");
    }

    @Test
    void traditionalAndSimplifiedFindEachOtherWhereAsked() {
        openSamples();
        push(KeyCode.CONTROL, KeyCode.F);
        look("總工會");
        assertThat(lookup("#hits").queryListView().getItems()).isEmpty();
        clickOn("#folded");
        assertThat(lookup("#hits").queryListView().getItems()).isNotEmpty();
    }

    @Test
    void personsAreAmongTheFiltersAndNarrowTheQuery() throws Exception {
        openSamples();
        push(KeyCode.CONTROL, KeyCode.F);
        look("张良 主席");
        assertThat(lookup("人物").queryAll()).isNotEmpty();
        String person = newsroom.search().facets("张良 主席", Limits.FIRST, new Cancellation()).of(Facets.Facet.PERSON)
                .getFirst().value();
        clickOn(person);
        assertThat(lookup("#query").queryAs(TextField.class).getText()).endsWith("人物:\"" + person + "\"");
        assertThat(lookup("#hits").queryListView().getItems()).isNotEmpty();
    }

    @Test
    void escapeGoesBackToTheQueryAndThenClearsIt() {
        openSamples();
        push(KeyCode.CONTROL, KeyCode.F);
        look("工会");
        push(KeyCode.DOWN);
        assertThat(lookup("#hits").query().isFocused()).isTrue();
        push(KeyCode.ESCAPE);
        assertThat(lookup("#query").query().isFocused()).isTrue();
        push(KeyCode.ESCAPE);
        assertThat(lookup("#query").queryAs(TextField.class).getText()).isEmpty();
    }

    @Test
    void aBrokenQueryGetsASentence() {
        openSamples();
        push(KeyCode.CONTROL, KeyCode.F);
        look("（张良 AND");
        assertThat(lookup("#hits").queryListView().getItems()).isEmpty();
        assertThat(lookup(".search-head .quiet").queryAs(Label.class).getText()).isNotBlank();
    }
}
