package org.qingyang.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// What stands on a page: its furniture and its stories in order, as first read or as the editor has left them.
public record Sheet(List<Furniture> furniture, List<Story> stories) {

    private static final double TEN_THOUSAND = 10_000;

    public Sheet {
        furniture = List.copyOf(furniture);
        stories = List.copyOf(stories);
    }

    public Optional<Story> story(int id) {
        for (Story story : stories) {
            if (story.id() == id) {
                return Optional.of(story);
            }
        }
        return Optional.empty();
    }

    /// This sheet with the story of that id changed.
    public Sheet with(int id, UnaryOperator<Story> change) {
        List<Story> changed = new ArrayList<>(stories);
        changed.replaceAll(story -> story.id() == id ? change.apply(story) : story);
        return new Sheet(furniture, changed);
    }

    /// The furniture that exports list as banners, in reading order.
    public List<String> banners() {
        return furniture.stream().filter(f -> f.kind().isBanner()).map(f -> f.text().string()).toList();
    }

    public int openDoubts() {
        return stories.stream().mapToInt(story -> story.openDoubts().size()).sum();
    }

    /// How many errors are to be expected in ten thousand characters of the stories: each open doubt counts as far as its
    /// check is sure that something is wrong. 0 where there is no text.
    public double expectedErrors() {
        int characters = stories.stream().mapToInt(Story::characters).sum();
        double errors = stories.stream().flatMap(story -> story.openDoubts().stream()).mapToDouble(Doubt::confidence).sum();
        return characters == 0 ? 0 : errors * TEN_THOUSAND / characters;
    }
}
