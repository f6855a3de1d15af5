package org.qingyang.topics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.qingyang.model.Experience;
import org.qingyang.model.Experience.Uses;
import org.qingyang.model.Experience.WordUse;
import org.qingyang.model.Story;
import org.qingyang.reading.PageReader;
import org.qingyang.testkit.Seeds;
import org.qingyang.text.SourceText;

/// Leaves out one story of the real pages after the other and asks what the rest would tag it with. The labels below were
/// given by one person by what the stories are about, after the stories had been read; the constants of the classifier
/// were chosen on the same stories, so the figures are those of a fair weather day.
class TagClassifierTest {

    /// How titles begin, and the tags.
    private static final Map<String, String> LABELS = labels("""
            18名技能高手 技能竞赛
            海淀区总工会赴马连洼 慰问,新就业形态劳动者
            和平街街道总工会举办 知识竞赛,安全生产
            顺义区总工会召开 劳动关系
            北京公交职工艺术团 文体活动
            体验漆扇 文体活动
            今年将探索 会议,工匠学院
            北京市政法卫生文化工会 劳模宣讲
            北京排水集团“劳模 劳模宣讲
            延庆区 职工文化
            朝阳常营 技能竞赛
            北京联合大学 亲子活动,非遗
            北京市直机关 文体活动
            首都工匠学院2024年初任 培训,工匠学院
            回龙观街道快递 技能竞赛,新就业形态劳动者
            公交劳模进校园 劳模宣讲,安全生产
            永顺镇 新就业形态劳动者,劳动关系
            朝阳区东湖 交友联谊
            东城区 劳动关系
            通州区 培训
            朝阳区医疗 文体活动,非遗
            北京排水集团第一届 技能竞赛
            北京中景联行 技能竞赛
            房山区 慰问,新就业形态劳动者
            怀柔区泉河 慰问
            乐享亲子 亲子活动
            北京市总工会与香港 会议
            首都工匠学院2024年数控 培训,工匠学院
            泉河街道总工会开展 劳模宣讲
            德胜街道 培训
            农民工喜获 慰问
            丰台区总工会举行 新就业形态劳动者,会议
            拓展活动 文体活动""");

    private record Example(StoryWords words, Set<String> tags) {
    }

    private static Map<String, String> labels(String lines) {
        Map<String, String> labels = new LinkedHashMap<>();
        lines.lines().map(line -> line.split(" ")).forEach(line -> labels.put(line[0], line[1]));
        return labels;
    }

    @Test
    void theRestOfThePagesTellsTheTagsOfMostStories() {
        List<Example> examples = examples();
        int stories = 0;
        int first = 0;
        int tags = 0;
        int among = 0;
        for (Example example : examples) {
            Experience experience = experience(examples.stream().filter(other -> other != example).toList());
            Set<String> possible = new HashSet<>(example.tags());
            possible.retainAll(experience.tags().keySet());
            if (possible.isEmpty()) {
                continue;
            }
            List<String> guesses = new TagClassifier(experience, example.words(), new Archive(examples.size(), Map.of())).guesses()
                    .stream().map(TagClassifier.Guess::tag).limit(3).toList();
            stories++;
            tags += possible.size();
            first += possible.contains(guesses.getFirst()) ? 1 : 0;
            among += (int) possible.stream().filter(guesses::contains).count();
        }
        System.out.printf("tags: first guess right %d/%d, among three %d/%d%n", first, stories, among, tags);
        assertThat(stories).isEqualTo(31);
        assertThat(first).isGreaterThanOrEqualTo(18);
        assertThat(among).isGreaterThanOrEqualTo(30);
    }

    @Test
    void whatWasRefusedCountsAgainstIt() {
        var story = new StoryWords(Set.of("驿站"), Set.of());
        assertThat(chance(story, new Uses(4, 0), new WordUse(4, Map.of("甲", new Uses(4, 0)))))
                .isGreaterThan(chance(story, new Uses(4, 2), new WordUse(6, Map.of("甲", new Uses(4, 2)))));
    }

    private static double chance(StoryWords story, Uses uses, WordUse word) {
        var experience = new Experience(40, Map.of("甲", uses), Map.of("驿站", word));
        return new TagClassifier(experience, story, new Archive(40, Map.of())).guesses().getFirst().chance();
    }

    private static List<Example> examples() {
        List<Example> examples = new ArrayList<>();
        for (SourceText page : Seeds.texts()) {
            for (Story story : PageReader.standard().read(page).stories()) {
                LABELS.entrySet().stream().filter(label -> story.title().startsWith(label.getKey())).findFirst()
                        .ifPresent(label -> examples.add(new Example(StoryWords.of(story), Set.of(label.getValue().split(",")))));
            }
        }
        return examples;
    }

    private static Experience experience(List<Example> examples) {
        Map<String, Uses> tags = new HashMap<>();
        Map<String, Map<String, Uses>> words = new HashMap<>();
        Map<String, Integer> having = new HashMap<>();
        for (Example example : examples) {
            example.tags().forEach(tag -> tags.merge(tag, new Uses(1, 0), TagClassifierTest::sum));
            for (String word : example.words().all()) {
                having.merge(word, 1, Integer::sum);
                Map<String, Uses> of = words.computeIfAbsent(word, _ -> new HashMap<>());
                example.tags().forEach(tag -> of.merge(tag, new Uses(1, 0), TagClassifierTest::sum));
            }
        }
        Map<String, WordUse> uses = new HashMap<>();
        having.forEach((word, stories) -> uses.put(word, new WordUse(stories, words.getOrDefault(word, Map.of()))));
        return new Experience(examples.size(), tags, uses);
    }

    private static Uses sum(Uses one, Uses other) {
        return new Uses(one.chosen() + other.chosen(), one.refused() + other.refused());
    }
}
