package org.qingyang.desk.merge;

import java.util.List;
import java.util.Optional;
import org.qingyang.model.Message;
import org.qingyang.model.StoryField;

/// Something that both editors have altered, each in another way. What is here has stayed.
///
/// @param line   the line of the other editor's journal that was left out
/// @param step   the step here that it met; 0 where there is none
/// @param reason why, where it is not simply that the same field was altered: a signed story, for example
/// @param fields what stands in the fields that are not the same in the end
public record Conflict(Line line, long step, Optional<Message> reason, List<Field> fields) {

    /// A field that is not the same at the end of both journals; null where it is empty or the story is not there.
    ///
    /// @param story the story's id
    /// @param here  what stands here, of the type that the story's component has
    /// @param there what stands there
    public record Field(int story, StoryField field, @org.jspecify.annotations.Nullable Object here,
            @org.jspecify.annotations.Nullable Object there) {
    }

    public Conflict {
        fields = List.copyOf(fields);
    }
}
