package org.qingyang.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.qingyang.model.Message;
import org.qingyang.model.Origin;
import org.qingyang.model.Passage;
import org.qingyang.model.Passages;
import org.qingyang.model.Refusal;
import org.qingyang.model.Sheet;
import org.qingyang.model.Story;
import org.qingyang.model.StoryField;
import org.qingyang.text.Span;
import org.qingyang.text.TracedText;

/// Replacing many places of a page in one step.
final class Replacing {

    private Replacing() {
    }

    static Sheet apply(Sheet sheet, List<Replacement> places, DecisionContext context) throws Refusal {
        Map<Integer, Story> changed = new HashMap<>();
        for (var ofStory : groups(places, Replacement::story).entrySet()) {
            Story before = Stories.open(sheet, ofStory.getKey());
            Story after = replaced(before, ofStory.getValue(), context.editor());
            changed.put(before.id(), Stories.begun(before, after, context));
        }
        List<Story> stories = new ArrayList<>(sheet.stories());
        stories.replaceAll(story -> changed.getOrDefault(story.id(), story));
        return new Sheet(sheet.furniture(), stories);
    }

    private static <K> Map<K, List<Replacement>> groups(List<Replacement> places, Function<Replacement, K> key) {
        Map<K, List<Replacement>> groups = new HashMap<>();
        places.forEach(place -> groups.computeIfAbsent(key.apply(place), _ -> new ArrayList<>()).add(place));
        return groups;
    }

    private static Story replaced(Story story, List<Replacement> places, String editor) throws Refusal {
        Map<StoryField, List<Replacement>> byField = groups(places, p -> p.place().field());
        Story result = story;
        for (StoryField field : Passages.FIELDS) {
            List<Replacement> here = byField.getOrDefault(field, List.of());
            result = here.isEmpty() ? result : Passages.with(result, field, replaced(story, field, here, editor));
        }
        return Doubts.answered(story, result);
    }

    private static List<Passage> replaced(Story story, StoryField field, List<Replacement> places, String editor)
            throws Refusal {
        var passages = new ArrayList<>(Passages.of(story, field));
        for (var ofPassage : groups(places, p -> p.place().index()).entrySet()) {
            int index = ofPassage.getKey();
            if (index >= passages.size()) {
                throw moved(story);
            }
            passages.set(index, replaced(story, passages.get(index), ofPassage.getValue(), editor));
        }
        passages.removeIf(passage -> passage.string().isBlank());
        return passages;
    }

    private static Passage replaced(Story story, Passage passage, List<Replacement> places, String editor)
            throws Refusal {
        List<Replacement> ordered = ordered(places);
        if (!stand(ordered, passage.string())) {
            throw moved(story);
        }
        List<Span> clean = new ArrayList<>();
        List<String> replacements = new ArrayList<>();
        ordered.forEach(place -> {
            clean.add(place.place().clean());
            replacements.add(place.replacement());
        });
        return new Passage(passage.text().replaceAll(clean, replacements, TracedText.EDITOR), Origin.editor(editor), 1);
    }

    /// In the order of the text, a place that was ticked twice once.
    private static List<Replacement> ordered(List<Replacement> places) {
        List<Replacement> ordered = new ArrayList<>();
        List<Replacement> sorted = new ArrayList<>(places);
        sorted.sort(Comparator.comparing(place -> place.place().clean()));
        for (Replacement place : sorted) {
            if (ordered.isEmpty() || !ordered.getLast().equals(place)) {
                ordered.add(place);
            }
        }
        return ordered;
    }

    /// Whether the text still reads so at each place and no place reaches into the next.
    private static boolean stand(List<Replacement> ordered, String text) {
        int done = 0;
        for (Replacement place : ordered) {
            Span clean = place.place().clean();
            if (clean.start() < done || clean.length() != place.text().length()
                    || !text.startsWith(place.text(), clean.start())) {
                return false;
            }
            done = clean.end();
        }
        return true;
    }

    private static Refusal moved(Story story) {
        return new Refusal(Message.of("desk.refusal.textMoved", story.title()));
    }
}
