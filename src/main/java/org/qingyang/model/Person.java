package org.qingyang.model;

import java.util.List;

/// Somebody whom a story names. The story's own byline is not among them.
///
/// @param posts in printed order, each once
public record Person(String name, List<Post> posts, List<Mention> mentions) {

    public Person {
        posts = List.copyOf(posts);
        mentions = List.copyOf(mentions);
    }
}
