package org.qingyang.service;

import org.qingyang.facts.FactFinder;
import org.qingyang.proof.Exporters;
import org.qingyang.proof.FactSource;

/// The formats of proofs with all that they need; window and command line take them from here.
public final class Formats {

    private Formats() {
    }

    /// All formats; the own one tells the facts of each story.
    public static Exporters standard() {
        return with(FactFinder.standard()::find);
    }

    static Exporters with(FactSource facts) {
        return new Exporters(facts);
    }
}
