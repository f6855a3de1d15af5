package org.qingyang.testkit;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.qingyang.model.Refusal;
import org.qingyang.service.Newsroom;
import org.qingyang.service.StoreOptions;

/// Another process that works on a store until it is killed: it decides at random and prints the number of each journal
/// entry once the decision is confirmed.
public final class Child implements AutoCloseable {

    private final Process process;
    private final BufferedReader out;

    private Child(Process process) {
        this.process = process;
        this.out = process.inputReader();
    }

    /// Starts a process that decides on an issue, and waits for nothing.
    public static Child deciding(Path store, int issue, long seed) throws IOException {
        return started(command(store, issue, seed));
    }

    /// Starts a process that decides on an issue, and whose files can grow so far and no further, as on a full disk.
    /// It ends when the store refuses.
    public static Child decidingInFilesOf(int bytes, Path store, int issue, long seed) throws IOException {
        List<String> command = new ArrayList<>(List.of("sh", "-c", "ulimit -f " + bytes / 512 + "; exec \"$@\"", "sh"));
        command.addAll(command(store, issue, seed));
        return started(command);
    }

    private static Child started(List<String> command) throws IOException {
        return new Child(new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start());
    }

    private static List<String> command(Path store, int issue, long seed) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED", "-cp",
                System.getProperty("java.class.path"), Child.class.getName(), store.toString(),
                String.valueOf(issue), String.valueOf(seed));
    }

    /// All that it prints until it ends by itself.
    public List<String> untilItEnds() throws IOException, InterruptedException {
        List<String> lines = out.readAllAsString().lines().toList();
        process.waitFor();
        return lines;
    }

    /// The numbers of the next confirmed entries; waits until there are so many.
    public List<Long> confirmed(int count) throws IOException {
        List<Long> numbers = new ArrayList<>();
        while (numbers.size() < count) {
            String line = out.readLine();
            if (line == null) {
                throw new IOException("the child ended early");
            }
            numbers.add(Long.valueOf(line));
        }
        return numbers;
    }

    /// Kills the process in whatever it is doing; the numbers that it had printed by then and nobody had read.
    public List<Long> kill() throws IOException, InterruptedException {
        // By its handle: the process itself would close the pipe in which the last confirmations stand.
        process.toHandle().destroyForcibly();
        process.waitFor();
        List<Long> numbers = new ArrayList<>();
        String rest = out.readAllAsString();
        int whole = rest.lastIndexOf('\n') + 1;
        rest.substring(0, whole).lines().map(Long::valueOf).forEach(numbers::add);
        return numbers;
    }

    public long pid() {
        return process.pid();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    public static void main(String[] args) {
        var options = new StoreOptions(Path.of(args[0]), "乙", new StubReader(), Clock.systemUTC());
        int issue = Integer.parseInt(args[1]);
        try (Newsroom newsroom = Newsroom.open(options)) {
            var walker = new DeskWalker(newsroom, issue, Long.parseLong(args[2]));
            while (true) {
                walker.step().stream().filter(entry -> entry.issue() == issue).forEach(entry -> {
                    System.out.println(entry.step().number());
                    System.out.flush();
                });
            }
        } catch (Refusal refusal) {
            System.out.println(refusal.message().key());
        }
    }
}
