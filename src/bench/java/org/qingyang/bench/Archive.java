package org.qingyang.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/// Makes an archive of any size from the stories of the five seed pages: each page is a banner and five to eight
/// stories, of which each sentence may come from another story. Nothing else goes in; the same seed gives the same
/// archive.
final class Archive {

    private static final int STORIES_LEAST = 5;
    private static final int STORIES_MORE = 4;
    private static final int PAGES_A_DAY = 8;

    private final List<List<String>> stories = new ArrayList<>();
    private final List<String> sentences = new ArrayList<>();
    private final List<String> banners = new ArrayList<>();

    /// @param seeds the folder with the seed pages
    Archive(Path seeds) throws IOException {
        try (var files = Files.list(seeds)) {
            for (Path file : files.sorted().toList()) {
                take(Files.readString(file));
            }
        }
    }

    private void take(String page) {
        List<String> lines = page.lines().filter(line -> !line.isBlank()).toList();
        banners.add(lines.getFirst());
        List<String> story = new ArrayList<>();
        boolean inBody = false;
        for (String line : lines.subList(1, lines.size())) {
            boolean heading = line.length() < 30 && !line.endsWith("。");
            if (heading && inBody) {
                stories.add(story);
                story = new ArrayList<>();
            }
            inBody = !heading;
            story.add(line);
            if (line.length() > 60) {
                sentences.addAll(List.of(line.split("(?<=。)")));
            }
        }
        stories.add(story);
    }

    /// Writes the pages, some to a day, a folder to a month, and answers how many bytes they have.
    long write(Path folder, int pages, long seed) throws IOException {
        var random = new Random(seed);
        long bytes = 0;
        for (int i = 0; i < pages; i++) {
            LocalDate day = LocalDate.of(2015, 1, 1).plusDays(i / PAGES_A_DAY);
            Path file = folder.resolve(day.toString().substring(0, 7)).resolve(day + "_%02d.txt".formatted(i % PAGES_A_DAY + 1));
            Files.createDirectories(file.getParent());
            Files.writeString(file, page(random));
            bytes += Files.size(file);
        }
        return bytes;
    }

    /// The files of an archive, in order.
    List<Path> files(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private String page(Random random) {
        var page = new StringBuilder(banners.get(random.nextInt(banners.size()))).append("\n\n");
        List<List<String>> chosen = new ArrayList<>(stories);
        Collections.shuffle(chosen, random);
        for (List<String> story : chosen.subList(0, STORIES_LEAST + random.nextInt(STORIES_MORE))) {
            for (String line : story) {
                page.append(mixed(line, random)).append("\n\n");
            }
        }
        return page.toString();
    }

    /// The line with every other sentence from somewhere else; labels and credits stay where they are.
    private String mixed(String line, Random random) {
        if (line.length() <= 60) {
            return line;
        }
        var mixed = new StringBuilder();
        String[] parts = line.split("(?<=。)");
        for (int i = 0; i < parts.length; i++) {
            mixed.append(i > 0 && random.nextBoolean() ? sentences.get(random.nextInt(sentences.size())) : parts[i]);
        }
        return mixed.toString();
    }
}
