package org.qingyang.service;

import org.qingyang.facts.FactFinder;
import org.qingyang.proof.Exporters;

/// The formats of proofs with all that they need; window and command line take them from here.
public final class Formats {

    private Formats() {
    }

    /// All formats; the own one tells the facts of each story.
    public static Exporters standard() {
        return new Exporters(FactFinder.standard()::find);
    }
}
