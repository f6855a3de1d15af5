package org.qingyang.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.qingyang.language.house.House;
import org.qingyang.model.LexiconEntry;
import org.qingyang.model.LexiconKind;
import org.qingyang.model.Mention;
import org.qingyang.model.Organisation;
import org.qingyang.model.Origin;
import org.qingyang.model.Person;
import org.qingyang.model.Place;

/// What the lexicon of the house changes in the facts.
class HouseFactsTest {

    private static final LexiconEntry UNION = new LexiconEntry(LexiconKind.ORGANISATION, "平安市总工会", List.of("市总"), List.of(), "");

    @Test
    void aKnownPersonIsFoundWithoutAnySignBesideTheName() {
        String text = "大家又见到晓畅时都笑了。";
        assertThat(Told.by(text).facts().persons()).isEmpty();
        Person person = known(text, LexiconEntry.of(LexiconKind.PERSON, "晓畅")).persons().getFirst();
        assertThat(person.name()).isEqualTo("晓畅");
        assertThat(person.mentions()).extracting(Mention::origin).containsExactly(Origin.house());
        assertThat(person.mentions().getFirst().confidence()).isGreaterThan(0.9);
    }

    @Test
    void aShortFormStandsForItsInstitution() {
        List<Organisation> found = known("市总要求各单位做好准备。", UNION).organisations();
        assertThat(found).extracting(Organisation::name).containsExactly("平安市总工会");
        assertThat(found.getFirst().shortForms()).containsExactly("市总");
    }

    @Test
    void aKnownPlaceIsOneAndNotTheBeginningOfSomethingElse() {
        assertThat(known("活动在西北旺万象汇举行。", LexiconEntry.of(LexiconKind.PLACE, "西北旺万象汇")).places())
                .extracting(Place::name).containsExactly("西北旺万象汇");
    }

    @Test
    void whatIsNeverANameIsNotFound() {
        String text = "宁波市总工会发布消息。";
        assertThat(Told.by(text).facts().organisations()).isNotEmpty();
        assertThat(known(text, LexiconEntry.of(LexiconKind.NEVER, "宁波市总工会")).organisations()).isEmpty();
        String person = "党委书记张良介绍情况，张良说很好。";
        assertThat(known(person, LexiconEntry.of(LexiconKind.NEVER, "张良")).persons()).isEmpty();
    }

    @Test
    void neverCountsMoreThanAnyOtherEntry() {
        assertThat(known("张良说很好。", LexiconEntry.of(LexiconKind.PERSON, "张良"),
                LexiconEntry.of(LexiconKind.NEVER, "张良")).persons()).isEmpty();
    }

    @Test
    void aLongerInstitutionIsKeptWholeAroundAKnownOne() {
        assertThat(known("平安市总工会幼儿园开学。", UNION).organisations()).extracting(Organisation::name)
                .containsExactly("平安市总工会幼儿园");
    }

    @Test
    void aKnownNameDoesNotStandWhereAWordCrossesItsEnd() {
        var entry = new LexiconEntry(LexiconKind.ORGANISATION, "全国总会", List.of("全总"), List.of(), "");
        assertThat(known("要健全总体安排。", entry).organisations()).isEmpty();
    }

    @Test
    void traditionalPagesAreLookedThroughWithTheSameLexicon() {
        assertThat(known("這個說法來自萬象匯的發展。", LexiconEntry.of(LexiconKind.PLACE, "万象汇")).places())
                .extracting(Place::name).containsExactly("萬象匯");
    }

    private static org.qingyang.model.Facts known(String text, LexiconEntry... entries) {
        return FactFinder.with(House.of(List.of(entries))).find(Told.story("", text), null);
    }
}
