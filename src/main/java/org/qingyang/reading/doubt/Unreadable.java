package org.qingyang.reading.doubt;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.qingyang.model.Doubt;
import org.qingyang.model.Message;
import org.qingyang.model.Passage;
import org.qingyang.model.Settlement;
import org.qingyang.model.Story;
import org.qingyang.text.Span;

/// Characters that stand for one that could not be read: the sign for it, one that no font shows, a box amid words.
final class Unreadable implements StoryDoubt {

    private static final String RULE = "reading.doubt.unreadable";
    private static final int MOST = 3;
    private static final Pattern SIGN = Pattern.compile("[\\uFFFD\\uE000-\\uF8FF]+|(?<=\\p{IsHan})[□〓]+(?=[\\p{IsHan}，。、；：])");

    @Override
    public List<Doubt> find(StoryView view) {
        Story story = view.story();
        List<Doubt> doubts = new ArrayList<>();
        Stream.of(Stream.ofNullable(story.kicker()), Stream.ofNullable(story.headline()), story.subheads().stream(),
                story.paragraphs().stream()).flatMap(passages -> passages).forEach(passage -> find(passage, doubts));
        return doubts;
    }

    private static void find(Passage passage, List<Doubt> doubts) {
        List<MatchResult> found = SIGN.matcher(passage.string()).results().limit(MOST).toList();
        found.forEach(match -> passage.text().rawOf(new Span(match.start(), match.end())).stream().reduce(Span::hull)
                .ifPresent(place -> doubts.add(new Doubt(RULE, place, Message.of(RULE), 0.9, List.of(new Settlement.Keep())))));
    }
}
