package org.qingyang.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qingyang.model.Byline;
import org.qingyang.model.BylineRole;
import org.qingyang.model.Story;
import org.qingyang.model.StoryKind;
import org.qingyang.text.SourceText;

/// A byline in the form in which newspapers print it, built from the names by role.
///
/// @param bracket `（记者 甲 通讯员 乙）` behind the label; empty where the story has no label or no writer
/// @param above   `记者 甲` on a line of its own above the body
/// @param credit  `丙 摄` or `记者 甲 摄影报道` on a line of its own below the body
record PrintedByline(String bracket, Optional<String> above, Optional<String> credit) {

    private static final Pattern HOUSE = Pattern.compile("(本[报報]|\\p{IsHan}{1,4}社)(?:[见見实實][习習])?[记記]者");

    /// The characters in which a page prints the words of its bylines.
    private enum Script {
        SIMPLIFIED("记讯员摄实习报"), TRADITIONAL("記訊員攝實習報");

        private final String characters;

        Script(String characters) {
            this.characters = characters;
        }

        static Script of(String printed) {
            return printed.chars().anyMatch(c -> TRADITIONAL.characters.indexOf(c) >= 0) ? TRADITIONAL : SIMPLIFIED;
        }

        /// Words of a byline, never a name.
        String words(String simplified) {
            String words = simplified;
            for (int i = 0; i < characters.length(); i++) {
                words = words.replace(SIMPLIFIED.characters.charAt(i), characters.charAt(i));
            }
            return words;
        }
    }

    static PrintedByline of(Story story, SourceText raw) {
        String printed = story.byline().printed().stream().map(raw::slice).collect(Collectors.joining());
        Script script = Script.of((story.label() == null ? "" : story.label().string()) + printed);
        String writers = writers(story.byline(), house(printed), script);
        List<String> photographers = story.byline().strings(BylineRole.PHOTOGRAPHER);
        if (story.label() != null && !writers.isEmpty()) {
            return new PrintedByline("（" + writers + "）", Optional.empty(), shot(photographers, script));
        }
        if (story.kind().value() == StoryKind.PHOTO && !writers.isEmpty() && areWriters(photographers, story.byline())) {
            return new PrintedByline("", Optional.empty(), Optional.of(writers + " " + script.words("摄影报道")));
        }
        return new PrintedByline("", Optional.of(writers).filter(w -> !w.isEmpty()), shot(photographers, script));
    }

    private static Optional<String> shot(List<String> photographers, Script script) {
        return photographers.isEmpty() ? Optional.empty()
                : Optional.of(String.join(" ", photographers) + " " + script.words("摄"));
    }

    private static boolean areWriters(List<String> photographers, Byline byline) {
        List<String> writers = Stream.of(BylineRole.REPORTER, BylineRole.TRAINEE, BylineRole.CORRESPONDENT)
                .flatMap(role -> byline.strings(role).stream()).toList();
        return photographers.containsAll(writers) && writers.containsAll(photographers);
    }

    private static String writers(Byline byline, String house, Script script) {
        List<String> groups = new ArrayList<>();
        group(house + script.words("记者"), byline.strings(BylineRole.REPORTER)).ifPresent(groups::add);
        group(script.words("实习记者"), byline.strings(BylineRole.TRAINEE)).ifPresent(groups::add);
        group(script.words("通讯员"), byline.strings(BylineRole.CORRESPONDENT)).ifPresent(groups::add);
        return String.join(" ", groups);
    }

    private static Optional<String> group(String title, List<String> names) {
        return names.isEmpty() ? Optional.empty() : Optional.of(title + " " + String.join(" ", names));
    }

    /// 本报 or an agency, where the page prints it before 记者.
    private static String house(String printed) {
        Matcher found = HOUSE.matcher(printed);
        return found.find() ? found.group(1) : "";
    }
}
