import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.spi.ToolProvider;

/// Makes the self-contained application: a runtime of JDK and JavaFX, the jars on the class path, and a launcher.
///
/// Maven starts it with the JDK that compiles the product: `java AppImage.java <base> <jar> <version> <class path>`.
/// It is quiet when all goes well. The runtime is kept between builds as long as nothing that it is made of changes.
///
/// The jars stay on the class path because HanLP and others are no modules and jlink takes nothing else, and because
/// a start-up cache survives moving the folder only that way.
final class AppImage {

    private static final String NAME = "qingyang";
    private static final String MAIN_CLASS = "org.qingyang.cli.Main";

    /// What the jars ask for by jdeps, and what no tool can see: locale data and charsets for Chinese,
    /// accessibility for the screen readers of Windows, the zip file system.
    private static final String JDK_MODULES = String.join(
            ",",
            "java.base,java.desktop,java.logging,java.management,java.naming,java.net.http,java.sql,java.xml",
            "java.xml.crypto,jdk.accessibility,jdk.charsets,jdk.localedata,jdk.unsupported,jdk.zipfs");

    private static final List<String> JAVA_OPTIONS = List.of(
            "-Xmx512m",
            "-XX:+UseSerialGC",
            "--enable-native-access=javafx.graphics,ALL-UNNAMED",
            "--add-exports=javafx.base/com.sun.javafx.event=ALL-UNNAMED",
            "-Dorg.sqlite.lib.path=$APPDIR");

    private final Path base;
    private final Path work;
    private final Path appJar;
    private final String version;
    private final List<Path> jars;

    private AppImage(Path base, Path appJar, String version, List<Path> jars) {
        this.base = base;
        this.work = base.resolve("target").resolve("image");
        this.appJar = appJar;
        this.version = version;
        this.jars = jars;
    }

    public static void main(String[] arguments) throws IOException {
        var jars = Stream.of(arguments[3].split(java.io.File.pathSeparator))
                .map(Path::of)
                .filter(path -> path.toString().endsWith(".jar"))
                .toList();
        new AppImage(Path.of(arguments[0]), Path.of(arguments[1]), arguments[2], jars).make();
    }

    private void make() throws IOException {
        var windowModules = jars.stream().filter(AppImage::isJavaFx).toList();
        var runtime = runtime(windowModules);
        var input = gatherInput();
        launcher(runtime, input);
    }

    // ---- the runtime

    private Path runtime(List<Path> windowModules) throws IOException {
        var runtime = work.resolve("runtime");
        var keyFile = work.resolve("runtime.key");
        var key = String.join("\n", System.getProperty("java.home"), Runtime.version().toString(), JDK_MODULES)
                + windowModules;
        if (Files.isDirectory(runtime) && Files.exists(keyFile) && Files.readString(keyFile).equals(key)) {
            return runtime;
        }
        delete(work);
        link(runtime, windowModules);
        Files.writeString(keyFile, key);
        return runtime;
    }

    private void link(Path runtime, List<Path> windowModules) throws IOException {
        var mods = Files.createDirectories(work.resolve("jmods"));
        for (var jar : windowModules) {
            jmod(jar, mods);
        }
        var names = windowModules.stream().map(jar -> module(jar).descriptor().name()).toList();
        run("jlink", List.of(
                "--module-path", mods.toString(),
                "--add-modules", JDK_MODULES + "," + String.join(",", names),
                "--include-locales", "en,zh",
                "--no-header-files", "--no-man-pages",
                "--output", runtime.toString()));
        shareClasses(runtime);
    }

