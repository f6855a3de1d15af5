package org.qingyang.model;

import java.util.List;

/// An institution that a story names.
///
/// @param name       the longest form in the story
/// @param shortForms the other forms that stand for it, in printed order
public record Organisation(String name, List<String> shortForms, List<Mention> mentions) {

    public Organisation {
        shortForms = List.copyOf(shortForms);
        mentions = List.copyOf(mentions);
    }
}
