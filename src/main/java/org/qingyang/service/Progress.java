package org.qingyang.service;

/// Hears how far a long job has come. Called on the job's thread; must return quickly.
@FunctionalInterface
public interface Progress {

    /// Nobody listens.
    Progress NONE = (_, _, _) -> { };

    /// @param done  how many things are finished
    /// @param total how many there are
    /// @param what  the name of the thing just finished; empty at the beginning
    void at(int done, int total, String what);
}
