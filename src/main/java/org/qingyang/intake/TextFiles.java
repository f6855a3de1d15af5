package org.qingyang.intake;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.qingyang.model.Message;
import org.qingyang.model.Refusal;

/// The files that a path stands for: a file itself, or the text files in a folder and its sub-folders.
public final class TextFiles {

    private static final Set<String> EXTENSIONS = Set.of("txt", "text", "md", "markdown");

    private TextFiles() {
    }

    /// Files in natural order of their paths. Hidden files and folders are left out, links are followed, a loop of
    /// links is walked once. A file named directly is taken whatever it is called; whether it can be read, the intake says.
    ///
    /// @throws Refusal if the path is a folder that cannot be read or has no text file
    public static List<Path> at(Path path) throws Refusal {
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        List<Path> found = walk(path);
        if (found.isEmpty()) {
            throw new Refusal(Message.of("intake.folder.empty", path));
        }
        return found;
    }

    /// The file's name without its extension, if that is one of a text file; the whole name otherwise.
    public static String baseName(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 && isTextName(name) ? name.substring(0, dot) : name;
    }

    private static boolean isTextName(String name) {
        return EXTENSIONS.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }

    private static List<Path> walk(Path folder) throws Refusal {
        var walker = new Walker(folder);
        try {
            Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, walker);
        } catch (IOException unreadable) {
            throw new Refusal(Message.of("intake.folder.unreadable", folder), unreadable);
        }
        return NaturalOrder.of(walker.found, Path::toString);
    }

    /// Collects text files.
    private static final class Walker extends SimpleFileVisitor<Path> {

        private final Path start;
        private final List<Path> found = new ArrayList<>();

        Walker(Path start) {
            this.start = start;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return folder.equals(start) || !isHidden(folder) ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (!isHidden(file) && isTextName(file.getFileName().toString())) {
                found.add(file);
            }
            return FileVisitResult.CONTINUE;
        }

        /// A loop is passed over. Anything else that cannot be visited is handed on, so that the intake names it.
        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
            if (file.equals(start)) {
                throw failure;
            }
            if (!(failure instanceof FileSystemLoopException)) {
                found.add(file);
            }
            return FileVisitResult.CONTINUE;
        }

        private static boolean isHidden(Path path) {
            try {
                return path.getFileName().toString().startsWith(".") || Files.isHidden(path);
            } catch (IOException unknown) {
                return false;
            }
        }
    }
}
