package org.qingyang.reading.story;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.Set;
import org.qingyang.model.Message;
import org.qingyang.reading.search.Evidence;
import org.qingyang.reading.search.Feature;
import org.qingyang.reading.search.Reading;

/// Tells why a story begins where it does: the sign that counted most, of those that a reader can check.
final class Reasons {

    private static final Set<Feature> TOLD = EnumSet.of(Feature.LABEL_FOLLOWS, Feature.BYLINE_FOLLOWS, Feature.LEAD_OVERLAP,
            Feature.PHOTO_FOLLOWS, Feature.HEAD_MARK, Feature.GAP_ABOVE, Feature.CREDIT_ABOVE, Feature.LEAD_LABEL);

    private Reasons() {
    }

    static Message boundary(Reading line) {
        return line.evidence().points().stream()
                .filter(point -> point.points() > 0 && TOLD.contains(point.feature()))
                .max(Comparator.comparingDouble(Evidence.Point::points))
                .map(point -> Message.of("reading.boundary." + point.feature().key()))
                .orElse(Message.of("reading.boundary.shape"));
    }
}
