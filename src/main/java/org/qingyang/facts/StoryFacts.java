package org.qingyang.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qingyang.facts.base.Paragraph;
import org.qingyang.facts.entity.NameFacts;
import org.qingyang.facts.measure.DateGrammar;
import org.qingyang.facts.measure.FigureGrammar;
import org.qingyang.facts.speech.QuoteGrammar;
import org.qingyang.facts.speech.Titles;
import org.qingyang.language.house.House;
import org.qingyang.model.DateFact;
import org.qingyang.model.Event;
import org.qingyang.model.Facts;
import org.qingyang.model.Figure;
import org.qingyang.model.Mention;
import org.qingyang.model.Quote;
import org.qingyang.model.Story;
import org.qingyang.text.Span;

/// Finds the facts of one story; use once.
final class StoryFacts {

    private final List<Paragraph> paragraphs;
    private final NameFacts names;
    private final @Nullable LocalDate issue;

    /// @param paragraphs those of the story that are looked through
    StoryFacts(Story story, List<Paragraph> paragraphs, @Nullable LocalDate issue, House house) {
        this.paragraphs = paragraphs;
        this.names = new NameFacts(paragraphs, bylineNames(story), paragraphs.stream().map(Titles::works).toList(), house);
        this.issue = issue;
    }

    private static Set<String> bylineNames(Story story) {
        Set<String> known = new LinkedHashSet<>();
        story.byline().names().values().forEach(people -> people.forEach(name -> known.add(name.value())));
        return known;
    }

    Facts facts() {
        List<DateFact> dates = new ArrayList<>();
        List<Figure> figures = new ArrayList<>();
        List<Quote> quotes = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            Paragraph paragraph = paragraphs.get(i);
            List<DateFact> here = DateGrammar.find(paragraph, issue);
            dates.addAll(here);
            List<Span> taken = new ArrayList<>(names.housesOf(i));
            here.forEach(date -> taken.add(span(date.mention())));
            figures.addAll(FigureGrammar.find(paragraph, taken));
            QuoteGrammar.find(paragraph, names.personsOf(i)).forEach(speech ->
                    quotes.add(new Quote(speech.speaker(), paragraph.mention(speech.find()))));
        }
        return new Facts(names.persons(), names.organisations(), names.places(), events(), dates, figures, quotes);
    }

    private static Span span(Mention mention) {
        return new Span(mention.start(), mention.end());
    }

    private List<Event> events() {
        Map<String, List<Mention>> mentions = new LinkedHashMap<>();
        Map<String, Event.Kind> kinds = new LinkedHashMap<>();
        for (Paragraph paragraph : paragraphs) {
            for (Titles.Title title : Titles.of(paragraph)) {
                String name = paragraph.printed(title.find().at());
                kinds.putIfAbsent(name, title.kind());
                mentions.computeIfAbsent(name, _ -> new ArrayList<>()).add(paragraph.mention(title.find()));
            }
        }
        List<Event> events = new ArrayList<>();
        mentions.forEach((name, all) -> events.add(new Event(name, kinds.getOrDefault(name, Event.Kind.EVENT), all)));
        return events;
    }
}
