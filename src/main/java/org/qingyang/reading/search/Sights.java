package org.qingyang.reading.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.qingyang.language.Form;
import org.qingyang.reading.byline.BylineGrammar;
import org.qingyang.reading.byline.Credit;
import org.qingyang.reading.byline.Openings;
import org.qingyang.reading.byline.Tail;
import org.qingyang.reading.furniture.Jumps;
import org.qingyang.reading.line.Line;
import org.qingyang.reading.line.Pairs;
import org.qingyang.reading.line.Sentences;

/// Looks at the lines of a page one by one. Immutable, thread-safe.
public final class Sights {

    private static final int LONGEST_HEAD = 60;
    private static final int SHORTEST_CAPTION = 8;
    /// 。（某某）, the rest of a sentence before it.
    private static final int SHORTEST_SIGNED = 5;

    private static final int LONGEST_DATE = 12;
    private static final Pattern DATE = Pattern.compile("[\\d二〇○零一三四五六七八九]{4}年[\\d一二三四五六七八九十]{1,2}月[\\d一二三四五六七八九十]{1,3}日");

    private static final int LONGEST_SENDER = 24;
    private static final Pattern SENDER = Pattern.compile("\\p{IsHan}{3,}(?:办公室|办事处|委员会|[党村居管]委会?|政府|[局处所站队厂部院校]|中心|公司)");
    /// A letter has so many paragraphs and speaks to the paper.
    private static final int LONGEST_LETTER = 6;
    private static final Form LETTER = Form.of("贵编", "贵报|编辑同志");

    private final BylineGrammar grammar;
    private final Openings openings;

    public Sights(BylineGrammar grammar) {
        this.grammar = grammar;
        this.openings = new Openings(grammar);
    }

    public List<Sight> of(List<Line> lines) {
        List<Optional<Credit>> credits = new PenNames(grammar).in(lines);
        boolean[] named = new boolean[lines.size()];
        for (int i = 0; i < named.length; i++) {
            named[i] = credits.get(i).isPresent();
        }
        boolean[] verse = Verse.in(lines, named);
        List<Sight> sights = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            sights.add(of(i, lines.get(i), credits.get(i), verse[i], isSignature(lines, i)));
        }
        return List.copyOf(sights);
    }

    private Sight of(int index, Line line, Optional<Credit> credit, boolean verse, boolean signature) {
        // Nothing goes on behind the one who gave a picture, whether or not it is a person.
        boolean given = line.folded().endsWith("供图");
        boolean complete = given || signature || Sentences.isComplete(line.text()
                .substring(0, Jumps.lengthWithout(line.folded())));
        boolean whole = credit.isPresent() && credit.get().spoken();
        boolean mayEndInCredit = !whole && line.length() > (line.folded().endsWith("）") ? SHORTEST_SIGNED : SHORTEST_CAPTION)
                && (!complete || given || line.folded().endsWith("）"));
        return new Sight(index, line, whole ? Optional.empty() : openings.read(line.folded()), credit,
                mayEndInCredit ? Tail.of(line.folded(), grammar)
                : Optional.empty(), complete, line.length() <= 200 && Pairs.isBalanced(line.text()), isHeadShape(line)
                && !signature, verse);
    }

    /// Whether the line is the date of a notice or, right above it, who gives the notice; or who writes a letter to the paper.
    private static boolean isSignature(List<Line> lines, int i) {
        return isDate(lines.get(i)) || isSender(lines, i)
                || i > 0 && i + 1 < lines.size() && isDate(lines.get(i + 1)) && isHeadShape(lines.get(i));
    }

    private static boolean isSender(List<Line> lines, int i) {
        return i > 0 && lines.get(i).length() <= LONGEST_SENDER && SENDER.matcher(lines.get(i).folded()).matches()
                && Sentences.isComplete(lines.get(i - 1).text())
                && lines.subList(Math.max(0, i - LONGEST_LETTER), i).stream().anyMatch(line -> LETTER.isIn(line.folded()));
    }

    private static boolean isDate(Line line) {
        return line.length() <= LONGEST_DATE && DATE.matcher(line.folded()).matches();
    }

    private static boolean isHeadShape(Line line) {
        String text = line.text();
        return text.length() <= LONGEST_HEAD && !line.mark().isItem() && !Sentences.hasInnerEnd(text) && !text.endsWith("。")
                && !text.endsWith("，") && !Sentences.beginsInside(text) && !Sentences.isNote(text);
    }
}
