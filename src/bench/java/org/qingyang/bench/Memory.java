package org.qingyang.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

/// What the program keeps.
final class Memory {

    private Memory() {
    }

    static String heap() {
        System.gc();
        long used = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        return Table.format("%d MB, limit %d MB", used >> 20, Runtime.getRuntime().maxMemory() >> 20);
    }

    /// The most memory that the process has had from the system; unknown where there is no `/proc`.
    static String resident() {
        try (var lines = Files.lines(Path.of("/proc/self/status"))) {
            return lines.filter(line -> line.startsWith("VmHWM")).findFirst()
                    .map(line -> Integer.parseInt(line.replaceAll("\\D", "")) / 1024 + " MB").orElse("unknown");
        } catch (IOException elsewhere) {
            return "unknown";
        }
    }
}
