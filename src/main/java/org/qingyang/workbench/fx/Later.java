package org.qingyang.workbench.fx;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Something that is made when it is first asked for: a screen that nobody has looked at yet costs nothing at the
/// start. To be used on the window's thread.
public final class Later<T> implements Supplier<T> {

    private final Supplier<T> maker;
    private @Nullable T made;

    public Later(Supplier<T> maker) {
        this.maker = maker;
    }

    @Override
    public T get() {
        T here = made;
        if (here == null) {
            here = maker.get();
            made = here;
        }
        return here;
    }
}
