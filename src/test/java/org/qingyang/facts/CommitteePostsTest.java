package org.qingyang.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Posts in committees of the party, congresses and associations; all sentences are made up.
class CommitteePostsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            石台县县委副书记、县长陈明远出席。|陈明远: 副书记@石台县县委, 县长@石台县
            县委常委、宣传部长陈明远出席。|陈明远: 常委@县委, 宣传部长@县委
            市委常委、市委办主任陈明远出席。|陈明远: 常委@市委, 主任@市委办
            院党委书记、院长陈明远出席。|陈明远: 书记@院党委, 院长
            院党委委员、工会主席陈明远到会。|陈明远: 委员@院党委, 工会主席
            云岭大学校党委书记陈明远讲话。|陈明远: 书记@云岭大学校党委
            校党委办公室主任陈明远陪同。|陈明远: 主任@校党委办公室
            石台镇党委书记、汐城景区党工委书记、管委会主任陈明远出席。|陈明远: 书记@石台镇党委, 书记@汐城景区党工委, 管委会主任
            """)
    void ofTheParty(String text, String posts) {
        assertThat(Told.by(text).posts()).containsExactly(posts);
    }

    @Test
    void aGuestsCommitteeIsNotThePapersOwn() {
        assertThat(Told.by("云岭市委书记陈明远一行来访。市委书记李守仁陪同。").posts()).containsExactly("陈明远: 书记@云岭市委", "李守仁: 书记@市委");
    }

    @Test
    void aTermBelongsToTheNameOfWhatIsElected() {
        assertThat(Told.by("云岭市第九届人民代表大会常务委员会开会，市九届人大常委会副主任陈明远讲话。").posts()).containsExactly("陈明远: 副主任@市九届人大常委会");
        assertThat(Told.by("云岭市第十五届人大常委会举行会议。").organisations()).containsExactly("云岭市第十五届人大常委会");
        assertThat(Told.by("他说，第五届理事会换届。").persons()).isEmpty();
        assertThat(Told.by("第五条 本条例自公布之日起施行。").persons()).isEmpty();
    }

    @Test
    void severalTakeOneOffice() {
        assertThat(Told.by("陈明远当选云岭商会会长，李守仁、吴海平、周正清任副会长。").posts())
                .containsExactly("陈明远: 会长@云岭商会", "李守仁: 副会长@云岭商会", "吴海平: 副会长@云岭商会", "周正清: 副会长@云岭商会");
    }

    @Test
    void whoIsAppointedBesideOthers() {
        assertThat(Told.by("张海富任市水务局局长、蒋明勤任市规划局局长。").posts()).containsExactly("张海富: 局长@市水务局", "蒋明勤: 局长@市规划局");
        assertThat(Told.by("会议补选夏京为石台区人民法院院长。").posts()).containsExactly("夏京: 院长@石台区人民法院");
        assertThat(Told.by("代表们认真审议区长夏林作的工作报告。").persons()).containsExactly("夏林");
    }

    @Test
    void aRankBehindTheNameIsKeptBesideTheOffice() {
        assertThat(Told.by("云岭大学校长陈明远教授主持。").posts()).containsExactly("陈明远: 校长@云岭大学, 教授@云岭大学");
    }
}
