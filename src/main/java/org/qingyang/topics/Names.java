package org.qingyang.topics;

import java.util.ArrayList;
import java.util.List;
import org.qingyang.model.Message;

/// Institutions, places and events as tags: those that editors have confirmed, and those that a heading names.
final class Names {

    private static final double CONFIRMED = 0.5;
    private static final double HEADING = 0.45;
    private static final double TEXT = 0.25;

    private final Material material;
    private final Archive archive;

    Names(Material material, Archive archive) {
        this.material = material;
        this.archive = archive;
    }

    List<Candidate> candidates() {
        List<Candidate> candidates = new ArrayList<>();
        material.names().forEach((name, mentions) -> {
            boolean confirmed = mentions.stream().anyMatch(mention -> mention.origin().isEditor());
            boolean heading = material.isInHeading(name);
            double chance = confirmed ? CONFIRMED : heading ? HEADING : TEXT;
            candidates.add(new Candidate(name, chance * Rarity.of(name, archive), confirmed
                    ? Message.of("topics.why.confirmed", archive.having(name)) : heading
                    ? Message.of("topics.why.heading", material.times(name), archive.having(name))
                    : Message.of("topics.why.text", material.times(name), archive.having(name))));
        });
        return candidates;
    }
}
