package org.qingyang.cli;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qingyang.model.Issue;
import org.qingyang.model.Message;
import org.qingyang.model.Page;
import org.qingyang.model.Story;
import org.qingyang.service.Conversion;

/// What became of converted files, as rows.
final class ConversionTable {

    private ConversionTable() {
    }

    private enum Verdict { CONVERTED, REFUSED }

    static Table of(List<Conversion.Result> results) {
        Table table = Table.of("files", "file", "verdict", "stories", "repairs", "doubts", "out", "reason");
        for (Conversion.Result result : results) {
            List<Story> stories = stories(result.issue());
            boolean read = result.issue().isPresent();
            table.add(result.file(), result.isRefused() ? Verdict.REFUSED : Verdict.CONVERTED,
                    read ? stories.size() : null,
                    read ? stories.stream().mapToInt(story -> story.repairs().size()).sum() : null,
                    read ? stories.stream().mapToInt(story -> story.openDoubts().size()).sum() : null,
                    result.out().orElse(null), reason(result, stories));
        }
        return table;
    }

    private static @Nullable Message reason(Conversion.Result result, List<Story> stories) {
        boolean none = !result.isRefused() && stories.isEmpty();
        return none ? Message.of("service.convert.noStory", result.file().getFileName()) : result.why();
    }

    private static List<Story> stories(Optional<Issue> issue) {
        return issue.stream().flatMap(i -> i.pages().stream()).map(Page::sheet)
                .flatMap(sheet -> sheet.stories().stream()).toList();
    }
}
