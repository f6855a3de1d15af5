package org.qingyang.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LanguageTest {

    private final Language language = Language.standard();

    @Test
    void aWordCutInTwoGainsByTheJoin() {
        assertThat(language.gain("比赛进入白热", "化，各队争先")).isGreaterThan(5);
        assertThat(language.gain("", "化")).isZero();
    }

    @Test
    void wordsHaveTheirNature() {
        assertThat(language.words("北京举行比赛")).first().satisfies(word -> assertThat(word.isPlace()).isTrue());
        assertThat(language.isWord("职工")).isTrue();
        assertThat(language.isWord("工职")).isFalse();
        assertThat(language.isWord('职', '工')).isTrue();
        assertThat(language.isWord('工', '职')).isFalse();
    }

    @Test
    void placesAreSingleWords() {
        assertThat(language.isPlace("北京")).isTrue();
        assertThat(language.isPlace("职工")).isFalse();
        assertThat(language.isPlace("北京举行比赛")).isFalse();
        assertThat(language.isPlace("")).isFalse();
    }

    @Test
    void longTextIsCutToABoundedPiece() {
        String words = String.join("", language.words("职".repeat(199) + "\uD83D\uDE00职工").stream().map(Word::text).toList());
        assertThat(words.length()).isLessThanOrEqualTo(Language.LONGEST);
    }

    @Test
    void memoryAnswersAlike() {
        Language remembering = language.remembering();
        assertThat(remembering.words("职工比赛")).isEqualTo(language.words("职工比赛")).isEqualTo(remembering.words("职工比赛"));
        assertThat(remembering.gain("白热", "化")).isEqualTo(language.gain("白热", "化"));
    }

    @Test
    void surnamesAndFolding() {
        assertThat(Surnames.isName("欧阳雪")).isTrue();
        assertThat(Surnames.isName("王小明")).isTrue();
        assertThat(Surnames.isName("的职工")).isFalse();
        assertThat(Folding.of("本報訊(記者 ＡＢ１)")).isEqualTo("本报讯（记者 AB1）");
        assertThat(Folding.of("會議「開幕」，耗資1,200元")).isEqualTo("会议“开幕”，耗资1,200元");
    }
}
