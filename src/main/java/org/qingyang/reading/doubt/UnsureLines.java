package org.qingyang.reading.doubt;

import java.util.ArrayList;
import java.util.List;
import org.qingyang.model.Doubt;
import org.qingyang.model.Message;
import org.qingyang.model.Settlement;
import org.qingyang.reading.search.Reading;
import org.qingyang.reading.search.Role;
import org.qingyang.text.Span;

/// Lines whose part the search is not sure of: where a story begins, what a heading line is, whether halves belong together.
final class UnsureLines implements StoryDoubt {

    private static final double SURE = 0.85;
    /// Which of two heading lines leads is judged by turns of phrase, and these judge a little too surely.
    private static final double SURE_OF_HEADING = 0.97;

    @Override
    public List<Doubt> find(StoryView view) {
        List<Doubt> doubts = new ArrayList<>();
        for (int i = 0; i < view.lines().size(); i++) {
            Reading line = view.lines().get(i);
            if (i == 0 && line.opens() < SURE) {
                doubts.add(doubt("reading.doubt.boundary", line, line.opens(), LineSettlements.ofBoundary(line)));
            } else if (isUnsure(line) && !(i == 0 && line.role().isBody())
                    && !(i > 0 && isTrade(line) && isTrade(view.lines().get(i - 1)))) {
                doubts.add(doubt(rule(line), line, line.confidence(), LineSettlements.of(view, i)));
            }
        }
        return doubts;
    }

    private static boolean isUnsure(Reading line) {
        return line.confidence() < (line.role().isHeading() ? SURE_OF_HEADING : SURE);
    }

    /// Whether the question is which of two heading lines leads: it is asked once, at the upper one.
    private static boolean isTrade(Reading line) {
        return isUnsure(line) && line.role().isHeading() && line.runnerUp().filter(Role::isHeading).isPresent();
    }

    private static String rule(Reading line) {
        return switch (line.role()) {
            case KICKER, HEADLINE, SUBHEAD -> "reading.doubt.heading";
            case CONTINUATION -> "reading.doubt.join";
            default -> "reading.doubt.role";
        };
    }

    private static Doubt doubt(String rule, Reading line, double sure, List<Settlement> settlements) {
        Span place = line.sight().line().raw();
        String rival = line.runnerUp().orElse(Role.STRAY).key();
        return new Doubt(rule, place, Message.of("reading.doubt.rival." + rival, Math.round(100 * sure)), 1 - sure, settlements);
    }
}
