package org.qingyang.bench;

import java.nio.file.Path;
import java.util.List;
import org.qingyang.desk.find.Query;
import org.qingyang.search.Limits;
import org.qingyang.service.Cancellation;
import org.qingyang.service.Concordance;
import org.qingyang.service.FindScope;
import org.qingyang.service.Found;
import org.qingyang.service.Newsroom;
import org.qingyang.service.Progress;

/// One step over ten thousand places, found, replaced and taken back.
final class BulkBench {

    private static final int PLACES = 10_000;
    private static final Query QUERY = Query.plain("职工", "员工");

    private final Path file;

    BulkBench(Path file) {
        this.file = file;
    }

    void run(Table table) throws Exception {
        try (Newsroom newsroom = Newsroom.open(ArchiveBench.options(file))) {
            Concordance[] found = new Concordance[1];
            double finding = Timed.seconds(() -> found[0] = newsroom.find()
                    .find(QUERY, new FindScope.OfStore(), Progress.NONE, new Cancellation()));
            List<Found> places = found[0].places().stream().limit(PLACES).toList();
            long stories = places.stream().map(Found::story).distinct().count();
            table.row("find places in the store", Table.format("%.2f s for %,d", finding, found[0].places().size()), "");
            double replacing = Timed.seconds(() -> newsroom.find().replace(QUERY, places));
            table.row("bulk change, durable", Table.format("%.0f ms for %,d places in %,d stories", 1e3 * replacing, places.size(), stories),
                    "≤ 100 ms for 10,000 places");
            // The index follows meanwhile; whoever searches reads what it has not followed.
            table.row("  a search right behind it", Table.format("%.0f ms", 1e3 * Timed.seconds(() -> newsroom.search()
                    .search(QUERY.replacement(), Limits.FIRST, new Cancellation()))), "");
            int issue = places.getFirst().issue();
            table.row("the same taken back", Table.format("%.0f ms", 1e3 * Timed.seconds(() -> newsroom.desk().undo(issue))), "");
        }
    }
}
