package org.qingyang.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Whose post it is where the institution is called by common words, by its kind alone or by a neighbour; all sentences are made up.
class PostHousesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            民政局局长陈明远参加。|陈明远: 局长@民政局
            交警支队支队长陈明远到场。|陈明远: 支队长@交警支队
            文化和旅游部非遗司副司长陈明远讲话。|陈明远: 副司长@文化和旅游部非遗司
            县委常委、政法委书记陈明远出席。|陈明远: 常委@县委, 书记@政法委
            办公室主任陈明远参加。|陈明远: 办公室主任
            民政局党委书记陈明远参加。|陈明远: 党委书记@民政局
            汐城党委副书记陈明远出席。|陈明远: 副书记@汐城党委
            自治区党委副书记、自治区主席陈明远出席。|陈明远: 副书记@自治区党委, 主席@自治区
            云岭省委原常委、政法委原书记陈明远受审。|陈明远: 常委@云岭省委, 书记@政法委
            8月24日校长陈明远到会。|陈明远: 校长
            大会由集团党委副书记陈明远主持。|陈明远: 党委副书记@集团
            快递员陈明远说。|陈明远: 快递员
            团中央宣传部李守仁处长到会。|李守仁: 处长@团中央宣传部
            手机支付提供商云付网执行董事陈明远说。|陈明远: 执行董事@云付网
            """)
    void aPostRepeatsItsHouse(String text, String posts) {
        assertThat(Told.by(text).posts()).containsExactly(posts);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            云岭电子有限公司成立。公司董事长陈明远讲话。|陈明远: 董事长@云岭电子有限公司
            集团副总裁陈明远讲话。|陈明远: 副总裁@集团
            云岭市志愿者联合会换届。陈明远被推选为联合会新一届会长。|陈明远: 会长@云岭市志愿者联合会
            """)
    void aKindAlonePointsAtTheNearestHouse(String text, String posts) {
        assertThat(Told.by(text).posts()).containsExactly(posts);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            《云岭日报》副总编辑陈明远到会。|陈明远: 副总编辑@云岭日报
            “远航社”理事长陈明远到会。|陈明远: 理事长@远航社
            云岭数据集团（YLD）副总裁陈明远到会。|陈明远: 副总裁@云岭数据集团
            云岭银行科技司司长 国家计量委员会委员陈明远到会。|陈明远: 司长@云岭银行科技司, 委员@国家计量委员会
            云岭大学副校长 陈明远|陈明远: 副校长@云岭大学
            云岭大学教授、党的十九大代表、全国优秀教师陈明远讲话。|陈明远: 教授@云岭大学
            """)
    void marksBetweenHousePostAndName(String text, String posts) {
        assertThat(Told.by(text).posts()).containsExactly(posts);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            陈明远接替李守仁出任云岭集团总裁。|陈明远: 总裁@云岭集团|李守仁:
            会议选举陈明远为石台县县长，李守仁为副县长。|陈明远: 县长@石台县|李守仁: 副县长@石台县
            大会选举陈明远为云岭商会第三届会长，李守仁为副会长。|陈明远: 会长@云岭商会|李守仁: 副会长@云岭商会
            云岭市第一医院开了会，我院党委书记陈明远，副院长李守仁出席。|陈明远: 党委书记|李守仁: 副院长
            """)
    void whoFollowsWhom(String text, String first, String second) {
        assertThat(Told.by(text).posts().stream().map(String::strip)).containsExactly(first, second);
    }
}
