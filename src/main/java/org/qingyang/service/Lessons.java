package org.qingyang.service;

import java.util.Optional;
import org.qingyang.desk.Decision;
import org.qingyang.desk.find.Lesson;
import org.qingyang.model.Correction;
import org.qingyang.model.LexiconKind;
import org.qingyang.model.Passage;
import org.qingyang.model.Refusal;
import org.qingyang.model.Repair;
import org.qingyang.model.RepairKind;
import org.qingyang.model.Settlement;
import org.qingyang.model.Sheet;
import org.qingyang.model.Story;
import org.qingyang.store.Store;
import org.slf4j.LoggerFactory;

/// Remembers what editors correct by hand, so that it can be offered elsewhere, and what they reject. Comes after the
/// decision itself is stored: what cannot be remembered costs a suggestion and nothing else.
final class Lessons {

    private final Store store;
    private final String editor;
    private final LexiconService lexicon;

    Lessons(Store store, String editor, LexiconService lexicon) {
        this.store = store;
        this.editor = editor;
        this.lexicon = lexicon;
    }

    void learn(Sheet before, Decision decision) {
        try {
            if (decision instanceof Decision.SettleRepair settle && !settle.accept()) {
                reject(before, settle);
            } else if (decision instanceof Decision.SettleNearMiss(_, _, Settlement.Learn(LexiconKind kind, String name))) {
                lexicon.learnName(kind, name);
            } else {
                Optional<Lesson> lesson = lesson(before, decision);
                if (lesson.isPresent()) {
                    store.learning().learn(lesson.get().pattern(), lesson.get().replacement(), editor);
                }
            }
        } catch (Refusal refusal) {
            LoggerFactory.getLogger(Lessons.class).warn("a lesson was not remembered", refusal);
        }
    }

    private static Optional<Lesson> lesson(Sheet before, Decision decision) {
        Optional<Story> story = before.story(decision.story());
        return story.flatMap(s -> switch (decision) {
            case Decision.EditParagraph edit ->
                    Lesson.of(s.paragraphs().get(edit.paragraph()).string(), edit.text());
            case Decision.SetText set -> Lesson.of(text(s, set.field()), set.text());
            case Decision.ReplaceText replace -> Lesson.ofWhole(replace.find(), replace.replacement(), replace.places()
                    .stream().allMatch(place -> place.text().equals(replace.find())));
            default -> Optional.empty();
        });
    }

    private static String text(Story story, Decision.TextField field) {
        Passage passage = switch (field) {
            case KICKER -> story.kicker();
            case HEADLINE -> story.headline();
            case LABEL -> story.label();
        };
        return passage == null ? "" : passage.string();
    }

    /// Only what a repair changes in the words is worth remembering; marks and joins depend on their place.
    private void reject(Sheet before, Decision.SettleRepair settle) throws Refusal {
        Optional<Repair> repair = before.story(settle.story()).stream().flatMap(story -> story.repairs().stream())
                .filter(r -> r.id().equals(settle.repair()))
                .filter(r -> r.kind() == RepairKind.LATIN || r.kind() == RepairKind.PUNCTUATION).findFirst();
        if (repair.isPresent()) {
            store.learning().setState(repair.get().before(), repair.get().after(), Correction.State.REJECTED, editor);
        }
    }
}
