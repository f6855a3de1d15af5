package org.qingyang.reading.doubt;

import java.util.ArrayList;
import java.util.List;
import org.qingyang.model.Doubt;
import org.qingyang.model.Message;
import org.qingyang.model.Settlement;
import org.qingyang.reading.search.Reading;
import org.qingyang.reading.search.Role;

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
                doubts.add(new Doubt("reading.doubt.boundary", line.sight().line().raw(), Message.of("reading.doubt.unsure-start",
                        percent(line.opens()), named(LineSettlements.insteadOfStart(line))), 1 - line.opens(),
                        LineSettlements.ofBoundary(line)));
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
        return new Doubt(rule, line.sight().line().raw(), Message.of("reading.doubt.unsure", percent(sure), named(line.role()),
                named(line.runnerUp().orElse(Role.STRAY))), 1 - sure, settlements);
    }

    private static long percent(double sure) {
        return Math.round(100 * sure);
    }

    private static String named(Role role) {
        return Message.KEY + "reading.role." + role.key();
    }
}
