package org.qingyang.desk;

import java.util.List;
import java.util.stream.Stream;
import org.qingyang.model.Message;
import org.qingyang.model.Refusal;
import org.qingyang.model.Sheet;
import org.qingyang.model.Status;
import org.qingyang.model.Story;
import org.qingyang.model.StoryField;

/// The lock of signed stories against steps that are taken back, or done again, out of their order: nobody is to alter
/// what stands under a signature, nor to sign or reopen by taking back something else.
public final class Locks {

    private Locks() {
    }

    /// @throws Refusal if one of the changes touches a signed story or a signature
    public static void check(Sheet now, List<Change> changes) throws Refusal {
        Sheet after = Changes.apply(now, changes);
        for (Change change : changes) {
            boolean signature = change instanceof Change.FieldSet set && set.field() == StoryField.STATUS
                    && (set.before() == Status.SIGNED || set.after() == Status.SIGNED);
            for (Story story : touched(change).flatMap(id -> Stream.of(now, after).flatMap(s -> s.story(id).stream()))
                    .toList()) {
                if (signature || story.status() == Status.SIGNED) {
                    throw new Refusal(Message.of("desk.refusal.signed", story.title()));
                }
            }
        }
    }

    /// Whether the change alters the story.
    public static boolean touches(Change change, int story) {
        return touched(change).anyMatch(id -> id == story);
    }

    private static Stream<Integer> touched(Change change) {
        return switch (change) {
            case Change.FieldSet set -> Stream.of(set.story());
            case Change.FieldSplice splice -> Stream.of(splice.story());
            case Change.StorySplice splice ->
                    Stream.concat(splice.removed().stream(), splice.inserted().stream()).map(Story::id);
            case Change.FurnitureSplice _, Change.DataSet _, Change.VersionSet _ -> Stream.empty();
        };
    }
}
