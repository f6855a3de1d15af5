package org.qingyang.facts.near;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.qingyang.facts.FactFinder;
import org.qingyang.language.house.House;
import org.qingyang.model.Doubt;
import org.qingyang.model.Issue;
import org.qingyang.model.IssueData;
import org.qingyang.model.LexiconEntry;
import org.qingyang.model.LexiconKind;
import org.qingyang.model.NearMiss;
import org.qingyang.model.Page;
import org.qingyang.model.PageSource;
import org.qingyang.model.Post;
import org.qingyang.model.Settlement;
import org.qingyang.model.Sheet;
import org.qingyang.model.Story;
import org.qingyang.model.StoryParts;
import org.qingyang.reading.PageReader;
import org.qingyang.testkit.Seeds;
import org.qingyang.text.SourceText;

class NearMissesTest {

    private static final String FILL = "今年以来，这里的工作有序推进，职工们纷纷表示，活动办得好，希望以后多办。";

    /// An issue with a page for each text.
    private static Issue issue(String... stories) {
        return issue(Stream.of(stories).map(text -> SourceText.of("# 这里是一条消息的标题\n\n" + text + FILL + "\n")).toList());
    }

    private static Issue issue(List<SourceText> texts) {
        List<Page> pages = new ArrayList<>();
        texts.forEach(text -> pages.add(new Page(pages.size() + 1, new PageSource("a", "", "UTF-8", 0), text,
                PageReader.standard().read(text))));
        return new Issue(1, IssueData.UNKNOWN, pages);
    }

    private static List<NearMiss> misses(Issue issue, LexiconEntry... entries) {
        House house = House.of(List.of(entries));
        return NearMisses.of(issue, house, story -> FactFinder.with(house).find(story, null));
    }

    private static List<String> told(List<NearMiss> misses) {
        return misses.stream().map(miss -> miss.doubt().rule() + " " + String.join(" ", miss.doubt().reason().args())).toList();
    }

    private static LexiconEntry reporter(String name) {
        return LexiconEntry.of(LexiconKind.REPORTER, name);
    }

    private static LexiconEntry[] staff(String... names) {
        return Stream.of(names).map(NearMissesTest::reporter).toArray(LexiconEntry[]::new);
    }

    @Test
    void aReporterWhoseNameIsOneCharacterOffTheStaffs() {
        Issue issue = issue("本报讯（记者 边垒）");
        NearMiss miss = misses(issue, reporter("边磊")).getFirst();
        assertThat(told(List.of(miss))).containsExactly("near.person.known 边垒 边磊");
        assertThat(issue.pages().getFirst().text().slice(miss.doubt().raw())).isEqualTo("边垒");
        assertThat(miss.doubt().settlements()).containsExactly(new Settlement.Replace(miss.doubt().raw(), "边磊"),
                new Settlement.Learn(LexiconKind.REPORTER, "边垒"), new Settlement.Keep());
    }

    @Test
    void anotherReporterOfTheSameFamilyNameIsNoNearMiss() {
        assertThat(misses(issue("本报讯（记者 边疆）"), reporter("边磊"))).isEmpty();
    }

    @Test
    void aPersonSpeltTwoWaysInOneIssueIsToldWhereItIsRarer() {
        Issue issue = issue("公司经理张瑞明介绍情况。张瑞明说，成绩来之不易。", "公司经理张端明出席。");
        assertThat(told(misses(issue))).containsExactly("near.person.two 张端明 张瑞明");
        assertThat(misses(issue, LexiconEntry.of(LexiconKind.PERSON, "张端明"))).extracting(m -> m.doubt().reason().args().getFirst())
                .containsExactly("张瑞明");
    }

    @Test
    void peopleNamedSideBySideAreTwo() {
        assertThat(misses(issue("公司经理张瑞明、张端明一起出席。"))).isEmpty();
    }

    @Test
    void anInstitutionSpeltTwoWays() {
        assertThat(told(misses(issue("宁波市海曙区总工会组织活动。宁波市海曙区总工会负责人到场。", "宁波市海署区总工会也参加。"))))
                .containsExactly("near.institution.two 宁波市海署区总工会 宁波市海曙区总工会");
    }

    @Test
    void institutionsThatANumberOrACompassPointTellsApartAreTwo() {
        assertThat(misses(issue("宁波市第一人民医院、宁波市第二人民医院和宁波市东城人民法院、宁波市西城人民法院参加。"))).isEmpty();
    }

