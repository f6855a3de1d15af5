package org.qingyang.reading.search;

/// Headings inside one body are made alike: of one length, with the same first or last character, or with a colon or a
/// comma at the same place, or all bold where headlines are marked otherwise. Headlines of neighbours are so by chance only.
final class Twins {

    private static final int REACH = 16;
    private static final double MOST = 2;
    private static final int SHORT = 12;
    private static final int COLON = 6;

    private Twins() {
    }

    /// Whether another story begins or one is signed here.
    private static boolean isEdge(Scene scene, int index) {
        return scene.at(index).hasLabel() || scene.at(index).tail().filter(tail -> !tail.credit().photo()).isPresent();
    }

    /// How many lines near `index`, with neither label nor signature between, stand alone as it does and are made like it, up to 2;
    /// a line that is only as long counts half.
    static double of(Scene scene, int index) {
        if (!standsAlone(scene, index)) {
            return 0;
        }
        double sum = 0;
        for (int i = index - 1; i >= Math.max(0, index - REACH) && !isEdge(scene, i); i--) {
            sum += standsAlone(scene, i) ? likeness(scene, index, i) : 0;
        }
        for (int i = index + 1; i < Math.min(scene.size(), index + REACH) && !isEdge(scene, i); i++) {
            sum += standsAlone(scene, i) ? likeness(scene, index, i) : 0;
        }
        return Math.min(MOST, sum);
    }

    /// A short line between a paragraph that is whole and running text without a label.
    static boolean standsAlone(Scene scene, int index) {
        if (index == 0 || index + 1 >= scene.size() || !scene.couldHead(index)) {
            return false;
        }
        Sight above = scene.at(index - 1);
        Sight below = scene.at(index + 1);
        return above.complete() && above.isRunning() && !above.isSpokenCredit() && below.isRunning() && !below.hasLabel()
                && !below.isSpokenCredit();
    }

    /// How many characters the line is longer or shorter than the nearest one above that stands alone; very many where
    /// none does.
    static int apart(Scene scene, int index) {
        for (int i = index - 1; i >= Math.max(0, index - REACH) && !scene.at(i).hasLabel(); i--) {
            if (standsAlone(scene, i)) {
                return Math.abs(scene.at(i).text().length() - scene.at(index).text().length());
            }
        }
        return Integer.MAX_VALUE;
    }

    /// Whether a colon parts the line behind a few characters: who says it, or what it is about.
    private static boolean hasSpeaker(String text) {
        int colon = text.indexOf('：');
        return colon > 0 && colon <= COLON && colon + 1 < text.length();
    }

    private static double likeness(Scene scene, int index, int near) {
        boolean bold = scene.isMarked() && scene.mark(index).isBold() && scene.mark(near).isBold();
        return bold ? 1 : likeness(scene.at(index).folded(), scene.at(near).folded());
    }

    private static double likeness(String one, String other) {
        if (hasSpeaker(one) && hasSpeaker(other)) {
            return 1;
        }
        int apart = Math.abs(one.length() - other.length());
        if (apart == 0 && HeadSigns.isInParts(one) && other.indexOf('，') == one.indexOf('，') && HeadSigns.isInParts(other)) {
            return 1;
        }
        if (apart <= 1 && (one.charAt(0) == other.charAt(0)
                || one.charAt(one.length() - 1) == other.charAt(other.length() - 1))) {
            return 1;
        }
        return apart == 0 && one.length() <= SHORT ? 0.5 : 0;
    }
}
