package org.qingyang.facts;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.qingyang.facts.learnt.NameVoice;
import org.qingyang.facts.learnt.NameVoice.Heard;
import org.qingyang.model.Event;
import org.qingyang.model.Facts;
import org.qingyang.model.Judgement.Kind;
import org.qingyang.model.Mention;
import org.qingyang.model.Organisation;
import org.qingyang.model.Origin;
import org.qingyang.model.Person;
import org.qingyang.model.Place;
import org.qingyang.model.Story;
import org.qingyang.text.Span;
import org.qingyang.text.TracedText;

/// What the model says: where it sees a name that the rules see too, the name is as good as sure; what it alone sees
/// beside all rules is offered.
final class Votes implements Opinion {

    private static final double AGREED = 0.97;
    private static final double OFFERED = 0.5;

    private final Story story;
    private final Set<Heard> heard;
    /// What only the model sees, by kind and name.
    private final Map<Kind, Map<String, List<Mention>>> offered = new EnumMap<>(Kind.class);

    private Votes(Facts facts, Story story, NameVoice voice, Predicate<String> never) {
        this.story = story;
        this.heard = voice.names(story);
        Map<Integer, BitSet> taken = taken(facts);
        heard.stream().filter(one -> isFree(one, taken))
                .sorted(Comparator.comparingInt(Heard::paragraph).thenComparing(Heard::at))
                .forEach(one -> offer(one.kind(), mention(one), name -> voice.isRefused(name) || never.test(name)));
    }

    /// The characters of each paragraph that belong to names already.
    private static Map<Integer, BitSet> taken(Facts facts) {
        Map<Integer, BitSet> taken = new HashMap<>();
        Stream.of(facts.persons().stream().map(Person::mentions), facts.organisations().stream().map(Organisation::mentions),
                facts.places().stream().map(Place::mentions), facts.events().stream().map(Event::mentions))
                .flatMap(mentions -> mentions).flatMap(List::stream)
                .forEach(mention -> taken.computeIfAbsent(mention.paragraph(), _ -> new BitSet())
                .set(mention.start(), mention.end()));
        return taken;
    }

    private static boolean isFree(Heard one, Map<Integer, BitSet> taken) {
        int next = taken.getOrDefault(one.paragraph(), new BitSet()).nextSetBit(one.at().start());
        return next < 0 || next >= one.at().end();
    }

    private void offer(Kind kind, Mention mention, Predicate<String> unwanted) {
        if (mention.text().length() > 1 && !unwanted.test(mention.text())) {
            offered.computeIfAbsent(kind, _ -> new LinkedHashMap<>())
                    .computeIfAbsent(mention.text(), _ -> new ArrayList<>()).add(mention);
        }
    }

    /// @param never what the house says is never a name
    static Facts over(Facts facts, Story story, NameVoice voice, Predicate<String> never) {
        return voice.isSilent() ? facts : Revised.by(new Votes(facts, story, voice, never), facts);
    }

    @Override
    public List<Mention> about(Kind kind, String name, List<Mention> found) {
        return Stream.concat(found.stream().map(mention -> voted(mention, kind)),
                own(kind).getOrDefault(name, List.of()).stream()).toList();
    }

    private Mention voted(Mention mention, Kind kind) {
        boolean both = heard.contains(new Heard(kind, mention.paragraph(), new Span(mention.start(), mention.end())));
        return both ? new Mention(mention.text(), mention.paragraph(), mention.start(), mention.end(), mention.raw(),
                mention.origin().agreed(), Math.max(AGREED, mention.confidence())) : mention;
    }

    @Override
    public Map<String, List<Mention>> own(Kind kind) {
        return offered.getOrDefault(kind, Map.of());
    }

    private Mention mention(Heard one) {
        TracedText traced = one.paragraph() == Mention.HEADING ? Paragraphs.heading(story)
                : story.paragraphs().get(one.paragraph()).text();
        Span at = one.at();
        return new Mention(traced.text().substring(at.start(), at.end()), one.paragraph(), at.start(), at.end(), traced.rawOf(at),
                Origin.model("names"), OFFERED);
    }
}
