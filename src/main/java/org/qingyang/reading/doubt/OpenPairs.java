package org.qingyang.reading.doubt;

import java.util.ArrayList;
import java.util.List;
import org.qingyang.model.Doubt;
import org.qingyang.model.Message;
import org.qingyang.model.Passage;
import org.qingyang.model.Settlement;
import org.qingyang.reading.line.Pairs;
import org.qingyang.text.Span;

/// Quotes and brackets that do not close in their paragraph. A quotation of several paragraphs, each of which begins
/// with an opening quote, is right.
final class OpenPairs implements StoryDoubt {

    private static final String RULE = "reading.doubt.pair";

    @Override
    public List<Doubt> find(StoryView view) {
        List<Doubt> doubts = new ArrayList<>();
        List<Passage> paragraphs = view.story().paragraphs();
        for (int i = 0; i < paragraphs.size(); i++) {
            String text = paragraphs.get(i).string();
            boolean last = i == paragraphs.size() - 1;
            boolean goesOn = !last && paragraphs.get(i + 1).string().startsWith("“");
            boolean cutOff = last && view.story().truncated().value();
            if (Pairs.unopened(text) > 0 || Pairs.leftOpen(text) > 0 && !goesOn && !cutOff) {
                doubts.add(doubt(paragraphs.get(i)));
            }
        }
        return doubts;
    }

    private static Doubt doubt(Passage paragraph) {
        List<Span> raw = paragraph.raw();
        Span place = raw.isEmpty() ? Span.at(0) : raw.getFirst();
        return new Doubt(RULE, new Span(place.start(), Math.min(place.end(), place.start() + 12)), Message.of(RULE), 0.7,
                List.of(new Settlement.Keep()));
    }
}
