package org.qingyang.cli;

import java.util.Optional;
import java.util.ServiceLoader;
import java.util.function.Supplier;
import org.qingyang.reading.PageReader;
import org.qingyang.reading.Reader;
import org.qingyang.service.Window;

/// What the commands work with. The reader is made when it is needed, for it loads dictionaries.
record Tools(Supplier<Reader> reader, Supplier<Optional<Window>> window) {

    static Tools standard() {
        return new Tools(PageReader::standard, () -> ServiceLoader.load(Window.class).findFirst());
    }
}
