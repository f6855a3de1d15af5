package org.qingyang.store.json;

import java.util.Objects;
import java.util.function.Supplier;
import tools.jackson.core.JacksonException;

/// A stored text that nobody here can have written: the store is damaged.
public final class BrokenJson extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BrokenJson(Throwable cause) {
        super("stored JSON cannot be read: " + cause.getMessage(), cause);
    }

    /// What `read` gives; whatever it stumbles over is damage.
    static <T> T guard(Supplier<T> read) {
        try {
            return Objects.requireNonNull(read.get());
        } catch (JacksonException | IllegalArgumentException | NullPointerException | IndexOutOfBoundsException broken) {
            throw new BrokenJson(broken);
        }
    }
}
