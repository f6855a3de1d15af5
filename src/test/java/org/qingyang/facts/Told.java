package org.qingyang.facts;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qingyang.model.Boundary;
import org.qingyang.model.Byline;
import org.qingyang.model.DateFact;
import org.qingyang.model.Event;
import org.qingyang.model.Facts;
import org.qingyang.model.Figure;
import org.qingyang.model.Message;
import org.qingyang.model.Organisation;
import org.qingyang.model.Origin;
import org.qingyang.model.Passage;
import org.qingyang.model.Person;
import org.qingyang.model.Place;
import org.qingyang.model.Post;
import org.qingyang.model.Sourced;
import org.qingyang.model.Status;
import org.qingyang.model.Story;
import org.qingyang.model.StoryKind;
import org.qingyang.text.TracedText;

/// What made-up paragraphs tell, in short form for comparing.
record Told(Facts facts) {

    static Told by(String... paragraphs) {
        return on(null, paragraphs);
    }

    static Told on(@Nullable LocalDate issue, String... paragraphs) {
        return new Told(FactFinder.standard().findAll(story("", paragraphs), issue));
    }

    static Story story(String headline, String... paragraphs) {
        Origin rule = Origin.rule("test");
        return new Story(1, List.of(), new Boundary(Message.of("test"), rule, 1), new Sourced<>(StoryKind.NEWS, List.of(), rule, 1),
                null, headline.isEmpty() ? null : passage(headline), List.of(), null, Byline.NONE,
                Arrays.stream(paragraphs).map(Told::passage).toList(), new Sourced<>(false, List.of(), rule, 1),
                List.of(), List.of(), List.of(), Status.UNREAD);
    }

    private static Passage passage(String text) {
        return new Passage(TracedText.typed(text, 0, TracedText.EDITOR), Origin.rule("test"), 1);
    }

    List<String> persons() {
        return facts.persons().stream().map(Person::name).toList();
    }

    /// `name: title@institution, …`
    List<String> posts() {
        return facts.persons().stream().map(person -> person.name() + ": "
                + String.join(", ", person.posts().stream().map(Told::post).toList())).toList();
    }

    private static String post(Post post) {
        return post.title() + (post.institution() == null ? "" : "@" + post.institution());
    }

    List<String> organisations() {
        return facts.organisations().stream().map(Organisation::name).toList();
    }

    List<String> places() {
        return facts.places().stream().map(Place::name).toList();
    }

    /// `text=from/to`, or the text alone where nothing is known.
    List<String> dates() {
        return facts.dates().stream().map(Told::date).toList();
    }

    private static String date(DateFact date) {
        String open = date.to() == null ? "" : date.to();
        return date.mention().text() + (date.from() == null ? "" : "=" + date.from() + (open.equals(date.from()) ? "" : "/" + open));
    }

    /// `text=value object`
    List<String> figures() {
        return facts.figures().stream().map(Told::figure).toList();
    }

    private static String figure(Figure figure) {
        return figure.mention().text() + "=" + figure.value().toPlainString() + (figure.object().isEmpty() ? "" : " " + figure.object());
    }

    /// `speaker: text`
    List<String> events() {
        return facts.events().stream().map(Event::name).toList();
    }

    List<String> quotes() {
        return facts.quotes().stream().map(quote -> quote.speaker() + ": " + quote.mention().text()).toList();
    }
}
