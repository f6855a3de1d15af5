package org.qingyang.reading.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.qingyang.gold.GoldPage;
import org.qingyang.gold.GoldStory;

/// Tells for each line of a page which parts it may play according to gold: one where the gold says so, several where
/// they come to the same.
final class GoldParts {

    private static final Set<Role> NO_STORY = Set.of(Role.BANNER, Role.STRAY, Role.PULL_QUOTE);
    private static final Set<Role> PASSED_OVER = Set.of(Role.STRAY, Role.PULL_QUOTE);

    private final GoldPage page;
    private final List<Sight> sights;
    private final List<Set<Role>> parts;

    private GoldParts(GoldPage page, List<Sight> sights) {
        this.page = page;
        this.sights = sights;
        this.parts = new ArrayList<>(Collections.nCopies(sights.size(), NO_STORY));
    }

    static List<Set<Role>> of(GoldPage page, List<Sight> sights) {
        return new GoldParts(page, sights).read();
    }

    private List<Set<Role>> read() {
        for (int i = 0; i < sights.size(); i++) {
            if (page.banners().contains(sights.get(i).text())) {
                parts.set(i, Set.of(Role.BANNER));
            }
        }
        page.stories().forEach(this::read);
        return parts;
    }

    private void read(GoldStory story) {
        GoldBody body = new GoldBody(story.paragraphs());
        List<String> kickers = List.of(story.kicker().split("　"));
        boolean headed = false;
        for (int i = 0; i < sights.size(); i++) {
            Sight sight = sights.get(i);
            int number = sight.line().number();
            if (number < story.firstLine() || number > story.lastLine()) {
                continue;
            }
            String text = sight.text();
            Set<Role> part;
            if (!body.isBegun() && !headed && text.equals(story.headline())) {
                headed = true;
                part = Set.of(Role.HEADLINE);
            } else if (!body.isBegun() && headed && story.subheads().contains(text)) {
                part = Set.of(Role.SUBHEAD);
            } else if (!body.isBegun() && (kickers.contains(text) || story.kicker().equals(text))) {
                part = Set.of(Role.KICKER);
            } else {
                part = behindHeadings(sight, body);
            }
            parts.set(i, part);
        }
    }

    private static Set<Role> behindHeadings(Sight sight, GoldBody body) {
        boolean begun = body.isBegun();
        String text = sight.text();
        int start = begun ? 0 : sight.opening().map(Opening -> Opening.end()).orElse(0);
        String own = text.substring(start);
        if (body.take(own) || sight.tail().isPresent() && body.take(text.substring(start, sight.tail().get().end()))) {
            Role role = !begun ? Role.LEAD : body.atStart() ? Role.PARAGRAPH : Role.CONTINUATION;
            boolean crosshead = role == Role.PARAGRAPH && sight.headShape() && !sight.complete() && body.atEnd();
            return crosshead ? EnumSet.of(role, Role.CROSSHEAD) : Set.of(role);
        }
        if (sight.credit().isPresent()) {
            return Set.of(begun ? Role.CREDIT : Role.BYLINE);
        }
        return PASSED_OVER;
    }
}
