package org.qingyang.desk;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qingyang.model.BylineRole;
import org.qingyang.model.Doubt;
import org.qingyang.model.IssueData;
import org.qingyang.model.Judgement;
import org.qingyang.model.LineRole;
import org.qingyang.model.Message;
import org.qingyang.model.Note;
import org.qingyang.model.Refusal;
import org.qingyang.model.Settlement;
import org.qingyang.model.Sheet;
import org.qingyang.model.Status;
import org.qingyang.model.Story;
import org.qingyang.model.StoryKind;
import org.qingyang.text.Span;

/// One thing that an editor did to a page. A decision is data: it is kept in the journal beside the changes that it
/// made. Clean offsets count UTF-16 units of the paragraph's text, raw offsets those of the page.
/// The names of the records and of their components stand in the journal and are never changed.
public sealed interface Decision {

    /// The sheet after this decision. Pure: the same sheet and context give the same result.
    ///
    /// @throws Refusal if the decision does not fit the sheet, or a signed story would be altered
    Sheet apply(Sheet sheet, DecisionContext context) throws Refusal;

    /// The story that it is about; the upper one of two.
    int story();

    /// What it does, for the history: `desk.decision.` and the record's name.
    default Message title() {
        String name = getClass().getSimpleName();
        return Message.of("desk.decision." + Character.toLowerCase(name.charAt(0)) + name.substring(1));
    }

    private static Message settled(Message title, Settlement how) {
        return how instanceof Settlement.Keep ? Message.of(title.key() + ".kept") : title;
    }

    /// A decision about no story in particular, whose changes are not found by making it anew: they stand in the journal.
    sealed interface OnNoStory extends Decision {

        @Override
        default int story() {
            return 0;
        }

        @Override
        default Sheet apply(Sheet sheet, DecisionContext context) {
            return sheet;
        }
    }

    /// A decision that changes one story and nothing else.
    sealed interface OnStory extends Decision {

        /// The story after this decision.
        Story change(Story story, DecisionContext context) throws Refusal;

        @Override
        default Sheet apply(Sheet sheet, DecisionContext context) throws Refusal {
            Story changed = change(Stories.open(sheet, story()), context);
            return sheet.with(story(), before -> Stories.begun(before, changed, context));
        }
    }

    /// The single-text parts of a story that can be typed.
    enum TextField { KICKER, HEADLINE, LABEL }

    /// Sets kicker, headline or label; a blank text empties it.
    record SetText(int story, TextField field, String text) implements OnStory {
        @Override
        public Story change(Story story, DecisionContext context) {
            return Doubts.answered(story, Fields.setText(story, field, text, context.editor()));
        }
    }

    /// Sets the subheads; blank ones are left out.
    record SetSubheads(int story, List<String> subheads) implements OnStory {
        public SetSubheads {
            subheads = List.copyOf(subheads);
        }

        @Override
        public Story change(Story story, DecisionContext context) {
            return Doubts.answered(story, Fields.setSubheads(story, subheads, context.editor()));
        }
    }

    /// Sets the names of one byline role.
    record SetByline(int story, BylineRole role, List<String> names) implements OnStory {
        public SetByline {
            names = List.copyOf(names);
        }

        @Override
        public Story change(Story story, DecisionContext context) {
            return Doubts.answered(story, Fields.setByline(story, role, names, context.editor()));
        }
    }

    /// Says that the story is news or a photo story.
    record SetKind(int story, StoryKind kind) implements OnStory {
        @Override
        public Story change(Story story, DecisionContext context) {
            return Fields.setKind(story, kind, context.editor());
        }
    }

    /// Says whether the last sentence is cut off.
    record SetTruncated(int story, boolean truncated) implements OnStory {
        @Override
        public Story change(Story story, DecisionContext context) {
            return Fields.setTruncated(story, truncated, context.editor());
        }
    }

