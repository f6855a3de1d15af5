package org.qingyang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.qingyang.model.IssueData;
import org.qingyang.model.Status;
import org.qingyang.model.StoryRef;
import org.qingyang.search.Hit;

class TextHitsTest {

    private final List<Integer> rows = new ArrayList<>();
    private final List<String> sums = new ArrayList<>();

    private void write(int hits, int total) {
        var sink = new TextHits(table -> rows.add(table.rows().size()), (all, written) -> sums.add(written + " of " + all));
        sink.begin(total);
        for (int i = 1; i <= hits; i++) {
            sink.hit(new Hit(new StoryRef(1, 1, i), "题", List.of(), IssueData.UNKNOWN, Status.UNREAD, List.of(), Optional.empty()));
        }
        sink.end();
    }

    @Test
    void manyHitsAreNotKeptInMemoryUntilTheLastOneHasCome() {
        write(2_500, 3_000);
        assertThat(rows).containsExactly(1_000, 1_000, 500);
        assertThat(sums).containsExactly("2500 of 3000");
    }

    @Test
    void noHitIsATableWithoutRows() {
        write(0, 0);
        assertThat(rows).containsExactly(0);
        assertThat(sums).containsExactly("0 of 0");
    }
}
