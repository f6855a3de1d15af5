package org.qingyang.store;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.qingyang.model.IssueData;
import org.qingyang.model.Story;
import org.qingyang.search.Field;
import org.qingyang.search.Line;
import org.qingyang.search.StoryText;

/// What of a story stands in which column of the index of pairs, and under which letter in that of characters.
final class SearchColumns {

    /// The columns of the index of pairs, in their order.
    static final List<String> NAMES = List.of("body", "heading", "reporter", "credit", "raw", "body_own", "heading_own",
            "reporter_own", "credit_own", "tag", "paper", "meta");
    /// The columns of long texts; all others have marked tokens.
    static final Set<String> LONG = Set.of("body", "body_own", "raw");

    /// The columns of clean text that stands on the raw page too.
    private static final List<String> SHARED = List.of("body", "heading", "reporter", "credit");
    private static final String OWN = "_own";
    /// The letters of the same, in the same order: lower-case letters, because the index knows no others.
    private static final String SHARED_LETTERS = "bhrc";
    private static final String OWN_LETTERS = "odse";
    private static final char RAW_LETTER = 'x';
    private static final char TAG_LETTER = 't';
    private static final char PAPER_LETTER = 'p';

    private final List<List<String>> fields;
    private final List<String> raw;
    private final List<String> tags;
    private final List<String> paper;
    private final String meta;

    SearchColumns(int issue, IssueData data, Story story, StoryText text) {
        List<String> reporters = texts(text.of(Field.REPORTERS));
        List<String> byline = texts(text.of(Field.BYLINE));
        fields = List.of(texts(text.of(Field.BODY)), texts(text.of(Field.HEADINGS)), reporters,
                byline.subList(reporters.size(), byline.size()));
        raw = texts(text.of(Field.RAW));
        tags = texts(text.of(Field.TAGS));
        paper = data.paper() == null ? List.of() : List.of(data.paper());
        meta = meta(issue, data, story);
    }

    /// The columns that hold nothing but what stands in one of the fields.
    static Set<String> sure(Set<Field> in) {
        Set<String> columns = new TreeSet<>();
        in.forEach(field -> columns.addAll(switch (field) {
            case HEADINGS -> both("heading");
            case TAGS -> Set.of("tag");
            case BYLINE -> Set.of("reporter", "reporter_own", "credit", "credit_own");
            case REPORTERS -> both("reporter");
            case BODY -> both("body");
            case RAW -> Set.of("body", "heading", "reporter", "credit", "raw");
        }));
        return columns;
    }

    /// The columns outside of which nothing stands in any of the fields: a raw line may be part of a clean one that
    /// does not stand on the raw page as a whole.
    static Set<String> possible(Set<Field> in) {
        Set<String> columns = sure(in);
        if (in.contains(Field.RAW)) {
            SHARED.forEach(column -> columns.addAll(both(column)));
        }
        return columns;
    }

    /// The letters of the fields in the index of characters.
    static String letters(Set<Field> in) {
        var letters = new StringBuilder();
        in.forEach(field -> letters.append(switch (field) {
            case HEADINGS -> "hd";
            case TAGS -> TAG_LETTER;
            case BYLINE -> "rsce";
            case REPORTERS -> "rs";
            case BODY -> "bo";
            case RAW -> SHARED_LETTERS + RAW_LETTER;
        }));
        return letters.toString();
    }

    private static String mark(int field) {
        return field == 0 ? SearchTokens.NONE : SearchTokens.SHORT;
    }

    private static Set<String> both(String column) {
        return Set.of(column, column + OWN);
    }

    /// The pairs of all columns, in the order of the table.
    List<String> pairs() {
        List<String> columns = new ArrayList<>();
        List<String> own = new ArrayList<>();
        List<String> clean = new ArrayList<>();
        for (int i = 0; i < fields.size(); i++) {
            columns.add(SearchTokens.pairs(parts(fields.get(i), raw, true), mark(i)));
            own.add(SearchTokens.pairs(parts(fields.get(i), raw, false), mark(i)));
            clean.addAll(fields.get(i));
        }
        columns.add(SearchTokens.pairs(parts(raw, clean, false), SearchTokens.NONE));
        columns.addAll(own);
        columns.add(SearchTokens.pairs(tags, SearchTokens.SHORT));
        columns.add(SearchTokens.pairs(paper, SearchTokens.SHORT));
        columns.add(meta);
        return columns;
    }

    /// Those of some lines that are part of one of the texts, or those that are part of none. In loops, because each import
    /// waits for this to run warm: streams within streams take twice as long until then.
    private static List<String> parts(List<String> lines, List<String> texts, boolean wanted) {
        List<String> parts = new ArrayList<>();
        for (String line : lines) {
            if (isPart(line, texts) == wanted) {
                parts.add(line);
            }
        }
        return parts;
    }

    private static boolean isPart(String line, List<String> texts) {
        for (String text : texts) {
            if (text.contains(line)) {
                return true;
            }
        }
        return false;
    }

    /// The characters of all fields.
    String characters() {
        var out = new StringBuilder(meta);
        BitSet printed = SearchTokens.characters(raw);
        BitSet rest = (BitSet) printed.clone();
        for (int i = 0; i < fields.size(); i++) {
            BitSet here = SearchTokens.characters(fields.get(i));
            char shared = SHARED_LETTERS.charAt(i);
            char own = OWN_LETTERS.charAt(i);
            here.stream().forEach(c -> add(printed.get(c) ? shared : own, c, out));
            rest.andNot(here);
        }
        rest.stream().forEach(c -> add(RAW_LETTER, c, out));
        SearchTokens.characters(tags).stream().forEach(c -> add(TAG_LETTER, c, out));
        SearchTokens.characters(paper).stream().forEach(c -> add(PAPER_LETTER, c, out));
        return out.toString();
    }

    private static void add(char letter, int character, StringBuilder out) {
        SearchTokens.character(letter, character, out.append(' '));
    }

    private static String meta(int issue, IssueData data, Story story) {
        List<String> tokens = new ArrayList<>(SearchDates.tokens(data.date()));
        tokens.add("all");
        tokens.add("i" + issue);
        tokens.add("s" + story.status().name().toLowerCase(Locale.ROOT));
        tokens.add("k" + story.kind().value().name().toLowerCase(Locale.ROOT));
        tokens.add(story.openDoubts().isEmpty() ? "d0" : "d1");
        return String.join(" ", tokens);
    }

    private static List<String> texts(List<Line> lines) {
        return lines.stream().map(Line::text).toList();
    }
}
