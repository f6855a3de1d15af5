package org.qingyang.reading.doubt;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.qingyang.model.Doubt;
import org.qingyang.model.Message;
import org.qingyang.model.Passage;
import org.qingyang.model.Settlement;
import org.qingyang.model.Story;
import org.qingyang.model.StoryKind;
import org.qingyang.text.Span;

/// Parts that a story of its kind has and this one lacks: an end, a credit, a name, a headline.
final class MissingParts implements StoryDoubt {

    private static final Pattern CAPTION = Pattern.compile("图为|图①|左图|右图|上图|下图|（(?:左|右|中)(?:[一二三四]|）)");
    private static final int SHORT = 200;

    @Override
    public List<Doubt> find(StoryView view) {
        Story story = view.story();
        List<Doubt> doubts = new ArrayList<>();
        if (story.truncated().value()) {
            doubts.add(doubt("reading.doubt.truncated", lastPlace(story), 0.9));
        }
        if (story.headline() == null) {
            doubts.add(doubt("reading.doubt.no-headline", Span.at(story.extent().start()), 0.9));
        }
        if (isCaptionWithoutCredit(story)) {
            doubts.add(doubt("reading.doubt.no-credit", lastPlace(story), 0.7));
        }
        if (story.label() != null && story.byline().isEmpty() && story.label().string().endsWith("讯")) {
            doubts.add(doubt("reading.doubt.no-name", story.label().raw().getFirst(), 0.6));
        }
        return doubts;
    }

    private static boolean isCaptionWithoutCredit(Story story) {
        return story.kind().value() == StoryKind.NEWS && story.label() == null && story.byline().isEmpty()
                && story.characters() < SHORT && story.paragraphs().stream().anyMatch(p -> CAPTION.matcher(p.string()).find());
    }

    /// The last few characters of the body.
    private static Span lastPlace(Story story) {
        if (story.paragraphs().isEmpty()) {
            return Span.at(story.extent().end());
        }
        Passage last = story.paragraphs().getLast();
        List<Span> raw = last.text().rawOf(new Span(Math.max(0, last.text().length() - 6), last.text().length()));
        return raw.isEmpty() ? Span.at(story.extent().end()) : raw.getLast();
    }

    private static Doubt doubt(String rule, Span place, double confidence) {
        return new Doubt(rule, place, Message.of(rule), confidence, List.of(new Settlement.Keep()));
    }
}