    /// Sets the text of a paragraph; a blank text takes the paragraph out.
    record EditParagraph(int story, int paragraph, String text) implements OnStory {
        @Override
        public Story change(Story story, DecisionContext context) throws Refusal {
            return Doubts.answered(story, Paragraphs.edit(story, paragraph, text, context.editor()));
        }
    }

    /// Joins a paragraph with the next one.
    record JoinParagraphs(int story, int paragraph) implements OnStory {
        @Override
        public Story change(Story story, DecisionContext context) throws Refusal {
            return Paragraphs.join(story, paragraph, context);
        }
    }

    /// Splits a paragraph before the character at the clean `offset`.
    record SplitParagraph(int story, int paragraph, int offset) implements OnStory {
        @Override
        public Story change(Story story, DecisionContext context) throws Refusal {
            return Paragraphs.split(story, paragraph, offset, context.editor());
        }
    }

    /// Accepts or rejects a repair; the clean text follows.
    record SettleRepair(int story, String repair, boolean accept) implements OnStory {
        @Override
        public Story change(Story story, DecisionContext context) throws Refusal {
            return Doubts.answered(Repairs.settle(story, repair, accept, context), repair);
        }
    }

    /// Adds a tag; a tag that is there already stays where it is.
    record AddTag(int story, String tag) implements OnStory {
        @Override
        public Story change(Story story, DecisionContext context) throws Refusal {
            return Fields.addTag(story, tag);
        }
    }

    /// Takes a tag away.
    record RemoveTag(int story, String tag) implements OnStory {
        @Override
        public Story change(Story story, DecisionContext context) {
            return Fields.removeTag(story, tag);
        }
    }

    /// Sets the status, also of a signed story: that is how it is reopened.
    record SetStatus(int story, Status status) implements Decision {
        @Override
        public Sheet apply(Sheet sheet, DecisionContext context) throws Refusal {
            Stories.find(sheet, story);
            return sheet.with(story, s -> Fields.setStatus(s, status));
        }
    }

    /// Settles a doubt in one of the ways that it offers, or in another.
    record SettleDoubt(int story, String doubt, Settlement settlement) implements Decision {
        @Override
        public Sheet apply(Sheet sheet, DecisionContext context) throws Refusal {
            return Doubts.settle(sheet, this, context);
        }

        @Override
        public Message title() {
            return settled(Decision.super.title(), settlement);
        }
    }

    /// Settles a doubt that comes from comparing the issue with itself and with the lexicon, and that no story holds yet.
    record SettleNearMiss(int story, Doubt doubt, Settlement settlement) implements Decision {
        @Override
        public Sheet apply(Sheet sheet, DecisionContext context) throws Refusal {
            return Doubts.settle(sheet, this, context);
        }

        @Override
        public Message title() {
            return settled(Decision.super.title(), settlement);
        }
    }

    /// Lets a new story begin at the raw line that holds `offset`.
    record SplitStory(int story, int offset) implements Decision {
        @Override
        public Sheet apply(Sheet sheet, DecisionContext context) throws Refusal {
            return Surgery.split(sheet, story, offset, context);
        }
    }

    /// Makes one story of a story and the next one on the sheet; it keeps the id of the upper one.
    record JoinStories(int story) implements Decision {
        @Override
        public Sheet apply(Sheet sheet, DecisionContext context) throws Refusal {
            return Surgery.join(sheet, story, context);
        }
    }

    /// Gives a raw line of the story another part, or takes a line of furniture into the story.
    ///
    /// @param offset a raw offset in the line
    record SetLineRole(int story, int offset, LineRole role) implements Decision {
        @Override
        public Sheet apply(Sheet sheet, DecisionContext context) throws Refusal {
            return LineRoles.set(sheet, this, context);
        }
    }

    /// Moves a paragraph to the end of the story above or to the beginning of the one below.
    record MoveParagraph(int story, int paragraph, boolean up) implements Decision {
        @Override
        public Sheet apply(Sheet sheet, DecisionContext context) throws Refusal {
            return Moves.paragraph(sheet, this, context);
        }
    }

