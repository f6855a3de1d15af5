package org.qingyang.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.qingyang.text.Span;

/// Which stories of an issue go on in which others, by the jump lines that are printed beside them. A story there is
/// meant whose own sign points back here; where several do, the one whose headline is most like this one's; where none
/// does, the one whose headline says the same. Pure.
public final class Continuations {

    /// The rule that takes jump lines out of paragraphs.
    private static final String RULE = "reading.jump";

    /// A sign with the story that it belongs to, before anybody has looked at the other page.
    private record Sign(Page page, Story story, String text, Span raw, JumpSign jump) {
    }

    private final Issue issue;
    private final List<Sign> signs;

    private Continuations(Issue issue) {
        this.issue = issue;
        this.signs = issue.pages().stream().flatMap(Continuations::signs).toList();
    }

    /// All continuations of an issue, page by page in the order of the raw text.
    public static List<Continuation> of(Issue issue) {
        var all = new Continuations(issue);
        return all.signs.stream().map(all::continuation).toList();
    }

    private static Stream<Sign> signs(Page page) {
        List<Sign> signs = new ArrayList<>();
        page.sheet().furniture().stream().filter(line -> line.kind() == FurnitureKind.JUMP)
                .forEach(line -> line.source().stream().reduce(Span::hull).ifPresent(raw ->
                        JumpSign.in(line.text().string()).ifPresent(jump -> beside(page, raw, jump)
                                .ifPresent(story -> signs.add(new Sign(page, story, line.text().string().strip(), raw, jump))))));
        for (Story story : page.sheet().stories()) {
            story.repairs().stream().filter(repair -> repair.rule().equals(RULE)).forEach(repair -> JumpSign.in(repair.before())
                    .ifPresent(jump -> signs.add(new Sign(page, story, repair.before().strip(), repair.raw(), jump))));
        }
        return signs.stream().sorted(Comparator.comparing(Sign::raw));
    }

    /// A sign forward stands in its story or below it, a sign back in it or above it.
    private static Optional<Story> beside(Page page, Span raw, JumpSign jump) {
        List<Story> stories = page.sheet().stories();
        Optional<Story> around = stories.stream().filter(story -> story.extent().contains(raw)).findFirst();
        return around.or(() -> jump.onward()
                ? stories.stream().filter(story -> story.extent().end() <= raw.start())
                        .max(Comparator.comparingInt(story -> story.extent().end()))
                : stories.stream().filter(story -> story.extent().start() >= raw.end())
                        .min(Comparator.comparingInt(story -> story.extent().start())));
    }

    private Continuation continuation(Sign sign) {
        Optional<Page> other = issue.pages().stream()
                .filter(page -> page.number() == sign.jump().page() && page.number() != sign.page().number()).findFirst();
        List<StoryRef> stories = other.map(page -> meant(sign, page)).orElse(List.of()).stream()
                .map(story -> ref(sign.jump().page(), story)).toList();
        return new Continuation(ref(sign.page().number(), sign.story()), sign.text(), sign.raw(), sign.jump().onward(),
                sign.jump().page(), other.isPresent(), stories);
    }

    private StoryRef ref(int page, Story story) {
        return new StoryRef(issue.number(), page, story.id());
    }

    private List<Story> meant(Sign sign, Page other) {
        List<Story> answering = signs.stream().filter(back -> back.page().number() == other.number()
                && back.jump().onward() != sign.jump().onward() && back.jump().page() == sign.page().number())
                .map(Sign::story).distinct().toList();
        if (answering.isEmpty()) {
            return clearest(sign.story(), other.sheet().stories()).filter(story -> likeness(sign.story(), story) >= 0.5)
                    .stream().toList();
        }
        return answering.size() == 1 ? answering
                : clearest(sign.story(), answering).<List<Story>>map(List::of).orElse(answering);
    }

    /// The one whose headline is most like the story's; empty where none is like it, or two are so alike.
    private static Optional<Story> clearest(Story story, List<Story> among) {
        List<Story> best = among.stream().sorted(Comparator.comparingDouble((Story other) -> likeness(story, other)).reversed())
                .limit(2).toList();
        boolean clear = !best.isEmpty() && likeness(story, best.getFirst()) > 0
                && (best.size() == 1 || likeness(story, best.get(1)) < likeness(story, best.getFirst()));
        return clear ? Optional.of(best.getFirst()) : Optional.empty();
    }

    /// Between 0 and 1: how many of the shorter headline's pairs of characters the other has.
    private static double likeness(Story one, Story other) {
        Set<String> a = pairs(one.title());
        Set<String> b = pairs(other.title());
        int least = Math.min(a.size(), b.size());
        a.retainAll(b);
        return least == 0 ? 0 : (double) a.size() / least;
    }

    private static Set<String> pairs(String text) {
        String bare = text.replaceAll("[\\p{Punct}\\p{IsPunctuation}\\s]", "");
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 2 <= bare.length(); i++) {
            pairs.add(bare.substring(i, i + 2));
        }
        return pairs;
    }
}
