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

    private static final Pattern HOUSE = Pattern.compile("(本报|\\p{IsHan}{1,4}社)(?:见习|实习)?记者");

    static PrintedByline of(Story story, SourceText raw) {
        String writers = writers(story.byline(), raw);
        List<String> photographers = story.byline().strings(BylineRole.PHOTOGRAPHER);
        if (story.label() != null && !writers.isEmpty()) {
            return new PrintedByline("（" + writers + "）", Optional.empty(), shot(photographers));
        }
        if (story.kind().value() == StoryKind.PHOTO && !writers.isEmpty() && areWriters(photographers, story.byline())) {
            return new PrintedByline("", Optional.empty(), Optional.of(writers + " 摄影报道"));
        }
        return new PrintedByline("", Optional.of(writers).filter(w -> !w.isEmpty()), shot(photographers));
    }

    private static Optional<String> shot(List<String> photographers) {
        return photographers.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", photographers) + " 摄");
    }

    private static boolean areWriters(List<String> photographers, Byline byline) {
        List<String> writers = Stream.of(BylineRole.REPORTER, BylineRole.TRAINEE, BylineRole.CORRESPONDENT)
                .flatMap(role -> byline.strings(role).stream()).toList();
        return photographers.containsAll(writers) && writers.containsAll(photographers);
    }

    private static String writers(Byline byline, SourceText raw) {
        List<String> groups = new ArrayList<>();
        group(house(byline, raw) + "记者", byline.strings(BylineRole.REPORTER)).ifPresent(groups::add);
        group("实习记者", byline.strings(BylineRole.TRAINEE)).ifPresent(groups::add);
        group("通讯员", byline.strings(BylineRole.CORRESPONDENT)).ifPresent(groups::add);
        return String.join(" ", groups);
    }

    private static Optional<String> group(String title, List<String> names) {
        return names.isEmpty() ? Optional.empty() : Optional.of(title + " " + String.join(" ", names));
    }

    /// 本报 or an agency, where the page prints it before 记者.
    private static String house(Byline byline, SourceText raw) {
        Matcher found = HOUSE.matcher(byline.printed().stream().map(raw::slice).collect(Collectors.joining()));
        return found.find() ? found.group(1) : "";
    }
}
