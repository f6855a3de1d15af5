package org.qingyang.facts.learnt;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.qingyang.facts.Paragraphs;
import org.qingyang.facts.learnt.Labels.Named;
import org.qingyang.language.Simplified;
import org.qingyang.language.Token;
import org.qingyang.language.Tokenizer;
import org.qingyang.model.Facts;
import org.qingyang.model.Judgement.Kind;
import org.qingyang.model.Mention;
import org.qingyang.model.Organisation;
import org.qingyang.model.Person;
import org.qingyang.model.Place;
import org.qingyang.model.Story;
import org.qingyang.text.Span;

/// A paragraph with the names that stand in it.
public final class Sample {

    final int paragraph;
    final List<Token> words;
    final List<Named> names;
    /// What is seen at each word; made once, because training goes over it many times.
    final String[][] features;
    final int[] labels;

    private Sample(int paragraph, String text, List<Named> names) {
        this.paragraph = paragraph;
        this.words = Tokenizer.tokens(Simplified.of(text));
        this.names = names;
        this.features = new String[words.size()][];
        for (int i = 0; i < features.length; i++) {
            features[i] = Features.at(words, i);
        }
        this.labels = Labels.of(words, names);
    }

    /// The paragraphs of a story, the heading first, with the names that its facts tell.
    public static List<Sample> of(Story story, Facts facts) {
        List<Sample> samples = new ArrayList<>();
        samples.add(new Sample(Mention.HEADING, Paragraphs.heading(story).text(), names(facts, Mention.HEADING)));
        for (int i = 0; i < story.paragraphs().size(); i++) {
            samples.add(new Sample(i, story.paragraphs().get(i).string(), names(facts, i)));
        }
        samples.removeIf(sample -> sample.words.isEmpty());
        return samples;
    }

    private static List<Named> names(Facts facts, int paragraph) {
        return Stream.of(
                named(Kind.PERSON, facts.persons().stream().map(Person::mentions), paragraph),
                named(Kind.ORGANISATION, facts.organisations().stream().map(Organisation::mentions), paragraph),
                named(Kind.PLACE, facts.places().stream().map(Place::mentions), paragraph)).flatMap(names -> names).toList();
    }

    private static Stream<Named> named(Kind kind, Stream<List<Mention>> mentions, int paragraph) {
        return mentions.flatMap(List::stream).filter(mention -> mention.paragraph() == paragraph)
                .map(mention -> new Named(kind, new Span(mention.start(), mention.end())));
    }
}
