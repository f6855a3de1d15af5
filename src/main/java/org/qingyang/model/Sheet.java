package org.qingyang.model;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// What stands on a page: its furniture and its stories in order, as first read or as the editor has left them.
public record Sheet(List<Furniture> furniture, List<Story> stories) {

    public Sheet {
        furniture = List.copyOf(furniture);
        stories = List.copyOf(stories);
    }

    public Optional<Story> story(int id) {
        return stories.stream().filter(story -> story.id() == id).findFirst();
    }

    /// This sheet with the story of that id changed.
    public Sheet with(int id, UnaryOperator<Story> change) {
        return new Sheet(furniture, stories.stream().map(s -> s.id() == id ? change.apply(s) : s).toList());
    }

    /// The furniture that exports list as banners, in reading order.
    public List<String> banners() {
        return furniture.stream().filter(f -> f.kind().isBanner()).map(f -> f.text().string()).toList();
    }

    public int openDoubts() {
        return stories.stream().mapToInt(story -> story.openDoubts().size()).sum();
    }
}
