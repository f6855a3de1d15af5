package org.qingyang.store.json;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.qingyang.desk.Decision;
import org.qingyang.model.Judgement;
import org.qingyang.model.Note;
import org.qingyang.model.Settlement;
import org.qingyang.model.Tag;

/// How the model's records look in JSON that the mapper writes and reads by itself, kept apart from the records. The names
/// of the sealed types stand in stored files and are never changed.
final class MixIns {

    private MixIns() {
    }

    static Map<Class<?>, Class<?>> all() {
        Map<Class<?>, Class<?>> all = new HashMap<>();
        List.of(Tag.class, Note.class, Judgement.class).forEach(small -> all.put(small, AsArray.class));
        all.put(Settlement.class, Settlements.class);
        all.put(Decision.class, Decisions.class);
        return all;
    }

    /// As a [Form] has it.
    @JsonFormat(shape = JsonFormat.Shape.ARRAY)
    private interface AsArray {
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "does")
    @JsonSubTypes({
        @Type(value = Settlement.Keep.class, name = "keep"),
        @Type(value = Settlement.Replace.class, name = "replace"),
        @Type(value = Settlement.Accept.class, name = "accept"),
        @Type(value = Settlement.Reject.class, name = "reject"),
        @Type(value = Settlement.Split.class, name = "split"),
        @Type(value = Settlement.SetRole.class, name = "setRole"),
        @Type(value = Settlement.JoinParagraph.class, name = "joinParagraph"),
        @Type(value = Settlement.JoinAbove.class, name = "joinAbove"),
        @Type(value = Settlement.Learn.class, name = "learn")
    })
    private interface Settlements {
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "does")
    @JsonSubTypes({
        @Type(value = Decision.SetText.class, name = "setText"),
        @Type(value = Decision.SetSubheads.class, name = "setSubheads"),
        @Type(value = Decision.SetByline.class, name = "setByline"),
        @Type(value = Decision.SetKind.class, name = "setKind"),
        @Type(value = Decision.SetTruncated.class, name = "setTruncated"),
        @Type(value = Decision.EditParagraph.class, name = "editParagraph"),
        @Type(value = Decision.JoinParagraphs.class, name = "joinParagraphs"),
        @Type(value = Decision.SplitParagraph.class, name = "splitParagraph"),
        @Type(value = Decision.SettleRepair.class, name = "settleRepair"),
        @Type(value = Decision.SettleDoubt.class, name = "settleDoubt"),
        @Type(value = Decision.SettleNearMiss.class, name = "settleNearMiss"),
        @Type(value = Decision.AddTag.class, name = "addTag"),
        @Type(value = Decision.RemoveTag.class, name = "removeTag"),
        @Type(value = Decision.SetStatus.class, name = "setStatus"),
        @Type(value = Decision.SplitStory.class, name = "splitStory"),
        @Type(value = Decision.JoinStories.class, name = "joinStories"),
        @Type(value = Decision.SetLineRole.class, name = "setLineRole"),
        @Type(value = Decision.MoveParagraph.class, name = "moveParagraph"),
        @Type(value = Decision.MoveStory.class, name = "moveStory"),
        @Type(value = Decision.AddNote.class, name = "addNote"),
        @Type(value = Decision.SettleNote.class, name = "settleNote"),
        @Type(value = Decision.RemoveNote.class, name = "removeNote"),
        @Type(value = Decision.ReplaceText.class, name = "replaceText"),
        @Type(value = Decision.RestoreStory.class, name = "restoreStory"),
        @Type(value = Decision.SetData.class, name = "setData"),
        @Type(value = Decision.MergeJournal.class, name = "mergeJournal"),
        @Type(value = Decision.RevisePage.class, name = "revisePage"),
        @Type(value = Decision.Judge.class, name = "judge"),
        @Type(value = Decision.Retag.class, name = "retag")
    })
    private interface Decisions {
    }
}
