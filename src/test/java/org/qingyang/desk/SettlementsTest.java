package org.qingyang.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.qingyang.model.Doubt;
import org.qingyang.model.LineRole;
import org.qingyang.model.Refusal;
import org.qingyang.model.Settlement;
import org.qingyang.model.Sheet;
import org.qingyang.model.Story;
import org.qingyang.reading.PageReader;
import org.qingyang.testkit.Bad;
import org.qingyang.testkit.Seeds;
import org.qingyang.text.SourceText;
import org.qingyang.text.Span;

/// What a doubt offers can be done with one key and does what it says, on pages that lost some of their lines.
class SettlementsTest {

    private static final int PAGES = 40;
    /// A repair that is only proposed, because it stands in a title.
    private static final SourceText PROPOSING = SourceText.of("渡口来了演出队\n\n本报讯（记者 吴小川）昨天，演出队来到渡口，"
            + "唱了一首《山风 and 海浪》，船工和村民听了都说好。\n");

    private record Offer(SourceText page, Sheet sheet, Story story, Doubt doubt, Settlement way) {

        Sheet taken() throws Refusal {
            return new Decision.SettleDoubt(story.id(), doubt.id(), way)
                    .apply(sheet, new DecisionContext(page, PageReader.standard(), "甲"));
        }
    }

    @Test
    void everyOfferCanBeTakenAndSettlesItsDoubt() throws Refusal {
        List<Offer> offers = offers();
        assertThat(offers.stream().map(offer -> offer.way().getClass().getSimpleName()).collect(Collectors.toSet()))
                .contains("Keep", "SetRole", "Replace", "Split", "JoinAbove", "Reject");
        for (Offer offer : offers) {
            Sheet after = offer.taken();
            assertThat(after.stories().stream().flatMap(story -> story.openDoubts().stream()).map(Doubt::id))
                    .as(offer.toString()).doesNotContain(offer.doubt().id());
            if (offer.way() instanceof Settlement.SetRole(int offset, LineRole role) && role == LineRole.HEADLINE) {
                Story story = after.stories().stream().filter(s -> s.id() == offer.story().id()).findFirst().orElseThrow();
                assertThat(story.headline()).as(offer.toString()).isNotNull();
                assertThat(story.headline().raw()).anyMatch(span -> offer.page().line(offer.page().lineAt(offset)).overlaps(span));
            }
        }
    }

    @Test
    void aParagraphIsJoinedToTheOneAboveAndRefusedWhereThereIsNone() throws Refusal {
        SourceText page = Seeds.texts().getFirst();
        Sheet sheet = PageReader.standard().read(page);
        Story story = sheet.stories().getFirst();
        var doubt = story.openDoubts().getFirst();
        String second = story.paragraphs().get(1).string();
        int start = story.paragraphs().get(1).raw().getFirst().start();
        Story joined = new Offer(page, sheet, story, doubt, new Settlement.JoinParagraph(start)).taken().stories().getFirst();
        assertThat(joined.paragraphs()).hasSize(story.paragraphs().size() - 1);
        assertThat(joined.paragraphs().getFirst().string()).isEqualTo(story.paragraphs().getFirst().string() + second);
        int first = story.paragraphs().getFirst().raw().getFirst().start();
        Bad.refused("desk.refusal.placeGone", () -> new Offer(page, sheet, story, doubt, new Settlement.JoinParagraph(first)).taken());
    }

    @Test
    void aStoryWhoseLinesStandInAnyOrderIsReadAndDoubted() {
        for (int i = 0; i < PAGES; i++) {
            SourceText page = damaged(Seeds.texts().get(i % 5), new Random(i));
            for (Story story : PageReader.standard().read(page).stories()) {
                List<Span> lines = new ArrayList<>(story.source());
                Collections.shuffle(lines, new Random(i));
                assertThat(PageReader.standard().readStory(page, lines, 1).source()).containsExactlyElementsOf(lines);
            }
        }
    }

    private static List<Offer> offers() {
        List<Offer> offers = new ArrayList<>();
        List<SourceText> pages = new ArrayList<>(List.of(PROPOSING));
        for (int i = 0; i < PAGES; i++) {
            pages.add(damaged(Seeds.texts().get(i % 5), new Random(i)));
        }
        for (SourceText page : pages) {
            Sheet sheet = PageReader.standard().read(page);
            for (Story story : sheet.stories()) {
                story.openDoubts().forEach(doubt -> doubt.settlements()
                        .forEach(way -> offers.add(new Offer(page, sheet, story, doubt, way))));
            }
        }
        return offers;
    }

    /// The page without one line of eight, without blank lines at places, and with headings that lost their fellows.
    private static SourceText damaged(SourceText page, Random random) {
        List<String> lines = new ArrayList<>();
        for (int i = 1; i <= page.lineCount(); i++) {
            String line = page.lineText(i);
            if (line.isBlank() || random.nextInt(8) > 0) {
                lines.add(line.length() > 80 && random.nextInt(6) == 0 ? line.substring(0, 30) + "\n" + line.substring(30) : line);
            }
        }
        return SourceText.of(String.join("\n", lines));
    }
}
