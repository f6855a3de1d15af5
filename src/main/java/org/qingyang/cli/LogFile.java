package org.qingyang.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.jspecify.annotations.Nullable;
import org.qingyang.service.StoreLocation;

/// The log, beside the store. No file is made before there is something to write, and nothing of it goes to the terminal.
final class LogFile extends Handler {

    private static final int MOST_BYTES = 1_000_000;
    private static final int FILES = 3;

    private final Path folder;
    private @Nullable Handler file;
    private boolean broken;

    private LogFile(Path folder) {
        this.folder = folder;
        setLevel(Level.WARNING);
    }

    /// Sends what the whole program logs to the file.
    static void install(Map<String, String> env) {
        LogManager.getLogManager().reset();
        try {
            Path store = new StoreLocation(env, System.getProperties()).file();
            Logger.getLogger("").addHandler(new LogFile(store.resolveSibling("qingyang-log")));
        } catch (InvalidPathException unnameable) {
            // The command that opens the store says so; there is no place for a log.
            return;
        }
    }

    @Override
    public synchronized void publish(LogRecord message) {
        if (isLoggable(message) && !broken) {
            Handler open = open();
            if (open != null) {
                open.publish(message);
            }
        }
    }

    @Override
    public synchronized void flush() {
        if (file != null) {
            file.flush();
        }
    }

    @Override
    public synchronized void close() {
        if (file != null) {
            file.close();
        }
    }

    /// A log that cannot be written must stop nobody's work.
    private @Nullable Handler open() {
        if (file == null) {
            try {
                Files.createDirectories(folder);
                file = new FileHandler(folder.resolve("qingyang.%g.log").toString(), MOST_BYTES, FILES, true);
                file.setEncoding("UTF-8");
                file.setFormatter(new SimpleFormatter());
            } catch (IOException | SecurityException unwritable) {
                broken = true;
            }
        }
        return file;
    }
}
