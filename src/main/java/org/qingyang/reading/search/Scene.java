package org.qingyang.reading.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qingyang.reading.line.Mark;

/// The lines of a page as they stand together; looks at a bounded neighbourhood only. Remembers what it was asked, because
/// many signs ask the same of a line: use by one thread.
final class Scene {

    private static final int REACH = 10;
    private static final int BODIES = 3;
    private static final int PER_BODY = 220;
    private static final int BOLD_HEADLINES = 3;
    private static final int MOST_SUBHEADS = 3;

    private final List<Sight> sights;
    private final int headlines;
    private final boolean bold;
    private final double labelled;
    private final boolean tight;
    private final boolean tiny;
    private final boolean traditional;
    private final int[] leads;
    private final @Nullable String[] below;
    private final @Nullable String[] above;
    private final LineValues matter;
    private final LineValues twins;
    private final LineValues toldBelow;
    private final LineValues toldAbove;

    Scene(List<Sight> sights) {
        this.sights = sights;
        this.leads = new int[sights.size()];
        this.below = new String[sights.size()];
        this.above = new String[sights.size()];
        this.matter = new LineValues(sights.size());
        this.twins = new LineValues(sights.size());
        this.toldBelow = new LineValues(sights.size());
        this.toldAbove = new LineValues(sights.size());
        this.headlines = Mark.levelOfHeadlines(marks(sights), marks(sights.stream().filter(this::isOverOpening).toList()));
        this.bold = headlines == 0 && sights.stream().filter(Scene::isBoldHeading).count() >= BOLD_HEADLINES;
        this.labelled = Math.min(1, sights.stream().filter(Sight::hasLabel).count() / 3.0);
        this.tiny = sights.stream().filter(s -> s.line().length() < 4 && s.line().gap() > 0 && s.headShape()).count() >= 3;
        this.traditional = Script.isTraditional(sights);
        long gaps = sights.stream().filter(s -> s.line().gap() > 0).count();
        this.tight = gaps > 0 && 2 * gaps < sights.size();
    }

    int size() {
        return sights.size();
    }

    Sight at(int index) {
        return sights.get(index);
    }

    /// Whether headlines of this page carry Markdown marks.
    boolean isMarked() {
        return headlines > 0;
    }

    private static List<Mark> marks(List<Sight> sights) {
        return sights.stream().map(sight -> sight.line().mark()).toList();
    }

    /// Whether the next line but subheads is a label or a byline.
    private boolean isOverOpening(Sight heading) {
        int next = heading.index() + 1;
        while (next < size() && at(next).headShape() && !at(next).isSpokenCredit() && !at(next).hasLabel()
                && next < heading.index() + MOST_SUBHEADS) {
            next++;
        }
        return heading.line().mark().isHeading() && next < size() && (at(next).hasLabel() || at(next).isSpokenCredit());
    }

    /// Whether headlines of this page are bold and carry no other mark.
    boolean isBold() {
        return bold;
    }

    private static boolean isBoldHeading(Sight sight) {
        return sight.line().mark().isBold() && sight.headShape() && !sight.complete() && sight.credit().isEmpty();
    }

    /// Whether the line is marked above all headlines.
    boolean isTopLevel(int index) {
        return mark(index).isHeading() && mark(index).level() < headlines;
    }

    /// Whether the line is marked as headlines are or above them.
    boolean isMarkedAsHeadline(int index) {
        return mark(index).isHeading() && mark(index).level() <= headlines;
    }

    /// Whether the line is marked below headlines, which are mostly of the second level.
    boolean isMarkedBelowHeadlines(int index) {
        return mark(index).isHeading() && mark(index).level() > (isMarked() ? headlines : 2);
    }

    /// How much this page sets labels before its leads, from 0 to 1.
    double labelled() {
        return labelled;
    }

    /// Whether most lines of this page follow each other without a blank line and some do not, so that a blank line tells
    /// something.
    boolean isTight() {
        return tight;
    }

    /// Whether several lines of this page are a word or less.
    boolean hasTinyLines() {
        return tiny;
    }

    /// Whether this page is set in traditional characters, as the papers are that break their stories with crossheads.
    boolean isTraditional() {
        return traditional;
    }

    /// Whether more blank lines stand above the line than commonly on this page.
    boolean isWide(int index) {
        return at(index).line().gap() >= (tight ? 1 : 3);
    }

    Mark mark(int index) {
        return at(index).line().mark();
    }

    /// The first line of running text behind `index`, or -1: headings and bylines may stand between.
    int lead(int index) {
        if (leads[index] == 0) {
            // Behind a line and so never the first: 0 is free to say that nobody has asked yet.
            leads[index] = findLead(index);
        }
        return leads[index];
    }

