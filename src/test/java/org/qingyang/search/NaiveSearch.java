package org.qingyang.search;

import java.util.ArrayList;
import java.util.List;
import org.qingyang.model.BylineRole;
import org.qingyang.model.Issue;
import org.qingyang.model.Page;
import org.qingyang.model.Passage;
import org.qingyang.model.Story;
import org.qingyang.model.StoryRef;
import org.qingyang.model.Tag;
import org.qingyang.text.Span;

/// Reads every story from the first character to the last: slow, and right.
public final class NaiveSearch {

    private record Place(Issue issue, Page page, Story story) {
    }

    private final List<Issue> issues;

    public NaiveSearch(List<Issue> issues) {
        this.issues = issues;
    }

    public List<StoryRef> find(Query query) {
        List<StoryRef> found = new ArrayList<>();
        for (Issue issue : issues) {
            for (Page page : issue.pages()) {
                for (Story story : page.sheet().stories()) {
                    if (isTrue(query, new Place(issue, page, story))) {
                        found.add(new StoryRef(issue.number(), page.number(), story.id()));
                    }
                }
            }
        }
        return found;
    }

    private static boolean isTrue(Query query, Place at) {
        return switch (query) {
            case Query.All() -> true;
            case Query.Words words -> words.in().stream()
                    .anyMatch(field -> text(field, at).stream().anyMatch(text -> within(text, words.text())));
            case Query.OfPaper(String name) -> at.issue.data().paper() != null && at.issue.data().paper().contains(name);
            case Query.OfIssue(int number) -> at.issue.number() == number;
            case Query.Dated(var from, var to) -> at.issue.data().date() != null
                    && (from == null || !at.issue.data().date().isBefore(from))
                    && (to == null || !at.issue.data().date().isAfter(to));
            case Query.OfStatus(var status) -> at.story.status() == status;
            case Query.OfKind(var kind) -> at.story.kind().value() == kind;
            case Query.Doubtful(boolean open) -> at.story.openDoubts().isEmpty() != open;
            case Query.Naming _ -> throw new IllegalArgumentException("names are not in the text");
            case Query.Not(Query not) -> !isTrue(not, at);
            case Query.And(List<Query> all) -> all.stream().allMatch(one -> isTrue(one, at));
            case Query.Or(List<Query> any) -> any.stream().anyMatch(one -> isTrue(one, at));
        };
    }

    private static boolean within(String text, String word) {
        return text.lines().anyMatch(line -> line.contains(word));
    }

    private static List<String> text(Field field, Place at) {
        Story story = at.story;
        List<String> text = new ArrayList<>();
        switch (field) {
            case HEADINGS -> {
                add(text, story.kicker());
                add(text, story.headline());
                story.subheads().forEach(subhead -> add(text, subhead));
            }
            case TAGS -> story.tags().stream().map(Tag::name).forEach(text::add);
            case BYLINE -> {
                story.byline().names().values().forEach(names -> names.forEach(name -> text.add(name.value())));
                add(text, story.label());
            }
            case REPORTERS -> {
                text.addAll(story.byline().strings(BylineRole.REPORTER));
                text.addAll(story.byline().strings(BylineRole.TRAINEE));
            }
            case BODY -> story.paragraphs().forEach(paragraph -> add(text, paragraph));
            case RAW -> {
                // A line as far as it is the story's: neighbouring spans are one stretch.
                var marks = new boolean[at.page.text().length()];
                for (Span span : story.source()) {
                    java.util.Arrays.fill(marks, span.start(), span.end(), true);
                }
                var own = new StringBuilder();
                for (int i = 0; i < marks.length; i++) {
                    own.append(marks[i] ? at.page.text().text().charAt(i) : '\n');
                }
                text.add(own.toString());
            }
        }
        return text;
    }

    private static void add(List<String> text, @org.jspecify.annotations.Nullable Passage passage) {
        if (passage != null) {
            text.add(passage.string());
        }
    }
}
