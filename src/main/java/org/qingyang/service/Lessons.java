package org.qingyang.service;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.qingyang.desk.Decision;
import org.qingyang.desk.Step;
import org.qingyang.desk.find.Lesson;
import org.qingyang.model.Judgement;
import org.qingyang.model.LexiconKind;
import org.qingyang.model.Passage;
import org.qingyang.model.Refusal;
import org.qingyang.model.Settlement;
import org.qingyang.model.Story;
import org.qingyang.store.Store;
import org.slf4j.LoggerFactory;

/// Remembers what editors correct by hand, so that it can be offered elsewhere, and what they reject. What one decision
/// teaches comes after it is stored: what cannot be remembered costs a suggestion and nothing else. Not thread-safe.
final class Lessons {

    private record TextOf(int issue, int page, int story, Object part) {
    }

    private final Store store;
    private final Supplier<String> editor;
    private final LexiconService lexicon;
    private final NameLearning names;
    private final PrecedentBook precedents;
    private final Typing typing = new Typing();

    Lessons(Store store, Supplier<String> editor, LexiconService lexicon, NameLearning names, PrecedentBook precedents) {
        this.names = names;
        this.precedents = precedents;
        this.store = store;
        this.editor = editor;
        this.lexicon = lexicon;
    }

    /// @return what was learnt, to be offered elsewhere
    Optional<Lesson> learn(List<Draft> drafts) {
        try {
            for (Draft draft : drafts) {
                Optional<Story> story = story(draft);
                if (story.isPresent()) {
                    precedents.set(draft.entry().decision(), story.get());
                }
                judged(draft);
                if (draft.entry().decision() instanceof Decision.SettleNearMiss(_, _,
                        Settlement.Learn(LexiconKind kind, String name))) {
                    lexicon.learnName(kind, name);
                }
            }
            return taught(drafts);
        } catch (Refusal | RuntimeException fault) {
            LoggerFactory.getLogger(Lessons.class).warn("a lesson was not remembered", fault);
            return Optional.empty();
        }
    }

    /// Forgets the precedents and the refused names of steps that were taken back, and remembers those of steps done again.
    void turned(List<Draft> drafts) {
        try {
            for (Draft draft : drafts) {
                judged(draft);
                Optional<Story> story = story(draft);
                if (story.isPresent() && draft.entry().kind() == Step.Kind.UNDO) {
                    precedents.takeBack(draft.entry().decision(), story.get());
                } else if (story.isPresent()) {
                    precedents.set(draft.entry().decision(), story.get());
                }
            }
        } catch (Refusal | RuntimeException fault) {
            LoggerFactory.getLogger(Lessons.class).warn("a precedent stayed as it was", fault);
        }
    }

    /// Tells whether a name is refused in its story now.
    private void judged(Draft draft) {
        if (draft.entry().decision() instanceof Decision.Judge judge && judge.kind().isOfNames()) {
            String name = judge.name().strip();
            names.judged(name, draft.after().sheet().story(judge.story()).flatMap(story -> story.judgement(judge.kind(), name))
                    .filter(Judgement::isRejection).isPresent());
        }
    }

    private static Optional<Story> story(Draft draft) {
        return draft.before().sheet().story(draft.entry().decision().story());
    }

    private Optional<Lesson> taught(List<Draft> drafts) throws Refusal {
        Optional<Typing.Edit> edit = drafts.size() == 1 ? edit(drafts.getFirst()) : Optional.empty();
        if (edit.isPresent()) {
            Typing.Taught taught = typing.take(edit.get());
            if (!taught.lesson().equals(taught.instead())) {
                store.learning().learn(taught.lesson(), taught.instead(), editor.get());
            }
            return taught.lesson();
        }
        typing.end();
        return Optional.empty();
    }

    /// What a step teaches as a whole, the same on all pages; to be stored with it.
    static Optional<Lesson> ofWhole(List<PageDecision> decisions) {
        return decisions.getFirst().decision() instanceof Decision.ReplaceText replace
                ? Lesson.ofWhole(replace.find(), replace.replacement(), replace.places().stream()
                        .allMatch(place -> place.text().equals(replace.find())))
                : Optional.empty();
    }

    private static Optional<Typing.Edit> edit(Draft draft) {
        Decision decision = draft.entry().decision();
        return draft.before().sheet().story(decision.story()).flatMap(story -> switch (decision) {
            case Decision.EditParagraph edit -> Optional.of(new Typing.Edit(text(draft, edit.paragraph()),
                    story.paragraphs().get(edit.paragraph()).string(), edit.text()));
            case Decision.SetText set ->
                    Optional.of(new Typing.Edit(text(draft, set.field()), text(story, set.field()), set.text()));
            default -> Optional.empty();
        });
    }

    private static TextOf text(Draft draft, Object part) {
        return new TextOf(draft.entry().issue(), draft.before().number(), draft.entry().decision().story(), part);
    }

    private static String text(Story story, Decision.TextField field) {
        Passage passage = switch (field) {
            case KICKER -> story.kicker();
            case HEADLINE -> story.headline();
            case LABEL -> story.label();
        };
        return passage == null ? "" : passage.string();
    }
}
