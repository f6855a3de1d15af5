package org.qingyang.topics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.qingyang.model.Experience;
import org.qingyang.model.Experience.Uses;
import org.qingyang.model.Experience.WordUse;

/// How likely each tag is that editors chose before, after the words of a story. For each word the stories that have it
/// and the tag stand against those that have it and lack the tag or were refused it, as in a naive Bayes classifier that
/// sets each tag against its complement; only the few words that speak most for a tag count, because the words of one
/// story depend on each other. Pure.
final class TagClassifier {

    /// A tag and what speaks for it.
    ///
    /// @param chance between 0 and 1
    /// @param word   the word that speaks for it most
    /// @param having how many stories have that word
    /// @param chosen how many of these have the tag
    record Guess(String tag, double chance, String word, int having, int chosen) {
    }

    /// @param gain what it adds to the logarithm of the odds
    private record Sign(String word, double gain, int having, int chosen) {
    }

    /// So many stories of the usual kind are added to those seen with a word: what was seen once proves little.
    private static final double USUAL = 4;
    /// A story that nobody has said anything of counts as half a story that lacks the tag, and all of them for so much
    /// together, so that the first tag is not everybody's.
    private static final double UNSEEN = 0.5;
    private static final double MOST_UNSEEN = 50;
    private static final int STRONGEST = 4;
    private static final double HEADING = 2;
    /// Where half of the guesses were right, and how fast they get better above, on labelled stories left out one by
    /// one: the words that speak most for a tag are picked, so that some always do.
    private static final double EVEN = 4.7;
    private static final double SLOPE = 0.7;

    private final Experience experience;
    private final StoryWords story;
    private final Archive archive;
    /// How many stories are there that nobody has said anything of, and what one of them counts.
    private final int unseen;
    private final double weight;

    TagClassifier(Experience experience, StoryWords story, Archive archive) {
        this.experience = experience;
        this.story = story;
        this.archive = archive;
        this.unseen = Math.max(0, archive.stories() - experience.stories());
        this.weight = unseen == 0 ? 0 : Math.min(UNSEEN, MOST_UNSEEN / unseen);
    }

    /// @return the likeliest first; only tags for which a word of the story speaks
    List<Guess> guesses() {
        List<Guess> guesses = new ArrayList<>();
        experience.tags().forEach((tag, uses) -> guess(tag, uses).ifPresent(guesses::add));
        guesses.sort(Comparator.comparingDouble(Guess::chance).reversed().thenComparing(Guess::tag));
        return guesses;
    }

    private Optional<Guess> guess(String tag, Uses uses) {
        double usual = usual(uses);
        List<Sign> signs = new ArrayList<>();
        for (String word : story.all()) {
            WordUse use = experience.words().get(word);
            Sign sign = use == null ? null : sign(word, use, tag, usual);
            if (sign != null && sign.gain() > 0 && sign.chosen() > 0) {
                signs.add(sign);
            }
        }
        if (signs.isEmpty()) {
            return Optional.empty();
        }
        signs.sort(Comparator.comparingDouble(Sign::gain).reversed().thenComparing(Sign::word));
        double odds = logOdds(usual) + signs.stream().limit(STRONGEST).mapToDouble(Sign::gain).sum();
        Sign best = signs.getFirst();
        return Optional.of(new Guess(tag, 1 / (1 + Math.exp(SLOPE * (EVEN - odds))), best.word(), best.having(), best.chosen()));
    }

    private Sign sign(String word, WordUse use, String tag, double usual) {
        Uses here = use.tags().getOrDefault(tag, Uses.NONE);
        double with = here.chosen() + USUAL * usual;
        double without = use.stories() - here.chosen() + here.refused() + unseenWith(word, use) + USUAL * (1 - usual);
        double gain = Math.log(with / without) - logOdds(usual);
        return new Sign(word, story.headings().contains(word) ? HEADING * gain : gain, use.stories(), here.chosen());
    }

    /// The share of the stories that have the tag; never all and never none.
    private double usual(Uses uses) {
        return (uses.chosen() + 0.5) / (experience.stories() + uses.refused() + weight * unseen + 1);
    }

    /// The unseen stories that have a word; where the archive was not asked, as many in a hundred as of the others.
    private double unseenWith(String word, WordUse use) {
        Integer having = archive.counts().get(word);
        double share = use.stories() / (double) Math.max(1, experience.stories());
        return weight * (having == null ? unseen * share : Math.clamp(having - use.stories(), 0, unseen));
    }

    private static double logOdds(double share) {
        return Math.log(share / (1 - share));
    }
}
