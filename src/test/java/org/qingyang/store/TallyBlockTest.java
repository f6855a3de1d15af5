package org.qingyang.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.qingyang.model.Status;
import org.qingyang.model.StoryKind;

class TallyBlockTest {

    private final Random random = new Random(5);

    @Test
    void whatIsWrittenIsRead() {
        for (int i = 0; i < 100; i++) {
            SortedMap<Integer, Tally> tallies = tallies(random.nextInt(256));
            assertThat(TallyBlock.read(TallyBlock.of(tallies).bytes()).tallies()).isEqualTo(tallies);
        }
    }

    @Test
    void talliesComeAndGoAndTheOthersStay() {
        for (int i = 0; i < 100; i++) {
            SortedMap<Integer, Tally> before = tallies(random.nextInt(64));
            SortedMap<Integer, Tally> others = tallies(random.nextInt(64));
            int[] gone = random.ints(random.nextInt(64), 0, 256).sorted().distinct().toArray();
            SortedMap<Integer, Tally> expected = new TreeMap<>(before);
            expected.putAll(others);
            IntStream.of(gone).forEach(expected::remove);
            assertThat(TallyBlock.of(before).with(others).without(gone).tallies()).isEqualTo(expected);
        }
    }

    @Test
    void anyDocumentsAreCountedAsByHand() {
        for (int i = 0; i < 100; i++) {
            SortedMap<Integer, Tally> tallies = tallies(random.nextInt(256));
            long[] docs = LongStream.range(512, 768).filter(_ -> random.nextBoolean()).toArray();
            var sums = new TallySums();
            TallyBlock.of(tallies).addTo(sums, docs, 0, docs.length);
            List<Tally> counted = LongStream.of(docs).mapToObj(doc -> tallies.get(TallyBlock.place(doc)))
                    .filter(tally -> tally != null).toList();
            assertThat(sums.byIssue()).isEqualTo(often(counted.stream().map(Tally::issue).toList()));
            Map<Integer, Integer> states = often(counted.stream().map(tally -> tally.number() % Tally.STATES).toList());
            int[] byState = sums.byState();
            assertThat(byState).hasSize(Tally.STATES);
            for (int state = 0; state < byState.length; state++) {
                assertThat(byState[state]).isEqualTo(states.getOrDefault(state, 0));
            }
            assertThat(sums.byFacet()).isEqualTo(often(counted.stream().flatMap(tally -> tally.facets().stream()).toList()));
        }
    }

    private static Map<Integer, Integer> often(List<Integer> numbers) {
        return numbers.stream().collect(Collectors.toMap(number -> number, _ -> 1, Integer::sum));
    }

    @Test
    void brokenBytesAreNoTallies() {
        byte[] bytes = TallyBlock.of(tallies(20)).bytes();
        for (int i = 0; i < 2_000; i++) {
            byte[] broken = java.util.Arrays.copyOf(bytes, random.nextInt(bytes.length + 8));
            if (broken.length > 0) {
                broken[random.nextInt(broken.length)] ^= (byte) (1 << random.nextInt(8));
            }
            // Nothing else may come of it: no exception, and nothing that another does not understand.
            TallyBlock.parse(broken).ifPresent(block -> assertThat(block.tallies()).allSatisfy((place, tally) ->
                    assertThat(Tally.isSound(tally.number())).isTrue()));
        }
        assertThat(TallyBlock.parse(new byte[] {1, 0})).isEmpty();
        assertThat(TallyBlock.parse(new byte[] {1, 0, 0, 0})).isEmpty();
        assertThat(TallyBlock.parse(new byte[0])).isPresent();
    }

    private SortedMap<Integer, Tally> tallies(int stories) {
        SortedMap<Integer, Tally> tallies = new TreeMap<>();
        for (int i = 0; i < stories; i++) {
            tallies.put(random.nextInt(256), new Tally(random.nextInt(1 << 20), Status.values()[random.nextInt(4)],
                    StoryKind.values()[random.nextInt(2)], random.nextBoolean(),
                    random.ints(random.nextInt(6), 1, 5_000).boxed().toList()));
        }
        return tallies;
    }
}
