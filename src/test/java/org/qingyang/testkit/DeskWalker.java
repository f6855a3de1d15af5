package org.qingyang.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.qingyang.desk.Decision;
import org.qingyang.desk.Entry;
import org.qingyang.desk.Version;
import org.qingyang.desk.find.FindQuery;
import org.qingyang.model.Page;
import org.qingyang.model.Refusal;
import org.qingyang.model.Story;
import org.qingyang.service.Cancellation;
import org.qingyang.service.FindScope;
import org.qingyang.service.Found;
import org.qingyang.service.Newsroom;
import org.qingyang.service.Progress;
import org.qingyang.service.Turn;

/// Somebody who does at random whatever the desk offers: decides, takes back, does again, takes back in the middle,
/// brings back old versions, replaces over the whole store. The same with the same seed and store.
public final class DeskWalker {

    private static final List<FindQuery> QUERIES = List.of(FindQuery.plain("工会", "公会"), FindQuery.plain("公会", "工会"),
            new FindQuery("(\\d+)名", "$1位", FindQuery.Kind.REGEX), FindQuery.plain("、", ""), FindQuery.plain("本报讯", "本报讯"));

    private final Newsroom newsroom;
    private final int issue;
    private final Random random;
    private final RandomDecisions editor;

    public DeskWalker(Newsroom newsroom, int issue, long seed) {
        this.newsroom = newsroom;
        this.issue = issue;
        this.random = new Random(seed);
        this.editor = new RandomDecisions(seed);
    }

    /// Does one thing; what the desk refuses leaves no trace.
    ///
    /// @return the lines that were written
    public List<Entry> step() throws Refusal {
        try {
            return doSomething();
        } catch (Refusal refusal) {
            if (!refusal.message().key().startsWith("desk.")) {
                throw refusal;
            }
            return List.of();
        }
    }

    private List<Entry> doSomething() throws Refusal {
        var desk = newsroom.desk();
        int dice = random.nextInt(100);
        if (dice < 8) {
            return entries(desk.undo(issue));
        } else if (dice < 14) {
            return entries(desk.redo(issue));
        } else if (dice < 20) {
            List<Entry> journal = desk.entries(issue);
            long step = journal.isEmpty() ? 0 : journal.get(random.nextInt(journal.size())).step().of();
            return desk.history(issue).isDone(step) ? desk.undoStep(issue, step).entries()
                    : desk.redoStep(issue, step).entries();
        } else if (dice < 22) {
            return replace();
        }
        return decide(dice < 25);
    }

    private List<Entry> decide(boolean restore) throws Refusal {
        List<Page> pages = newsroom.desk().open(issue).pages();
        Page page = pages.get(random.nextInt(pages.size()));
        Decision decision = editor.next(page.sheet(), page.text());
        if (restore && !page.sheet().stories().isEmpty()) {
            Story story = page.sheet().stories().get(random.nextInt(page.sheet().stories().size()));
            List<Version> versions = newsroom.desk().versions(issue, page.number(), story.id());
            decision = new Decision.RestoreStory(story.id(), versions.get(random.nextInt(versions.size())).number());
        }
        return newsroom.desk().decide(issue, page.number(), decision).entry().stream().toList();
    }

    private List<Entry> replace() throws Refusal {
        FindQuery query = QUERIES.get(random.nextInt(QUERIES.size()));
        FindScope scope = random.nextBoolean() ? new FindScope.OfStore() : new FindScope.OfIssue(issue);
        var ticked = new ArrayList<Found>(newsroom.find().find(query, scope, Progress.NONE, new Cancellation()).places());
        ticked.removeIf(found -> random.nextInt(3) == 0);
        return entries(newsroom.find().replace(query, ticked));
    }

    private static List<Entry> entries(Optional<Turn> turn) {
        return turn.map(Turn::entries).orElse(List.of());
    }
}
