package org.qingyang.topics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.qingyang.model.Story;
import org.qingyang.reading.PageReader;
import org.qingyang.text.SourceText;

class PhrasesTest {

    @Test
    void noPhraseBeginsRightBehindANumber() {
        Story story = PageReader.standard().read(SourceText.of("""
                高技能人才研修班开班

                本报讯（记者 高山）近日，30余名高技能人才来到研修班，30余名高技能人才听了第一堂课，30余名高技能人才收下了教材。
                """)).stories().getFirst();
        assertThat(Phrases.of(story, Set.of()).keySet()).contains("高技能人才").noneMatch(phrase -> phrase.startsWith("余名"));
    }

    @Test
    void aPhraseIsNoPieceOfALongerOne() {
        Story story = PageReader.standard().read(SourceText.of("""
                云岭出台产业级实训标准

                本报讯（记者 高山）近日，云岭出台产业级实训标准。产业级实训标准由专家制定，一家小微企业率先采用，产业级实训标准受欢迎。
                """)).stories().getFirst();
        assertThat(Phrases.of(story, Set.of()).keySet()).doesNotContain("出台产业", "一家小微企业").contains("实训标准");
    }

    @Test
    void aVisitIsNoTopicOfThePlaceThatIsVisited() {
        Story story = PageReader.standard().read(SourceText.of("""
                陈明远到石台县调研

                本报讯（记者 高山）近日，陈明远到石台县调研。他说，石台县调研之行收获很多。
                """)).stories().getFirst();
        assertThat(Phrases.of(story, Set.of("陈明远")).keySet()).noneMatch(phrase -> phrase.contains("调研"));
    }
}
