package org.qingyang.gold;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.qingyang.model.BylineRole;
import org.qingyang.model.Passage;
import org.qingyang.model.Story;
import org.qingyang.model.StoryKind;
import org.qingyang.text.SourceText;

/// A story as plain values, for comparing and for writing; an absent text is empty.
///
/// @param firstLine the raw line that it begins on, from 1
/// @param lastLine  the raw line that it ends on
public record GoldStory(String kind, String kicker, String headline, List<String> subheads, String label,
        Map<String, List<String>> byline, List<String> paragraphs, boolean truncated,
        int firstLine, int lastLine) {

    static final Map<BylineRole, String> ROLES = Map.of(BylineRole.REPORTER, "reporters", BylineRole.TRAINEE, "trainees",
            BylineRole.CORRESPONDENT, "correspondents", BylineRole.PHOTOGRAPHER, "photographers");

    static GoldStory of(Story story, SourceText page) {
        Map<String, List<String>> byline = new TreeMap<>();
        ROLES.forEach((role, name) -> byline.put(name, story.byline().strings(role)));
        return new GoldStory(story.kind().value() == StoryKind.PHOTO ? "photo" : "news", text(story.kicker()), story.title(),
                story.subheads().stream().map(Passage::string).toList(), text(story.label()), byline,
                story.paragraphs().stream().map(Passage::string).toList(), story.truncated().value(),
                page.lineAt(story.source().getFirst().start()), page.lineAt(story.source().getLast().start()));
    }

    private static String text(@Nullable Passage passage) {
        return passage == null ? "" : passage.string();
    }

    /// The body run together without white space.
    String body() {
        return String.join("", paragraphs).replaceAll("\\s|　", "");
    }
}
