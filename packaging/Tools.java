import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.spi.ToolProvider;

/// The tools of the JDK, files and folders, and which system this is.
final class Tools {

    private static final String SYSTEM = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    static final boolean WINDOWS = SYSTEM.startsWith("windows");
    static final boolean MAC = SYSTEM.startsWith("mac");
    static final boolean LINUX = SYSTEM.startsWith("linux");

    private Tools() {
    }

    /// Runs jlink, jmod or jpackage in silence; if it fails, shows what it said and ends the build.
    static void run(String tool, List<String> arguments) {
        var words = new StringWriter();
        var out = new PrintWriter(words);
        var provider = ToolProvider.findFirst(tool).orElseThrow(() -> new IllegalStateException(
                "The JDK in " + System.getProperty("java.home") + " has no " + tool + "; a full JDK 25 is needed."));
        if (provider.run(out, out, arguments.toArray(String[]::new)) != 0) {
            System.err.println(tool + " " + String.join(" ", arguments) + System.lineSeparator() + words);
            System.exit(1);
        }
    }

    /// Copies the files below `folder` of a jar to the places that `place` names.
    static void unpack(Path jar, String folder, UnaryOperator<Path> place) throws IOException {
        try (var zip = FileSystems.newFileSystem(jar);
                var entries = Files.walk(zip.getPath(folder))) {
            for (var entry : entries.filter(Files::isRegularFile).toList()) {
                var target = place.apply(entry);
                Files.createDirectories(target.getParent());
                Files.copy(entry, target, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    static void copyInto(Path folder, Path file) throws IOException {
        Files.copy(file, folder.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
    }

    /// Deletes a file or a folder with all that is in it, if it is there.
    static void delete(Path tree) throws IOException {
        if (!Files.exists(tree)) {
            return;
        }
        try (var paths = Files.walk(tree)) {
            paths.sorted(Comparator.reverseOrder()).forEach(Tools::deleteOne);
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
