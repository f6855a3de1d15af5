package org.qingyang.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A standard stream that remembers why it failed, which a print stream hides. A reader that has gone away
/// (`qingyang issues | head`) is no failure.
final class WatchedStream extends FilterOutputStream {

    private @Nullable IOException failure;

    WatchedStream(OutputStream out) {
        super(out);
    }

    /// UTF-8 whatever the system says, so that a file or a pipe holds the same everywhere.
    PrintStream printer() {
        return new PrintStream(this, false, StandardCharsets.UTF_8);
    }

    Optional<IOException> failure() {
        return Optional.ofNullable(failure).filter(f -> !String.valueOf(f.getMessage()).contains("pipe"));
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        try {
            out.write(bytes, offset, length);
        } catch (IOException failed) {
            failure = failure == null ? failed : failure;
            throw failed;
        }
    }

    @Override
    public void flush() throws IOException {
        try {
            out.flush();
        } catch (IOException failed) {
            failure = failure == null ? failed : failure;
            throw failed;
        }
    }
}
