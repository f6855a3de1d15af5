package org.qingyang.service;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.qingyang.intake.Imprint;
import org.qingyang.intake.RawPage;
import org.qingyang.model.Message;
import org.qingyang.model.Page;
import org.qingyang.model.Refusal;
import org.qingyang.reading.Reader;
import org.qingyang.store.NewIssue;
import org.qingyang.store.NewPage;
import org.qingyang.store.PagePlace;
import org.qingyang.store.Store;
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
    ///
    /// @param raw     what was read
    /// @param imprint what it states of itself
    record Ready(Path file, RawPage raw, Imprint imprint, NewIssue issue) implements Read {

        Page page() {
            return issue.pages().getFirst().page();
        }
    }

    /// In the store already: the same bytes are a page of an issue.
    ///
    /// @param older whether another version has come in its place
    record Known(Path file, int issue, boolean older) implements Read {
    }

    /// A page of the store with another text, to come in its place.
    record Revised(Path file, RawPage page, PagePlace place) implements Read {
    }

    /// Not to be stored.
    record Turned(Path file, Message why) implements Read {
    }

    /// Gets the text and reads it, unless the store has it. Whatever goes wrong with one file is said of that file only.
    Read read(Reader reader, Store store, RevisionService revisions, Instant now) {
        try {
            RawPage raw = load.get();
            Optional<Integer> known = store.issueOf(raw.source().sha256());
            if (known.isPresent()) {
                return new Known(file, known.get(), store.isOlderVersion(raw.source().sha256()));
            }
            Imprint imprint = Imprint.of(raw, file);
            Optional<PagePlace> place = revisions.revised(raw, imprint);
            if (place.isPresent()) {
                return new Revised(file, raw, place.get());
            }
            var page = new Page(imprint.number().orElse(Page.ANY), imprint.name(), raw.source(), raw.text(),
                    reader.read(raw.text()));
            return new Ready(file, raw, imprint, new NewIssue(imprint.data(), List.of(new NewPage(page, reader.version())), now));
        } catch (Refusal refusal) {
            return new Turned(file, refusal.message());
        } catch (RuntimeException slip) {
            return new Turned(file, failed(file, slip));
        }
    }

    /// What is said of a file at which the program stumbled; the others go on.
    static Message failed(Path file, RuntimeException slip) {
        LoggerFactory.getLogger(Arrival.class).error("reading {}", file, slip);
        return Message.of("service.import.failed", file);
    }
}