    @Test
    void onePersonWithTwoPosts() {
        assertThat(told(misses(issue("宁波市总工会主席李江河到场。", "宁波市总工会副主席李江河走访企业。"))))
                .containsExactly("near.post.two 李江河 宁波市总工会副主席 宁波市总工会主席");
        assertThat(misses(issue("宁波市总工会党组书记、副主席李江河到场。", "宁波市总工会副主席李江河走访企业。"))).isEmpty();
    }

    @Test
    void chairmanAndViceChairmanInOneStory() {
        assertThat(told(misses(issue("宁波市总工会主席李江河到场。随后，宁波市总工会副主席李江河走访企业。"))))
                .containsExactly("near.post.two 李江河 宁波市总工会副主席 宁波市总工会主席");
    }

    @Test
    void aPostOtherThanTheLexicons() {
        var entry = new LexiconEntry(LexiconKind.PERSON, "李江河", List.of(), List.of(new Post("党组书记", "宁波市总工会"),
                new Post("副主席", "宁波市总工会")), "");
        assertThat(told(misses(issue("宁波市总工会主席李江河到场。"), entry)))
                .containsExactly("near.post.known 李江河 宁波市总工会主席 宁波市总工会党组书记");
        assertThat(misses(issue("宁波市总工会党组书记李江河到场。"), entry)).isEmpty();
    }

    @Test
    void aReporterWhomTheStaffDoesNotKnowOnlyWhereThereIsAStaff() {
        Issue issue = issue("本报讯（记者 钱小满 赵一山）");
        assertThat(misses(issue, staff("赵一山", "王二", "李三"))).isEmpty();
        assertThat(told(misses(issue, staff("赵一山", "王二", "李三", "周四", "吴五")))).containsExactly("near.stranger 钱小满");
        assertThat(misses(issue, staff("赵一山", "王二", "李三", "周四", "钱小满"))).isEmpty();
    }

    @Test
    void aListOfReportersThatIsJustBeingMadeAsksNoQuestions() {
        Issue issue = issue("本报讯（记者 钱小满 孙大海 李江河）");
        assertThat(misses(issue, staff("赵一山", "王二", "李江河", "周四", "吴五"))).isEmpty();
    }

    @Test
    void whatIsKeptOnceIsNotAskedAgainAndWhatIsChangedGoesOn() {
        Issue issue = issue("宁波市海曙区总工会组织活动。宁波市海曙区总工会负责人到场。宁波市海曙区总工会说好。",
                "宁波市海署区总工会也参加。随后宁波市海署区总工会负责人到场。");
        List<NearMiss> first = misses(issue);
        assertThat(first).hasSize(1);
        assertThat(misses(settled(issue, first.getFirst()))).isEmpty();
        Issue changed = issue("宁波市海曙区总工会组织活动。宁波市海曙区总工会负责人到场。宁波市海曙区总工会说好。",
                "宁波市海曙区总工会也参加。随后宁波市海署区总工会负责人到场。");
        assertThat(misses(settled(changed, first.getFirst()))).hasSize(1);
    }

    private static Issue settled(Issue issue, NearMiss miss) {
        return new Issue(1, issue.data(), issue.pages().stream().map(page -> page.number() != miss.page() ? page
                : page.withSheet(settled(page.sheet(), miss))).toList());
    }

    private static Sheet settled(Sheet sheet, NearMiss miss) {
        return sheet.with(miss.story(), story -> {
            List<Doubt> doubts = new ArrayList<>(story.doubts());
            doubts.add(miss.doubt().withState(Doubt.State.SETTLED));
            return new StoryParts(story).doubts(doubts).make();
        });
    }

    @Test
    void theRealPagesRaiseNoFalseAlarms() {
        long misses = Seeds.texts().stream().mapToLong(text -> misses(issue(List.of(text))).size()).sum();
        assertThat(misses).isLessThanOrEqualTo(2);
    }

    @Test
    void everyDoubtPointsAtTheStoryThatItIsOf() {
        Issue issue = issue("公司经理张瑞明介绍情况。张瑞明说，成绩来之不易。", "公司经理张端明出席。");
        for (NearMiss miss : misses(issue)) {
            Story story = issue.pages().get(miss.page() - 1).sheet().story(miss.story()).orElseThrow();
            assertThat(story.extent().contains(miss.doubt().raw())).isTrue();
        }
    }
}
