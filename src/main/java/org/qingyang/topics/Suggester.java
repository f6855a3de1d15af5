package org.qingyang.topics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.qingyang.model.Experience;
import org.qingyang.model.Judgement;
import org.qingyang.model.Message;
import org.qingyang.model.Story;
import org.qingyang.model.Tag;
import org.qingyang.model.TagSuggestion;
import org.qingyang.model.Term;

/// Ranks what could be a story's tags: by what editors chose for like stories, by the vocabulary, by names and phrases
/// and how common these are in the archive. Pure.
public final class Suggester {

    /// The most that are offered.
    public static final int MOST = 9;

    private static final double LEAST = 0.29;
    /// What an editor took up before is worth more than what merely stands in the text.
    private static final double KNOWN = 0.35;
    private static final double TERM = 0.5;

    private static final int CLEAR = 4;

    private final Material material;
    private final Terms terms;
    private final Archive archive;
    private final Experience experience;
    private final Map<String, Candidate> candidates = new LinkedHashMap<>();

    private Suggester(Material material, Terms terms, Archive archive, Experience experience) {
        this.material = material;
        this.terms = terms;
        this.archive = archive;
        this.experience = experience;
    }

    /// @return the best first; none that the story has already or that was refused for it, none that is retired
    public static List<TagSuggestion> suggest(Material material, Terms terms, Archive archive, Experience experience) {
        return new Suggester(material, terms, archive, experience).suggestions();
    }

    private List<TagSuggestion> suggestions() {
        new TagClassifier(experience, material.words(), archive).guesses().forEach(this::addGuess);
        terms.all().forEach(this::addTerm);
        new Names(material, archive).candidates().forEach(this::add);
        material.phrases().forEach((phrase, seen) -> {
            if (!isOnlyPart(phrase, seen)) {
                add(Rarity.phrase(phrase, seen, archive));
            }
        });
        candidates.values().removeIf(candidate -> candidate.chance() < LEAST || isSettled(candidate.name()));
        return Choice.of(candidates.values().stream()
                .sorted(Comparator.comparingDouble(Candidate::chance).reversed().thenComparing(Candidate::name)).toList(),
                this::isKnown, MOST).stream()
                .map(candidate -> new TagSuggestion(new Tag(candidate.name()), candidate.why(), candidate.chance())).toList();
    }

    /// A part of a longer phrase says nothing beside it, unless it stands elsewhere too, in the story or in others.
    private boolean isOnlyPart(String phrase, Sighting seen) {
        return material.phrases().entrySet().stream().anyMatch(longer -> longer.getKey().length() > phrase.length()
                && longer.getKey().contains(phrase) && longer.getValue().times() >= seen.times()
                && archive.having(longer.getKey()) >= archive.having(phrase));
    }

    private void addGuess(TagClassifier.Guess guess) {
        Message why = guess.having() == guess.chosen()
                ? Message.of("topics.why.always", guess.having(), guess.word())
                : Message.of("topics.why.often", guess.having(), guess.word(), guess.chosen());
        add(new Candidate(guess.tag(), guess.chance(), why));
    }

    private void addTerm(Term term) {
        Stream.concat(Stream.of(term.name()), term.aliases().stream()).filter(word -> archive.counts().containsKey(word))
                .max(Comparator.comparingInt(material::times)).ifPresent(word -> {
                    double chance = TERM * presence(word) * Rarity.of(word, archive);
                    add(new Candidate(term.name(), chance, word.equals(term.name())
                            ? Message.of("topics.why.term", material.times(word)) : Message.of("topics.why.alias", word)));
                });
    }

    /// A short word that stands once in the text may mean anything.
    private double presence(String word) {
        double clear = word.length() >= CLEAR ? 0.45 : 0.1;
        return material.isInHeading(word) ? 1 : Math.min(1, clear + 0.25 * material.times(word));
    }

    /// What several reasons speak for is likelier than what one speaks for.
    private void add(Candidate fresh) {
        String name = terms.preferred(fresh.name());
        Candidate known = candidates.get(name);
        if (known == null) {
            int chosen = experience.of(name).chosen();
            boolean used = chosen > 0 && fresh.why().stream().noneMatch(why -> why.key().startsWith("topics.why.al")
                    || why.key().equals("topics.why.often"));
            candidates.put(name, used ? new Candidate(name, either(fresh.chance(), KNOWN * fresh.chance()),
                    joined(fresh.why(), List.of(Message.of("topics.why.used", chosen))))
                    : new Candidate(name, fresh.chance(), fresh.why()));
        } else {
            candidates.put(name, new Candidate(name, either(known.chance(), fresh.chance()), joined(known.why(), fresh.why())));
        }
    }

    private static double either(double one, double other) {
        return 1 - (1 - one) * (1 - other);
    }

    private static List<Message> joined(List<Message> first, List<Message> more) {
        List<Message> all = new ArrayList<>(first);
        more.stream().filter(message -> !all.contains(message)).forEach(all::add);
        return all;
    }

    private boolean isKnown(String name) {
        return experience.of(name).chosen() > 0 || terms.named(name).isPresent();
    }

    private boolean isSettled(String name) {
        Story story = material.story();
        return terms.isRetired(name) || story.tags().contains(new Tag(name))
                || story.judgement(Judgement.Kind.TAG, name).filter(Judgement::isRejection).isPresent();
    }
}
