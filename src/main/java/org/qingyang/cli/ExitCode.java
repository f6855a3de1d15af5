package org.qingyang.cli;

/// What the program tells the shell when it ends. The one place where the numbers stand.
enum ExitCode {
    /// Everything was done.
    DONE,
    /// Something that was asked for could not be done; the rest was.
    REFUSED,
    /// The command line is wrong; nothing was done.
    USAGE,
    /// A fault of the program.
    FAULT;

    int number() {
        return ordinal();
    }

    static ExitCode refusedIf(boolean any) {
        return any ? REFUSED : DONE;
    }
}
