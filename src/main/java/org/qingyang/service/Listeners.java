package org.qingyang.service;

import java.lang.ref.WeakReference;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;

/// Those who want to be told of a change. They are held weakly: a window that is shown anew after each change of a setting
/// would else stay in memory for as long as the store is open. Thread-safe.
final class Listeners {

    private final List<WeakReference<Runnable>> all = new CopyOnWriteArrayList<>();

    /// @param listener is told until whoever wants to know lets go of it
    void add(Runnable listener) {
        all.add(new WeakReference<>(listener));
    }

    void tell() {
        all.removeIf(one -> one.get() == null);
        all.stream().map(WeakReference::get).filter(Objects::nonNull).forEach(Runnable::run);
    }
}
