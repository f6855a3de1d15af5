package org.qingyang.desk.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// How two texts differ, word by word: a Chinese character is a word, a run of letters or of digits is one.
public final class TextDiff {

    private static final Pattern WORDS = Pattern.compile("[\\p{L}&&[^\\p{IsHan}]]+|[0-9０-９.,]+|(?s:.)");

    private static final Pattern WHITE = Pattern.compile("[\\s\\h\\v\\u3000]+");

    private TextDiff() {
    }

    /// The runs in order; those SAME and REMOVED make the first text, those SAME and INSERTED the second.
    public static List<Run> between(String before, String after) {
        List<String> old = words(before);
        List<String> now = words(after);
        List<Run> runs = new ArrayList<>();
        int i = 0;
        int j = 0;
        for (Lcs.Pair same : Lcs.of(old, now)) {
            add(Run.Kind.REMOVED, old.subList(i, same.before()), runs);
            add(Run.Kind.INSERTED, now.subList(j, same.after()), runs);
            add(Run.Kind.SAME, old.subList(same.before(), same.before() + 1), runs);
            i = same.before() + 1;
            j = same.after() + 1;
        }
        add(Run.Kind.REMOVED, old.subList(i, old.size()), runs);
        add(Run.Kind.INSERTED, now.subList(j, now.size()), runs);
        return List.copyOf(runs);
    }

    /// The same for long texts: whole lines first, and word by word only where lines differ. Lines that differ in white space
    /// alone are the same line.
    public static List<Run> byLines(String before, String after) {
        List<String> old = lines(before);
        List<String> now = lines(after);
        List<Run> runs = new ArrayList<>();
        int i = 0;
        int j = 0;
        for (Lcs.Pair same : Lcs.of(inked(old), inked(now))) {
            runs.addAll(between(joined(old, i, same.before()), joined(now, j, same.after())));
            runs.addAll(between(old.get(same.before()), now.get(same.after())));
            i = same.before() + 1;
            j = same.after() + 1;
        }
        runs.addAll(between(joined(old, i, old.size()), joined(now, j, now.size())));
        return List.copyOf(runs);
    }

    /// With their ends.
    private static List<String> lines(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split("(?<=\n)"));
    }

    private static List<String> inked(List<String> lines) {
        return lines.stream().map(line -> WHITE.matcher(line).replaceAll("")).toList();
    }

    private static String joined(List<String> lines, int from, int to) {
        return String.join("", lines.subList(from, to));
    }

    private static List<String> words(String text) {
        return WORDS.matcher(text).results().map(found -> found.group()).toList();
    }

    private static void add(Run.Kind kind, List<String> words, List<Run> runs) {
        if (words.isEmpty()) {
            return;
        }
        String text = String.join("", words);
        if (!runs.isEmpty() && runs.getLast().kind() == kind) {
            runs.add(new Run(kind, runs.removeLast().text() + text));
        } else {
            runs.add(new Run(kind, text));
        }
    }
}
