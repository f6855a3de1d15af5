package org.qingyang.bench;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.seg.Segment;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import org.qingyang.reading.PageReader;
import org.qingyang.text.SourceText;

/// The cost of reading 1, 10 and 100 pages in one batch, beside HanLP's own pass over the same text. The time divided by
/// `pages` must not grow with their number; a page of the seeds has about 3,300 characters.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ReadingBenchmark {

    @Param({"1", "10", "100"})
    private int pages;

    private final PageReader reader = PageReader.standard();
    private final Segment segment = HanLP.newSegment();
    private List<SourceText> batch = List.of();

    @Setup
    public void load() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("seeds"))) {
            List<SourceText> seeds = files.sorted().map(ReadingBenchmark::page).toList();
            batch = Stream.iterate(0, i -> i + 1).limit(pages).map(i -> seeds.get(i % seeds.size())).toList();
        }
    }

    private static SourceText page(Path file) {
        try {
            return SourceText.of(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }

    @Benchmark
    public void reading(Blackhole hole) {
        batch.forEach(page -> hole.consume(reader.read(page)));
    }

    @Benchmark
    public void words(Blackhole hole) {
        batch.forEach(page -> page.text().lines().forEach(line -> hole.consume(segment.seg(line))));
    }
}
