package org.qingyang.service;

import java.util.List;
import org.qingyang.model.Message;

/// What became of a lexicon's file.
///
/// @param taken    how many entries are new or other than before
/// @param known    how many were there already
/// @param problems the lines that were left out
public record LexiconImport(int taken, int known, List<Problem> problems) {

    /// A line that was left out.
    ///
    /// @param line from 1
    public record Problem(int line, Message why) {
    }

    public LexiconImport {
        problems = List.copyOf(problems);
    }
}
