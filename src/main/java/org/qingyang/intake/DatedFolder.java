package org.qingyang.intake;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qingyang.model.IssueData;

/// What the folders above a file state of the issue, where their whole names are a date and perhaps a paper: `2024-09-03/`,
/// `示例日报 20240903/`, `示例日报/2024/09/03/`.
///
/// @param data the paper is null where no folder is called like one
record DatedFolder(IssueData data) {

    private static final int MOST_LEVELS = 3;
    /// Names of folders joined by slashes. Between parts of a date without signs there are two figures.
    private static final Pattern DATE = Pattern.compile("(?:([\\p{IsHan}]{1,8}报)[-_ ]?)?"
            + "((?:19|20)[0-9]{2})(?:[-_./年]([0-9]{1,2})[-_./月]([0-9]{1,2})日?|[-_./年]?([0-9]{2})[-_./月]?([0-9]{2})日?)");
    private static final Pattern PAPER = Pattern.compile("[\\p{IsHan}]{1,8}报");

    /// The nearest folders that are called by a date; empty where the folder that a file lies in is not one of them.
    static Optional<DatedFolder> of(Path file) {
        String joined = "";
        @Nullable Path folder = file.toAbsolutePath().normalize().getParent();
        for (int level = 0; level < MOST_LEVELS && name(folder) != null; level++, folder = folder.getParent()) {
            joined = joined.isEmpty() ? name(folder) : name(folder) + "/" + joined;
            Matcher dated = DATE.matcher(joined);
            if (dated.matches() && date(dated).isPresent()) {
                return Optional.of(new DatedFolder(new IssueData(paper(dated.group(1), folder.getParent()), date(dated).get())));
            }
        }
        return Optional.empty();
    }

    private static @Nullable String paper(@Nullable String beside, @Nullable Path above) {
        String name = name(above);
        return beside != null || name == null || !PAPER.matcher(name).matches() ? beside : name;
    }

    private static @Nullable String name(@Nullable Path folder) {
        return folder == null || folder.getFileName() == null ? null : folder.getFileName().toString();
    }

    private static Optional<LocalDate> date(Matcher dated) {
        int month = dated.group(3) == null ? 5 : 3;
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(dated.group(2)), Integer.parseInt(dated.group(month)),
                    Integer.parseInt(dated.group(month + 1))));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }
}
