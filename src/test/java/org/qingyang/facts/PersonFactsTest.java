package org.qingyang.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonFactsTest {

    @Test
    void severalPostsShareAnInstitution() {
        assertThat(Told.by("安州市总工会党组书记、副主席林志远出席活动。").posts())
                .containsExactly("林志远: 党组书记@安州市总工会, 副主席@安州市总工会");
    }

    @Test
    void severalInstitutionsFollowOneAnother() {
        assertThat(Told.by("海河区总工会举办活动。", "海河区人大常委会党组成员、副主任，区总工会主席周海平带队调研。").posts())
                .containsExactly("周海平: 党组成员@海河区人大常委会, 副主任@海河区人大常委会, 主席@海河区总工会");
    }

    @Test
    void severalPersonsShareAPost() {
        assertThat(Told.by("省交通运输厅副厅长吴国强、陈晓明参加会议。").posts())
                .containsExactly("吴国强: 副厅长@省交通运输厅", "陈晓明: 副厅长@省交通运输厅");
    }

    @Test
    void aSecondPostIsAtTheFirstOnesInstitution() {
        assertThat(Told.by("中国足球协会主席赵建国、副主席孙立军与会。").posts())
                .containsExactly("赵建国: 主席@中国足球协会", "孙立军: 副主席@中国足球协会");
    }

    @Test
    void aPlaceStandsForItsGovernment() {
        assertThat(Told.by("安徽省省长王海涛会见了客人。").posts()).containsExactly("王海涛: 省长@安徽省");
    }

    @Test
    void laterMentionsAreTheSamePerson() {
        var person = Told.by("市应急管理局局长高远山介绍情况。", "高远山说，雨势已经减弱。").facts().persons().getFirst();
        assertThat(person.mentions()).extracting(mention -> mention.paragraph()).containsExactly(0, 1);
    }

    @Test
    void namesOfAllKinds() {
        assertThat(Told.by("法国总统埃马纽埃尔·马克龙抵达北京。").persons()).containsExactly("埃马纽埃尔·马克龙");
        assertThat(Told.by("村党支部书记买买提·艾山告诉记者，路修好了。").persons()).containsExactly("买买提·艾山");
        assertThat(Told.by("该院院长欧阳明远表示，床位充足。").persons()).containsExactly("欧阳明远");
        assertThat(Told.by("副市長陳國華表示，將會發展經濟，對這個項目開展研究。").persons()).containsExactly("陳國華");
    }

    @Test
    void anotherPersonsPostIsNotInherited() {
        assertThat(Told.by("中共中央政治局委员、外交部长王志毅会见美国国务卿布林肯。").posts())
                .containsExactly("王志毅: 委员@中共中央政治局, 外交部长", "布林肯: 国务卿@美国");
        assertThat(Told.by("苏州市委副书记、市长吴庆元调研。").posts()).containsExactly("吴庆元: 副书记@苏州市委, 市长@苏州市");
        assertThat(Told.by("光山县文殊乡东平村党支部书记杨长贵介绍了做法。").posts()).containsExactly("杨长贵: 党支部书记@东平村");
    }

    @Test
    void aPostAloneMakesNoName() {
        assertThat(Told.by("会议要求，各级党委书记高度重视安全工作，局长和主任应当到一线。").persons()).isEmpty();
        assertThat(Told.by("技术人员代表单位参加，工会主席联席会议召开。").persons()).isEmpty();
    }

    @Test
    void honoursAreNoPosts() {
        assertThat(Told.by("全国劳动模范、安江港务集团职工刘大海说，要再接再厉。").posts()).containsExactly("刘大海: 职工@安江港务集团");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "李明远任云岭市教育局局长。|李明远: 局长@云岭市教育局", "李明远任云岭市副市长。|李明远: 副市长@云岭市",
        "任命李明远为云岭市财政局局长。|李明远: 局长@云岭市财政局", "李明远被任命为云岭市教育局局长。|李明远: 局长@云岭市教育局",
        "李明远，云岭市第一中学校长，今年52岁。|李明远: 校长@云岭市第一中学", "李明远（云岭县教育局局长）说，路修好了。|李明远: 局长@云岭县教育局",
        "省委副书记、省长李明远当选为省工商联主席。|李明远: 副书记@省委, 省长, 主席@省工商联",
        "中国科学院院士、北宁大学校长、物理学家李明远到会。|李明远: 院士@中国科学院, 校长@北宁大学, 物理学家",
        "市委常委、宣传部部长、副市长李明远说。|李明远: 常委@市委, 部长@宣传部, 副市长",
        "云岭市教育局召开会议，该局局长李明远说。|李明远: 局长@云岭市教育局"})
    void postsBeforeAndBehind(String text, String posts) {
        assertThat(Told.by(text).posts()).containsExactly(posts);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"云岭国驻华大使傅琳代表各位来宾致谢。|傅琳", "云岭市文化局副局长吴海任团长。|吴海",
        "云岭公司总经理丁海携随员到访。|丁海", "商会秘书长刘洋做工作报告。|刘洋"})
    void aNameEndsBeforeTheWordBehindIt(String text, String name) {
        assertThat(Told.by(text).persons()).containsExactly(name);
    }

    @Test
    void aVerbBeforeAMarkOfAListIsTheEndOfAName() {
        assertThat(Told.by("云岭法院副院长张军、黄海有、苏林出席。").persons()).containsExactly("张军", "黄海有", "苏林");
    }

    @Test
    void whatSomebodyDoesOrSaysIsNoPost() {
        assertThat(Told.by("李明远表示，云岭县县长来了。王海是云岭县种粮大户。").posts()).containsExactly("李明远: ", "王海: ");
    }
}
