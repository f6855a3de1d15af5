package org.qingyang.reading.search;

import org.qingyang.reading.byline.Credit;

/// A line that says who made the story.
final class CreditSigns implements Signs {

    @Override
    public void note(Scene scene, int index, Role role, Evidence evidence) {
        if (role != Role.CREDIT && role != Role.BYLINE) {
            return;
        }
        Sight sight = scene.at(index);
        boolean names = sight.credit().isPresent() && !sight.isSpokenCredit();
        evidence.note(role == Role.CREDIT ? Feature.CREDIT : Feature.BYLINE, sight.isSpokenCredit())
                .note(Feature.CREDIT_NAMES, names)
                .note(Feature.CREDIT_NONE, sight.credit().isEmpty() || role == Role.BYLINE && isPicture(sight.credit().get()));
    }

    /// Whether nobody but the giver of a picture is named.
    private static boolean isPicture(Credit credit) {
        return credit.isNameless() && credit.photo();
    }
}
