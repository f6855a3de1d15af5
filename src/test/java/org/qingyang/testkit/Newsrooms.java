package org.qingyang.testkit;

import java.nio.file.Path;
import java.time.Clock;
import org.qingyang.model.Refusal;
import org.qingyang.service.Cancellation;
import org.qingyang.service.Newsroom;
import org.qingyang.service.Progress;
import org.qingyang.service.StoreOptions;

/// Newsrooms with the stub reader.
public final class Newsrooms {

    private Newsrooms() {
    }

    public static Newsroom open(Path store) throws Refusal {
        return Newsroom.open(new StoreOptions(store, "甲", new StubReader(), Clock.systemUTC()));
    }

    /// A newsroom into which the five seed pages were imported, as issues 1 to 5.
    public static Newsroom withSeeds(Path store) throws Refusal {
        Newsroom newsroom = open(store);
        newsroom.imports().importAll(Seeds.files(), Progress.NONE, new Cancellation());
        return newsroom;
    }
}
