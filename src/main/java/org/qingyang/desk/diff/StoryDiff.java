package org.qingyang.desk.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qingyang.model.BylineRole;
import org.qingyang.model.Passage;
import org.qingyang.model.Passages;
import org.qingyang.model.Story;
import org.qingyang.model.StoryField;
import org.qingyang.model.Tag;

/// How two versions of a story differ: only the parts that do, in print order.
public record StoryDiff(List<Part> parts) {

    /// One text that differs.
    ///
    /// @param before its index in the first version, -1 where it is new
    /// @param after  its index in the second version, -1 where it is gone
    public record Part(StoryField field, int before, int after, List<Run> runs) {

        public Part {
            runs = List.copyOf(runs);
        }
    }

    public StoryDiff {
        parts = List.copyOf(parts);
    }

    public boolean isNone() {
        return parts.isEmpty();
    }

    public static StoryDiff between(Story before, Story after) {
        List<Part> parts = new ArrayList<>();
        for (StoryField field : Passages.FIELDS) {
            add(field, texts(before, field), texts(after, field), parts);
        }
        add(StoryField.BYLINE, names(before), names(after), parts);
        add(StoryField.TAGS, before.tags().stream().map(Tag::name).toList(), after.tags().stream().map(Tag::name).toList(),
                parts);
        add(StoryField.KIND, List.of(before.kind().value().name()), List.of(after.kind().value().name()), parts);
        add(StoryField.STATUS, List.of(before.status().name()), List.of(after.status().name()), parts);
        return new StoryDiff(parts);
    }

    private static List<String> texts(Story story, StoryField field) {
        return Passages.of(story, field).stream().map(Passage::string).toList();
    }

    /// The names of each role in one text, so that a role keeps its index.
    private static List<String> names(Story story) {
        return Stream.of(BylineRole.values())
                .map(role -> story.byline().strings(role).stream().collect(Collectors.joining("　"))).toList();
    }

    /// Texts that are the same in both keep the others apart; between them old and new texts are paired in order.
    private static void add(StoryField field, List<String> before, List<String> after, List<Part> parts) {
        int i = 0;
        int j = 0;
        List<Lcs.Pair> same = new ArrayList<>(Lcs.of(before, after));
        same.add(new Lcs.Pair(before.size(), after.size()));
        for (Lcs.Pair next : same) {
            while (i < next.before() || j < next.after()) {
                int old = i < next.before() ? i++ : -1;
                int now = j < next.after() ? j++ : -1;
                parts.add(new Part(field, old, now, TextDiff.between(at(before, old), at(after, now))));
            }
            i = next.before() + 1;
            j = next.after() + 1;
        }
    }

    private static String at(List<String> texts, int index) {
        return index < 0 ? "" : Objects.requireNonNull(texts.get(index));
    }
}
