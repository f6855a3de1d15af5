package org.qingyang.workbench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.qingyang.model.IssueData;
import org.qingyang.model.Page;
import org.qingyang.model.PageSource;
import org.qingyang.model.Refusal;
import org.qingyang.reading.PageReader;
import org.qingyang.service.Newsroom;
import org.qingyang.service.StoreOptions;
import org.qingyang.store.NewIssue;
import org.qingyang.store.NewPage;
import org.qingyang.store.Store;
import org.qingyang.text.SourceText;
import org.qingyang.wording.Messages;
import org.qingyang.workbench.fx.Fonts;
import org.qingyang.workbench.fx.FxDialogs;
import org.qingyang.workbench.fx.FxJobs;
import org.qingyang.workbench.fx.Ui;
import org.qingyang.workbench.safety.Recovery;
import org.qingyang.workbench.settings.Settings;

/// Drives the real window by its keys and measures from the key until the frame that shows its work is out, beside the
/// same for a window that holds nothing but a label.
///
/// `WindowBench SEEDS FOLDER [WORDS]`: FOLDER must be new; of the measurements only those are made whose name holds WORDS.
/// Wants a display, as the window does.
public final class WindowBench {

    private static final int TIMES = 60;
    private static final int WARM = 20;
    private static final int PAGES = 24;
    private static final int LONG_STORY = 5_000;
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private static final Recovery NOTHING = new Recovery() {
        @Override
        public void restore(Path backup) {
            throw new IllegalStateException("not part of the measurement");
        }

        @Override
        public void rescue() {
            throw new IllegalStateException("not part of the measurement");
        }
    };

    private final List<SourceText> seeds;
    private final Path folder;
    private final String wanted;
    private double yardstick;

    private WindowBench(Path seeds, Path folder, String wanted) throws IOException {
        try (var files = Files.list(seeds)) {
            var texts = new ArrayList<SourceText>();
            for (Path file : files.sorted().toList()) {
                texts.add(SourceText.of(Files.readString(file)));
            }
            this.seeds = List.copyOf(texts);
        }
        this.folder = Files.createDirectories(folder);
        this.wanted = wanted;
    }

    public static void main(String[] args) throws Exception {
        // Frames as fast as they can be made: a pulse every sixtieth of a second would hide what they cost.
        System.setProperty("javafx.animation.fullspeed", "true");
        new WindowBench(Path.of(args[0]), Path.of(args[1]), args.length > 2 ? args[2] : "").run();
        System.exit(0);
    }

    private void run() throws Exception {
        Path file = folder.resolve("store.db");
        fill(file);
        var started = new CompletableFuture<Void>();
        Platform.startup(() -> started.complete(null));
        started.get();
        Platform.setImplicitExit(false);
        empty();
        try (Newsroom newsroom = Newsroom.open(new StoreOptions(file, "编辑", PageReader.standard(), Clock.systemUTC()))) {
            window(file, newsroom);
        }
    }

    /// Issue 1: one seed page. Issue 2: 24 pages. Issue 3: one story of 5,000 characters.
    private void fill(Path file) throws Refusal {
        try (Store store = Store.open(file, "bench", Clock.systemUTC())) {
            store.add(List.of(issue(List.of(seeds.getFirst()))));
            store.add(List.of(issue(IntStream.range(0, PAGES)
                    .mapToObj(i -> SourceText.of(seeds.get(i % seeds.size()).text() + "\n".repeat(i + 1))).toList())));
            String body = seeds.stream().flatMap(seed -> seed.text().lines()).filter(line -> line.length() > 60)
                    .collect(Collectors.joining());
            store.add(List.of(issue(List.of(SourceText.of("一篇很长的稿件\n\n本报讯 " + body.substring(0, LONG_STORY))))));
        }
    }

    private static NewIssue issue(List<SourceText> texts) {
        var pages = new ArrayList<NewPage>();
        var reader = PageReader.standard();
        for (SourceText text : texts) {
            String hash = String.format("%064x", text.hashCode() * 31L + text.length());
            var page = new Page(pages.size() + 1, new PageSource("page.txt", hash, "UTF-8", text.length()), text, reader.read(text));
            pages.add(new NewPage(page, reader.version()));
        }
        return new NewIssue(IssueData.UNKNOWN, pages, Instant.now());
    }

    private void empty() throws Exception {
        var label = new Label("0");
        Stage stage = onWindow(() -> shown(new Scene(label, 1360, 820)));
        double[] times = times(stage, i -> label.setText(String.valueOf(i)), i -> { });
        yardstick = quantile(times, 0.5);
        row("empty window: a label changes", times);
        onWindow(() -> {
            stage.close();
            return stage;
        });
    }