    /// Lets the story change places with the one above or below.
    record MoveStory(int story, boolean up) implements Decision {
        @Override
        public Sheet apply(Sheet sheet, DecisionContext context) throws Refusal {
            return Moves.story(sheet, story, up);
        }
    }

    /// Writes a note about raw places of the story, or about the whole of it if there are none.
    record AddNote(int story, List<Span> raw, String text) implements OnStory {
        public AddNote {
            raw = List.copyOf(raw);
        }

        @Override
        public Story change(Story story, DecisionContext context) throws Refusal {
            return Notes.add(story, raw, text, context);
        }
    }

    /// Says that a note is resolved, or open again.
    record SettleNote(int story, int note, Note.State state) implements OnStory {
        @Override
        public Story change(Story story, DecisionContext context) throws Refusal {
            return Notes.settle(story, note, state);
        }
    }

    /// Takes a note away.
    record RemoveNote(int story, int note) implements OnStory {
        @Override
        public Story change(Story story, DecisionContext context) throws Refusal {
            return Notes.remove(story, note);
        }
    }

    /// Replaces places of the page that were found together.
    ///
    /// @param find   what was looked for, for the history
    /// @param places not empty
    record ReplaceText(String find, String replacement, List<Replacement> places) implements Decision {
        public ReplaceText {
            places = List.copyOf(places);
        }

        @Override
        public int story() {
            return places.getFirst().story();
        }

        @Override
        public Sheet apply(Sheet sheet, DecisionContext context) throws Refusal {
            return Replacing.apply(sheet, places, context);
        }
    }

    /// Says that something the program found or offered is right or wrong.
    ///
    /// @param ruling null takes back what was said before
    record Judge(int story, Judgement.Kind kind, String name, Judgement.@Nullable Ruling ruling) implements OnStory {
        @Override
        public Story change(Story story, DecisionContext context) throws Refusal {
            return Judgements.judge(story, kind, name, ruling, context.editor());
        }
    }

    /// Changes the tags of stories of the page together.
    record Retag(List<Retagging> stories) implements Decision {
        public Retag {
            stories = List.copyOf(stories);
        }

        @Override
        public int story() {
            return stories.isEmpty() ? 0 : stories.getFirst().story();
        }

        @Override
        public Sheet apply(Sheet sheet, DecisionContext context) throws Refusal {
            return Retagged.apply(sheet, stories);
        }
    }

    /// Brings back how the story stood right after a line of the journal.
    ///
    /// @param version the line's number; 0 for the first reading
    record RestoreStory(int story, long version) implements OnStory {
        @Override
        public Story change(Story story, DecisionContext context) throws Refusal {
            return Restoring.restore(story, context.versions().at(story.id(), version), context);
        }
    }

    /// Says which paper the issue is of and what its date is; null where it is not known. It is made on the issue's
    /// first page, whose sheet stays as it is.
    record SetData(@Nullable String paper, @Nullable LocalDate date) implements OnNoStory {

        public IssueData data() {
            return new IssueData(paper, date);
        }
    }

    /// Brings what another editor did to the page elsewhere.
    ///
    /// @param by    who brought it
    /// @param lines names of the lines of the other journal that it brought or found done here already
    record MergeJournal(String by, List<String> lines) implements OnNoStory {
        public MergeJournal {
            lines = List.copyOf(lines);
        }
    }

    /// Puts a revised text in the place of the page before, whose journal stays with it.
    ///
    /// @param file    the name of the file that came in
    /// @param carried how many steps on the page before hold for the new text too
    /// @param left    the numbers of the steps that do not
    record RevisePage(String file, int carried, List<Long> left) implements OnNoStory {
        public RevisePage {
            left = List.copyOf(left);
        }
    }
}
