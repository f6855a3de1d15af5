package org.qingyang.proof;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qingyang.model.Issue;
import org.qingyang.model.Page;

/// An issue as it stands on paper.
///
/// @param title paper and date as far as they are known, else the names of the files
record PrintedIssue(String title, List<PrintedPage> pages) {

    /// @param heading `第2版`; only in an issue of several pages
    record PrintedPage(Optional<String> heading, List<PrintedStory> stories) {
    }

    static PrintedIssue of(Issue issue) {
        boolean several = issue.pages().size() > 1;
        return new PrintedIssue(title(issue), issue.pages().stream().map(page -> page(page, several)).toList());
    }

    private static PrintedPage page(Page page, boolean several) {
        return new PrintedPage(
                several ? Optional.of("第" + page.number() + "版") : Optional.empty(),
                page.sheet().stories().stream().map(story -> PrintedStory.of(page, story)).toList());
    }

    private static String title(Issue issue) {
        String known = Stream.of(Optional.ofNullable(issue.data().paper()),
                        Optional.ofNullable(issue.data().date()).map(Object::toString))
                .flatMap(Optional::stream).collect(Collectors.joining(" "));
        return Characters.printable(known.isEmpty()
                ? issue.pages().stream().map(page -> page.source().name()).collect(Collectors.joining("、"))
                : known);
    }
}
