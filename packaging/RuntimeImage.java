import java.io.IOException;
import java.lang.module.FindException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The Java that the program brings along: the modules of the JDK that it needs, and JavaFX.
final class RuntimeImage {

    /// What the jars ask for (by jdeps), and what no tool can see: locale data and charsets for Chinese, accessibility
    /// for the screen readers of Windows, the zip file system.
    private static final List<String> JDK_MODULES = List.of(
            "java.base", "java.desktop", "java.logging", "java.management", "java.sql", "java.xml",
            "java.xml.crypto", "java.security.jgss",
            "jdk.accessibility", "jdk.charsets", "jdk.localedata", "jdk.unsupported", "jdk.zipfs");

    private static final List<String> OPTIONS =
            List.of("--include-locales", "en,zh", "--no-header-files", "--no-man-pages");

    private final Path work;
    private final List<Path> windowJars;

    /// @param work       a folder of its own
    /// @param windowJars the published JavaFX jars for this system
    RuntimeImage(Path work, List<Path> windowJars) {
        this.work = work;
        this.windowJars = windowJars;
    }

    /// The folder of the runtime. It is made only if something that it consists of has changed since the last time.
    Path folder() throws IOException {
        var folder = work.resolve("java");
        var key = work.resolve("made-of.txt");
        if (!Files.exists(key) || !Files.readString(key).equals(madeOf())) {
            Tools.delete(work);
            link(folder);
            Files.writeString(key, madeOf());
        }
        return folder;
    }

    private String madeOf() {
        return Stream.of(System.getProperty("java.home"), Runtime.version(), JDK_MODULES, OPTIONS, windowJars)
                .map(Object::toString)
                .collect(Collectors.joining("\n"));
    }

    private void link(Path folder) throws IOException {
        var modules = new ArrayList<>(JDK_MODULES);
        for (var jar : windowJars) {
            var name = descriptor(jar).name();
            jmod(jar, name);
            modules.add(name);
        }
        var arguments = new ArrayList<>(OPTIONS);
        arguments.addAll(List.of("--module-path", jmods().toString()));
        arguments.addAll(List.of("--add-modules", String.join(",", modules)));
        arguments.addAll(List.of("--output", folder.toString()));
        Tools.run("jlink", arguments);
        shareClasses(folder);
    }

    private Path jmods() throws IOException {
        return Files.createDirectories(work.resolve("jmods"));
    }

    /// A published JavaFX jar holds its native libraries as resources, and would unpack them into the user's home at
    /// first start. As a jmod they go where libraries belong.
    private void jmod(Path jar, String name) throws IOException {
        var classes = Files.createDirectories(work.resolve("unpacked").resolve(name).resolve("classes"));
        var libraries = Files.createDirectories(work.resolve("unpacked").resolve(name).resolve("libraries"));
        Tools.unpack(jar, "/", path -> isLibrary(path)
                ? libraries.resolve(path.getFileName().toString())
                : classes.resolve(path.toString().substring(1)));
        Tools.run("jmod", List.of(
                "create", "--class-path", classes.toString(), "--libs", libraries.toString(),
                jmods().resolve(name + ".jmod").toString()));
    }

    private static boolean isLibrary(Path path) {
        return path.toString().matches(".*\\.(so|dll|dylib)");
    }

    /// What `jlink --generate-cds-archive` does, but without its words on the console. Without the archive the program
    /// only starts more slowly, so a failure is no reason to stop.
    private static void shareClasses(Path folder) throws IOException {
        var java = folder.resolve("bin").resolve(Tools.WINDOWS ? "java.exe" : "java");
        var dump = new ProcessBuilder(java.toString(), "-Xshare:dump")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        dump.onExit().join();
    }

    /// Whether a jar is a part of JavaFX for this system, and not the empty one that Maven needs to find it.
    static boolean isWindowJar(Path jar) {
        var descriptor = descriptor(jar);
        return descriptor != null && !descriptor.isAutomatic() && descriptor.name().matches("(javafx|jfx)\\..*");
    }

    private static ModuleDescriptor descriptor(Path jar) {
        try {
            return ModuleFinder.of(jar).findAll().iterator().next().descriptor();
        } catch (FindException notNameable) {
            return null;
        }
    }
}
