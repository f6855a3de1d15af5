package org.qingyang.reading.doubt;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qingyang.model.LineRole;
import org.qingyang.model.Repair;
import org.qingyang.model.RepairKind;
import org.qingyang.model.Settlement;
import org.qingyang.reading.search.Reading;
import org.qingyang.reading.search.Role;

/// How a line whose part is unsure becomes what it might be instead, with one key.
final class LineSettlements {

    private LineSettlements() {
    }

    /// Keeping the part is always one of the ways.
    ///
    /// @param at which of the story's lines is unsure
    static List<Settlement> of(StoryView view, int at) {
        List<Settlement> all = new ArrayList<>(List.of(new Settlement.Keep()));
        Reading line = view.lines().get(at);
        line.runnerUp().flatMap(rival -> towards(view, at, line.role(), rival)).ifPresent(all::add);
        return all;
    }

    /// What to do about a story that may not begin where it does: its first line belongs to no story, or to the one above.
    static List<Settlement> ofBoundary(Reading first) {
        return List.of(new Settlement.Keep(), other(insteadOfStart(first)) == LineRole.FURNITURE
                ? new Settlement.SetRole(first.sight().line().raw().start(), LineRole.FURNITURE) : new Settlement.JoinAbove());
    }

    /// What a line most likely is where no story begins with it.
    static Role insteadOfStart(Reading first) {
        return first.shares().entrySet().stream().filter(share -> !share.getKey().isOpening())
                .max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(Role.STRAY);
    }

    private static Optional<Settlement> towards(StoryView view, int at, Role role, Role rival) {
        int offset = start(view, at);
        if (role.isBody() && rival.isOpening()) {
            return Optional.of(new Settlement.Split(offset));
        }
        if (role == Role.CONTINUATION && rival == Role.PARAGRAPH) {
            return join(view, at).map(repair -> new Settlement.Reject(repair.id()));
        }
        if (role == Role.PARAGRAPH && rival == Role.CONTINUATION) {
            return Optional.of(new Settlement.JoinParagraph(offset));
        }
        if (role == Role.HEADLINE && rival.isHeading()) {
            return headline(view, at + (rival == Role.KICKER ? 1 : -1));
        }
        LineRole other = other(rival);
        return other == null || other == other(role) ? Optional.empty() : Optional.of(new Settlement.SetRole(offset, other));
    }

    /// A line stops being the headline when the heading line beside it becomes it.
    private static Optional<Settlement> headline(StoryView view, int beside) {
        boolean heading = beside >= 0 && beside < view.lines().size() && view.lines().get(beside).role().isHeading();
        return heading ? Optional.of(new Settlement.SetRole(start(view, beside), LineRole.HEADLINE)) : Optional.empty();
    }

    private static @Nullable LineRole other(Role role) {
        return switch (role) {
            case KICKER -> LineRole.KICKER;
            case HEADLINE -> LineRole.HEADLINE;
            case SUBHEAD -> LineRole.SUBHEAD;
            case BYLINE -> LineRole.BYLINE;
            case CREDIT -> LineRole.CREDIT;
            case BANNER, STRAY, PULL_QUOTE -> LineRole.FURNITURE;
            case LEAD, PARAGRAPH, CONTINUATION, CAPTION -> LineRole.BODY;
            case CROSSHEAD -> null;
        };
    }

    /// The repair that joined a line to the one above. Lines that an editor has moved need not stand in the order of the page.
    private static Optional<Repair> join(StoryView view, int at) {
        int above = start(view, Math.max(0, at - 1));
        int here = start(view, at);
        return view.story().repairs().stream()
                .filter(r -> r.kind() == RepairKind.JOIN && r.raw().start() >= above && r.raw().end() <= here)
                .max(Comparator.comparing(Repair::raw));
    }

    private static int start(StoryView view, int at) {
        return view.lines().get(at).sight().line().raw().start();
    }
}