    private int findLead(int index) {
        for (int i = index + 1; i < Math.min(size(), index + 6); i++) {
            if ((isText(i) || at(i).verse()) && !at(i).isSpokenCredit()) {
                return i;
            }
        }
        return -1;
    }

    /// Whether the line is running text and not a heading of two clauses right above a label or a byline.
    private boolean isText(int index) {
        boolean overLabel = index + 1 < size() && (at(index + 1).hasLabel() || at(index + 1).isSpokenCredit())
                && at(index).isOpen() && at(index).headShape();
        return at(index).isRunning() && (!overLabel || at(index).hasLabel());
    }

    /// The first of the lines in a row that could be headings, `index` among them; at most three above it.
    int firstHeading(int index) {
        int first = index;
        while (first > 0 && first > index - 3 && couldHead(first - 1)) {
            first--;
        }
        return first;
    }

    /// The line behind the last of the lines in a row that could be headings; at most three below `index`.
    int endOfHeadings(int index) {
        int end = index + 1;
        while (end < size() && end < index + 4 && couldHead(end)) {
            end++;
        }
        return end;
    }

    boolean couldHead(int index) {
        Sight sight = at(index);
        return sight.headShape() && !sight.complete() && !isText(index) && sight.credit().isEmpty() && !isTopLevel(index);
    }

    /// The first lines of the story that a heading at `index` would open.
    String textBelow(int index) {
        String known = below[index];
        String text = known == null ? findBelow(index) : known;
        below[index] = text;
        return text;
    }

    private String findBelow(int index) {
        StringBuilder text = new StringBuilder();
        int found = 0;
        for (int i = index + 1; i < Math.min(size(), index + REACH) && found < BODIES; i++) {
            if (found > 0 && (at(i).hasLabel() || mark(i).isHeading())) {
                break;
            }
            found += take(i, text);
        }
        return text.toString();
    }

    /// The last lines of the story above `index`.
    String textAbove(int index) {
        String known = above[index];
        String text = known == null ? findAbove(index) : known;
        above[index] = text;
        return text;
    }

    private String findAbove(int index) {
        StringBuilder text = new StringBuilder();
        int found = 0;
        for (int i = index - 1; i >= Math.max(0, index - REACH) && found < BODIES; i--) {
            found += take(i, text);
            if (at(i).hasLabel()) {
                break;
            }
        }
        return text.toString();
    }

    /// How much the text above `index` and that below it are about one matter, see [Matter].
    double matter(int index) {
        return matter.get(index, i -> Matter.shared(textAbove(i), textBelow(i)));
    }

    /// How many lines near by are made like the one at `index`, see [Twins].
    double twins(int index) {
        return twins.get(index, i -> Twins.of(this, i));
    }

    /// How much of the line comes back in the text below it, see [Overlap].
    double toldBelow(int index) {
        return toldBelow.get(index, i -> Overlap.of(at(i).folded(), textBelow(i)));
    }

    /// How much of the line comes back in the text above it.
    double toldAbove(int index) {
        return toldAbove.get(index, i -> Overlap.of(at(i).folded(), textAbove(i)));
    }

    private int take(int index, StringBuilder into) {
        String text = at(index).folded();
        if (!isText(index)) {
            return 0;
        }
        into.append(text, 0, Math.min(text.length(), PER_BODY)).append('\n');
        return 1;
    }

    /// Whether a photo credit closes the text behind `index` before another story begins.
    boolean photoFollows(int index) {
        int lead = lead(index);
        if (lead < 0 || at(lead).hasLabel()) {
            return false;
        }
        for (int i = lead; i < Math.min(size(), lead + 4); i++) {
            if (i > lead && (at(i).hasLabel() || opensAnother(i) || isCaption(i))) {
                return false;
            }
            if (isPhotoCredit(at(i))) {
                return true;
            }
        }
        return false;
    }

    /// Whether the line looks like the heading of another story: short, and the line above is complete.
    private boolean opensAnother(int index) {
        return at(index).headShape() && at(index).credit().isEmpty() && !at(index).isRunning() && !at(index - 1).isOpen();
    }

    /// Whether the line is a caption amid or below another story, see [Captions].
    boolean isCaption(int index) {
        return Captions.isCaption(this, index);
    }

    private static boolean isPhotoCredit(Sight sight) {
        return sight.isSpokenCredit() && sight.credit().orElseThrow().photo()
                || sight.tail().isPresent() && sight.tail().get().credit().photo();
    }
}
