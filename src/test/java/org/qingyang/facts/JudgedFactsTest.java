package org.qingyang.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.qingyang.model.Facts;
import org.qingyang.model.Figure;
import org.qingyang.model.Judgement;
import org.qingyang.model.Judgement.Kind;
import org.qingyang.model.Judgement.Ruling;
import org.qingyang.model.Mention;
import org.qingyang.model.Organisation;
import org.qingyang.model.Origin;
import org.qingyang.model.Person;
import org.qingyang.model.Story;
import org.qingyang.model.StoryParts;
import org.qingyang.reading.PageReader;
import org.qingyang.text.SourceText;

class JudgedFactsTest {

    private static final Story STORY = PageReader.standard().read(SourceText.of("""
            某市总工会慰问职工

            本报讯（记者 李明）近日，某市总工会主席张良慰问了300名职工。张良说，安心小铺越开越好。安心小铺设在路口。
            """)).stories().getFirst();

    @Test
    void aRejectedFactIsGoneAndItsRejectionTakenBackBringsItBack() {
        assertThat(find(STORY).persons()).extracting(Person::name).contains("张良");
        assertThat(find(judged(Kind.PERSON, "张良", Ruling.REJECTED)).persons()).extracting(Person::name).doesNotContain("张良");
        assertThat(find(judged(Kind.FIGURE, "300名", Ruling.REJECTED)).figures()).isEmpty();
        assertThat(find(judged(Kind.PLACE, "张良", Ruling.REJECTED))).isEqualTo(find(STORY));
    }

    @Test
    void aConfirmedFactIsTheEditorsAndKeepsItsPlaces() {
        Facts facts = find(judged(Kind.PERSON, "张良", Ruling.CONFIRMED));
        Person person = facts.persons().stream().filter(one -> one.name().equals("张良")).findFirst().orElseThrow();
        assertThat(person.mentions()).extracting(Mention::origin).containsOnly(Origin.editor("甲"));
        assertThat(person.posts()).isNotEmpty();
        assertThat(find(STORY).persons()).extracting(one -> one.mentions().size()).contains(person.mentions().size());
        assertThat(find(judged(Kind.FIGURE, "300名", Ruling.CONFIRMED)).figures()).extracting(Figure::mention)
                .extracting(Mention::origin).containsOnly(Origin.editor("甲"));
    }

    @Test
    void aConfirmedNameThatNoRuleFindsIsFoundWhereverItStands() {
        assertThat(find(STORY).organisations()).extracting(Organisation::name).doesNotContain("安心小铺");
        Organisation shop = find(judged(Kind.ORGANISATION, "安心小铺", Ruling.CONFIRMED)).organisations().getLast();
        assertThat(shop.name()).isEqualTo("安心小铺");
        assertThat(shop.mentions()).hasSize(2).allSatisfy(mention -> {
            assertThat(mention.raw()).isNotEmpty();
            assertThat(STORY.paragraphs().get(mention.paragraph()).string().substring(mention.start(), mention.end())).isEqualTo("安心小铺");
        });
        assertThat(find(judged(Kind.ORGANISATION, "不在文中", Ruling.CONFIRMED))).isEqualTo(find(STORY));
    }

    private static Facts find(Story story) {
        return FactFinder.standard().find(story, null);
    }

    private static Story judged(Kind kind, String name, Ruling ruling) {
        return new StoryParts(STORY).judgements(List.of(new Judgement(kind, name, ruling, "甲"))).make();
    }
}
