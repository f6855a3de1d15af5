package org.qingyang.proof;

import java.math.BigDecimal;
import java.util.List;
import org.qingyang.model.DateFact;
import org.qingyang.model.Event;
import org.qingyang.model.Facts;
import org.qingyang.model.Figure;
import org.qingyang.model.Mention;
import org.qingyang.model.Organisation;
import org.qingyang.model.Origin;
import org.qingyang.model.Person;
import org.qingyang.model.Place;
import org.qingyang.model.Post;
import org.qingyang.model.Quote;
import org.qingyang.model.Story;
import org.qingyang.text.Span;

/// Made-up facts of every kind, all of them said of the first two characters of the first paragraph.
final class MadeUpFacts {

    private MadeUpFacts() {
    }

    static Facts of(Story story) {
        if (story.paragraphs().isEmpty()) {
            return Facts.NONE;
        }
        var text = story.paragraphs().getFirst().text();
        var at = new Span(0, Math.min(1, text.length()));
        var mention = new Mention(text.text().substring(at.start(), at.end()), 0, at.start(), at.end(), text.rawOf(at),
                Origin.rule("facts.test"), 0.9);
        var heading = new Mention("题", Mention.HEADING, 0, 1, List.of(), Origin.rule("facts.test"), 1);
        return new Facts(
                List.of(new Person("张三", List.of(new Post("主席", "某总工会"), new Post("教授", null)), List.of(heading, mention))),
                List.of(new Organisation("某总工会", List.of("总工会"), List.of(mention))),
                List.of(new Place("某区", List.of(mention))),
                List.of(new Event("某杯", Event.Kind.EVENT, List.of(mention)), new Event("某书", Event.Kind.WORK, List.of(mention))),
                List.of(new DateFact(DateFact.Kind.VAGUE, null, null, null, mention),
                        new DateFact(DateFact.Kind.PARTIAL, "2024-09-02", "2024-09-02", "下午", mention)),
                List.of(new Figure("3.2万", new BigDecimal("3.2E+4"), "", "职工", "近", mention)),
                List.of(new Quote(null, mention), new Quote("张三", mention)));
    }
}