    /// What `jlink --generate-cds-archive` does, but without its words on the console. Without the archive the program
    /// only starts more slowly, so a failure is no reason to stop.
    private static void shareClasses(Path runtime) throws IOException {
        var java = runtime.resolve("bin").resolve(isWindows() ? "java.exe" : "java").toString();
        var dump = new ProcessBuilder(java, "-Xshare:dump")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            dump.waitFor();
        } catch (InterruptedException e) {
            dump.destroy();
            Thread.currentThread().interrupt();
        }
    }

    /// A published JavaFX jar holds its native libraries as resources, which would be unpacked into the user's home
    /// at first start. As a jmod they go where libraries belong.
    private void jmod(Path jar, Path mods) throws IOException {
        var name = module(jar).descriptor().name();
        var classes = Files.createDirectories(work.resolve("unpacked").resolve(name).resolve("classes"));
        var libraries = Files.createDirectories(work.resolve("unpacked").resolve(name).resolve("lib"));
        unpack(jar, "/", path -> isLibrary(path)
                ? libraries.resolve(path.getFileName().toString())
                : classes.resolve(path.toString().substring(1)));
        run("jmod", List.of(
                "create", "--class-path", classes.toString(), "--libs", libraries.toString(),
                mods.resolve(name + ".jmod").toString()));
    }

    private static boolean isJavaFx(Path jar) {
        var module = module(jar);
        return module != null
                && !module.descriptor().isAutomatic()
                && (module.descriptor().name().startsWith("javafx.")
                        || module.descriptor().name().startsWith("jfx."));
    }

    private static ModuleReference module(Path jar) {
        try {
            return ModuleFinder.of(jar).findAll().stream().findFirst().orElse(null);
        } catch (java.lang.module.FindException noName) {
            return null;
        }
    }

    private static boolean isLibrary(Path path) {
        return path.toString().matches(".*\\.(so|dll|dylib)");
    }

    // ---- what goes beside the launcher

    private Path gatherInput() throws IOException {
        var input = work.resolve("input");
        delete(input);
        Files.createDirectories(input);
        copyInto(input, appJar);
        for (var jar : jars) {
            if (!jar.getFileName().toString().startsWith("javafx-") && !isJavaFx(jar)) {
                copyInto(input, jar);
            }
            if (jar.getFileName().toString().startsWith("sqlite-jdbc-")) {
                unpack(jar, "/org/sqlite/native/" + sqlitePlatform(), path ->
                        input.resolve(path.getFileName().toString()));
            }
        }
        copyInto(input, base.resolve("packaging/LICENSE"));
        copyInto(input, base.resolve("packaging/THIRD-PARTY.md"));
        return input;
    }

    /// The driver would unpack its library into the temporary folder at every start, which is slow, and fails where
    /// that folder is mounted `noexec`.
    private static String sqlitePlatform() {
        var arch = System.getProperty("os.arch").equals("aarch64") ? "aarch64" : "x86_64";
        return (isWindows() ? "Windows/" : isMac() ? "Mac/" : "Linux/") + arch;
    }

    private static void copyInto(Path folder, Path file) throws IOException {
        Files.copy(file, folder.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
    }

    // ---- the launcher

    private void launcher(Path runtime, Path input) throws IOException {
        var target = base.resolve("target");
        delete(target.resolve(NAME));
        delete(target.resolve(NAME + ".app"));
        var arguments = new ArrayList<>(List.of(
                "--type", "app-image",
                "--name", NAME,
                "--dest", target.toString(),
                "--runtime-image", runtime.toString(),
                "--input", input.toString(),
                "--main-jar", appJar.getFileName().toString(),
                "--main-class", MAIN_CLASS,
                "--vendor", "Qingyang",
                "--icon", base.resolve("packaging/icons/qingyang." + iconType()).toString()));
        JAVA_OPTIONS.forEach(option -> arguments.addAll(List.of("--java-options", option)));
        arguments.addAll(platformArguments());
        run("jpackage", arguments);
    }

    /// macOS refuses a version that starts with 0. On Windows a program belongs either to the console or to the
    /// window, so there are two launchers.
    private List<String> platformArguments() {
        var number = version.replaceFirst("-.*", "");
        if (isMac()) {
            return number.startsWith("0") ? List.of() : List.of("--app-version", number);
        }
        if (isWindows()) {
            var window = base.resolve("packaging/windows/window-launcher.properties");
            return List.of("--app-version", number, "--win-console", "--add-launcher", "Qingyang=" + window);
        }
        return List.of("--app-version", number);
    }

    private static String iconType() {
        return isWindows() ? "ico" : isMac() ? "icns" : "png";
    }

    private static boolean isWindows() {
        return osName().startsWith("windows");
    }

    private static boolean isMac() {
        return osName().startsWith("mac");
    }

    private static String osName() {
        return System.getProperty("os.name").toLowerCase(Locale.ROOT);
    }

    // ---- tools

    private static void run(String tool, List<String> arguments) {
        var words = new StringWriter();
        var out = new PrintWriter(words);
        var provider = ToolProvider.findFirst(tool)
                .orElseThrow(() -> new IllegalStateException(
                        "The JDK in " + System.getProperty("java.home") + " has no " + tool + ". Install a full JDK 25."));
        if (provider.run(out, out, arguments.toArray(String[]::new)) != 0) {
            System.err.println(tool + " " + String.join(" ", arguments) + "\n" + words);
            System.exit(1);
        }
    }

    private interface Place {
        Path of(Path entry);
    }

    private static void unpack(Path jar, String root, Place place) throws IOException {
        try (var zip = FileSystems.newFileSystem(jar);
                var entries = Files.walk(zip.getPath(root))) {
            for (var entry : entries.filter(Files::isRegularFile).toList()) {
                var target = place.of(entry);
                Files.createDirectories(target.getParent());
                Files.copy(entry, target, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private static void delete(Path tree) throws IOException {
        if (!Files.exists(tree)) {
            return;
        }
        try (var paths = Files.walk(tree)) {
            paths.sorted(Comparator.reverseOrder()).forEach(AppImage::deleteOne);
        }
    }

    private static void deleteOne(Path path) {
        try {
            Files.delete(path);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot replace " + path + "; is the program still running?", e);
        }
    }
}
