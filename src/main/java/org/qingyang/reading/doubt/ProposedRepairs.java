package org.qingyang.reading.doubt;

import java.util.List;
import org.qingyang.model.Doubt;
import org.qingyang.model.Message;
import org.qingyang.model.Repair;
import org.qingyang.model.Settlement;

/// Repairs that the reading would not make unasked.
final class ProposedRepairs implements StoryDoubt {

    private static final String RULE = "reading.doubt.repair";

    @Override
    public List<Doubt> find(StoryView view) {
        return view.story().repairs().stream().filter(r -> r.state() == Repair.State.PROPOSED).map(ProposedRepairs::doubt)
                .toList();
    }

    private static Doubt doubt(Repair repair) {
        return new Doubt(RULE, repair.raw(), Message.of(RULE, repair.before(), repair.after()), repair.confidence(),
                List.of(new Settlement.Accept(repair.id()), new Settlement.Reject(repair.id())));
    }
}
