package org.qingyang.reading.search;

import org.qingyang.reading.line.Sentences;

/// Knows the captions that stand below or in the middle of a story which is not theirs.
final class Captions {

    private static final int LONGEST = 90;

    private Captions() {
    }

    /// Whether the line is one sentence with a photo credit behind it, and the story around it has a label or a byline of
    /// its own: the last paragraph of a photo story is made so too.
    static boolean isCaption(Scene scene, int index) {
        Sight sight = scene.at(index);
        boolean pictured = sight.tail().filter(tail -> tail.credit().photo()).isPresent() && sight.opening().isEmpty();
        int end = pictured ? sight.tail().orElseThrow().end() : sight.text().length();
        return (pictured && !belongsAbove(scene, index) || isAmid(scene, index)) && sight.text().length() <= LONGEST
                && isSentence(sight.text().substring(0, end)) && isBelowSigned(scene, index);
    }

    /// Whether the line speaks of the picture that goes with the whole story right above: 图为.
    private static boolean belongsAbove(Scene scene, int index) {
        return scene.at(index).folded().startsWith("图为") && (index == 0 || scene.at(index - 1).complete());
    }

    /// Whether the line says what a picture shows, between two halves of a paragraph: 图为.
    private static boolean isAmid(Scene scene, int index) {
        return scene.at(index).folded().startsWith("图为") && index > 0 && !scene.at(index - 1).complete();
    }

    private static boolean isSentence(String text) {
        return Sentences.isComplete(text) && !Sentences.hasInnerEnd(text);
    }

    /// Whether the text above opens with a label, or with a byline between heading and lead.
    private static boolean isBelowSigned(Scene scene, int index) {
        boolean second = index >= 2 && scene.couldHead(index - 2) && !scene.at(index - 1).hasLabel();
        return !second && Signatures.openAbove(scene, index);
    }
}