    private static Stage shown(Scene scene) {
        var stage = new Stage();
        stage.setScene(scene);
        stage.show();
        return stage;
    }

    private void window(Path file, Newsroom newsroom) throws Exception {
        Composition[] made = new Composition[1];
        Stage stage = onWindow(() -> {
            Fonts.load();
            var window = new Stage();
            Messages words = Messages.in(Locale.SIMPLIFIED_CHINESE);
            Settings settings = Settings.beside(file);
            made[0] = new Composition(new Ui(words, new FxDialogs(window, words), new FxJobs()), newsroom, settings,
                    window, new Composition.Around(() -> { }, NOTHING));
            var scene = new Scene(made[0].shell(), 1360, 820);
            settings.looks().dress(scene);
            scene.addEventFilter(KeyEvent.KEY_PRESSED, made[0].shell()::pressed);
            window.setScene(scene);
            window.show();
            made[0].shell().open(1);
            return window;
        });
        Scene scene = stage.getScene();
        measure("switch story", stage, i -> press(scene, i / 5 % 2 == 0 ? KeyCode.DOWN : KeyCode.UP, false, true), i -> { });
        measure("next doubt", stage, i -> press(scene, KeyCode.F8, false, false), i -> { });
        onWindow(() -> {
            press(scene, KeyCode.ESCAPE, false, false);
            press(scene, KeyCode.DOWN, false, true);
            return stage;
        });
        measure("join with the story above", stage, i -> press(scene, KeyCode.UP, true, false), i -> {
            press(scene, KeyCode.Z, true, false);
            press(scene, KeyCode.DOWN, false, true);
        });
        measure("open an issue of 24 pages", stage, i -> made[0].shell().open(2), i -> made[0].shell().open(1));
        onWindow(() -> {
            made[0].shell().open(3);
            press(scene, KeyCode.DIGIT4, true, false);
            press(scene, KeyCode.F2, false, false);
            return stage;
        });
        measure("key to glyph in 5,000 characters", stage, i -> type(scene, "字"), i -> { });
    }

    private void measure(String name, Stage stage, IntConsumer action, IntConsumer between) throws Exception {
        if (name.contains(wanted)) {
            row(name, times(stage, action, between));
        }
    }

    private static void press(Scene scene, KeyCode code, boolean control, boolean alt) {
        Event.fireEvent(target(scene), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, alt, false));
    }

    private static void type(Scene scene, String text) {
        Event.fireEvent(target(scene), new KeyEvent(KeyEvent.KEY_TYPED, text, text, KeyCode.UNDEFINED, false, false, false, false));
    }

    private static Node target(Scene scene) {
        return scene.getFocusOwner() == null ? scene.getRoot() : scene.getFocusOwner();
    }

    /// Milliseconds of each of many times.
    ///
    /// @param between done after each time, unmeasured
    private static double[] times(Stage stage, IntConsumer action, IntConsumer between) throws Exception {
        double[] times = new double[TIMES];
        for (int i = 0; i < WARM + TIMES; i++) {
            int at = i;
            double time = frame(stage.getScene(), () -> action.accept(at));
            if (i >= WARM) {
                times[i - WARM] = time;
            }
            frame(stage.getScene(), () -> between.accept(at));
        }
        return times;
    }

    /// From the action until the pulse that follows the one which lays its work out: by then the frame is painted, for a
    /// pulse waits for the painting of the last.
    private static double frame(Scene scene, Runnable action) throws Exception {
        var done = new CompletableFuture<Double>();
        Platform.runLater(() -> {
            long start = System.nanoTime();
            action.run();
            scene.addPostLayoutPulseListener(new Runnable() {
                private boolean laidOut;

                @Override
                public void run() {
                    if (laidOut) {
                        scene.removePostLayoutPulseListener(this);
                        done.complete((System.nanoTime() - start) / 1e6);
                    }
                    laidOut = true;
                    Platform.requestNextPulse();
                }
            });
            Platform.requestNextPulse();
        });
        return done.get(1, TimeUnit.MINUTES);
    }

    private static <T> T onWindow(java.util.concurrent.Callable<T> work) throws Exception {
        var done = new CompletableFuture<T>();
        Platform.runLater(() -> {
            try {
                done.complete(work.call());
            } catch (Exception failure) {
                done.completeExceptionally(failure);
            }
        });
        return done.get(1, TimeUnit.MINUTES);
    }

    private void row(String name, double[] times) {
        double median = quantile(times, 0.5);
        OUT.printf(Locale.ROOT, "%-36s median %7.1f ms   95 %% %7.1f ms   %5.1f × empty%n", name, median,
                quantile(times, 0.95), median / yardstick);
    }

    private static double quantile(double[] times, double share) {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[(int) Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
    }
}
