package org.qingyang.reading.furniture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.qingyang.model.FurnitureKind;
import org.qingyang.reading.byline.BylineGrammar;
import org.qingyang.reading.line.Line;
import org.qingyang.reading.line.Sentences;

/// Finds the furniture that its form alone gives away. Immutable, thread-safe.
public final class FixedFurniture {

    private static final int SHORTEST_REPEAT = 8;
    private static final int FARTHEST_REPEAT = 3;
    private static final int EDGE = 3;
    private static final int LONGEST_SECTION = 4;
    private static final int LONGEST_HEADING = 36;

    private static final Pattern PAPER = Pattern.compile("\\p{IsHan}{2,8}报");

    private final List<FurnitureRule> rules = List.of(new TableLine(), new ImageLine(), new OrnamentLine(), new JumpLine(),
            new EditorsLine(), new ChartLine(), new PageHeadLine(), new ImprintLine(), new HintLine(), new NoticeLine());
    private final PageHeadLine head = new PageHeadLine();
    private final BylineGrammar grammar;

    public FixedFurniture(BylineGrammar grammar) {
        this.grammar = grammar;
    }

    /// The kind of each line that is furniture, empty for the others, in the order of the lines.
    public List<Optional<FurnitureKind>> kinds(List<Line> lines) {
        Map<String, Integer> seen = new HashMap<>();
        List<Optional<FurnitureKind>> known = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            int at = i;
            known.add(byForm(lines.get(i)).or(() -> atEdge(lines, at)));
        }
        boolean[] rows = CellRows.in(lines, known);
        List<Optional<FurnitureKind>> kinds = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            int at = i;
            Optional<FurnitureKind> kind = known.get(i).or(() -> rows[at] ? Optional.of(FurnitureKind.TABLE) : Optional.empty());
            kinds.add(kind.isPresent() || !isRepeated(lines, i, seen) ? kind : Optional.of(FurnitureKind.REPEATED));
        }
        return kinds;
    }

    private Optional<FurnitureKind> byForm(Line line) {
        for (FurnitureRule rule : rules) {
            if (rule.matches(line)) {
                return Optional.of(rule.kind());
            }
        }
        return Optional.empty();
    }

    private Optional<FurnitureKind> atEdge(List<Line> lines, int i) {
        boolean edge = i < EDGE || i >= lines.size() - 1;
        return i < EDGE && (Masthead.matches(lines.get(i)) || isPaper(lines, i)) || isSection(lines, i) || edge && head.matchesAtEdge(lines.get(i))
                ? Optional.of(FurnitureKind.PAGE_HEAD) : Optional.empty();
    }

    /// Whether a line right above the date of the page ends as papers' names do.
    private boolean isPaper(List<Line> lines, int i) {
        return i + 1 < lines.size() && PAPER.matcher(lines.get(i).folded()).matches() && head.matches(lines.get(i + 1));
    }

    /// Whether a word between the head of the page and a heading names the section of the page.
    private boolean isSection(List<Line> lines, int i) {
        Line line = lines.get(i);
        return i > 0 && i < EDGE && i + 1 < lines.size() && line.length() <= LONGEST_SECTION && head.matches(lines.get(i - 1))
                && lines.get(i + 1).length() <= LONGEST_HEADING && grammar.whole(lines.get(i + 1).folded()).isEmpty() && !Sentences.isComplete(lines.get(i + 1).text())
                && line.folded().codePoints().allMatch(Character::isIdeographic);
    }

    /// Whether the same words stand above: a short line right above, a longer one a few lines above at most. Farther apart a
    /// story says something again, or two stories say the same.
    private boolean isRepeated(List<Line> lines, int i, Map<String, Integer> seen) {
        String text = lines.get(i).text();
        Integer above = seen.put(text, i);
        return above != null && text.length() >= SHORTEST_REPEAT && i - above <= (text.length() >= 2 * SHORTEST_REPEAT ? FARTHEST_REPEAT : 1)
                && grammar.whole(lines.get(i).folded()).isEmpty();
    }
}
