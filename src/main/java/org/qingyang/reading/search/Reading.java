package org.qingyang.reading.search;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// The part that the search gave to a line.
///
/// @param shares   how probable each part is given the whole page; they add up to 1
/// @param evidence what speaks for the part
public record Reading(Sight sight, Role role, Map<Role, Double> shares, Evidence evidence) {

    public Reading {
        // In the order of the parts, so that sums come out alike to the last bit each time.
        Map<Role, Double> ordered = new EnumMap<>(Role.class);
        ordered.putAll(shares);
        shares = Collections.unmodifiableMap(ordered);
    }

    /// How probable the part is, from 0 to 1.
    public double confidence() {
        return shares.getOrDefault(role, 0.0);
    }

    /// Whether this says what a picture shows and names nobody who took it: it is no story, and the
    /// story around it goes on below it.
    public boolean isUnsignedCaption() {
        return role == Role.CAPTION && sight.tail().isEmpty();
    }

    /// How probable it is that a story begins here.
    public double opens() {
        double sum = 0;
        for (var share : shares.entrySet()) {
            sum += share.getKey().isOpening() ? share.getValue() : 0;
        }
        return sum;
    }

    /// The line in another part, which is as sure as the one it had.
    public Reading as(Role other) {
        Map<Role, Double> moved = new EnumMap<>(Role.class);
        shares.forEach((part, share) -> moved.merge(part == role ? other : part, share, Double::sum));
        return new Reading(sight, other, moved, evidence);
    }

    /// The next best part.
    public Optional<Role> runnerUp() {
        Role best = null;
        for (Role other : shares.keySet()) {
            best = other != role && (best == null || shares.get(other) > shares.get(best)) ? other : best;
        }
        return Optional.ofNullable(best);
    }
}
