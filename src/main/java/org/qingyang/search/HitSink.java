package org.qingyang.search;

/// Takes hits one after the other, however many there are; a [SearchResult] holds them all in memory.
public interface HitSink {

    /// Called first.
    ///
    /// @param total how many stories there are in all; fewer may come
    void begin(int total);

    void hit(Hit hit);

    /// Called last, unless the store could not be read to the end.
    void end();
}
