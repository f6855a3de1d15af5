package org.qingyang.desk.check;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.qingyang.model.Doubt;
import org.qingyang.model.Passage;
import org.qingyang.model.Passages;
import org.qingyang.model.TextPlace;
import org.qingyang.model.Story;
import org.qingyang.model.StoryField;
import org.qingyang.model.StoryKind;
import org.qingyang.text.Span;

/// Looks a story over before it is signed. Pure.
public final class Validation {

    private static final int LONG_HEADLINE = 30;

    private static final List<Function<Story, Stream<Finding>>> CHECKS = List.of(Validation::headline, Validation::body,
            Validation::reporter, Validation::longHeadline, Validation::texts, Validation::doubts, Validation::truncated);

    private Validation() {
    }

    /// What is to be looked at, in the order of the checks.
    public static List<Finding> of(Story story) {
        return CHECKS.stream().flatMap(check -> check.apply(story)).toList();
    }

    /// A photo story may stand without a headline.
    private static Stream<Finding> headline(Story story) {
        if (!story.title().isBlank()) {
            return Stream.of();
        }
        TextPlace place = TextPlace.of(StoryField.HEADLINE);
        return Stream.of(story.kind().value() == StoryKind.PHOTO ? Finding.warning("headline", place)
                : Finding.error("headline", place));
    }

    private static Stream<Finding> body(Story story) {
        boolean empty = story.paragraphs().stream().allMatch(p -> p.string().isBlank());
        return empty ? Stream.of(Finding.error("body", TextPlace.of(StoryField.PARAGRAPHS))) : Stream.of();
    }

    /// 本报讯 and the like say that the paper has somebody of its own on it.
    private static Stream<Finding> reporter(Story story) {
        Passage label = story.label();
        return label != null && label.string().contains("本报") && story.byline().isEmpty()
                ? Stream.of(Finding.warning("reporter", TextPlace.of(StoryField.BYLINE), label.string())) : Stream.of();
    }

    private static Stream<Finding> longHeadline(Story story) {
        int length = story.title().codePointCount(0, story.title().length());
        Passage headline = story.headline();
        return headline != null && length > LONG_HEADLINE
                ? Stream.of(Finding.warning("longHeadline", TextPlace.whole(StoryField.HEADLINE, 0, headline), length,
                        LONG_HEADLINE))
                : Stream.of();
    }

    private static Stream<Finding> texts(Story story) {
        return Passages.FIELDS.stream().flatMap(field -> {
            List<Passage> passages = Passages.of(story, field);
            return IntStream.range(0, passages.size()).boxed().flatMap(index -> {
                String text = passages.get(index).string();
                return Stream.concat(
                        MarkPairs.odd(text).stream().map(span -> Finding.error("marks", new TextPlace(field, index, span),
                                text.substring(span.start(), span.end()))),
                        Dates.impossible(text).stream().map(span -> Finding.error("date", new TextPlace(field, index, span),
                                text.substring(span.start(), span.end()))));
            });
        });
    }

    private static Stream<Finding> doubts(Story story) {
        return story.openDoubts().stream().map(doubt -> Finding.error("doubt", place(story, doubt)));
    }

    private static TextPlace place(Story story, Doubt doubt) {
        for (StoryField field : Passages.FIELDS) {
            List<Passage> passages = Passages.of(story, field);
            for (int i = 0; i < passages.size(); i++) {
                List<Span> clean = passages.get(i).text().cleanOf(doubt.raw());
                if (!clean.isEmpty()) {
                    return new TextPlace(field, i, clean.getFirst().hull(clean.getLast()));
                }
            }
        }
        return TextPlace.of(StoryField.DOUBTS);
    }

    private static Stream<Finding> truncated(Story story) {
        if (!story.truncated().value() || story.paragraphs().isEmpty()) {
            return Stream.of();
        }
        Passage last = story.paragraphs().getLast();
        return Stream.of(Finding.warning("truncated", new TextPlace(StoryField.PARAGRAPHS, story.paragraphs().size() - 1,
                Span.at(last.text().length()))));
    }
}
