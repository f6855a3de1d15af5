package org.qingyang.cli;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.qingyang.model.Issue;
import org.qingyang.model.Message;
import org.qingyang.model.Refusal;
import org.qingyang.model.StoryRef;
import org.qingyang.proof.Selection;

/// What an ID on the command line names: an issue, or a story of it.
record Place(int issue, Optional<StoryRef> story) {

    private static final Pattern ISSUE = Pattern.compile("[0-9]{1,9}");

    /// Reads `issue`, `issue.story` or `issue.page.story`.
    ///
    /// @throws WrongUsage if the text is none of them
    static Place parse(String text) {
        if (ISSUE.matcher(text).matches()) {
            return new Place(Integer.parseInt(text), Optional.empty());
        }
        StoryRef story = story(text);
        return new Place(story.issue(), Optional.of(story));
    }

    /// @throws WrongUsage if the text is no story's address
    static StoryRef story(String text) {
        return StoryRef.parse(text).orElseThrow(() -> new WrongUsage(Message.of("cli.refusal.id", text)));
    }

    /// The part of the issue that is named.
    ///
    /// @throws Refusal if the issue has no such story
    Issue of(Issue whole) throws Refusal {
        if (story.isEmpty()) {
            return whole;
        }
        Issue chosen = Selection.of(whole, Set.of(story.get()));
        if (chosen.pages().isEmpty()) {
            throw new Refusal(Message.of("cli.refusal.noStory", story.get()));
        }
        return chosen;
    }
}
