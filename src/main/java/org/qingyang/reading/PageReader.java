package org.qingyang.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.qingyang.language.Language;
import org.qingyang.language.house.House;
import org.qingyang.model.Byline;
import org.qingyang.model.Furniture;
import org.qingyang.model.FurnitureKind;
import org.qingyang.model.LexiconKind;
import org.qingyang.model.Origin;
import org.qingyang.model.Passage;
import org.qingyang.model.RepairKind;
import org.qingyang.model.Sheet;
import org.qingyang.model.Story;
import org.qingyang.reading.byline.BylineGrammar;
import org.qingyang.reading.doubt.Doubts;
import org.qingyang.reading.doubt.StoryView;
import org.qingyang.reading.furniture.FixedFurniture;
import org.qingyang.reading.line.Column;
import org.qingyang.reading.line.Line;
import org.qingyang.reading.line.Lines;
import org.qingyang.reading.repair.Repairs;
import org.qingyang.reading.search.PageSearch;
import org.qingyang.reading.search.Reading;
import org.qingyang.reading.search.Role;
import org.qingyang.reading.search.Scope;
import org.qingyang.reading.search.Weights;
import org.qingyang.reading.story.CreditLines;
import org.qingyang.reading.story.Drafts;
import org.qingyang.reading.story.EmptyStory;
import org.qingyang.reading.story.StoryWriter;
import org.qingyang.text.SourceText;
import org.qingyang.text.Span;

/// Reads pages by a scored search over all their lines. Immutable, thread-safe.
public final class PageReader implements Reader {

    private static final String VERSION = "1";

    private final Language language;
    private final Weights weights;
    private final Set<RepairKind> off;
    private final Set<String> staff;
    private final BylineGrammar grammar;
    private final FixedFurniture furniture;
    private final PageSearch search;
    private final Repairs repairs;
    private final Doubts doubts;

    private PageReader(Language language, Weights weights, Set<RepairKind> off, Repairs repairs, Set<String> staff) {
        this.language = language;
        this.weights = weights;
        this.off = off;
        this.staff = staff;
        this.grammar = new BylineGrammar(language, staff);
        this.furniture = new FixedFurniture(grammar);
        this.search = new PageSearch(weights, language, grammar);
        this.repairs = repairs;
        this.doubts = new Doubts(language);
    }

    /// The reader that ships with the program; making one is cheap, the dictionaries are loaded at need.
    public static PageReader standard() {
        return without(Set.of());
    }

    /// The standard reader with other weights, for measuring them.
    public static PageReader weighing(Weights weights) {
        Language language = Language.standard();
        return new PageReader(language, weights, Set.of(), Repairs.all(language), Set.of());
    }

    /// The standard reader with classes of repair switched off. Joins and marks are part of finding the stories and
    /// cannot be switched off; each of them can be rejected.
    public static PageReader without(Set<RepairKind> off) {
        Language language = Language.standard();
        return new PageReader(language, Weights.standard(), off, Repairs.without(off, language), Set.of());
    }

    /// Known reporters' names are read as names wherever a byline may stand.
    @Override
    public Reader with(House house) {
        Set<String> names = house.names(LexiconKind.REPORTER);
        return names.equals(staff) ? this : new PageReader(language, weights, off, repairs, names);
    }

    @Override
    public String version() {
        String rules = off.isEmpty() ? VERSION : VERSION + " without " + new TreeSet<>(off);
        return staff.isEmpty() ? rules : rules + " staff " + Integer.toHexString(new TreeSet<>(staff).hashCode());
    }

    @Override
    public Sheet read(SourceText page) {
        List<Line> lines = Lines.of(page);
        List<Optional<FurnitureKind>> kinds = furniture.kinds(lines);
        List<Line> open = new ArrayList<>();
        List<Furniture> found = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            kinds.get(i).ifPresentOrElse(kind -> found.add(furniture(kind, line, 0.97)), () -> open.add(line));
        }
        List<Reading> readings = search.read(Column.of(open).unwrapped(open), Scope.PAGE);
        readings.forEach(reading -> kind(reading)
                .ifPresent(kind -> found.add(furniture(kind, reading.sight().line(), reading.confidence()))));
        found.sort(java.util.Comparator.comparing(f -> f.source().getFirst()));
        return new Sheet(found, stories(page, readings));
    }

    private List<Story> stories(SourceText page, List<Reading> readings) {
        List<Story> stories = new ArrayList<>();
        for (List<Reading> lines : Drafts.of(readings)) {
            stories.add(story(page, lines, stories.size() + 1));
        }
        return stories;
    }

    private static Optional<FurnitureKind> kind(Reading reading) {
        return switch (reading.isUnsignedCaption() ? Role.STRAY : reading.role()) {
            case BANNER -> Optional.of(FurnitureKind.BANNER);
            case PULL_QUOTE -> Optional.of(FurnitureKind.PULL_QUOTE);
            case STRAY -> Optional.of(FurnitureKind.OTHER);
            default -> Optional.empty();
        };
    }

    private static Furniture furniture(FurnitureKind kind, Line line, double confidence) {
        return new Furniture(kind, line.rows(), new Passage(line.clean(), Origin.rule("reading.furniture"), confidence));
    }

    @Override
    public Story readStory(SourceText page, List<Span> lines, int id) {
        List<Reading> readings = search.read(Column.of(Lines.of(page)).unwrapped(Lines.of(page, lines)), Scope.STORY);
        return readings.isEmpty() ? EmptyStory.of(page, lines, id) : story(page, readings, id);
    }

    private Story story(SourceText page, List<Reading> lines, int id) {
        Story story = StoryWriter.write(page, grammar, repairs, lines, id);
        return doubts.raise(new StoryView(page, story, lines));
    }

    @Override
    public Byline readByline(SourceText page, List<Span> lines) {
        return CreditLines.read(page, grammar, lines);
    }
}
