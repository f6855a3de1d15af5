package org.qingyang.service;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.qingyang.intake.Imprint;
import org.qingyang.intake.RawPage;
import org.qingyang.model.Message;
import org.qingyang.model.Page;
import org.qingyang.model.Refusal;
import org.qingyang.model.Sheet;
import org.qingyang.reading.Reader;
import org.qingyang.store.NewIssue;
import org.qingyang.store.NewPage;
import org.slf4j.LoggerFactory;

/// A file on its way into the store.
///
/// @param load gets its text
record Arrival(Path file, Load load) {

    /// Gets a raw page from wherever it is.
    @FunctionalInterface
    interface Load {
        RawPage get() throws Refusal;
    }

    /// What comes of reading an arrival.
    sealed interface Read {
        Path file();
    }

    /// Ready to be stored.
    record Ready(Path file, NewIssue issue) implements Read {

        Sheet sheet() {
            return issue.pages().getFirst().page().sheet();
        }
    }

    /// Not to be stored.
    record Turned(Path file, Message why) implements Read {
    }

    /// Gets the text and reads it. Whatever goes wrong with one file is said of that file only.
    Read read(Reader reader, Instant now) {
        try {
            RawPage raw = load.get();
            Imprint imprint = Imprint.of(raw);
            var page = new Page(imprint.number().orElse(Page.ANY), imprint.name(), raw.source(), raw.text(),
                    reader.read(raw.text()));
            return new Ready(file, new NewIssue(imprint.data(), List.of(new NewPage(page, reader.version())), now));
        } catch (Refusal refusal) {
            return new Turned(file, refusal.message());
        } catch (RuntimeException slip) {
            LoggerFactory.getLogger(Arrival.class).error("reading {}", file, slip);
            return new Turned(file, Message.of("service.import.failed", file));
        }
    }
}
