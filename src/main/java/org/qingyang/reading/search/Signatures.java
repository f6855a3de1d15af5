package org.qingyang.reading.search;

/// Where the stories around a line name who made them: in a label or a byline above the text, or in a credit behind it.
final class Signatures {

    private static final int FAR = 60;
    private static final int NEAR = 14;

    private Signatures() {
    }

    /// Whether the nearest label or spoken credit above the line opens the text that stands there.
    static boolean openAbove(Scene scene, int index) {
        for (int i = index - 1; i > Math.max(0, index - FAR); i--) {
            if (scene.at(i).hasLabel()) {
                return true;
            }
            if (scene.at(i).isSpokenCredit()) {
                return opensText(scene, i);
            }
        }
        return false;
    }

    /// Whether the line stands alone between text that is signed above and text that is signed nowhere, so that it is
    /// hardly the headline of another story.
    static boolean standsInside(Scene scene, int index) {
        return Twins.standsAlone(scene, index) && openAbove(scene, index) && !isClosed(scene, index + 1);
    }

    /// Whether the line stands alone between a text that names its writer above and one that is signed behind it, as a story
    /// is that has no label.
    static boolean standsBetween(Scene scene, int index) {
        if (!Twins.standsAlone(scene, index)) {
            return false;
        }
        for (int i = index - 1; i > Math.max(0, index - FAR); i--) {
            Sight sight = scene.at(i);
            if (sight.hasLabel() || sight.isSpokenCredit()) {
                boolean named = sight.isSpokenCredit() ? opensText(scene, i)
                        : sight.opening().filter(opening -> opening.credit() != null).isPresent();
                return named && isSignedBelow(scene, index + 1);
            }
        }
        return false;
    }

    private static boolean isSignedBelow(Scene scene, int from) {
        for (int i = from; i < Math.min(scene.size(), from + NEAR); i++) {
            Sight sight = scene.at(i);
            if (sight.hasLabel() || sight.isSpokenCredit() && opensText(scene, i)) {
                return false;
            }
            if (sight.credit().filter(credit -> !credit.photo()).isPresent()
                    || sight.tail().filter(tail -> !tail.credit().photo()).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /// Whether a credit closes the text before another story opens.
    private static boolean isClosed(Scene scene, int from) {
        for (int i = from; i < Math.min(scene.size(), from + NEAR); i++) {
            if (scene.at(i).hasLabel() || scene.at(i).isSpokenCredit() && opensText(scene, i)) {
                return false;
            }
            if (scene.at(i).credit().isPresent() || scene.at(i).tail().isPresent() && !scene.isCaption(i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean opensText(Scene scene, int credit) {
        return credit > 0 && credit + 1 < scene.size() && scene.couldHead(credit - 1) && scene.at(credit + 1).isRunning();
    }
}
