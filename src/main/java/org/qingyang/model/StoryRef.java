package org.qingyang.model;

import java.util.Optional;
import java.util.regex.Pattern;

/// The address of a story in a store, printed as `issue.page.story`.
public record StoryRef(int issue, int page, int story) {

    private static final Pattern FORM = Pattern.compile("(\\d{1,9})(?:\\.(\\d{1,9}))?\\.(\\d{1,9})");

    /// Reads `issue.page.story`, or `issue.story` for a story of the first page.
    public static Optional<StoryRef> parse(String text) {
        var found = FORM.matcher(text.strip());
        if (!found.matches()) {
            return Optional.empty();
        }
        int page = found.group(2) == null ? 1 : Integer.parseInt(found.group(2));
        return Optional.of(new StoryRef(Integer.parseInt(found.group(1)), page, Integer.parseInt(found.group(3))));
    }

    @Override
    public String toString() {
        return issue + "." + page + "." + story;
    }
}
