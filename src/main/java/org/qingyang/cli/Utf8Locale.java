package org.qingyang.cli;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Sees to it that Chinese file names and arguments can be read. On Linux, Java takes their encoding from the locale
/// and from nothing else, before the first line of a program runs; in a container or a cron job, where the locale is
/// `C`, every Chinese name is lost. There the process replaces itself once, under the same id and with the same
/// arguments byte for byte, in the locale `C.UTF-8`.
final class Utf8Locale {

    private static final String UTF_8 = "C.UTF-8";
    /// By this the launcher of the packaged program knows that it has been here before, and hands its arguments to Java.
    private static final String LAUNCHED = "_JPACKAGE_LAUNCHER";
    private static final Path COMMAND_LINE = Path.of("/proc/self/cmdline");

    private Utf8Locale() {
    }

    /// Returns if nothing had to be done or if it could not be done; otherwise the program begins anew.
    static void ensure(Map<String, String> env) {
        if (isMissing(System.getProperty("os.name", ""), System.getProperty("sun.jnu.encoding", ""), env)) {
            try {
                restart(env);
            } catch (Throwable unable) {
                // ASCII names can still be read.
                return;
            }
        }
    }

    /// Once the locale is set and Java still does not follow, this system has no such locale.
    static boolean isMissing(String system, String encoding, Map<String, String> env) {
        return system.equals("Linux") && !encoding.equalsIgnoreCase("UTF-8") && !UTF_8.equals(env.get("LC_ALL"));
    }

    /// The arguments of a process as the kernel keeps them, each ended by a NUL byte.
    static List<byte[]> arguments(byte[] commandLine) {
        String bytes = new String(commandLine, StandardCharsets.ISO_8859_1);
        return Pattern.compile("([^\0]*)\0").matcher(bytes).results()
                .map(found -> found.group(1).getBytes(StandardCharsets.ISO_8859_1)).toList();
    }

    private static void restart(Map<String, String> env) throws Throwable {
        List<byte[]> arguments = commandLine();
        try (Arena arena = Arena.ofConfined()) {
            // The locale says which language to speak, too: that is kept.
            setenv(arena, "QINGYANG_LANG", Languages.of(new String[0], env).getLanguage());
            setenv(arena, "LC_ALL", UTF_8);
            unsetenv(arena, LAUNCHED);
            MemorySegment vector = arena.allocate(ADDRESS, arguments.size() + 1L);
            for (int i = 0; i < arguments.size(); i++) {
                vector.setAtIndex(ADDRESS, i, string(arena, arguments.get(i)));
            }
            int _ = (int) function("execv", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS))
                    .invokeExact(arena.allocateFrom("/proc/self/exe"), vector);
        }
    }

    private static List<byte[]> commandLine() throws IOException {
        return arguments(Files.readAllBytes(COMMAND_LINE));
    }

    private static void setenv(Arena arena, String name, String value) throws Throwable {
        int _ = (int) function("setenv", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, JAVA_INT))
                .invokeExact(arena.allocateFrom(name), arena.allocateFrom(value), 1);
    }

    private static void unsetenv(Arena arena, String name) throws Throwable {
        int _ = (int) function("unsetenv", FunctionDescriptor.of(JAVA_INT, ADDRESS))
                .invokeExact(arena.allocateFrom(name));
    }

    private static MemorySegment string(Arena arena, byte[] bytes) {
        MemorySegment string = arena.allocate(bytes.length + 1L);
        MemorySegment.copy(MemorySegment.ofArray(bytes), 0, string, 0, bytes.length);
        return string;
    }

    /// A function of the C library.
    @SuppressWarnings("restricted")
    private static MethodHandle function(String name, FunctionDescriptor type) {
        Linker linker = Linker.nativeLinker();
        return linker.downcallHandle(linker.defaultLookup().findOrThrow(name), type);
    }
}
