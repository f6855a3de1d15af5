package org.qingyang.reading.search;

/// A line that says what a picture shows and ends in a photo credit, below a story that has its names elsewhere.
final class CaptionSigns implements Signs {

    @Override
    public void note(Scene scene, int index, Role role, Evidence evidence) {
        if (role == Role.CAPTION) {
            evidence.note(Feature.CAPTION, scene.isCaption(index)).note(Feature.CAPTION_NONE, !scene.isCaption(index));
        }
    }
}
