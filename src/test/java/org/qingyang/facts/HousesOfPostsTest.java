package org.qingyang.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Institutions that the post behind them tells, and their departments; all sentences are made up.
class HousesOfPostsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            云岭大学后勤服务与保障中心主任陈明远说。|云岭大学后勤服务与保障中心
            云岭省省级机关后勤服务中心主任陈明远说。|云岭省省级机关后勤服务中心
            融媒体中心副主任陈明远说。|融媒体中心
            云岭市政府驻京办主任陈明远说。|云岭市政府驻京办
            石台区教育和体育局副局长陈明远说。|石台区教育和体育局
            石台区检察院公诉科副科长陈明远说。|石台区检察院公诉科
            云岭大学民俗学及方言研究所研究员陈明远说。|云岭大学民俗学及方言研究所
            中国黄山学会副会长陈明远说。|中国黄山学会
            我市水务局副局长陈明远说。|水务局
            国家工业和信息化部副部长陈明远说。|国家工业和信息化部
            云岭省医学会烧伤与整形分会主任委员陈明远说。|云岭省医学会烧伤与整形分会
            本田北美副总裁陈明远说。|本田北美
            南通市渔改办副主任陈明远说。|南通市渔改办
            中央党校（国家行政学院）教授陈明远说。|中央党校
            市一院院长陈明远说。|市一院
            云岭水务局所属清河水电局局长陈明远说。|清河水电局
            石台区大桥街道农业和水利促进局局长陈明远说。|石台区大桥街道农业和水利促进局
            云岭省科学院经济研究所贸易与物流研究室主任陈明远说。|云岭省科学院经济研究所贸易与物流研究室
            南通市粮食专家咨询委员会委员陈明远说。|南通市粮食专家咨询委员会
            云岭大学附属医院皮肤科陈明远副教授说。|云岭大学附属医院皮肤科
            秘鲁亚非合作委员会主席陈明远说。|秘鲁亚非合作委员会
            秘鲁民族革新党主席陈明远说。|秘鲁民族革新党
            中国亚太学会副会长陈明远说。|中国亚太学会
            北海市第27小学校长陈明远说。|北海市第27小学
            中央纪委驻水利部纪检组组长陈明远说。|中央纪委驻水利部纪检组
            云岭市可再生资源协会会长陈明远说。|云岭市可再生资源协会
            云岭市文化旅游局非遗处处长陈明远说。|云岭市文化旅游局非遗处
            星河科技（600123）董事长陈明远说。|星河科技
            """)
    void anInstitutionWithAPostIsAnOrganisation(String text, String house) {
        var told = Told.by(text);
        assertThat(told.organisations()).contains(house);
        assertThat(told.posts()).singleElement().asString().endsWith("@" + house);
    }

    @Test
    void aDepartmentAloneIsNone() {
        assertThat(Told.by("业务处处长陈明远和市场部主任李守仁说。").organisations()).isEmpty();
    }

    @Test
    void whatTheStoryCallsAnInstitutionIsNoPerson() {
        var told = Told.by("云岭理工大学（以下简称“云理大”）党委书记陈明远讲话。", "云理大党委书记陈明远说。");
        assertThat(told.persons()).containsExactly("陈明远");
    }

    @Test
    void oneOfAKind() {
        assertThat(Told.by("陈明远是云岭中学的一名教师。").posts()).containsExactly("陈明远: 教师@云岭中学");
        assertThat(Told.by("陈明远继续担任云岭女排助理教练。").posts()).containsExactly("陈明远: 助理教练@云岭女排");
    }

    @Test
    void armiesByTheirNumber() {
        assertThat(Told.by("陈明远曾任96军军长。").posts()).containsExactly("陈明远: 军长@96军");
    }

    @Test
    void ministersBesideAnotherOffice() {
        assertThat(Told.by("埃塞俄比亚副总理兼外交部长阿贝贝来访。").posts()).containsExactly("阿贝贝: 副总理@埃塞俄比亚, 外交部长@埃塞俄比亚");
    }
}
