package org.qingyang.reading.doubt;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.qingyang.language.Folding;
import org.qingyang.language.Language;
import org.qingyang.model.Doubt;
import org.qingyang.model.Message;
import org.qingyang.model.Passage;
import org.qingyang.model.Settlement;
import org.qingyang.text.Span;

/// Runs the tests of text over all paragraphs of a story, on text folded for looking things up.
final class TextDoubts implements StoryDoubt {

    private static final int LONGEST = 20_000;
    private static final int MOST = 3;
    private static final String TWO_NAMES = "reading.doubt.two-names";

    private final List<TextDoubt> tests;
    private final TwoNames twoNames;

    TextDoubts(Language language) {
        this.tests = Stream.concat(PatternDoubt.all().stream(), Stream.of(new DoubledWord(language), new LookAlike(language)))
                .toList();
        this.twoNames = new TwoNames(language);
    }

    @Override
    public List<Doubt> find(StoryView view) {
        List<Doubt> doubts = new ArrayList<>();
        for (Passage paragraph : view.story().paragraphs()) {
            if (paragraph.string().length() <= LONGEST) {
                String folded = Folding.of(paragraph.string());
                for (TextDoubt test : tests) {
                    List<Finding> found = test.find(folded);
                    found.subList(0, Math.min(MOST, found.size()))
                            .forEach(finding -> doubts.add(doubt(test.id(), paragraph,
                            finding.printed(folded, paragraph.string()))));
                }
            }
        }
        doubts.addAll(twoNames(view.story().paragraphs()));
        return doubts;
    }

    /// Names are compared over the whole story, each paragraph on its own line.
    private List<Doubt> twoNames(List<Passage> paragraphs) {
        String all = String.join("\n", paragraphs.stream().map(Passage::string).toList());
        List<Doubt> doubts = new ArrayList<>();
        int start = 0;
        String folded = Folding.of(all);
        List<Finding> findings = twoNames.find(folded).stream().map(finding -> finding.printed(folded, all)).toList();
        for (Passage paragraph : paragraphs) {
            int end = start + paragraph.string().length();
            for (Finding finding : findings) {
                if (finding.place().start() >= start && finding.place().end() <= end && doubts.size() < MOST) {
                    doubts.add(doubt(TWO_NAMES, paragraph, finding.within(start)));
                }
            }
            start = end + 1;
        }
        return doubts;
    }

    private static Doubt doubt(String rule, Passage paragraph, Finding finding) {
        List<Span> raw = paragraph.text().rawOf(finding.place());
        Span place = raw.isEmpty() ? Span.at(0) : raw.getFirst().hull(raw.getLast());
        List<Settlement> ways = new ArrayList<>(List.of(new Settlement.Keep()));
        finding.remedy().ifPresent(remedy -> paragraph.text().rawOf(remedy.place()).stream().reduce(Span::hull)
                .ifPresent(whole -> ways.add(new Settlement.Replace(whole, remedy.text()))));
        return new Doubt(rule, place, new Message(rule, finding.args()), finding.confidence(), ways);
    }
}
