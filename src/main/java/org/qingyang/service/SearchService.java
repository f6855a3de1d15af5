package org.qingyang.service;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.qingyang.facts.FactFinder;
import org.qingyang.model.Facts;
import org.qingyang.model.LexiconEntry;
import org.qingyang.model.LexiconKind;
import org.qingyang.model.Message;
import org.qingyang.model.Refusal;
import org.qingyang.model.Story;
import org.qingyang.search.Facets;
import org.qingyang.search.Facets.Facet;
import org.qingyang.search.HitSink;
import org.qingyang.search.Limits;
import org.qingyang.search.Name;
import org.qingyang.search.NameConditions;
import org.qingyang.search.Parsed;
import org.qingyang.search.Query;
import org.qingyang.search.SavedSearch;
import org.qingyang.search.SearchResult;
import org.qingyang.search.Spelling;
import org.qingyang.store.Nameless;
import org.qingyang.search.Stop;
import org.qingyang.store.Store;
import org.qingyang.text.Span;

/// Finds stories in the whole store, and keeps queries under names. Thread-safe; searches run side by side.
public final class SearchService {

    /// A question to the store.
    private interface Asked<T> {
        T of(Query query) throws Refusal;
    }

    /// Takes traditional and simplified characters, wide and narrow ones, capital and small letters for the same; for
    /// [Limits#spelt(Spelling)].
    public static final Spelling FOLDED = new Folded();

    private static final int AT_A_TIME = 50;

    private final Store store;
    private final LexiconService lexicon;

    SearchService(Store store, LexiconService lexicon) {
        this.store = store;
        this.lexicon = lexicon;
    }

    /// The stories that a query is true of. A query that makes no sense, or a cancellation, is a result with a problem.
    ///
    /// @param query as the user typed it; an empty one is true of every story
    /// @throws Refusal if the store cannot be read
    public SearchResult search(String query, Limits limits, Cancellation cancellation) throws Refusal {
        return asked(query, limits, cancellation, parsed -> store.searching().search(parsed, limits, cancellation),
                SearchResult::broken);
    }

    /// Hands over all stories that a query is true of, however many they are.
    ///
    /// @param limits counted
    /// @return why nothing was handed over: the query makes no sense, or it was cancelled
    /// @throws Refusal if the store cannot be read, or not to the end
    public Optional<Message> each(String query, Limits limits, Cancellation cancellation, HitSink sink) throws Refusal {
        return asked(query, limits, cancellation, parsed -> {
            store.searching().each(parsed, limits, cancellation, sink);
            return Optional.empty();
        }, Optional::of);
    }

    /// How the stories spread that a query is true of, for filters with counts.
    ///
    /// @throws Refusal if the store cannot be read
    public Facets facets(String query, Limits limits, Cancellation cancellation) throws Refusal {
        return asked(query, limits, cancellation, parsed -> store.searching().facets(parsed, limits, cancellation),
                Facets::broken);
    }

    /// Reporters that are called by their initials by their names, those of the lexicon and those of the store.
    private String named(String query, Limits limits) throws Refusal {
        if (!SpeltQuery.isSpelt(query) || !(Parsed.of("", limits.fields()) instanceof Parsed.Fine(Query everything))) {
            return query;
        }
        Stream<String> signed = store.searching().facets(everything, limits, Stop.NEVER).of(Facets.Facet.REPORTER).stream()
                .map(Facets.Count::value);
        Stream<String> known = lexicon.entries().stream().filter(entry -> entry.kind() == LexiconKind.REPORTER)
                .map(LexiconEntry::name);
        return SpeltQuery.named(query, Stream.concat(signed, known).distinct().toList());
    }

    private <T> T asked(String query, Limits limits, Cancellation cancellation, Asked<T> ask,
            Function<Message, T> problem) throws Refusal {
        Message stopped = Message.of("search.cancelled");
        try {
            T answer = switch (Parsed.of(named(query, limits), limits.fields())) {
                case Parsed.Broken(Message why, Span _) -> problem.apply(why);
                case Parsed.Fine(Query parsed) -> ask.of(parsed);
            };
            return cancellation.isCancelled() ? problem.apply(stopped) : answer;
        } catch (Refusal refusal) {
            if (cancellation.isCancelled()) {
                return problem.apply(stopped);
            }
            throw refusal;
        }
    }

    /// The saved searches, by name.
    public List<SavedSearch> saved() throws Refusal {
        return store.searching().savedSearches();
    }

    /// Saves a query under a name; another of that name is replaced.
    ///
    /// @throws Refusal if the name is blank or the query makes no sense; nothing was changed then
    public void save(String name, String query) throws Refusal {
        if (name.isBlank()) {
            throw new Refusal(Message.of("service.refusal.blankSearch"));
        }
        if (Parsed.of(query, Limits.NONE.fields()) instanceof Parsed.Broken(Message why, Span _)) {
            throw new Refusal(why);
        }
        store.searching().save(name.strip(), query);
    }

    /// Gives a saved search another name; another of that name is replaced.
    ///
    /// @throws Refusal if the name is blank; nothing was changed then
    public void rename(String name, String other) throws Refusal {
        if (other.isBlank()) {
            throw new Refusal(Message.of("service.refusal.blankSearch"));
        }
        store.searching().renameSearch(name, other.strip());
    }

    /// Finds the persons, organisations and places of stories that were added or have changed, so that they can be
    /// counted and asked for. Takes a few milliseconds a page; what is found is kept as it goes.
    ///
    /// @return how many stories were gone through
    public int gatherNames(Cancellation cancellation) throws Refusal {
        int done = 0;
        List<Nameless> some = store.searching().nameless(AT_A_TIME);
        while (!some.isEmpty() && !cancellation.isCancelled()) {
            Map<Nameless, List<Name>> names = new LinkedHashMap<>();
            some.forEach(story -> names.put(story, names(story.story())));
            store.searching().name(names);
            done += some.size();
            some = store.searching().nameless(AT_A_TIME);
        }
        return done;
    }

    /// Whether there are stories that [#gatherNames(Cancellation)] would go through.
    public boolean lacksNames() throws Refusal {
        return !store.searching().nameless(1).isEmpty();
    }

    /// Gathers the names that a query needs to be answered in full, if it asks for names and some are not known.
    ///
    /// @param begun called before that takes a while
    /// @return why the answer may leave something out: this process cannot write to the store
    public Optional<Message> gatherNamesFor(String query, Limits limits, Runnable begun) throws Refusal {
        boolean asks = Parsed.of(query, limits.fields()) instanceof Parsed.Fine(Query parsed)
                && NameConditions.holdsNames(parsed);
        if (!asks || !lacksNames()) {
            return Optional.empty();
        }
        if (store.searching().nameless(AT_A_TIME).size() == AT_A_TIME) {
            begun.run();
        }
        try {
            gatherNames(new Cancellation());
            return Optional.empty();
        } catch (Refusal held) {
            return Optional.of(Message.of("search.namesUnknown"));
        }
    }

    private List<Name> names(Story story) {
        Facts found = FactFinder.with(lexicon.house()).find(story, null);
        return Stream.of(found.persons().stream().map(person -> new Name(Facet.PERSON, person.name())),
                found.organisations().stream().map(organisation -> new Name(Facet.ORGANISATION, organisation.name())),
                found.places().stream().map(place -> new Name(Facet.PLACE, place.name())))
                .flatMap(names -> names).toList();
    }

    /// Forgets a saved search, if there is one of that name.
    public void forget(String name) throws Refusal {
        store.searching().forgetSearch(name);
    }
}
