package org.qingyang.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Who holds, held or shares an office, in the ways of many papers; all sentences are made up.
class OfficeFactsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            陈明远，现任云岭市总工会党组书记、副主席。|陈明远: 党组书记@云岭市总工会, 副主席@云岭市总工会
            李守仁曾任云岭市教育局副局长，现任市政协副主席。|李守仁: 副局长@云岭市教育局, 副主席@市政协
            时任云岭市总工会主席的陈明远说。|陈明远: 主席@云岭市总工会
            云岭市总工会宣教部部长陈明远介绍。|陈明远: 宣教部部长@云岭市总工会
            苏州市正县级干部陈明远参加。|陈明远: 正县级干部@苏州市
            云岭市总工会陈明远常务副主席来调研。|陈明远: 常务副主席@云岭市总工会
            云岭市税务局派驻青禾村第一书记陈明远说。|陈明远: 第一书记@青禾村
            云岭市财贸轻纺烟草工会主席陈明远参加。|陈明远: 主席@云岭市财贸轻纺烟草工会
            云岭热力公司青禾供热站站长陈明远加班。|陈明远: 站长@云岭热力公司青禾供热站
            陈明远是云岭造船厂首席技师。|陈明远: 首席技师@云岭造船厂
            陈明远是青禾县丰登农机合作社的负责人。|陈明远: 负责人@青禾县丰登农机合作社
            菲律宾福建云岭商会成立，会长陈明远讲话。|陈明远: 会长@菲律宾福建云岭商会
            北京市归国华侨联合会副主席陈明远说。|陈明远: 副主席@北京市归国华侨联合会
            山东“青果红”农业发展有限公司董事长陈明远说。|陈明远: 董事长@山东“青果红”农业发展有限公司
            青禾路社居委主任陈明远说。|陈明远: 主任@青禾路社居委
            云岭籍作家陈明远的新书来了。|陈明远: 作家
            中国人民大学教授陈明远发言。|陈明远: 教授@中国人民大学
            复旦大学陈明远副教授发言。|陈明远: 副教授@复旦大学
            江苏省石台县委常委陈明远参加。|陈明远: 常委@江苏省石台县委
            """)
    void anOfficeBeforeOrBehindTheName(String text, String posts) {
        assertThat(Told.by(text).posts()).containsExactly(posts);
    }

    @Test
    void aPostOfTheSameKindBehindACommaIsOfTheSameInstitution() {
        assertThat(Told.by("云岭商会荣誉会长陈明远，名誉会长李守仁、周启文，副会长王大江出席。").posts()).containsExactly("陈明远: 荣誉会长@云岭商会",
                "李守仁: 名誉会长@云岭商会", "周启文: 名誉会长@云岭商会", "王大江: 副会长@云岭商会");
        assertThat(Told.by("云岭机械有限公司党委书记、董事长陈明远，总经理李守仁参加。").posts()).contains("李守仁: 总经理@云岭机械有限公司");
    }

    @Test
    void whoIsViceChairmanMayBeCalledChairman() {
        assertThat(Told.by("云岭市总工会副主席陈明远来到工地。", "陈明远主席与大家交谈。").posts()).containsExactly("陈明远: 副主席@云岭市总工会");
    }

    @Test
    void theSentenceBeforeTellsTheInstitution() {
        assertThat(Told.by("云岭市总工会举行座谈会。会上，党组书记、副主席陈明远讲话。").posts())
                .containsExactly("陈明远: 党组书记@云岭市总工会, 副主席@云岭市总工会");
        assertThat(Told.by("云岭市图书馆昨天开馆。", "馆长李守仁说，读者很多。").posts()).containsExactly("李守仁: 馆长@云岭市图书馆");
        assertThat(Told.by("云岭市总工会举行座谈会。校长李守仁参加。").posts()).containsExactly("李守仁: 校长");
    }

    @Test
    void theCommitteeOfThePapersOwnCityIsNotALaterOne() {
        assertThat(Told.by("市委副书记陈明远参加。", "云岭市委书记李守仁会见了客人。").posts()).contains("陈明远: 副书记@市委");
    }

    @Test
    void theHeadOfATownIsNotItsCommittees() {
        assertThat(Told.by("青禾镇党委书记陈明远、镇长李守仁参加。").posts()).contains("李守仁: 镇长@青禾镇");
    }

    @Test
    void whoWroteItHoldsNoOffice() {
        assertThat(Told.by("（记者李守仁 通讯员陈明远）今天下雨。").posts()).containsExactly("李守仁: ", "陈明远: ");
        assertThat(Told.by("本报记者陈明远报道。").posts()).containsExactly("陈明远: ");
    }

    @Test
    void aMissionAbroadIsNamedWithTheCountryThatSendsIt() {
        assertThat(Told.by("中国驻悉尼总领事馆领事陈明远参加。").posts()).containsExactly("陈明远: 领事@中国驻悉尼总领事馆");
    }
}
