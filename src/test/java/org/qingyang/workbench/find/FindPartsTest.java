package org.qingyang.workbench.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.qingyang.desk.find.Guard;
import org.qingyang.desk.find.Hit;
import org.qingyang.model.StoryField;
import org.qingyang.model.TextPlace;
import org.qingyang.service.Found;
import org.qingyang.text.Span;

class FindPartsTest {

    private static Found found(int issue, int at, String replacement, Guard... guard) {
        return new Found(issue, 1, "题", new Hit(1, new TextPlace(StoryField.PARAGRAPHS, 0, new Span(at, at + 2)), "前",
                "工会", replacement, "后", Optional.of(guard).filter(all -> all.length > 0).map(all -> all[0])));
    }

    @Test
    void whatNothingProtectsIsTickedAndWhatIsSignedNeverIs() {
        var ticks = new Ticks();
        ticks.show(List.of(found(1, 0, "公会"), found(1, 5, "公会", Guard.QUOTE), found(2, 0, "公会", Guard.SIGNED)));
        assertThat(ticks.extent()).isEqualTo(new Ticks.Extent(1, 1, 1));
        ticks.set(place -> true, true);
        assertThat(ticks.extent()).isEqualTo(new Ticks.Extent(2, 1, 1));
        assertThat(ticks.isTicked(2)).isFalse();
    }

    @Test
    void ticksStayWhenOnlyTheReplacementChanges() {
        var ticks = new Ticks();
        ticks.show(List.of(found(1, 0, "公"), found(1, 5, "公")));
        ticks.set(0, false);
        ticks.show(List.of(found(1, 0, "公会"), found(1, 5, "公会")));
        assertThat(ticks.ticked()).extracting(place -> place.hit().place().clean().start()).containsExactly(5);
        assertThat(ticks.ticked()).extracting(place -> place.hit().replacement()).containsExactly("公会");
        ticks.show(List.of(found(1, 0, "公会")));
        assertThat(ticks.isTicked(0)).isTrue();
    }

    @Test
    void whatTurnsOutToBePartOfANameIsUntickedAndTheEditorsTicksStay() {
        var ticks = new Ticks();
        ticks.show(List.of(found(1, 0, "公"), found(1, 5, "公"), found(1, 9, "公"), found(1, 13, "公", Guard.QUOTE)));
        ticks.set(1, false);
        ticks.set(3, true);
        ticks.show(List.of(found(1, 0, "公", Guard.NAME), found(1, 5, "公"), found(1, 9, "公"), found(1, 13, "公", Guard.QUOTE)));
        assertThat(ticks.ticked()).extracting(place -> place.hit().place().clean().start()).containsExactly(9, 13);
    }

    @Test
    void eachIssueHasItsHead() {
        assertThat(FindRow.of(List.of(found(1, 0, ""), found(1, 5, ""), found(3, 0, ""))))
                .filteredOn(FindRow.Head.class::isInstance)
                .containsExactly(new FindRow.Head(1, 2), new FindRow.Head(3, 1));
    }

    @Test
    void outerSpacesAreSeenAndLongTextsAreCutBetweenCharacters() {
        assertThat(Shown.text(" and\u3000", 20)).isEqualTo("␣and␣");
        assertThat(Shown.text("　", 20)).isEqualTo("␣");
        assertThat(Shown.text("甲".repeat(30), 10)).isEqualTo("甲甲甲甲甲……甲甲甲甲甲");
        assertThat(Shown.text("\uD83D\uDE00".repeat(30), 9)).doesNotContainPattern("[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])");
    }
}
