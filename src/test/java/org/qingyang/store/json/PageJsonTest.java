package org.qingyang.store.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.qingyang.desk.Change;
import org.qingyang.desk.Changes;
import org.qingyang.desk.Decision;
import org.qingyang.desk.DecisionContext;
import org.qingyang.model.Refusal;
import org.qingyang.model.Sheet;
import org.qingyang.model.Story;
import org.qingyang.testkit.RandomDecisions;
import org.qingyang.testkit.Seeds;
import org.qingyang.testkit.StubReader;
import org.qingyang.text.SourceText;

class PageJsonTest {

    private static final StubReader READER = new StubReader();

    @Test
    void sheetsComeBackEqual() {
        for (SourceText page : Seeds.texts()) {
            Sheet sheet = READER.read(page);
            var json = new PageJson(page);
            assertThat(json.sheet(json.sheet(sheet))).isEqualTo(sheet);
            assertThat(json.furniture(json.furniture(sheet.furniture()))).isEqualTo(sheet.furniture());
            for (Story story : sheet.stories()) {
                assertThat(json.story(json.story(story))).isEqualTo(story);
            }
        }
    }

    @Test
    void whatRandomDecisionsLeaveComesBackEqual() {
        for (SourceText page : Seeds.texts()) {
            var json = new PageJson(page);
            var editor = new RandomDecisions(page.length());
            Sheet sheet = READER.read(page);
            for (int i = 0; i < 150; i++) {
                Decision decision = editor.next(sheet, page);
                assertThat(again(decision)).isEqualTo(decision);
                try {
                    Sheet after = decision.apply(sheet, new DecisionContext(page, READER, "甲"));
                    List<Change> changes = Changes.between(sheet, after);
                    assertThat(json.changes(json.changes(changes))).isEqualTo(changes);
                    assertThat(json.sheet(json.sheet(after))).isEqualTo(after);
                    sheet = after;
                } catch (Refusal expected) {
                    assertThat(expected.message().key()).startsWith("desk.refusal.");
                }
            }
        }
    }

    @Test
    void aReadingCostsLessThanItsRawText() {
        int raw = 0;
        int stored = 0;
        for (SourceText page : Seeds.texts()) {
            raw += page.text().getBytes(StandardCharsets.UTF_8).length;
            stored += new PageJson(page).sheet(READER.read(page)).getBytes(StandardCharsets.UTF_8).length;
        }
        assertThat(stored).isLessThan(raw);
    }

    @Test
    void loneSurrogatesAndNulSurviveInJson() {
        var decision = new Decision.EditParagraph(1, 0, "a\u0000b\uD800c\uDC00\uD83D\uDE00");
        assertThat(new String(DecisionJson.of(decision), StandardCharsets.UTF_8)).doesNotContain("\u0000", "\uFFFD");
        assertThat(again(decision)).isEqualTo(decision);
    }

    @Test
    void anyTextComesBackEvenWithHalvesOfSurrogatePairs() {
        var random = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            var text = new StringBuilder();
            for (int j = random.nextInt(12); j > 0; j--) {
                text.append((char) (random.nextBoolean() ? 0xD700 + random.nextInt(0xA00) : random.nextInt(0x100)));
            }
            var decision = new Decision.EditParagraph(1, 0, text.toString());
            assertThat(again(decision)).isEqualTo(decision);
        }
    }

    private static Decision again(Decision decision) {
        return DecisionJson.decision(new String(DecisionJson.of(decision), StandardCharsets.UTF_8));
    }

    @Test
    void whatIsStoredLooksAsItAlwaysDid() {
        String story = """
                {"id":3,"source":[[0,4],[5,9]],"boundary":[["b",["甲"]],["RULE","r"],0.5],"kind":["NEWS",null,["EDITOR","乙"],1.0],\
                "headline":[[[0,2],[2,3,"","r"],[3,4,"丁"]],["RULE","r"],0.9],"byline":{"names":{"REPORTER":[["甲",[[5,6]],\
                ["LEXICON","house"],0.8]]},"printed":[[5,9]]},"paragraphs":[[null,["RULE","r"],1.0]],\
                "truncated":[false,null,["RULE","r"],0.95],"repairs":[["r@2-3","MARKDOWN","r",[2,3],"#","",["m",null],1.0,"APPLIED"]],\
                "doubts":[["d@0-1","d",[0,1],["m",null],0.7,[{"does":"keep"},{"does":"replace","raw":[0,1],"text":"x"}],"OPEN"],\
                ["e@1-2","e",[1,2],["m",null],0.7,null,"SETTLED"]],"tags":[["标签"]],"status":"EDITING","struck":[[7,8]],\
                "notes":[[1,null,"问","乙","2024-05-01T00:00:00Z","OPEN"]],"judgements":[["PERSON","甲","CONFIRMED","乙"]]}""";
        var json = new PageJson(SourceText.of("一二三四\n五六七八"));
        assertThat(json.story(json.story(story))).isEqualTo(story.getBytes(StandardCharsets.UTF_8));
        assertThat(json.story(story).headline().string()).isEqualTo("一二丁");
    }

    @Test
    void aChangeIsUnderstoodInWhateverOrderItsPropertiesStand() {
        var json = new PageJson(SourceText.of("一二三四"));
        String change = "{\"story\":1,\"field\":\"SOURCE\",\"at\":0,\"was\":[],\"is\":[[0,4]]}";
        String other = "{\"at\":0,\"field\":\"SOURCE\",\"is\":[[0,4]],\"story\":1,\"was\":[]}";
        assertThat(json.changes("[" + other + "," + change + "]")).containsOnly(json.changes("[" + change + "]").getFirst());
        for (String broken : List.of("{}", "{\"is\":1}", "{\"story\":1}", "{\"story\":1,\"field\":\"SOURCE\",\"at\":0}",
                "{\"story\":1,\"field\":\"SOURCE\",\"new\":0}")) {
            assertThatThrownBy(() -> json.changes("[" + broken + "]")).as(broken).isInstanceOf(BrokenJson.class);
        }
    }

    @Test
    void damageIsCalledDamage() {
        var json = new PageJson(SourceText.of("短"));
        for (String broken : List.of("", "{", "[]", "{\"neu\":1}", "null", "{\"stories\":[{\"headline\":[[[0,99]]]}]}")) {
            assertThatThrownBy(() -> json.sheet(broken)).as(broken).isInstanceOf(BrokenJson.class);
        }
    }
}
