package org.qingyang.topics;

/// Where and how often a phrase stands in a story; the weightier come first.
///
/// @param weight    of the weightiest text that it stands in, as in [Texts]
/// @param words     how many words it has
/// @param verbFirst whether it begins with a verb
record Sighting(int times, double weight, int words, boolean verbFirst) implements Comparable<Sighting> {

    static Sighting once(double weight, int words, boolean verbFirst) {
        return new Sighting(1, weight, words, verbFirst);
    }

    Sighting and(Sighting other) {
        return new Sighting(times + other.times, Math.max(weight, other.weight), words, verbFirst);
    }

    boolean isInHeading() {
        return weight >= Texts.HEADING;
    }

    /// Between 0 and 1: how much a phrase at such places is what the story is about.
    double share() {
        double place = isInHeading() ? 1 : weight > 1 ? 0.7 : 0.5;
        return place * Math.min(1, 0.55 + 0.15 * times);
    }

    @Override
    public int compareTo(Sighting other) {
        return Double.compare(other.share(), share());
    }
}
