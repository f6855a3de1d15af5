package org.qingyang.store;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/// The tallies of neighbouring documents as they are stored together, four days or 256 undated ones: counting a hundred
/// thousand documents reads a few thousand blocks and not each document's rows.
///
/// Of each document, in order: its place in the block in the lower bits of a number and how many facets it has in the
/// others; then [Tally#number()]; then the ids of its facets. All are 32-bit numbers, the lowest byte first.
final class TallyBlock {

    private static final int UNDATED_BITS = 8;
    private static final int DATED_BITS = SearchDates.DAY_BITS + 2;
    private static final int LAST = (1 << DATED_BITS) - 1;
    private static final int MOST_FACETS = 1 << 24;

    static final TallyBlock EMPTY = new TallyBlock(new int[0]);

    private final int[] numbers;

    private TallyBlock(int[] numbers) {
        this.numbers = numbers;
    }

    /// The number of the block that has a document's tally.
    static long of(long doc) {
        return doc >> bits(doc);
    }

    /// The first document whose tally a block may have.
    static long first(long block) {
        return block << (block > SearchDates.Range.LOOSE.last() >> DATED_BITS ? DATED_BITS : UNDATED_BITS);
    }

    /// A document's place in its block.
    static int place(long doc) {
        return (int) (doc & (1L << bits(doc)) - 1);
    }

    private static int bits(long doc) {
        return SearchDates.Range.LOOSE.last() < doc ? DATED_BITS : UNDATED_BITS;
    }

    static TallyBlock of(SortedMap<Integer, Tally> tallies) {
        return EMPTY.with(tallies);
    }

    /// The block with other tallies for some documents, by their places, whether it has them or not.
    TallyBlock with(SortedMap<Integer, Tally> tallies) {
        var result = new Numbers(numbers.length + tallies.values().stream().mapToInt(tally -> 2 + tally.facets().size()).sum());
        int at = 0;
        for (Map.Entry<Integer, Tally> next : tallies.entrySet()) {
            int place = next.getKey();
            int end = from(at, place);
            result.add(numbers, at, end);
            result.add(place, next.getValue());
            at = from(end, place + 1);
        }
        result.add(numbers, at, numbers.length);
        return result.block();
    }

    /// The block without the tallies of some documents.
    ///
    /// @param places in order
    TallyBlock without(int[] places) {
        var result = new Numbers(numbers.length);
        int at = 0;
        for (int place : places) {
            int end = from(at, place);
            result.add(numbers, at, end);
            at = from(end, place + 1);
        }
        result.add(numbers, at, numbers.length);
        return result.block();
    }

    /// Where the first tally of a place or one behind it begins, looked for from `at` on.
    private int from(int at, int place) {
        int from = at;
        while (from < numbers.length && (numbers[from] & LAST) < place) {
            from = next(from);
        }
        return from;
    }

    /// A block in the making.
    private static final class Numbers {

        private final int[] numbers;
        private int length;

        Numbers(int most) {
            this.numbers = new int[most];
        }

        void add(int[] others, int from, int to) {
            System.arraycopy(others, from, numbers, length, to - from);
            length += to - from;
        }

        void add(int place, Tally tally) {
            numbers[length++] = place | tally.facets().size() << DATED_BITS;
            numbers[length++] = tally.number();
            for (int facet : tally.facets()) {
                numbers[length++] = facet;
            }
        }

        TallyBlock block() {
            return new TallyBlock(Arrays.copyOf(numbers, length));
        }
    }

    /// @return empty if these are no tallies: the file is damaged
    static Optional<TallyBlock> parse(byte[] bytes) {
        var numbers = new int[bytes.length / Integer.BYTES];
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asIntBuffer().get(numbers);
        return Optional.of(new TallyBlock(numbers)).filter(block -> bytes.length % Integer.BYTES == 0 && block.isSound());
    }

    /// @throws StoreException if these are no tallies
    static TallyBlock read(byte[] bytes) {
        return parse(bytes).orElseThrow(() -> new StoreException(new SQLiteException("no tallies",
                SQLiteErrorCode.SQLITE_CORRUPT)));
    }

    private boolean isSound() {
        int at = 0;
        while (at < numbers.length && isSound(at)) {
            at = next(at);
        }
        return at == numbers.length;
    }

    /// Without streams, because every count goes through here for every story.
    private boolean isSound(int at) {
        if (numbers[at] < 0 || at + 1 == numbers.length || next(at) > numbers.length || !Tally.isSound(numbers[at + 1])) {
            return false;
        }
        for (int i = at + 2; i < next(at); i++) {
            if (numbers[i] < 0 || numbers[i] > MOST_FACETS) {
                return false;
            }
        }
        return true;
    }

    byte[] bytes() {
        ByteBuffer bytes = ByteBuffer.allocate(numbers.length * Integer.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asIntBuffer().put(numbers);
        return bytes.array();
    }

    /// The tallies by their documents' places.
    SortedMap<Integer, Tally> tallies() {
        SortedMap<Integer, Tally> tallies = new TreeMap<>();
        for (int at = 0; at < numbers.length; at = next(at)) {
            List<Integer> facets = IntStream.range(at + 2, next(at)).mapToObj(i -> numbers[i]).toList();
            tallies.put(numbers[at] & LAST, Tally.of(numbers[at + 1], facets));
        }
        return tallies;
    }

    /// Adds all of the block's tallies.
    void addTo(TallySums sums) {
        for (int at = 0; at < numbers.length; at = next(at)) {
            sums.add(numbers, at + 1, next(at));
        }
    }

    /// Adds the tallies of some of its documents.
    ///
    /// @param docs in order; from one index to before another they are of this block
    void addTo(TallySums sums, long[] docs, int from, int to) {
        int at = 0;
        for (int i = from; i < to; i++) {
            int place = place(docs[i]);
            at = from(at, place);
            if (at < numbers.length && (numbers[at] & LAST) == place) {
                sums.add(numbers, at + 1, next(at));
            }
        }
    }

    private int next(int at) {
        return at + 2 + (numbers[at] >>> DATED_BITS);
    }
}
