package org.qingyang.model;

import java.util.List;

/// A place that a story names: administrative (朝阳区) or named (天秀南二路).
public record Place(String name, List<Mention> mentions) {

    public Place {
        mentions = List.copyOf(mentions);
    }
}
