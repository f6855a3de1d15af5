package org.qingyang.service;

import java.util.ArrayList;
import java.util.List;
import org.qingyang.model.Refusal;

/// Does something with each of many values on all processors.
final class SideBySide {

    /// What is done; must be safe to be done on any thread.
    @FunctionalInterface
    interface Work<A, B> {
        B with(A value) throws Refusal;
    }

    /// What came of it.
    private interface Result<B> {
        B get() throws Refusal;
    }

    private SideBySide() {
    }

    /// What comes of each, in their order.
    ///
    /// @throws Refusal the first one, in the order of the values
    static <A, B> List<B> each(List<A> values, Work<A, B> work) throws Refusal {
        List<B> all = new ArrayList<>();
        for (Result<B> result : values.parallelStream().map(value -> attempt(value, work)).toList()) {
            all.add(result.get());
        }
        return all;
    }

    private static <A, B> Result<B> attempt(A value, Work<A, B> work) {
        try {
            B done = work.with(value);
            return () -> done;
        } catch (Refusal refusal) {
            return () -> {
                throw refusal;
            };
        }
    }
}
