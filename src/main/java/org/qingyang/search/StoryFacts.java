package org.qingyang.search;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qingyang.model.IssueData;
import org.qingyang.model.Story;
import org.qingyang.model.StoryRef;

/// A story with everything that a query can be about.
public record StoryFacts(StoryRef place, IssueData data, Story story, StoryText text) {

    /// Whether a query is true of this story.
    public boolean fits(Query query, Spelling spelling) {
        return switch (query) {
            case Query.All() -> true;
            case Query.Words words -> !Matches.in(text, Set.of(words), spelling).isEmpty();
            case Query.OfPaper(String name) ->
                data.paper() != null && spelling.of(data.paper()).contains(spelling.of(name));
            case Query.OfIssue(int number) -> place.issue() == number;
            case Query.Dated dated -> isWithin(dated, data.date());
            case Query.OfStatus(var status) -> story.status() == status;
            case Query.OfKind(var kind) -> story.kind().value() == kind;
            case Query.Doubtful(boolean open) -> story.openDoubts().isEmpty() != open;
            // The store keeps names apart and has looked already.
            case Query.Naming _ -> true;
            case Query.Not(Query not) -> !fits(not, spelling);
            case Query.And and -> and.all().stream().allMatch(part -> fits(part, spelling));
            case Query.Or or -> or.any().stream().anyMatch(part -> fits(part, spelling));
        };
    }

    private static boolean isWithin(Query.Dated dated, @Nullable LocalDate date) {
        return date != null && (dated.from() == null || !date.isBefore(dated.from()))
                && (dated.to() == null || !date.isAfter(dated.to()));
    }
}
