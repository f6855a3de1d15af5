package org.qingyang.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qingyang.intake.Charsets;
import org.qingyang.intake.Intake;
import org.qingyang.model.Message;
import org.qingyang.model.Refusal;
import org.qingyang.service.Newsroom;
import org.qingyang.service.StoreLocation;
import org.qingyang.service.StoreOptions;
import org.qingyang.wording.Messages;

/// One run of the program: what is set around it, what it works with, and where its words go.
record Session(Options options, Map<String, String> env, Messages messages, Tools tools, Output text, Output json) {

    Output output() {
        return options.json ? json : text;
    }

    /// A sentence beside the result.
    void remark(Message message) {
        text.refusal(message);
    }

    Path store() {
        return options.store != null ? options.store.toAbsolutePath() : location().file();
    }

    StoreLocation location() {
        return new StoreLocation(env, System.getProperties());
    }

    Newsroom newsroom() throws Refusal {
        var opening = new StoreOptions(store(), location().editor(), tools.reader().get(), Clock.systemUTC());
        return Newsroom.open(opening);
    }

    /// The store of a command that works on what is there: where there is none, none is made.
    Newsroom existing() throws Refusal {
        if (Files.notExists(store())) {
            throw new Refusal(Message.of("cli.refusal.noStore", store()));
        }
        return newsroom();
    }

    static Intake intake(@Nullable String encoding) {
        return encoding == null ? Intake.guessing() : new Intake(WrongUsage.unless(() -> Charsets.named(encoding)));
    }
}
