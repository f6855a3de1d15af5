package org.qingyang.gold;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.qingyang.model.Sheet;

/// Counts what an editor would have to do to turn a reading into gold: one for each wrong value, one for each paragraph
/// to fix, one for a surplus story, one for the banners.
///
/// @param notes each correction in words
public record Corrections(String page, int gold, int read, List<String> notes) {

    private static final double PAIRED = 0.3;

    public static Corrections of(GoldPage gold, Sheet sheet) {
        List<GoldStory> read = sheet.stories().stream().map(s -> GoldStory.of(s, gold.raw())).toList();
        List<String> notes = new ArrayList<>();
        List<String> banners = sheet.banners().stream()
                .filter(b -> gold.banners().contains(b) || !gold.furniture().contains(b)).toList();
        if (!banners.equals(gold.banners())) {
            notes.add("banners " + banners + ", should be " + gold.banners());
        }
        List<GoldStory> left = new ArrayList<>(read);
        for (GoldStory story : gold.stories()) {
            GoldStory partner = partner(story, left);
            left.remove(partner);
            compare(story, partner, notes);
        }
        left.forEach(story -> notes.add("surplus story " + story.headline()));
        return new Corrections(gold.name(), gold.stories().size(), read.size(), notes);
    }

    public int count() {
        return notes.size();
    }

    private static GoldStory partner(GoldStory story, List<GoldStory> others) {
        GoldStory best = new GoldStory("news", "", "", List.of(), "", Map.of(), List.of(), false, 0, 0);
        double most = PAIRED;
        for (GoldStory other : others) {
            double likeness = likeness(story.body(), other.body());
            if (likeness >= most) {
                most = likeness;
                best = other;
            }
        }
        return best;
    }

    /// The share of neighbouring pairs of characters that two texts have in common.
    private static double likeness(String a, String b) {
        var first = pairs(a);
        var second = pairs(b);
        var both = new TreeSet<>(first);
        both.retainAll(second);
        int all = first.size() + second.size() - both.size();
        return all == 0 ? 1 : (double) both.size() / all;
    }

    private static TreeSet<String> pairs(String text) {
        TreeSet<String> pairs = new TreeSet<>();
        for (int i = 0; i + 2 <= text.length(); i++) {
            pairs.add(text.substring(i, i + 2));
        }
        return pairs;
    }

    private static void compare(GoldStory gold, GoldStory read, List<String> notes) {
        String title = gold.headline();
        note(notes, "headline", title, gold.headline(), read.headline());
        note(notes, "kicker", title, gold.kicker(), read.kicker());
        note(notes, "subheads", title, gold.subheads(), read.subheads());
        note(notes, "kind", title, gold.kind(), read.kind());
        note(notes, "label", title, gold.label(), read.label());
        note(notes, "truncated", title, gold.truncated(), read.truncated());
        gold.byline().forEach((role, names) -> note(notes, role, title, new TreeSet<>(names),
                new TreeSet<>(read.byline().getOrDefault(role, List.of()))));
        int most = Math.max(gold.paragraphs().size(), read.paragraphs().size());
        for (int i = 0; i < most; i++) {
            note(notes, "paragraph " + (i + 1), title, at(gold.paragraphs(), i), at(read.paragraphs(), i));
        }
    }

    private static String at(List<String> list, int i) {
        return i < list.size() ? list.get(i) : "";
    }

    private static void note(List<String> notes, String what, String title, Object gold, Object read) {
        if (!Objects.equals(gold, read)) {
            notes.add(what + " of " + title + ": " + read + ", should be " + gold);
        }
    }
}
