package org.qingyang.model;

/// A tag that is in use and how many stories carry it.
public record TagCount(Tag tag, int stories) {
}
