package org.qingyang.service;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.qingyang.facts.FactFinder;
import org.qingyang.facts.learnt.NameModel;
import org.qingyang.facts.learnt.NameSchool;
import org.qingyang.facts.learnt.NameVoice;
import org.qingyang.facts.learnt.Sample;
import org.qingyang.model.Refusal;
import org.qingyang.model.Story;
import org.qingyang.store.Store;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Learns names from the stories that editors have confirmed, in the background and never in anybody's way, and speaks up
/// beside the rules. A new model takes the place of the old one only if it is no worse on the confirmed stories.
/// Thread-safe.
public final class NameLearning implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(NameLearning.class);
    /// Late enough to keep no one from beginning to work.
    private static final Duration FIRST = Duration.ofSeconds(40);
    private static final Duration PAUSE = Duration.ofMinutes(1);
    /// So many more confirmed pages are worth a lesson.
    private static final int MORE_PAGES = 3;
    /// Older pages than these teach nothing new, and would make lessons longer and longer.
    private static final int MOST_PAGES = 200;

    private final Store store;
    private final Path file;
    private final LexiconService lexicon;
    private final Listeners listeners = new Listeners();
    private final AtomicBoolean closed = new AtomicBoolean();
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("names").priority(Thread.MIN_PRIORITY).factory());
    private volatile @Nullable NameVoice voice;
    private @Nullable NameModel model;
    private int pages;
    /// The refused names that stand in the file.
    private Set<String> written = Set.of();

    /// @param file where the model is kept
    NameLearning(Store store, Path file, LexiconService lexicon) {
        this.store = store;
        this.file = file;
        this.lexicon = lexicon;
    }

    /// Learns by itself from now on whenever there is enough that is new.
    public void keepLearning() {
        thread.scheduleWithFixedDelay(this::look, FIRST.toSeconds(), PAUSE.toSeconds(), TimeUnit.SECONDS);
    }

    /// Calls `listener` whenever a better model has taken the place of the one before, on the thread that has learnt, for
    /// as long as the caller keeps it.
    void whenLearnt(Runnable listener) {
        listeners.add(listener);
    }

    /// What was learnt up to now.
    NameVoice voice() {
        NameVoice known = voice;
        return known == null ? kept() : known;
    }

    private synchronized NameVoice kept() {
        NameVoice known = voice;
        if (known != null) {
            return known;
        }
        Optional<LearntNames> kept = LearntNames.read(file);
        model = kept.map(LearntNames::model).orElse(null);
        pages = kept.map(LearntNames::pages).orElse(0);
        written = kept.map(LearntNames::refused).orElse(Set.of());
        NameVoice read = kept.map(names -> NameVoice.of(names.model(), names.refused())).orElse(NameVoice.SILENT);
        voice = read;
        return read;
    }

    /// Remembers an editor's word on a name at once: what was refused is not offered again.
    synchronized void judged(String name, boolean refused) {
        voice = voice().refusing(name, refused);
    }

    private void look() {
        try {
            if (store.isWriting()) {
                catchUp();
            }
        } catch (Refusal | RuntimeException fault) {
            // A task that throws is never run again; what was learnt before stays.
            LOG.warn("nothing was learnt of names", fault);
        }
    }

    /// Learns from the confirmed stories if there are enough new ones. Takes seconds; not for the window's thread.
    ///
    /// @return whether there is a better model now
    public boolean catchUp() throws Refusal {
        voice();
        int now = store.learning().confirmedPages();
        if (now < pages + MORE_PAGES) {
            return false;
        }
        List<Story> stories = store.learning().confirmed(MOST_PAGES);
        FactFinder rules = FactFinder.with(lexicon.house());
        Optional<NameModel> better = NameSchool.better(
                stories.stream().map(story -> Sample.of(story, rules.find(story, null))).toList(), model, closed::get);
        // A lesson that was ended is to be begun again.
        pages = closed.get() ? pages : now;
        better.ifPresent(next -> {
            take(next, stories);
            listeners.tell();
        });
        return better.isPresent();
    }

    private synchronized void take(NameModel next, List<Story> stories) {
        model = next;
        voice = NameVoice.of(next, refused(stories));
        keep(next);
    }

    private synchronized void keep(NameModel learnt) {
        Set<String> refused = voice().refused();
        try {
            new LearntNames(pages, refused, learnt).write(file);
            written = refused;
        } catch (IOException full) {
            LOG.warn("what was learnt of names is not kept beyond this run", full);
        }
    }

    /// The names that editors refused somewhere and confirmed nowhere.
    private Set<String> refused(List<Story> stories) {
        Set<String> refused = new HashSet<>(voice().refused());
        Set<String> confirmed = new HashSet<>();
        for (Story story : stories) {
            story.judgements().stream().filter(said -> said.kind().isOfNames())
                    .forEach(said -> (said.isRejection() ? refused : confirmed).add(said.name()));
        }
        refused.removeAll(confirmed);
        return refused;
    }

    /// Ends a lesson that goes on, of which nothing comes. What editors refused and took back since the last one is kept.
    @Override
    public void close() {
        closed.set(true);
        thread.close();
        keepRefused();
    }

    private synchronized void keepRefused() {
        NameModel learnt = model;
        if (learnt != null && !voice().refused().equals(written)) {
            keep(learnt);
        }
    }
}
