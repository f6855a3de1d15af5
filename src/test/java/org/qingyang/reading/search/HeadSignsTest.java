package org.qingyang.reading.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The looks of a heading.
class HeadSignsTest {

    private static Set<Feature> noted(String line) {
        return Noted.by(new HeadSigns(Noted.OPENERS), Noted.scene(line), 0, Role.HEADLINE);
    }

    @Test
    void aShortWholeLineLooksLikeAHeading() {
        assertThat(noted("柳溪镇新建三座便民桥")).containsExactly(Feature.HEAD_LENGTH);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"桥通了。; HEAD_FINAL", "桥通了！; HEAD_SOFT_FINAL", "桥通了。人来了; HEAD_INNER_END", "桥通了，路也修到了村口; HEAD_COMMA",
        "柳溪镇“连心桥; HEAD_UNBALANCED", "，两岸村民来往; HEAD_BEGINS_INSIDE", "桥; HEAD_TINY", "据了解便民桥; HEAD_FRAGMENT", "便民桥通车以及; HEAD_BROKEN_OFF",
        "两岸村民共有32名; HEAD_BROKEN_OFF", "本报记者 王小明 摄影报道; HEAD_CREDIT", "本报讯（记者 王小明）桥通了; HEAD_LABEL", "## 便民桥通车; HEAD_MARK",
        "**便民桥通车了**; HEAD_BOLD", "柳溪镇新桥通车 村民出行难解决; HEAD_PHRASES", "柳溪镇镇长王小明; HEAD_PERSON_END", "柳溪镇镇长王; HEAD_PERSON_END",
        "柳溪镇的新桥（3月5日）通车; HEAD_PROSE", "3日上午桥通了; HEAD_PROSE", "柳溪镇的新桥昨天; HEAD_PROSE", "据气象台提供的信息：; HEAD_BROKEN_OFF",
        "柳溪镇的新桥将于6月; HEAD_BROKEN_OFF", "柳溪镇的新桥办了这些事———; HEAD_BROKEN_OFF", "北京市交通委员会; HEAD_UNSAID", "柳溪镇的村民和; HEAD_ENDS_INSIDE",
        "一、柳溪镇新桥通车; HEAD_NUMBER", "三月五日柳溪镇新桥通车; HEAD_OPENING",
        "今天是新桥通车一百天; HEAD_OPENING", "据气象部门预测有雨; HEAD_OPENING", "柳溪镇政府近日公布了; HEAD_PROSE",
        "柳溪镇政府在镇里最偏远的三个村同时修起了几座供行人来往的桥; HEAD_UNBROKEN"})
    void andOtherwiseSaysWhy(String line, Feature feature) {
        assertThat(noted(line)).contains(feature);
    }

    @ParameterizedTest
    @CsvSource({"人大代表座谈修桥", "柳溪镇三座桥2月通车", "本报记者眼中的柳溪", "今天起新桥免费通行", "据点变身图书室"})
    void aPostOrAMonthAloneSaysNothing(String line) {
        assertThat(noted(line)).doesNotContain(Feature.HEAD_PERSON_END, Feature.HEAD_BROKEN_OFF, Feature.HEAD_OPENING);
    }

    @ParameterizedTest
    @CsvSource({"桥怎么修，路怎么通，钱从哪里来", "修桥先修路，通路先通心"})
    void clausesOfLikeLengthAreThoseOfAHeading(String line) {
        assertThat(noted(line)).doesNotContain(Feature.HEAD_COMMA, Feature.HEAD_COMMAS);
    }

    @Test
    void aClauseMayFollowThePhraseBehindABlank() {
        assertThat(noted("柳溪新橋通車 鎮長：以後出門不用繞路，必須好好愛護")).contains(Feature.HEAD_PHRASES);
    }

    @Test
    void verseIsNoHeading() {
        Scene verse = Noted.scene("一桥飞架两山间，\n溪水潺潺绕村前。\n昨日隔河相望远，\n今朝携手过新年。");
        assertThat(Noted.by(new HeadSigns(Noted.OPENERS), verse, 2, Role.CROSSHEAD)).contains(Feature.HEAD_VERSE);
    }

    @Test
    void textIsNotAskedAboutHeadings() {
        assertThat(Noted.by(new HeadSigns(Noted.OPENERS), Noted.scene("便民桥通车"), 0, Role.PARAGRAPH)).isEmpty();
    }
}
