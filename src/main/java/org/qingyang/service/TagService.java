package org.qingyang.service;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.qingyang.desk.Decision;
import org.qingyang.desk.Retagging;
import org.qingyang.desk.TagNames;
import org.qingyang.model.Page;
import org.qingyang.model.Refusal;
import org.qingyang.model.Status;
import org.qingyang.model.Story;
import org.qingyang.model.StoryRef;
import org.qingyang.model.Tag;
import org.qingyang.model.TagCount;
import org.qingyang.model.Term;
import org.qingyang.store.Learning;
import org.qingyang.store.Store;
import org.qingyang.topics.TermFile;

/// Keeps tags in order over the whole store, and the vocabulary that they come from. A bulk change is planned first, so
/// that it can be said what it will touch; then it is one step, which one undo takes back. Thread-safe.
public final class TagService {

    private final Store store;
    private final Learning learning;
    private final DeskService desk;

    TagService(Store store, DeskService desk) {
        this.store = store;
        this.learning = store.learning();
        this.desk = desk;
    }

    /// All tags in use, the commonest first.
    public List<TagCount> counts() throws Refusal {
        return store.tags();
    }

    /// Plans to give another name to a tag, which may be one that is in use: then the two become one.
    public TagPlan rename(String from, String to) throws Refusal {
        return merge(List.of(from), to);
    }

    /// Plans to make one tag of several.
    public TagPlan merge(List<String> from, String into) throws Refusal {
        TagNames.check(into);
        List<String> gone = from.stream().map(String::strip).filter(name -> !name.equals(into.strip())).toList();
        return plan(learning.tagged(gone), gone, List.of(into));
    }

    /// Plans to take a tag off all stories.
    public TagPlan remove(String tag) throws Refusal {
        return plan(learning.tagged(List.of(tag.strip())), List.of(tag), List.of());
    }

    /// Plans to take tags off stories and to give them others.
    public TagPlan retag(List<StoryRef> stories, List<String> remove, List<String> add) throws Refusal {
        for (String name : add) {
            TagNames.check(name);
        }
        return plan(stories, remove, add);
    }

    private TagPlan plan(List<StoryRef> refs, List<String> remove, List<String> add) throws Refusal {
        Map<Integer, List<StoryRef>> byIssue = new TreeMap<>();
        new LinkedHashSet<>(refs).forEach(ref -> byIssue.computeIfAbsent(ref.issue(), _ -> new ArrayList<>()).add(ref));
        List<PageDecision> decisions = new ArrayList<>();
        int changed = 0;
        int signed = 0;
        for (Map.Entry<Integer, List<StoryRef>> issue : byIssue.entrySet()) {
            for (Page page : store.issue(issue.getKey()).issue().pages()) {
                List<Story> meant = page.sheet().stories().stream()
                        .filter(story -> issue.getValue().contains(new StoryRef(issue.getKey(), page.number(), story.id())))
                        .filter(story -> changes(story, remove, add)).toList();
                List<Retagging> open = meant.stream().filter(story -> story.status() != Status.SIGNED)
                        .map(story -> new Retagging(story.id(), remove, add)).toList();
                signed += meant.size() - open.size();
                changed += open.size();
                if (!open.isEmpty()) {
                    decisions.add(new PageDecision(issue.getKey(), page.number(), new Decision.Retag(open)));
                }
            }
        }
        return new TagPlan(decisions, changed, signed);
    }

    private static boolean changes(Story story, List<String> remove, List<String> add) {
        List<String> tags = story.tags().stream().map(Tag::name).toList();
        return remove.stream().anyMatch(name -> tags.contains(name.strip()))
                || add.stream().anyMatch(name -> !name.isBlank() && !tags.contains(name.strip()));
    }

    /// Makes a planned change, as one step.
    ///
    /// @return empty if there was nothing to do
    /// @throws Refusal if a story was signed since it was planned, or it cannot be stored; nothing is changed then
    public Optional<Turn> carryOut(TagPlan plan) throws Refusal {
        return desk.decideAll(plan.decisions());
    }

    /// The vocabulary, in the order of the lists that it came from.
    public List<Term> terms() throws Refusal {
        return learning.terms();
    }

    /// The vocabulary as a table, as [TermFile] has it.
    public String exportTerms() throws Refusal {
        return TermFile.write(terms());
    }

    /// Takes a table of terms into the vocabulary.
    ///
    /// @param replace whether the terms that are not in the table go
    /// @return how many terms the table has
    /// @throws Refusal if it is no such table; nothing was changed then
    public int importTerms(String table, boolean replace) throws Refusal {
        List<Term> fresh = TermFile.read(table);
        learning.setTerms(replace ? fresh : TermFile.merged(terms(), fresh));
        return fresh.size();
    }
}
