package org.qingyang.workbench.library;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;
import org.jspecify.annotations.Nullable;
import org.qingyang.model.IssueSummary;
import org.qingyang.service.LibraryService;
import org.qingyang.workbench.fx.Jobs;

/// How many errors are to be expected in ten thousand characters of the issues that are seen. Each is counted in the
/// background from its text, once as long as nobody decides anything on it. To be used on the window's thread.
final class ErrorRates {

    /// What is only scrolled past is not counted.
    private static final Duration REST = Duration.ofMillis(120);
    private static final int MOST = 2_000;

    private record Known(Instant changed, double rate) {
    }

    private final LibraryService library;
    private final Jobs jobs;
    private final Map<Integer, Known> known = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, Known> eldest) {
            return size() > MOST;
        }
    };

    ErrorRates(LibraryService library, Jobs jobs) {
        this.library = library;
        this.jobs = jobs;
    }

    /// Tells the rate of an issue, at once or after a while; never where it cannot be read.
    ///
    /// @param wanted whether somebody still waits for it
    void tell(IssueSummary issue, BooleanSupplier wanted, DoubleConsumer tell) {
        @Nullable Known last = known.get(issue.number());
        if (last != null && last.changed().equals(issue.changed())) {
            tell.accept(last.rate());
            return;
        }
        jobs.after(REST, () -> {
            if (wanted.getAsBoolean()) {
                jobs.run(() -> library.expectedErrors(issue.number()), rate -> {
                    known.put(issue.number(), new Known(issue.changed(), rate));
                    tell.accept(rate);
                }, unread -> { });
            }
        });
    }
}
