package org.qingyang.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.qingyang.facts.learnt.NameVoice;
import org.qingyang.language.house.House;
import org.qingyang.model.Facts;
import org.qingyang.model.Story;

/// Finds the facts of stories. A pure function of a story's clean text, the issue's date and the lexicon of the house:
/// no input, no output, no clock, no state. Any text gives an answer. Immutable, thread-safe; the dictionaries are loaded at the
/// first story.
public final class FactFinder {

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

    /// @param issue the issue's date, by which relative dates are resolved; null where it is not known, and then
    ///              they stay open
    public Facts find(Story story, @Nullable LocalDate issue) {
        return Judged.over(Votes.over(new StoryFacts(story, issue, house).facts(), story, voice, house::isNever), story);
    }
}
