package org.qingyang.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;

/// Where the program starts, with a window or without.
public final class Main {

    private Main() {
    }

    /// Runs one command line and ends the program with its exit code.
    public static void main(String[] args) {
        Utf8Locale.ensure(System.getenv());
        LogFile.install(System.getenv());
        var out = new FileOutputStream(FileDescriptor.out);
        var err = new FileOutputStream(FileDescriptor.err);
        System.exit(Cli.run(args, out, err, System.getenv()));
    }
}
