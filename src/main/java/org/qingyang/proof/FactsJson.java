package org.qingyang.proof;

import java.util.List;
import org.qingyang.model.DateFact;
import org.qingyang.model.Event;
import org.qingyang.model.Facts;
import org.qingyang.model.Figure;
import org.qingyang.model.Mention;
import org.qingyang.model.Organisation;
import org.qingyang.model.Person;
import org.qingyang.model.Place;
import org.qingyang.model.Post;
import org.qingyang.model.Quote;

/// The facts of one story in the own format.
final class FactsJson {

    private final Json json;

    FactsJson(Json json) {
        this.json = json;
    }

    /// The members that hold facts; each is there, if empty.
    void write(Facts facts) {
        json.array("persons", facts.persons(), person -> json.object(() -> person(person)));
        json.array("organisations", facts.organisations(), organisation -> json.object(() -> organisation(organisation)));
        json.array("places", facts.places(), place -> json.object(() -> place(place)));
        json.array("events", facts.events(), event -> json.object(() -> event(event)));
        json.array("dates", facts.dates(), date -> json.object(() -> date(date)));
        json.array("figures", facts.figures(), figure -> json.object(() -> figure(figure)));
        json.array("quotes", facts.quotes(), quote -> json.object(() -> quote(quote)));
    }

    private void person(Person person) {
        json.string("name", person.name());
        json.array("posts", person.posts(), post -> json.object(() -> post(post)));
        mentions(person.mentions());
    }

    private void post(Post post) {
        json.string("title", post.title());
        json.string("institution", post.institution());
    }

    private void organisation(Organisation organisation) {
        json.string("name", organisation.name());
        json.strings("shortForms", organisation.shortForms());
        mentions(organisation.mentions());
    }

    private void place(Place place) {
        json.string("name", place.name());
        mentions(place.mentions());
    }

    private void event(Event event) {
        json.string("name", event.name());
        json.constant("kind", event.kind());
        mentions(event.mentions());
    }

    private void date(DateFact date) {
        json.constant("kind", date.kind());
        json.string("from", date.from());
        json.string("to", date.to());
        json.string("time", date.time());
        mention(date.mention());
    }

    private void figure(Figure figure) {
        json.string("number", figure.number());
        json.number("value", figure.value());
        json.string("unit", figure.unit());
        json.string("object", figure.object());
        json.string("hedge", figure.hedge());
        mention(figure.mention());
    }

    private void quote(Quote quote) {
        json.string("speaker", quote.speaker());
        mention(quote.mention());
    }

    private void mentions(List<Mention> mentions) {
        json.array("mentions", mentions, mention -> json.object(() -> mention(mention)));
    }

    private void mention(Mention mention) {
        json.string("text", mention.text());
        json.number("paragraph", mention.paragraph());
        json.number("start", mention.start());
        json.number("end", mention.end());
        json.spans("raw", mention.raw());
        json.origin(mention.origin(), mention.confidence());
    }
}
