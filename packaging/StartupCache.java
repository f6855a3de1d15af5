import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/// Lets the finished program start once, in a store of its own and without a display, and keeps what the Java machine
/// learned from it (JEP 483, 514). With it the window opens in about half the time.
///
/// Only on Linux: on macOS a file that is added later breaks the signature of the folder, and on Windows a process
/// cannot be asked to end. Nothing here can fail the build; without a cache the program starts as it always did.
final class StartupCache {

    private static final String CACHE = "startup.aot";
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration QUIET = Duration.ofMillis(1500);

    private final Path image;
    private final Path seeds;
    private final Path work;

    /// @param image the folder that jpackage made
    /// @param seeds files to open while learning
    /// @param work  a folder of its own
    StartupCache(Path image, Path seeds, Path work) {
        this.image = image;
        this.seeds = seeds;
        this.work = work;
    }

    void add() {
        if (!Tools.LINUX) {
            return;
        }
        try {
            Tools.delete(work);
            Files.createDirectories(work);
            learn();
            if (Files.exists(work.resolve(CACHE))) {
                Files.move(work.resolve(CACHE), app().resolve(CACHE));
                use();
            }
        } catch (IOException | RuntimeException noCache) {
            System.err.println("No start-up cache: " + noCache);
        }
    }

    private Path app() {
        return image.resolve("lib").resolve("app");
    }

    private void learn() throws IOException {
        var loaded = work.resolve("classes.log");
        var program = start(loaded);
        try {
            waitUntilQuiet(program, loaded);
        } finally {
            // The machine writes the cache when it is asked to end.
            program.destroy();
        }
        program.onExit().completeOnTimeout(program, PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
        program.destroyForcibly();
    }

    private Process start(Path loaded) throws IOException {
        var launcher = image.resolve("bin").resolve("qingyang");
        var builder = new ProcessBuilder(launcher.toString(), "open", seeds.toString())
                .redirectErrorStream(true)
                .redirectOutput(work.resolve("output.log").toFile());
        var environment = builder.environment();
        environment.put("JAVA_TOOL_OPTIONS", String.join(" ", List.of(
                "-XX:AOTCacheOutput=" + quoted(work.resolve(CACHE)),
                "-Xlog:class+load:file=" + quoted(loaded),
                "-Dglass.platform=Headless",
                "-Dprism.order=sw")));
        environment.put("HOME", work.toString());
        environment.put("XDG_DATA_HOME", work.toString());
        environment.put("QINGYANG_STORE", work.resolve("store.db").toString());
        environment.put("LC_ALL", "C.UTF-8");
        // The program opens its window only where there seems to be a display; JavaFX does not look for this one.
        environment.put("DISPLAY", ":none");
        return builder.start();
    }

    private static String quoted(Path path) {
        return '"' + path.toString() + '"';
    }

    /// The window is up and the seeds are read when no class has been loaded for a while.
    private static void waitUntilQuiet(Process program, Path loaded) throws IOException {
        var end = Instant.now().plus(PATIENCE);
        var lastGrowth = Instant.now();
        long size = 0;
        while (program.isAlive() && Instant.now().isBefore(end)) {
            long now = Files.exists(loaded) ? Files.size(loaded) : 0;
            if (now != size) {
                size = now;
                lastGrowth = Instant.now();
            } else if (size > 0 && lastGrowth.plus(QUIET).isBefore(Instant.now())) {
                return;
            }
            LockSupport.parkNanos(50_000_000);
        }
    }

    /// The cache is bound to the jars with their times. A copy of the folder that loses these has to start without the
    /// cache, and in silence, because the words of the Java machine would stand between the lines of the program.
    private void use() throws IOException {
        var settings = app().resolve("qingyang.cfg");
        var lines = List.of(
                "java-options=-XX:AOTCache=$APPDIR/" + CACHE,
                "java-options=-Xlog:aot*=off,cds*=off");
        var text = Files.readString(settings).stripTrailing();
        Files.writeString(settings, text + "\n" + String.join("\n", lines) + "\n");
    }
}
