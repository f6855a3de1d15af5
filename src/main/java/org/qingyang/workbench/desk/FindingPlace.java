package org.qingyang.workbench.desk;

import org.qingyang.desk.check.Finding;
import org.qingyang.model.Story;
import org.qingyang.model.TextPlace;

/// Goes to the place of a finding: the text with the place selected, the field to be filled, the doubt to be settled.
final class FindingPlace {

    private final DeskModels models;
    private final ProofPane proof;
    private final RawPane raw;

    FindingPlace(DeskModels models, ProofPane proof, RawPane raw) {
        this.models = models;
        this.proof = proof;
        this.raw = raw;
    }

    void go(Finding finding) {
        var doubt = models.signing().doubtOf(finding);
        if (doubt.isPresent()) {
            proof.focusParagraphs();
            models.queue().ask(doubt.get());
        } else {
            go(finding.place());
        }
    }

    private void go(TextPlace place) {
        Story story = models.desk().storyProperty().get();
        switch (place.field()) {
            case PARAGRAPHS -> {
                if (story == null || story.paragraphs().isEmpty()) {
                    raw.focusList();
                } else {
                    proof.paragraphs().edit(place.index(), place.clean());
                }
            }
            case BYLINE, LABEL -> proof.form().focusByline();
            default -> proof.form().focus(place);
        }
    }
}
