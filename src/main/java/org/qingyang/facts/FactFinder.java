package org.qingyang.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.qingyang.facts.learnt.NameVoice;
import org.qingyang.facts.base.Paragraph;
import org.qingyang.language.house.House;
import org.qingyang.model.Facts;
import org.qingyang.model.Story;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Finds the facts of stories. A pure function of a story's clean text, the issue's date and the lexicon of the house:
/// no input, no output, no clock, no state. Any text gives an answer. Immutable, thread-safe; the dictionaries are loaded at the
/// first story.
public final class FactFinder {

    private static final Logger LOG = LoggerFactory.getLogger(FactFinder.class);

    private final House house;
    private final NameVoice voice;

    private FactFinder(House house, NameVoice voice) {
        this.house = house;
        this.voice = voice;
    }

    /// The finder that ships with the program; making one is cheap.
    public static FactFinder standard() {
        return with(House.EMPTY);
    }

    /// A finder that knows the names of a house; making one is cheap.
    public static FactFinder with(House house) {
        return with(house, NameVoice.SILENT);
    }

    /// A finder that also hears what was learnt from confirmed stories; making one is cheap.
    public static FactFinder with(House house, NameVoice voice) {
        return new FactFinder(house, voice);
    }

    /// A paragraph at which the program stumbles has no facts, and keeps nobody from the other ones: what went wrong stands
    /// in the log.
    ///
    /// @param issue the issue's date, by which relative dates are resolved; null where it is not known, and then
    ///              they stay open
    public Facts find(Story story, @Nullable LocalDate issue) {
        return sparing(Paragraphs.of(story), paragraphs -> found(story, issue, paragraphs));
    }

    /// What is found in all paragraphs, or else in those that let something be found in each by itself.
    static Facts sparing(List<Paragraph> paragraphs, Function<List<Paragraph>, Facts> finder) {
        return attempt(paragraphs, finder)
                .or(() -> attempt(paragraphs.stream().filter(one -> attempt(List.of(one), finder).isPresent()).toList(), finder))
                .orElse(Facts.NONE);
    }

    private static Optional<Facts> attempt(List<Paragraph> paragraphs, Function<List<Paragraph>, Facts> finder) {
        try {
            return Optional.of(finder.apply(paragraphs));
        } catch (RuntimeException | StackOverflowError slip) {
            LOG.error("the facts of {} paragraphs", paragraphs.size(), slip);
            return Optional.empty();
        }
    }

    /// The same for tests, which want to hear of a slip.
    Facts findAll(Story story, @Nullable LocalDate issue) {
        return found(story, issue, Paragraphs.of(story));
    }

    private Facts found(Story story, @Nullable LocalDate issue, List<Paragraph> paragraphs) {
        Facts facts = new StoryFacts(story, paragraphs, issue, house).facts();
        return Judged.over(Votes.over(facts, story, voice, house::isNever), story);
    }
}
