package org.qingyang.reading.search;

/// Collects what speaks for or against a line playing a part, whatever stands before it.
interface Signs {

    /// Notes the signs for the line at `index` in the part `role`; does nothing where it knows nothing of the part.
    void note(Scene scene, int index, Role role, Evidence evidence);
}
