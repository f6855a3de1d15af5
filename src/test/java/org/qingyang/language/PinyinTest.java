package org.qingyang.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PinyinTest {

    @ParameterizedTest
    @CsvSource({"单立文, shanliwen", "仇和, qiuhe", "曾国藩, zengguofan", "翟志刚, zhaizhigang", "区伟, ouwei", "解晓东, xiexiaodong",
        "查良镛, zhaliangyong", "朴树, piaoshu", "尉迟恭, yuchigong", "万俟卨, moqixie", "边磊, bianlei", "吕布, lvbu"})
    void familyNamesAreReadAsFamilyNames(String name, String letters) {
        assertThat(String.join("", Pinyin.ofName(name))).isEqualTo(letters);
    }

    @Test
    void theSameCharacterIsReadOtherwiseInAWord() {
        assertThat(Pinyin.of("单位")).containsExactly("dan", "wei");
        assertThat(Pinyin.of("地区A1")).containsExactly("di", "qu", "a", "1");
    }

    @ParameterizedTest
    @CsvSource({"bl", "BL", "bianl", "blei", "bianlei", "b", "l", "lei"})
    void initialsAndBeginningsOfSyllablesFindAName(String typed) {
        assertThat(Pinyin.matches(typed, "边磊")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"lb", "bll", "边", "b1", "bianleix"})
    void whatSpellsOtherwiseFindsNothing(String typed) {
        assertThat(Pinyin.matches(typed, "边磊")).isFalse();
    }

    @Test
    void bothReadingsOfAFamilyNameAreUnderstood() {
        assertThat(Pinyin.matches("zxm", "曾小明")).isTrue();
        assertThat(Pinyin.matches("dw", "单位")).isTrue();
        assertThat(Pinyin.begins("zgh", "北京市总工会")).isFalse();
        assertThat(Pinyin.matches("zgh", "北京市总工会")).isTrue();
    }

    @Test
    void peopleAreSortedBySound() {
        assertThat(Stream.of("张良", "边磊", "曾可", "单霁", "阿昌").sorted(Comparator.comparing(Pinyin::key)))
                .containsExactly("阿昌", "边磊", "单霁", "曾可", "张良");
    }

    @Test
    void longTextsOfOneLetterTakeNoTime() {
        assertThat(org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5),
                () -> Pinyin.matches("a".repeat(60) + "z", "啊".repeat(60)))).isFalse();
    }
}
