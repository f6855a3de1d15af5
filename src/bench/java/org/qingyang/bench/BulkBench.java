package org.qingyang.bench;

import java.nio.file.Path;
import java.util.List;
import org.qingyang.desk.find.FindQuery;
import org.qingyang.search.Limits;
import org.qingyang.service.Cancellation;
import org.qingyang.service.Concordance;
import org.qingyang.service.FindScope;
import org.qingyang.service.Found;
import org.qingyang.service.Newsroom;
import org.qingyang.service.Progress;

/// One step over ten thousand places, found, replaced and taken back; the first time, and when the program is warm.
final class BulkBench {

    private static final int PLACES = 10_000;
    private static final int ROUNDS = 8;
    /// Milliseconds in which the index follows a step; measured apart from it.
    private static final int FOLLOWING = 6_000;
    private static final FindQuery QUERY = FindQuery.plain("职工", "员工");

    private final Path file;

    BulkBench(Path file) {
        this.file = file;
    }

    void run(Table table) throws Exception {
        try (Newsroom newsroom = Newsroom.open(ArchiveBench.options(file))) {
            List<Found> places = found(newsroom, table).stream().limit(PLACES).toList();
            long stories = places.stream().map(Found::story).distinct().count();
            int issue = places.getFirst().issue();
            double first = replace(newsroom, places);
            // The index follows meanwhile; whoever searches reads what it has not followed.
            table.row("  a search right behind it", Table.format("%.0f ms", 1e3 * Timed.seconds(() -> newsroom.search()
                    .search(QUERY.replacement(), Limits.FIRST, new Cancellation()))), "");
            double firstBack = takeBack(newsroom, issue);
            double[] replacing = new double[ROUNDS];
            double[] takingBack = new double[ROUNDS];
            for (int i = 0; i < ROUNDS; i++) {
                replacing[i] = replace(newsroom, places);
                Thread.sleep(FOLLOWING);
                takingBack[i] = takeBack(newsroom, issue);
            }
            table.row("bulk change, durable", Table.format("%,d places in %,d stories: %s; first %.0f ms", places.size(), stories,
                    Timed.Spread.of(replacing), first), "≤ 100 ms for 10,000 places");
            table.row("  the same taken back", Table.format("%s; first %.0f ms", Timed.Spread.of(takingBack), firstBack), "");
        }
    }

    /// The places are shown at once; which of them names and posts protect is known a little later, and kept in mind.
    private static List<Found> found(Newsroom newsroom, Table table) throws Exception {
        var scope = new FindScope.OfStore();
        Concordance[] found = new Concordance[1];
        double seen = Timed.seconds(() -> found[0] = newsroom.find().glance(QUERY, scope, Progress.NONE, new Cancellation()));
        table.row("find places in the store", Table.format("%.2f s for %,d", seen, found[0].places().size()), "");
        table.row("  and the names among them", Table.format("%.2f s, again %.2f s",
                Timed.seconds(() -> found[0] = newsroom.find().find(QUERY, scope, Progress.NONE, new Cancellation())),
                Timed.seconds(() -> newsroom.find().find(QUERY, scope, Progress.NONE, new Cancellation()))), "in the background");
        return found[0].places();
    }

    /// @return milliseconds
    private static double replace(Newsroom newsroom, List<Found> places) throws Exception {
        return 1e3 * Timed.seconds(() -> newsroom.find().replace(QUERY, places));
    }

    private static double takeBack(Newsroom newsroom, int issue) throws Exception {
        double time = 1e3 * Timed.seconds(() -> newsroom.desk().undo(issue));
        Thread.sleep(FOLLOWING);
        return time;
    }
}
