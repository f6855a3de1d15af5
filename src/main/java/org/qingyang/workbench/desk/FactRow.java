package org.qingyang.workbench.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingyang.model.DateFact;
import org.qingyang.model.Facts;
import org.qingyang.model.Figure;
import org.qingyang.model.Judgement;
import org.qingyang.model.LexiconEntry;
import org.qingyang.model.LexiconKind;
import org.qingyang.model.Mention;
import org.qingyang.model.Organisation;
import org.qingyang.model.Origin;
import org.qingyang.model.Person;
import org.qingyang.model.Post;
import org.qingyang.model.Quote;
import org.qingyang.text.Span;
import org.qingyang.workbench.fx.Ui;

/// One fact as a line of a table.
///
/// @param name   what it is called, or the words themselves
/// @param kind   what it is: person, place, figure
/// @param detail posts, other names, values
/// @param why    the rule and how sure it is
/// @param raw    where it is printed first
/// @param about  what it is, for judging it
/// @param key    the name or the words that it is judged under
/// @param sure   what is known beyond the rule: that an editor confirmed it, or that the model agrees
/// @param entry  what the lexicon may learn of it; null where there is nothing
record FactRow(String name, String kind, String detail, String why, List<Span> raw, Judgement.Kind about, String key,
        Sure sure, @Nullable LexiconEntry entry) {

    /// How sure a fact is beside what its rule says.
    enum Sure { OFFERED, AGREED, CONFIRMED }

    boolean isConfirmed() {
        return sure == Sure.CONFIRMED;
    }

    /// People, institutions, places and titled things.
    static List<FactRow> names(Facts facts, Ui ui) {
        List<FactRow> rows = new ArrayList<>();
        facts.persons().forEach(p -> rows.add(row(p.name(), "PERSON", posts(p), p.mentions(), ui)
                .learning(LexiconKind.PERSON, List.of(), p.posts())));
        facts.organisations().forEach(o -> rows.add(row(o.name(), "ORGANISATION", also(o, ui), o.mentions(), ui)
                .learning(LexiconKind.ORGANISATION, o.shortForms(), List.of())));
        facts.places().forEach(p -> rows.add(row(p.name(), "PLACE", times(p.mentions(), ui), p.mentions(), ui)
                .learning(LexiconKind.PLACE, List.of(), List.of())));
        facts.events().forEach(e -> rows.add(row(e.name(), e.kind().name(), times(e.mentions(), ui), e.mentions(), ui)
                .judgedAs(Judgement.Kind.EVENT, e.name())));
        return rows;
    }

    /// Dates and figures.
    static List<FactRow> numbers(Facts facts, Ui ui) {
        List<FactRow> rows = new ArrayList<>();
        facts.dates().forEach(d -> rows.add(row(d.mention().text(), "DATE", value(d, ui), List.of(d.mention()), ui)));
        facts.figures().forEach(f -> rows.add(row(f.mention().text(), "FIGURE", value(f), List.of(f.mention()), ui)));
        return rows;
    }

    /// Quotes with their speakers.
    static List<FactRow> quotes(Facts facts, Ui ui) {
        return facts.quotes().stream().map(q -> row(speaker(q, ui), "QUOTE", q.mention().text(), List.of(q.mention()), ui)
                .judgedAs(Judgement.Kind.QUOTE, q.mention().text())).toList();
    }

    private static FactRow row(String name, String kind, String detail, List<Mention> mentions, Ui ui) {
        Mention first = mentions.getFirst();
        String why = by(first.origin(), ui) + "  " + "%.2f".formatted(first.confidence());
        return new FactRow(name, ui.say("window.fact." + kind), detail, why, first.raw(), about(kind), name,
                sure(first.origin()), null);
    }

    /// A rule says what it goes by.
    private static String by(Origin origin, Ui ui) {
        boolean rule = origin.kind() == Origin.Kind.RULE && !origin.isAgreed();
        return ui.say(rule ? origin.id().replace("facts.", "facts.why.")
                : "window.fact.by." + (origin.isAgreed() ? "BOTH" : origin.kind().name()));
    }

    /// Where rules and model agree, a fact is ticked in advance.
    private static Sure sure(Origin origin) {
        return origin.isEditor() ? Sure.CONFIRMED : origin.isAgreed() ? Sure.AGREED : Sure.OFFERED;
    }

    private static Judgement.Kind about(String kind) {
        return Stream.of(Judgement.Kind.values()).filter(one -> one.name().equals(kind)).findFirst().orElse(Judgement.Kind.EVENT);
    }

    private FactRow judgedAs(Judgement.Kind judged, String words) {
        return new FactRow(name, kind, detail, why, raw, judged, words, sure, entry);
    }

    /// A name that breaks over two lines of a heading is none for the lexicon.
    private FactRow learning(LexiconKind what, List<String> shortForms, List<Post> posts) {
        return LexiconEntry.isName(name) ? new FactRow(name, kind, detail, why, raw, about, key, sure,
                new LexiconEntry(what, name, shortForms, posts, "")) : this;
    }

    /// As papers print them: all that somebody is at one institution behind its name.
    static String posts(Person person) {
        Map<String, Set<String>> titles = new LinkedHashMap<>();
        person.posts().forEach(post -> titles.computeIfAbsent(Objects.requireNonNullElse(post.institution(), ""),
                _ -> new LinkedHashSet<>())
                .add(post.title()));
        return titles.entrySet().stream().map(there -> there.getKey() + String.join("、", there.getValue()))
                .collect(Collectors.joining("，"));
    }

    private static String also(Organisation organisation, Ui ui) {
        return organisation.shortForms().isEmpty() ? times(organisation.mentions(), ui)
                : ui.say("window.fact.also", String.join("、", organisation.shortForms()));
    }

    private static String times(List<Mention> mentions, Ui ui) {
        return mentions.size() == 1 ? "" : ui.say("window.fact.times", mentions.size());
    }

    private static String value(DateFact date, Ui ui) {
        if (date.kind() == DateFact.Kind.VAGUE) {
            return ui.say("window.fact.vague");
        }
        String days = Stream.of(date.from(), date.to()).filter(Objects::nonNull).distinct()
                .collect(Collectors.joining(" – "));
        return days.isEmpty() ? ui.say("window.fact.unresolved") : days;
    }

    private static String value(Figure figure) {
        return Stream.of(figure.hedge(), figure.value().toPlainString(), figure.unit(), figure.object())
                .filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
    }

    private static String speaker(Quote quote, Ui ui) {
        return quote.speaker() == null ? ui.say("window.fact.nobody") : quote.speaker();
    }
}
