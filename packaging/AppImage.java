import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Makes the folder that an editor starts: a runtime of JDK and JavaFX, the jars on the class path, and a launcher.
///
/// Maven starts it with the JDK that compiles the product:
/// `java AppImage.java <base> <jar> <version> <class path> [start-up cache: true or false]`.
/// It says nothing when all goes well.
///
/// The jars stay on the class path because jlink takes nothing but modules, which HanLP and others are not, and because
/// only so a start-up cache survives moving the folder.
final class AppImage {

    private static final String NAME = "qingyang";
    private static final String MAIN_CLASS = "org.qingyang.cli.Main";

    private static final List<String> JAVA_OPTIONS = List.of(
            "-Xmx512m",
            // Room for what is new: left to itself Java takes a quarter of that on a laptop with 8 GB, and long steps are
            // stopped four times as often to clear it.
            "-Xmn160m",
            "-XX:+UseSerialGC",
            // Many small rules are compiled sooner one by one: src/docs/decisions/0021.
            "-XX:FreqInlineSize=60",
            "-XX:InlineSmallCode=600",
            "-XX:MaxInlineLevel=6",
            "--enable-native-access=javafx.graphics,ALL-UNNAMED",
            // ControlsFX reaches into these.
            "--add-exports=javafx.base/com.sun.javafx.event=ALL-UNNAMED",
            "--add-exports=javafx.controls/com.sun.javafx.scene.control=ALL-UNNAMED",
            "--add-exports=javafx.controls/com.sun.javafx.scene.control.behavior=ALL-UNNAMED",
            "-Dorg.sqlite.lib.path=$APPDIR");

    private final Path base;
    private final Path target;
    private final Path appJar;
    private final String version;

    private AppImage(Path base, Path appJar, String version) {
        this.base = base;
        this.target = base.resolve("target");
        this.appJar = appJar;
        this.version = version;
    }

    public static void main(String[] arguments) throws IOException {
        var jars = Stream.of(arguments[3].split(File.pathSeparator))
                .map(Path::of)
                .filter(path -> path.toString().endsWith(".jar"))
                .toList();
        var image = new AppImage(Path.of(arguments[0]), Path.of(arguments[1]), arguments[2]);
        image.make(jars);
        if (arguments.length < 5 || Boolean.parseBoolean(arguments[4])) {
            image.cache();
        }
    }

    private void make(List<Path> jars) throws IOException {
        var windowJars = jars.stream().filter(RuntimeImage::isWindowJar).toList();
        var runtime = new RuntimeImage(target.resolve("image-runtime"), windowJars).folder();
        launcher(runtime, gatherInput(jars));
    }

    private void cache() {
        new StartupCache(target.resolve(NAME), base.resolve("seeds"), target.resolve("image-cache")).add();
    }

    private Path gatherInput(List<Path> jars) throws IOException {
        var input = target.resolve("image-input");
        Tools.delete(input);
        Files.createDirectories(input);
        Tools.copyInto(input, appJar);
        for (var jar : jars) {
            var name = jar.getFileName().toString();
            if (!name.matches("(javafx|jfx)-.*")) {
                Tools.copyInto(input, jar);
            }
            if (name.startsWith("sqlite-jdbc-")) {
                takeSqliteLibrary(jar, input);
            }
        }
        Tools.copyInto(input, base.resolve("packaging/LICENSE"));
        Tools.copyInto(input, base.resolve("packaging/THIRD-PARTY.md"));
        return input;
    }

    /// The driver would unpack its library into the temporary folder at every start, which is slow, and fails where that
    /// folder is mounted `noexec`.
    private static void takeSqliteLibrary(Path jar, Path input) throws IOException {
        var system = Tools.WINDOWS ? "Windows" : Tools.MAC ? "Mac" : "Linux";
        var processor = System.getProperty("os.arch").equals("aarch64") ? "aarch64" : "x86_64";
        Tools.unpack(jar, "/org/sqlite/native/" + system + "/" + processor,
                path -> input.resolve(path.getFileName().toString()));
    }

    private void launcher(Path runtime, Path input) throws IOException {
        Tools.delete(target.resolve(NAME));
        Tools.delete(target.resolve(NAME + ".app"));
        var arguments = new ArrayList<>(List.of(
                "--type", "app-image",
                "--name", NAME,
                "--vendor", "Qingyang",
                "--dest", target.toString(),
                "--runtime-image", runtime.toString(),
                "--input", input.toString(),
                "--main-jar", appJar.getFileName().toString(),
                "--main-class", MAIN_CLASS,
                "--icon", icon().toString()));
        JAVA_OPTIONS.forEach(option -> arguments.addAll(List.of("--java-options", option)));
        arguments.addAll(forThisSystem());
        Tools.run("jpackage", arguments);
    }

    private Path icon() {
        return base.resolve("packaging/icons/qingyang." + (Tools.WINDOWS ? "ico" : Tools.MAC ? "icns" : "png"));
    }

    /// macOS refuses a version that starts with 0. On Windows a program belongs either to the console or to the window,
    /// so there are two launchers.
    private List<String> forThisSystem() {
        var number = version.replaceFirst("-.*", "");
        if (Tools.MAC && number.startsWith("0")) {
            return List.of();
        }
        var arguments = new ArrayList<>(List.of("--app-version", number));
        if (Tools.WINDOWS) {
            var window = base.resolve("packaging/windows/window-launcher.properties");
            arguments.addAll(List.of("--win-console", "--add-launcher", NAME + "-window=" + window));
        }
        return arguments;
    }
}
