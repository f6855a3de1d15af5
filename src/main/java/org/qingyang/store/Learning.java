package org.qingyang.store;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.qingyang.desk.find.Lesson;
import org.qingyang.model.Correction;
import org.qingyang.model.Experience;
import org.qingyang.model.Refusal;
import org.qingyang.model.Status;
import org.qingyang.model.Story;
import org.qingyang.model.StoryRef;
import org.qingyang.model.Term;
import org.qingyang.search.Field;
import org.qingyang.search.Stop;
import org.qingyang.store.json.PageJson;

/// The part of a store that knows what editors corrected, chose and refused before, and the vocabulary. Each method is one
/// transaction. Thread-safe.
public final class Learning {

    private static final Set<Field> TEXTS = EnumSet.of(Field.HEADINGS, Field.BODY);

    private final Database database;
    private final Clock clock;

    Learning(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// Pages that were changed since they were last learnt from; none as long as this process does not write anyway, so
    /// that looking at a store never claims it.
    public List<DuePage> due(int most) throws Refusal {
        return database.holdsClaim() ? database.read(shelves -> {
            List<DuePage> pages = new ArrayList<>();
            for (LearntStore.Due due : shelves.learnt().due(most)) {
                PageStore.Row row = shelves.pages().find(due.issue(), due.number()).orElseThrow();
                pages.add(new DuePage(due.id(), due.mark(), shelves.stories().ofPage(due.id(), new PageJson(row.text()))));
            }
            return pages;
        }) : List.of();
    }

    /// Makes these all that is learnt from a page.
    public void learn(DuePage page, List<TagLesson> lessons) throws Refusal {
        database.write(shelves -> {
            shelves.learnt().set(page.id(), page.mark(), lessons);
            return page;
        });
    }

    /// What is known about some words.
    public Experience experience(Set<String> words) throws Refusal {
        return database.read(shelves -> shelves.learnt().experience(words));
    }

    /// In how many stories each of some texts stands, in headings or body, as far as the index has followed.
    public Map<String, Integer> having(Collection<String> texts) throws Refusal {
        return database.read(shelves -> {
            var pairs = new Vocabulary.Pairs(SearchColumns::sure);
            Map<String, Integer> counts = new HashMap<>();
            texts.forEach(text -> counts.put(text, shelves.search().hits().count(pairs.table(), pairs.text(text, TEXTS))));
            return counts;
        });
    }

    /// How many stories there are.
    public int stories() throws Refusal {
        return database.look(sql -> sql.one("SELECT count(*) FROM search_story", row -> row.getInt(1)).orElse(0), Stop.NEVER);
    }

    /// The stories that have any of some tags, in the order of issues and pages.
    public List<StoryRef> tagged(List<String> tags) throws Refusal {
        return database.read(shelves -> tags.stream().flatMap(tag -> shelves.tags().stories(tag).stream()).distinct().toList());
    }

    /// On how many pages editors have confirmed a story.
    public int confirmedPages() throws Refusal {
        return database.read(shelves -> shelves.stories().confirmedPages(Integer.MAX_VALUE).size());
    }

    /// The stories of the pages that were taken in last among those with a confirmed story, the latest page first; only
    /// the stories that are checked or signed.
    public List<Story> confirmed(int pages) throws Refusal {
        return database.read(shelves -> {
            List<Story> stories = new ArrayList<>();
            for (long page : shelves.stories().confirmedPages(pages)) {
                PageStore.Row row = shelves.pages().find(page).orElseThrow();
                shelves.stories().ofPage(page, new PageJson(row.text())).stream().filter(story -> story.status() == Status.CHECKED
                        || story.status() == Status.SIGNED).forEach(stories::add);
            }
            return stories;
        });
    }

    /// The vocabulary, in the order of the lists that it came from.
    public List<Term> terms() throws Refusal {
        return database.read(shelves -> shelves.terms().all());
    }

    /// Makes these the whole vocabulary.
    ///
    /// @param terms no name and no alias twice
    public void setTerms(List<Term> terms) throws Refusal {
        database.write(shelves -> shelves.terms().replace(terms));
    }

    /// The remembered corrections, the most used first.
    public List<Correction> corrections() throws Refusal {
        return database.read(shelves -> shelves.corrections().all());
    }

    /// Remembers a correction, or counts it once more; one that is rejected stays rejected.
    ///
    /// @param instead what was learnt too early, and is to be forgotten
    public void learn(Optional<Lesson> lesson, Optional<Lesson> instead, String editor) throws Refusal {
        database.write(shelves -> {
            instead.ifPresent(early -> shelves.corrections().unlearn(early.pattern(), early.replacement()));
            lesson.ifPresent(one ->
                    shelves.corrections().learn(one.pattern(), one.replacement(), editor, clock.instant()));
            return lesson;
        });
    }

    /// Sets what becomes of a correction, remembering it if it is not known.
    public void setState(String pattern, String replacement, Correction.State state, String editor) throws Refusal {
        database.write(shelves -> shelves.corrections().set(pattern, replacement, state, editor, clock.instant()));
    }

    /// Forgets a correction.
    public void forget(int correction) throws Refusal {
        database.write(shelves -> shelves.corrections().remove(correction));
    }
}
