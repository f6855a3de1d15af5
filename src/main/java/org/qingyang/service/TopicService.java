package org.qingyang.service;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingyang.facts.FactFinder;
import org.qingyang.model.Experience;
import org.qingyang.model.Judgement;
import org.qingyang.model.Refusal;
import org.qingyang.model.Status;
import org.qingyang.model.Story;
import org.qingyang.model.Tag;
import org.qingyang.model.TagSuggestion;
import org.qingyang.model.Term;
import org.qingyang.store.DuePage;
import org.qingyang.store.Learning;
import org.qingyang.store.Store;
import org.qingyang.store.TagLesson;
import org.qingyang.topics.Archive;
import org.qingyang.topics.Material;
import org.qingyang.topics.StoryWords;
import org.qingyang.topics.Suggester;
import org.qingyang.topics.Terms;

/// Offers tags for stories, and learns from what editors choose and refuse. Nothing has to be told to it: it looks at
/// the pages that were changed since it last looked, also by undo, by another program or before it was there.
/// Thread-safe; takes a few milliseconds, after a large import longer, so not for the window's thread.
public final class TopicService {

    private static final int PAGES = 20;

    private final Store store;
    private final Learning learning;

    TopicService(Store store) {
        this.store = store;
        this.learning = store.learning();
    }

    /// The tags to offer for a story, the best first, each with why.
    ///
    /// @param issue the issue's date; null where it is not known
    public List<TagSuggestion> suggest(Story story, @Nullable LocalDate issue) throws Refusal {
        catchUp();
        Terms terms = new Terms(learning.terms());
        Material material = Material.of(story, FactFinder.standard().find(story, issue));
        Experience experience = learning.experience(material.words().all());
        var archive = new Archive(learning.stories(), learning.having(material.toCount(terms, experience)));
        return Suggester.suggest(material, terms, archive, experience);
    }

    /// The tags in use, the commonest first, and the terms of the vocabulary that are none yet.
    public List<String> known() throws Refusal {
        return Stream.concat(store.tags().stream().map(count -> count.tag().name()),
                learning.terms().stream().filter(term -> !term.retired()).map(Term::name)).distinct().toList();
    }

    /// The name to tag with where this was meant: of the term that it is another word for, else itself.
    public String preferred(String name) throws Refusal {
        return new Terms(learning.terms()).preferred(name);
    }

    /// Learns from what was changed since the last time.
    synchronized void catchUp() throws Refusal {
        for (List<DuePage> due = learning.due(PAGES); !due.isEmpty(); due = learning.due(PAGES)) {
            for (DuePage page : due) {
                learning.learn(page, page.stories().stream().filter(TopicService::teaches).map(TopicService::lesson).toList());
            }
        }
    }

    /// A story teaches when an editor has said something of its tags, or that it is as it should be.
    private static boolean teaches(Story story) {
        return !story.tags().isEmpty() || story.status() == Status.CHECKED || story.status() == Status.SIGNED
                || story.judgements().stream().anyMatch(judgement -> judgement.kind() == Judgement.Kind.TAG);
    }

    /// A tag that was refused and has come back, with a version or with another story, is one that the story has.
    private static TagLesson lesson(Story story) {
        Set<String> chosen = story.tags().stream().map(Tag::name).collect(Collectors.toSet());
        return new TagLesson(story.id(), StoryWords.of(story).all(), chosen, story.judgements().stream()
                .filter(judgement -> judgement.kind() == Judgement.Kind.TAG && judgement.isRejection())
                .map(Judgement::name).filter(name -> !chosen.contains(name)).collect(Collectors.toSet()));
    }
}
