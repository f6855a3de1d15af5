package org.qingyang.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qingyang.model.Status;
import org.qingyang.model.StoryKind;

/// A question to the archive, answered by the stories for which it is true.
public sealed interface Query {

    /// Every story.
    record All() implements Query {
    }

    /// Stories with this text, character for character, within a line of one of the fields.
    record Words(String text, Set<Field> in) implements Query {

        /// @throws IllegalArgumentException if the text is empty
        public Words {
            in = Set.copyOf(in);
            if (text.isEmpty()) {
                throw new IllegalArgumentException("nothing to look for");
            }
        }
    }

    /// Stories of papers with this text in their names.
    record OfPaper(String name) implements Query {
    }

    /// Stories of one issue.
    record OfIssue(int number) implements Query {
    }

    /// Stories of issues dated within these days, both included; null is without a limit. Undated ones are not among
    /// them.
    record Dated(@Nullable LocalDate from, @Nullable LocalDate to) implements Query {
    }

    record OfStatus(Status status) implements Query {
    }

    record OfKind(StoryKind kind) implements Query {
    }

    /// Stories with open doubts, or without.
    record Doubtful(boolean open) implements Query {
    }

    /// Stories that name this; only beside other conditions, not within alternatives.
    record Naming(Name name) implements Query {
    }

    record Not(Query query) implements Query {
    }

    /// @param all two or more
    record And(List<Query> all) implements Query {

        public And {
            all = List.copyOf(all);
        }
    }

    /// @param any two or more
    record Or(List<Query> any) implements Query {

        public Or {
            any = List.copyOf(any);
        }
    }
}
