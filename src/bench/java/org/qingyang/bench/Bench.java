package org.qingyang.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.qingyang.text.SourceText;

/// What the program costs on generated archives, each figure beside its bar or beside what plain Java, plain SQLite and
/// plain HanLP need for the same in the same run.
///
/// `Bench SEEDS FOLDER PAGES…`: writes everything below FOLDER, which must be new.
public final class Bench {

    private static final int WARM = 200;

    private Bench() {
    }

    public static void main(String[] args) throws Exception {
        Path folder = Path.of(args[1]);
        var archive = new Archive(Path.of(args[0]));
        // What is measured first is measured warm.
        new ArchiveBench(archive, folder.resolve("warm"), WARM, new Table(false)).run();
        var table = new Table(true);
        texts(folder.resolve("warm/raw"), table);
        WorstCases.run(table);
        for (String pages : List.of(args).subList(2, args.length)) {
            new ArchiveBench(archive, folder.resolve(pages), Integer.parseInt(pages), table).run();
        }
    }

    private static void texts(Path raw, Table table) throws Exception {
        try (Stream<Path> files = Files.walk(raw)) {
            List<Path> pages = files.filter(Files::isRegularFile).sorted().toList();
            var texts = new java.util.ArrayList<SourceText>();
            for (Path page : pages) {
                texts.add(SourceText.of(Files.readString(page)));
            }
            new TextBench(texts, table).run();
        }
    }
}
