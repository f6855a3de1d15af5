package org.qingyang.workbench.fx;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Looks something up in the background for what is shown now. A short rest comes first: what is only passed over is
/// never looked up. An answer for what is no longer shown is dropped. To be used on the window's thread.
///
/// @param <K> what is shown
/// @param <V> what is known about it
public final class Lookup<K, V> {

    private static final Duration REST = Duration.ofMillis(150);

    private final Jobs jobs;
    private final Function<K, V> source;
    private final BiConsumer<K, V> show;
    private final AtomicReference<@Nullable K> wanted = new AtomicReference<>();

    /// @param source runs in the background
    /// @param show   gets what was found, on the window's thread; not called where the source failed
    public Lookup(Jobs jobs, Function<K, V> source, BiConsumer<K, V> show) {
        this.jobs = jobs;
        this.source = source;
        this.show = show;
    }

    /// What is to be looked up, or was last; null if nothing is.
    public @Nullable K wanted() {
        return wanted.get();
    }

    /// Looks up what is shown from now on.
    public void want(K key) {
        wanted.set(key);
        jobs.after(REST, () -> {
            if (wanted.get() == key) {
                look(key);
            }
        });
    }

    /// Drops what is on its way.
    public void drop() {
        wanted.set(null);
    }

    private void look(K key) {
        jobs.run(() -> wanted.get() == key ? Optional.of(source.apply(key)) : Optional.<V>empty(), found -> {
            if (wanted.get() == key) {
                found.ifPresent(value -> show.accept(key, value));
            }
        }, failure -> { });
    }
}
