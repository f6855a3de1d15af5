package org.qingyang.testkit;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.qingyang.desk.Decision;
import org.qingyang.desk.Retagging;
import org.qingyang.model.BylineRole;
import org.qingyang.model.Doubt;
import org.qingyang.model.Judgement;
import org.qingyang.model.LineRole;
import org.qingyang.model.Note;
import org.qingyang.model.Settlement;
import org.qingyang.model.Sheet;
import org.qingyang.model.Status;
import org.qingyang.model.Story;
import org.qingyang.model.StoryKind;
import org.qingyang.text.SourceText;

/// An editor who does anything to anything, the same with the same seed. Some of what is asked for fits no sheet.
public final class RandomDecisions {

    private static final List<String> WORDS = List.of("张伟", "工会", "𠮷野家", "", " ", "劳模 and 工匠", "\u0000", "\"引号\"",
            "技能\n竞赛", "\uD83D\uDE00", "\uDC00", "e\u0301");

    private final Random random;
    /// For decisions that alter no text: a source of their own leaves the order of the others as it is.
    private final Random beside;

    public RandomDecisions(long seed) {
        this.random = new Random(seed);
        this.beside = new Random(seed + 1);
    }

    /// A decision about some story of the sheet.
    public Decision next(Sheet sheet, SourceText page) {
        if (sheet.stories().isEmpty()) {
            return new Decision.AddTag(1, "无");
        }
        if (beside.nextInt(12) == 0) {
            return beside(sheet);
        }
        Story story = pick(sheet.stories());
        return switch (random.nextInt(22)) {
            case 0 -> new Decision.SetText(story.id(), pick(List.of(Decision.TextField.values())), words());
            case 1 -> new Decision.SetSubheads(story.id(), List.of(words(), words()));
            case 2 -> new Decision.SetByline(story.id(), pick(List.of(BylineRole.values())), List.of(word(), word()));
            case 3 -> new Decision.SetKind(story.id(), pick(List.of(StoryKind.values())));
            case 4 -> new Decision.SetTruncated(story.id(), random.nextBoolean());
            case 5, 6 -> edit(story);
            case 7 -> new Decision.JoinParagraphs(story.id(), random.nextInt(story.paragraphs().size() + 1));
            case 8 -> split(story);
            case 9, 10 -> settleRepair(story);
            case 11 -> settleDoubt(story);
            case 12 -> random.nextBoolean() ? new Decision.AddTag(story.id(), "标签" + random.nextInt(5))
                    : new Decision.RemoveTag(story.id(), "标签" + random.nextInt(5));
            case 13 -> new Decision.SetStatus(story.id(), pick(List.of(Status.values())));
            case 14 -> new Decision.SplitStory(story.id(), story.extent().start()
                    + random.nextInt(Math.max(1, story.extent().length())));
            case 15 -> new Decision.MoveStory(story.id(), random.nextBoolean());
            case 16 -> new Decision.MoveParagraph(story.id(), random.nextInt(story.paragraphs().size() + 1),
                    random.nextBoolean());
            case 17, 18 -> new Decision.SetLineRole(story.id(), offset(story, sheet, page),
                    pick(List.of(LineRole.values())));
            case 19 -> note(story);
            case 20 -> new Decision.EditParagraph(story.id(), random.nextInt(story.paragraphs().size() + 1), "");
            default -> new Decision.JoinStories(story.id());
        };
    }

    private Decision beside(Sheet sheet) {
        Story story = sheet.stories().get(beside.nextInt(sheet.stories().size()));
        var kinds = Judgement.Kind.values();
        var rulings = Judgement.Ruling.values();
        return beside.nextBoolean()
                ? new Decision.Judge(story.id(), kinds[beside.nextInt(kinds.length)], tag(),
                        beside.nextInt(3) == 0 ? null : rulings[beside.nextInt(rulings.length)])
                : new Decision.Retag(sheet.stories().stream().filter(each -> each.status() != Status.SIGNED || beside.nextInt(9) == 0)
                        .map(each -> new Retagging(each.id(), List.of(tag()), List.of(tag(), " "))).toList());
    }

    private String tag() {
        return "标签" + beside.nextInt(5);
    }

    private Decision edit(Story story) {
        if (story.paragraphs().isEmpty()) {
            return new Decision.EditParagraph(story.id(), 0, words());
        }
        int index = random.nextInt(story.paragraphs().size());
        return new Decision.EditParagraph(story.id(), index, edited(story.paragraphs().get(index).string()));
    }

    /// The text with one stretch replaced; may cut a surrogate pair, as a careless program would.
    public String edited(String text) {
        int from = random.nextInt(text.length() + 1);
        int to = Math.min(text.length(), from + random.nextInt(6));
        return text.substring(0, from) + word() + text.substring(to);
    }

    private int offset(Story story, Sheet sheet, SourceText page) {
        return switch (random.nextInt(8)) {
            case 0 -> random.nextInt(page.length() + 1);
            case 1, 2 -> sheet.furniture().isEmpty() ? 0 : pick(pick(sheet.furniture()).source()).start();
            default -> story.source().isEmpty() ? 0 : pick(story.source()).start();
        };
    }

    private Decision note(Story story) {
        if (story.notes().isEmpty() || random.nextInt(3) == 0) {
            return new Decision.AddNote(story.id(), random.nextBoolean() ? List.of() : story.source().subList(0, 1), "核" + word());
        }
        Note note = pick(story.notes());
        return random.nextBoolean() ? new Decision.SettleNote(story.id(), note.id(), pick(List.of(Note.State.values())))
                : new Decision.RemoveNote(story.id(), note.id());
    }

    private Decision split(Story story) {
        int index = random.nextInt(story.paragraphs().size() + 1);
        int length = index < story.paragraphs().size() ? story.paragraphs().get(index).text().length() : 1;
        return new Decision.SplitParagraph(story.id(), index, random.nextInt(length + 2));
    }

    private Decision settleRepair(Story story) {
        String id = story.repairs().isEmpty() ? "none" : pick(story.repairs()).id();
        return new Decision.SettleRepair(story.id(), id, random.nextBoolean());
    }

    private Decision settleDoubt(Story story) {
        if (story.doubts().isEmpty()) {
            return new Decision.SettleDoubt(story.id(), "none", new Settlement.Keep());
        }
        Doubt doubt = pick(story.doubts());
        return new Decision.SettleDoubt(story.id(), doubt.id(), pick(doubt.settlements()));
    }

    private String word() {
        return pick(WORDS);
    }

    private String words() {
        return String.join("", IntStream.range(0, random.nextInt(4)).mapToObj(_ -> word()).toList());
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
