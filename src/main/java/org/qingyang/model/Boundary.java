package org.qingyang.model;

/// Why a story begins where it does.
public record Boundary(Message reason, Origin origin, double confidence) {

    public Boundary {
        confidence = Confidence.of(confidence);
    }
}
