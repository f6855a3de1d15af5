package org.qingyang.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingyang.model.FurnitureKind;
import org.qingyang.model.Passage;
import org.qingyang.model.Sheet;
import org.qingyang.model.Story;
import org.qingyang.text.SourceText;

/// Kicker, headline, subhead, crosshead and what looks like them.
class HeadingCasesTest {

    private static final String HEAD = "柳溪镇新建三座便民桥";
    private static final String LEAD = "本报讯（记者 王小明）近日，柳溪镇新建的三座便民桥通车，两岸村民来往不再绕路。";
    private static final String SECOND = "据介绍，便民桥由镇里和村里共同出资，工期四个月，明年还将再建两座，方便更多群众。";
    private static final String THIRD = "“以前要走半个钟头，现在几分钟就到了。”村民们纷纷表示，桥通了，心也近了。";

    private final PageReader reader = PageReader.standard();

    private Story first(String... blocks) {
        return reader.read(Pages.of(blocks)).stories().getFirst();
    }

    @Test
    void aLineWithoutSubjectAboveIsAKicker() {
        Story story = first("着力解决群众出行难", HEAD, LEAD, SECOND);
        assertThat(story.kicker()).isNotNull().extracting(Passage::string).isEqualTo("着力解决群众出行难");
        assertThat(story.title()).isEqualTo(HEAD);
    }

    @Test
    void twoKickersAreJoinedWithAnIdeographicSpace() {
        Story story = first("## 别的稿件", LEAD, "着力解决群众出行难", "加快补齐设施短板", "## " + HEAD, LEAD, SECOND);
        Story second = reader.read(Pages.of("## 云岭村办起图书室", "本报讯 云岭村办起图书室，村民看书不再进城。", "着力解决群众出行难",
                "加快补齐设施短板", "## " + HEAD, LEAD, SECOND)).stories().get(1);
        assertThat(story).isNotNull();
        assertThat(second.kicker()).isNotNull().extracting(Passage::string).isEqualTo("着力解决群众出行难　加快补齐设施短板");
    }

    @ParameterizedTest
    @CsvSource({"柳溪镇总工会联合镇文化站", "柳溪镇等三镇发文", "柳溪镇召开全镇干部会议", "柳溪镇的桥修得怎么样了——"})
    void whoSpeaksOrMeetsStandsAboveTheNews(String kicker) {
        Story story = first(kicker, "走访慰问筑桥工人", LEAD, SECOND);
        assertThat(story.title()).isEqualTo("走访慰问筑桥工人");
        assertThat(story.kicker()).isNotNull().extracting(Passage::string).isEqualTo(kicker);
    }

    @ParameterizedTest
    @CsvSource({"柳溪镇新建三座便民桥梁工,程年底前通车", "柳溪镇两年修桥1,6座", "柳溪镇办起“便民,课堂”",
        "修桥匠,的一天", "柳溪镇三,项便民工程完工"})
    void aHeadingThatIsCutAmidAWordANumberOrAQuotationIsOneLine(String upper, String lower) {
        Story story = first(upper, lower, LEAD, SECOND);
        assertThat(story.title()).isEqualTo(upper + lower);
        assertThat(story.kicker()).isNull();
        assertThat(story.subheads()).isEmpty();
    }

    @Test
    void aStoryBeginsWhicheverOfItsHeadingLinesLeads() {
        Sheet sheet = reader.read(Pages.of(HEAD, LEAD, SECOND, "村民修好了船，却不再摆渡", "九成乡亲改走新桥",
                "乡亲们说，这里的人最先学会的是划船，修起桥来也不比别人慢，但船不久就可能只是一件摆设。", "据柳溪镇文化站的老站长说，船也许再过几年就不见了，一项调查也是这么说的。"));
        assertThat(sheet.stories()).hasSize(2);
        assertThat(sheet.stories().getLast().paragraphs()).hasSize(2);
    }

    @Test
    void theAddressOfALetterIsNoHeading() {
        Story story = first("村民盼望早日通桥", "编辑同志：", "我住在柳溪镇云岭村，村前的小河上至今没有桥，孩子们上学要绕很远的路。", SECOND);
        assertThat(story.title()).isEqualTo("村民盼望早日通桥");
        assertThat(story.paragraphs().getFirst().string()).isEqualTo("编辑同志：");
    }

    @Test
    void whenALawWasPassedStandsBelowItsTitle() {
        Story story = first("柳溪镇便民桥管理办法", "（2012年9月3日柳溪镇镇民会议通过）", "第一条 为了管好便民桥，方便村民往来，根据本镇实际，制定本办法。",
                "第二条 便民桥由镇里和村里共同养护。");
        assertThat(story.subheads()).extracting(Passage::string).containsExactly("（2012年9月3日柳溪镇镇民会议通过）");
        assertThat(story.paragraphs()).extracting(Passage::string).containsExactly("第一条 为了管好便民桥，方便村民往来，根据本镇实际，制定本办法。",
                "第二条 便民桥由镇里和村里共同养护。");
    }

    @Test
    void whoSignsALetterToThePaperIsNoHeading() {
        Sheet sheet = reader.read(Pages.of("渡口的灯修好了", "贵报刊登的来信《渡口的灯为何不亮》，我们十分重视，当天就派人把灯修好了。", "谢谢贵报，今后我们每晚都会去看一看。",
                "柳溪镇航道管理所", HEAD, LEAD));
        assertThat(sheet.stories()).extracting(Story::title).containsExactly("渡口的灯修好了", HEAD);
        assertThat(sheet.stories().getFirst().paragraphs().getLast().string()).isEqualTo("柳溪镇航道管理所");
        assertThat(sheet.stories().getFirst().truncated().value()).isFalse();
    }

    @Test
    void whoSaysSomethingMayHeadThePartsOfOneStory() {
        Sheet sheet = reader.read(Pages.of("柳溪鎮渡輪加價", "渡輪公司昨日宣布，柳溪鎮的渡輪下月起加價兩成，公司表示油價上漲，不得不加。", "鎮民大會：渡輪應由鎮裏管",
                "鎮民大會代表王大山說，渡輪是鎮民出入的唯一方法，不應任由公司加價，鎮裏應當收回。", "老師：學生要多付錢", "柳溪小學的李老師說，渡輪加價以後，每個學生每月要多付五十元。"));
        assertThat(sheet.stories()).hasSize(1);
        assertThat(sheet.stories().getFirst().paragraphs()).hasSize(5);
    }

    @Test
    void theNameOfAColumnIsNoHeadline() {
        Story story = first("柳溪话题", "我记得的那些渡船和摆渡人", "小时候过河要等船，船来了，大人孩子一拥而上，挤得满满当当。", SECOND);
        assertThat(story.title()).isEqualTo("我记得的那些渡船和摆渡人");
    }

    @Test
    void theNameOfAnEventIsNoHeadline() {
        Story story = first("柳溪镇总工会征集灯谜灯笼", "传承匠心技艺 点亮万家灯火", "本报讯 近日，柳溪镇总工会发布“传承匠心技艺 点亮万家灯火”征集公告，面向全镇职工征集灯谜灯笼。");
        assertThat(story.title()).isEqualTo("柳溪镇总工会征集灯谜灯笼");
    }

    @Test
    void aCommaInAQuotationIsNoneOfTheHeadline() {
        Sheet sheet = reader.read(Pages.of(HEAD, LEAD, SECOND, "柳溪老人说“桥通了，路近了，人也亲了”", "本报记者 王小明", "桥通那天，老人们早早来到桥头，说起从前摆渡的日子，个个感慨不已。"));
        assertThat(sheet.stories()).extracting(Story::title).containsExactly(HEAD, "柳溪老人说“桥通了，路近了，人也亲了”");
    }

    @Test
    void ofTwoMarkedLinesTheOneOfHigherRankLeads() {
        Story story = first("## " + HEAD, "### 着力解决群众出行难", LEAD, SECOND);
        assertThat(story.title()).isEqualTo(HEAD);
        assertThat(story.subheads()).extracting(Passage::string).containsExactly("着力解决群众出行难");
        Story other = first("### 柳溪镇新建便民设施", "## " + HEAD, LEAD, SECOND);
        assertThat(other.title()).isEqualTo(HEAD);
        assertThat(other.kicker()).isNotNull().extracting(Passage::string).isEqualTo("柳溪镇新建便民设施");
    }

    @Test
    void aRemarkInBracketsIsNoHeading() {
        Sheet sheet = reader.read(Pages.of(HEAD, LEAD, "（文中村民均为化名）", "云岭村办起图书室", "本报讯 云岭村办起图书室，村民看书不再进城。"));
        assertThat(sheet.stories()).extracting(Story::title).containsExactly(HEAD, "云岭村办起图书室");
        assertThat(sheet.stories().getFirst().truncated().value()).isFalse();
        assertThat(sheet.stories().getFirst().paragraphs().getLast().string()).isEqualTo("（文中村民均为化名）");
    }

    @Test
    void aHeadlineMayBeSeveralPhrasesOfTwoCharacters() {
        Sheet sheet = reader.read(Pages.of(HEAD, LEAD, SECOND, "那山，那桥，那船", "□ 李大山", "小时候过河要等船，船来了，大人孩子一拥而上，挤得满满当当。"));
        assertThat(sheet.stories()).extracting(Story::title).containsExactly(HEAD, "那山，那桥，那船");
    }

    @Test
    void aHeadingOfTwoClausesOverALabelIsNoText() {
        Story story = first(HEAD, "向筑路职工表示感谢，对沿线村民表示慰问", LEAD, SECOND);
        assertThat(story.title()).isEqualTo(HEAD);
        assertThat(story.subheads()).extracting(Passage::string).containsExactly("向筑路职工表示感谢，对沿线村民表示慰问");
    }

    @Test
    void aFewCharactersOfAParagraphBeforeAColumnBreakAreNoHeadline() {
        Story story = first(HEAD, LEAD, SECOND, "柳溪镇镇长王小明", "高兴地宣布：今后村民过河不用再绕路，孩子上学也近了一半，大家都说这桥修得好。", THIRD);
        assertThat(story.paragraphs()).extracting(Passage::string).contains(
                "柳溪镇镇长王小明高兴地宣布：今后村民过河不用再绕路，孩子上学也近了一半，大家都说这桥修得好。");
    }

    @Test
    void theFirstCharactersOfALeadAreNoSubhead() {
        Story story = first(HEAD, "柳溪镇新建的三座便民", "桥3月5日通车，两岸村民来往不再绕路。", SECOND);
        assertThat(story.subheads()).isEmpty();
        assertThat(story.paragraphs().getFirst().string()).isEqualTo("柳溪镇新建的三座便民桥3月5日通车，两岸村民来往不再绕路。");
    }

    @Test
    void linesBelowTheHeadlineAreSubheads() {
        Story story = first(HEAD, "总投资六百万元", "——村民出行难题得到解决", LEAD, SECOND);
        assertThat(story.title()).isEqualTo(HEAD);
        assertThat(story.subheads()).extracting(Passage::string).containsExactly("总投资六百万元", "——村民出行难题得到解决");
    }

    @Test
    void whatTheReporterDidIsASubhead() {
        Story story = first("便民桥边的公交站，为何没人等车？", "本报记者两天蹲守，数出乘客三十人", LEAD, SECOND);
        assertThat(story.title()).isEqualTo("便民桥边的公交站，为何没人等车？");
        assertThat(story.subheads()).extracting(Passage::string).containsExactly("本报记者两天蹲守，数出乘客三十人");
    }

    @Test
    void aSloganOfTheStoryIsAKickerAndThatOfThePageABanner() {
        Sheet sheet = reader.read(Pages.of("凝心聚力谋发展 真抓实干开新局", "连心桥·幸福路", HEAD,
                LEAD.replace("近日，", "近日，“连心桥·幸福路”活动启动，"), SECOND));
        assertThat(sheet.banners()).containsExactly("凝心聚力谋发展 真抓实干开新局");
        assertThat(sheet.stories().getFirst().kicker()).isNotNull().extracting(Passage::string).isEqualTo("连心桥·幸福路");
    }

    @Test
    void boldLinesBelowMarkedHeadlinesAreCrossheads() {
        List<Story> stories = reader.read(Pages.of("# 我在柳溪修桥", "我今年四十岁，修桥修了十五年，镇里的三座桥都是我们修的。",
                "**第一次下河，我哭了**", "那年我从技校毕业，跟着师傅到柳溪修桥，水冷得站不住，师傅没有骂我。",
                "**最长的一次抢修，用了七个小时**", "去年夏天下暴雨，桥墩被冲坏，我们在水里站了七个小时才修好它。",
                "# 云岭村办起图书室", "云岭村办起图书室，村民看书不再进城，孩子们放学后都来。", "# 石台县新开两条公交线路",
                "石台县新开两条公交线路，沿线的村民进城不用再等一个钟头。")).stories();
        assertThat(stories).extracting(Story::title).containsExactly("我在柳溪修桥", "云岭村办起图书室", "石台县新开两条公交线路");
        assertThat(stories.getFirst().paragraphs()).extracting(Passage::string)
                .contains("第一次下河，我哭了", "最长的一次抢修，用了七个小时");
    }

    @Test
    void aCoupletIsNoHalfOfTheHeadingBelow() {
        Story story = first("坚持科学发展 建设和谐平阳", "县四套班子领导检查春季植树", LEAD, SECOND);
        assertThat(story.title()).isEqualTo("县四套班子领导检查春季植树");
    }

    @Test
    void headingsOfStoriesThatAreSignedEachAreNoCrossheadsHoweverAlike() {
        List<Story> stories = reader.read(Pages.of("柳溪医院试行病人选医生", "昨日上午，在柳溪医院门诊大厅，病人对着墙上的照片选了一位医生。",
                "有的年轻医生起初担心没人选，医院为他们开了夜间门诊。（记者 王小明）", "高考考生有了“爱心凉茶”",
                "昨天是高考第二天，柳溪中学门口的林荫道上，支起了一溜儿凉茶摊。", "茶社的人把祝福写在纸条上，为考生们鼓劲。（记者 王小明）",
                "市民可到街口看“报栏天地”", "经过三个月改造，街头的阅报栏以新面貌与市民见面，夜里也看得清。（李强）")).stories();
        assertThat(stories).extracting(Story::title).containsExactly("柳溪医院试行病人选医生", "高考考生有了“爱心凉茶”", "市民可到街口看“报栏天地”");
    }

    @Test
    void theDeepestHeadingsAreHeadlinesWhereTheyStandOverLabels() {
        List<Story> stories = reader.read(Pages.of("## 社会新闻", "#### **柳溪镇新建三座便民桥**", LEAD, SECOND, "#### **云岭村办起图书室**",
                "本报讯（通讯员 李强）云岭村办起图书室，村民看书不再进城。", "#### **从“排队等车”说文明**", "早晨上班，路过车站，见等车的人自动排成一列，车来了，先下后上。",
                "可见文明不是喊出来的，要有人管，也要有条件。", "#### **周末北风五级**", "本报讯（记者 王小明）县气象台昨晚发布消息，周末有五级北风。")).stories();
        assertThat(stories).extracting(Story::title).containsExactly("柳溪镇新建三座便民桥", "云岭村办起图书室", "从“排队等车”说文明", "周末北风五级");
    }

    @Test
    void aCoupletOfFiguresStandsBelowTheNews() {
        Story story = reader.read(Pages.of("云岭村办起图书室", "本报讯 云岭村办起图书室，村民看书不再进城。", "柳溪镇暑运客流比去年同期增长一成七",
                "增开直通客车14趟 设流动售票点62个", "本报讯（记者 王小明）柳溪镇汽车站暑运客流比去年同期增长一成七，增开直通客车14趟。")).stories().getLast();
        assertThat(story.title()).isEqualTo("柳溪镇暑运客流比去年同期增长一成七");
        assertThat(story.subheads()).hasSize(1);
    }

    @Test
    void boldLinesAreHeadlinesWhereNothingElseIsMarked() {
        Sheet sheet = reader.read(Pages.of("**睡前这几件事要少做**", "**记者 王小明**", "很多人睡前爱看手机，越看越睡不着，第二天没有精神。",
                "夜里九点以后跑步、跳操，心率降不下来，越累越睡不", "着；周末补觉，生物钟就会往后挪，到了夜里又睡不着。",
                "**夜里九点以后跑步、跳操，心率降不下来，越累越睡不着。**", "医生建议，睡不着不要硬躺，可以起来坐一会儿。",
                "**老年人能不能天天运动？**", "问：我母亲六十七岁，医生让她多运动，她不敢动，怎么办？", "答：可以从快走开始，每次十分钟，每天三次。", "（李强）",
                "**一把勺子量出来的健康**", "**记者 王小明**", "在柳溪社区，家家厨房里都有一把小盐勺，是卫生站送的。",
                "**护工怎样用力不伤腰**", "护工搬动老人的时候，先蹲下再起身，腰就不会受伤。"));
        assertThat(sheet.stories()).extracting(Story::title).containsExactly("睡前这几件事要少做", "老年人能不能天天运动？",
                "一把勺子量出来的健康", "护工怎样用力不伤腰");
        assertThat(sheet.furniture()).extracting(f -> f.kind()).containsExactly(FurnitureKind.PULL_QUOTE);
    }

    @ParameterizedTest
    @CsvSource({"多方施策 精准帮扶", "政策进门 岗位到手"})
    void aCoupletThatNamesNobodyStandsAboveTheNews(String couplet) {
        Story second = reader.read(Pages.of("云岭村办起图书室", "本报讯 云岭村办起图书室，村民看书不再进城。", couplet, "云岭县零就业家庭全部有了工作",
                "本报讯（记者 王小明）云岭县最后一户零就业家庭近日有了工作，全县零就业家庭全部就业。", SECOND)).stories().getLast();
        assertThat(second.title()).isEqualTo("云岭县零就业家庭全部有了工作");
        assertThat(second.kicker()).isNotNull().extracting(Passage::string).isEqualTo(couplet);
    }

    @Test
    void aLineSetWithBlanksOverAHeadingBelongsToThePage() {
        Sheet sheet = reader.read(Pages.of("## 云岭村办起图书室", "本报讯 云岭村办起图书室，村民看书不再进城。",
                "安 全 是 最 大 的 福 利", HEAD, LEAD, SECOND));
        assertThat(sheet.stories().getLast().title()).isEqualTo(HEAD);
        assertThat(sheet.stories().getLast().kicker()).isNull();
        assertThat(sheet.furniture()).extracting(f -> f.text().string()).containsExactly("安 全 是 最 大 的 福 利");
    }

    @Test
    void aCrossheadStaysInTheBody() {
        Sheet sheet = reader.read(Pages.of(HEAD, LEAD, SECOND, "一、好事办到心坎上", SECOND.replace("据介绍", "村里介绍"), "**二、好路修到家门口**", THIRD,
                "云岭村办起图书室", LEAD.replace("柳溪镇新建的三座便民桥通车", "云岭村图书室开放")));
        assertThat(sheet.stories()).hasSize(2);
        assertThat(sheet.stories().getFirst().paragraphs()).extracting(Passage::string)
                .contains("一、好事办到心坎上", "二、好路修到家门口");
    }

    @Test
    void crossheadsWithoutAnyMarkAreKnownByTheStoryThatGoesOn() {
        Sheet sheet = reader.read(Pages.of(HEAD, LEAD, SECOND, "用真心架起连心桥", "便民桥由镇里和村里共同出资，两岸村民自愿出工，" + THIRD,
                "用实干铺平致富路", "两岸村民来往不再绕路，便民桥把柳溪镇的山货送出了山，村民们的日子越过越红火。",
                "云岭村办起图书室", LEAD.replace("柳溪镇新建的三座便民桥通车", "云岭村图书室开放")));
        assertThat(sheet.stories()).extracting(Story::title).containsExactly(HEAD, "云岭村办起图书室");
        assertThat(sheet.stories().getFirst().paragraphs()).extracting(Passage::string).hasSize(6)
                .contains("用真心架起连心桥", "用实干铺平致富路");
    }

    @Test
    void theCrossheadsOfASignedFeatureStayInItToTheLast() {
        Sheet sheet = reader.read(Pages.of("老木匠的三件宝", "——记河口镇木匠王大山", "本报记者 李小明",
                "河口镇的王大山今年七十岁，做了五十年木匠，镇上的老屋大多有他的手艺。", "一把老刨子",
                "王大山的刨子是师父传给他的，用了整整四十年，柄上磨出了深深的手印。", "一本旧账簿",
                "账簿里记着他给谁家做过什么，哪一年做的，收了多少工钱。", "一屋子徒弟",
                "记者走进他家的院子，几个年轻人正在刨木板。“师父不收学费，还管饭。”一个小伙子笑着说。"));
        assertThat(sheet.stories()).singleElement().satisfies(story -> assertThat(story.paragraphs()).hasSize(7));
    }

    @Test
    void aLineMuchLongerThanTheCrossheadsAboveOpensAnotherStory() {
        Sheet sheet = reader.read(Pages.of("老木匠的三件宝", "本报记者 李小明",
                "河口镇的王大山今年七十岁，做了五十年木匠，镇上的老屋大多有他的手艺。", "一把老刨子",
                "王大山的刨子是师父传给他的，用了整整四十年，柄上磨出了深深的手印。", "一本旧账簿",
                "账簿里记着他给谁家做过什么，哪一年做的，收了多少工钱。", "云岭村图书室今年新添图书两千余册",
                "云岭村图书室日前新添图书两千余册，村民看书不再进城，孩子们放学后也有了去处。"));
        assertThat(sheet.stories()).extracting(Story::title).containsExactly("老木匠的三件宝", "云岭村图书室今年新添图书两千余册");
    }

    @Test
    void headlinesThatAreAlikeAreTwoWhereTheTextBelowBeginsWithItsDay() {
        Sheet sheet = reader.read(SourceText.of(String.join("\n", "王大山会见河东国总理",
                "当地时间10月31日下午，青原国总统王大山在云岭会见河东国总理周立德。",
                "王大山说，两国来往二十年来，修路治水样样都有商量，两国人民从中得到许多好处，应当爱惜。",
                "周立德说，河东国看重同青原国的来往，盼望大小官员多走动，在种茶、修路、治水等事情上一起出力。",
                "李明会见河西国总理",
                "当地时间11月17日下午，青原国副总统李明在柳溪会见河西国总理孙一平。李明说，今年以来，两国来往比从前多，盼望大小官员多走动，在种茶、修路等事情上一起出力。",
                "孙一平说，河西国看重同青原国的来往。")));
        assertThat(sheet.stories()).extracting(Story::title).containsExactly("王大山会见河东国总理", "李明会见河西国总理");
    }

    @Test
    void aHeadlineMayEndInANumberBehindWhatIsCounted() {
        assertThat(first("柳溪技校今年招收学徒30名", "柳溪技校今年面向全县招收学徒，近日开始报名，学制三年，免收学费。", SECOND).title())
                .isEqualTo("柳溪技校今年招收学徒30名");
    }

    @Test
    void aDeckOfClausesBelowAShortHeadlineIsASubhead() {
        Story story = first("便民桥缘何难管", "三座新桥建成不到一年，桥面已有多处破损，镇里和村里都说该由对方维修", "本报记者 王小明",
                "柳溪镇的三座便民桥去年通车，两岸村民来往不再绕路。", SECOND);
        assertThat(story.title()).isEqualTo("便民桥缘何难管");
        assertThat(story.subheads()).hasSize(1);
    }

    @Test
    void aLongSummaryAboveALabelIsASubhead() {
        String summary = "王小明在柳溪镇调研时，李大海赵敏周立德吴桂兰孙一平等同志陪同，向参加便民桥建设的工程技术人员和两岸村民表示亲切问候并向他们的家属表示衷心感谢";
        Story story = first("王小明看望建桥职工", summary, "本报讯 近日，王小明来到柳溪镇，看望参加便民桥建设的职工。", SECOND);
        assertThat(story.subheads()).extracting(Passage::string).containsExactly(summary);
    }

    @Test
    void aColumnOfBriefsIsAStoryOfItsOwn() {
        Sheet sheet = reader.read(Pages.of(HEAD, LEAD, "本县简讯", "●云岭村图书室近日新添图书两千余册，村民看书不再进城。",
                "●竹园乡的茶叶开始采摘，比去年早了五天。"));
        assertThat(sheet.stories()).extracting(Story::title).containsExactly(HEAD, "本县简讯");
    }

    @Test
    void crossheadsOfTwoClausesStayOnTheirOwn() {
        Story story = first(HEAD, "本报记者 王小明", "近日，柳溪镇新建的三座便民桥通车，两岸村民来往不再绕路。", "摸清出行难处，合力筹措资金", SECOND,
                "守好每座新桥，护好每段新路", "便民桥由镇里和村里共同守护，两岸村民来往不再绕路，" + THIRD);
        assertThat(story.paragraphs()).extracting(Passage::string).contains("摸清出行难处，合力筹措资金", "守好每座新桥，护好每段新路");
    }

    @Test
    void aLoneCrossheadOfAPageInTraditionalCharactersOpensNoStory() {
        Sheet sheet = reader.read(Pages.of("柳溪鎮三座便民橋通車　兩岸村民往來不再繞路",
                "柳溪鎮新建的三座便民橋昨日通車，鎮長王小明主持儀式，感謝築路職工三個月以來日夜趕工，兩岸村民往來不再繞路。",
                "王小明表示，便民橋由鎮裏和村裏共同出資，工期四個月，明年還會再建兩座，方便更多群眾。",
                "鎮長：過橋永不收費",
                "對於村民關心的收費問題，王小明強調，便民橋建成以後永遠免費，柳溪鎮亦會撥款維修。",
                "雲嶺村圖書室開幕　兩千冊圖書免費借閱",
                "雲嶺村圖書室昨日開幕，首批讀者湧入閱覽，兩千餘冊圖書供村民免費借閱。"));
        assertThat(sheet.stories()).extracting(Story::title).containsExactly("柳溪鎮三座便民橋通車　兩岸村民往來不再繞路", "雲嶺村圖書室開幕　兩千冊圖書免費借閱");
        assertThat(sheet.stories().getFirst().paragraphs()).extracting(Passage::string).contains("鎮長：過橋永不收費");
    }

    @Test
    void aBodyThatBreaksOffIsNoKickerOfTheStoryBelow() {
        Sheet sheet = reader.read(Pages.of("## " + HEAD, LEAD, "通车仪式后，王小明一行还沿着便民桥看望了两岸", "## 云岭村办起图书室",
                "本报讯 云岭村图书室近日开放，村民看书不再进城，两千余册图书免费借阅。"));
        assertThat(sheet.stories()).extracting(Story::title).containsExactly(HEAD, "云岭村办起图书室");
        assertThat(sheet.stories().getLast().kicker()).isNull();
        assertThat(sheet.stories().getFirst().truncated().value()).isTrue();
    }

    @Test
    void aHeadlineThatItsLeadSaysWordForWordIsNoPullQuote() {
        Sheet sheet = reader.read(Pages.of("云岭村办起图书室", "7月1日，云岭村图书室正式开放，两千余册图书供村民免费借阅。", "柳溪镇三座便民桥建成通车",
                "3月5日，柳溪镇三座便民桥建成通车，两岸村民来往不再绕路。", "村民们说，柳溪镇三座便民桥建成通车，孩子上学近了一半。"));
        assertThat(sheet.stories()).extracting(Story::title).containsExactly("云岭村办起图书室", "柳溪镇三座便民桥建成通车");
    }

    @Test
    void aHeadlineThatComesBackInAPlainLeadIsNoBeginningOfIt() {
        Sheet sheet = reader.read(Pages.of("云岭村办起图书室", "7月1日，云岭村图书室正式开放，两千余册图书供村民免费借阅。", "柳溪镇多方出力解决村民出行难",
                "解决村民出行难，柳溪镇多方出力，一年修桥三座，两岸村民来往不再绕路，孩子上学近了一半。"));
        assertThat(sheet.stories()).extracting(Story::title).containsExactly("云岭村办起图书室", "柳溪镇多方出力解决村民出行难");
    }

    @Test
    void aPullQuoteMayStandBeforeItsParagraph() {
        Sheet sheet = reader.read(Pages.of(HEAD, LEAD, "工期四个月，明年还将再建两座便民桥",
                "便民桥由镇里和村里共同出资，工期四个月，明年还将再建两座便民桥，方便更多群众。", THIRD));
        assertThat(sheet.stories()).hasSize(1);
        assertThat(sheet.furniture()).extracting(f -> f.kind()).containsExactly(FurnitureKind.PULL_QUOTE);
        assertThat(sheet.stories().getFirst().paragraphs()).hasSize(3);
    }

    @Test
    void aSloganOfThreePhrasesIsAKickerAlsoOverAMeeting() {
        Story story = first("讲诚信 守规矩 促发展", "王小明会见筑路工匠代表", "本报讯 柳溪镇镇长王小明近日会见筑路工匠代表，感谢他们修起三座便民桥。", SECOND);
        assertThat(story.title()).isEqualTo("王小明会见筑路工匠代表");
    }

    @Test
    void aPhraseOfTheTextSetLargeIsAPullQuote() {
        Sheet sheet = reader.read(Pages.of(HEAD, LEAD, SECOND, "便民桥由镇里和村里共同出资", THIRD));
        assertThat(sheet.stories()).hasSize(1);
        assertThat(sheet.furniture()).extracting(f -> f.kind()).containsExactly(FurnitureKind.PULL_QUOTE);
        assertThat(sheet.stories().getFirst().paragraphs()).hasSize(3);
    }

    @Test
    void aHeadlineWithoutLabelBelowItOpensAStory() {
        Sheet sheet = reader.read(Pages.of(HEAD, LEAD, SECOND, "云岭村图书室迎来首批读者",
                "7月1日，云岭村图书室正式开放，首批读者走进图书室，两千余册图书供村民免费借阅。"));
        assertThat(sheet.stories()).extracting(Story::title).containsExactly(HEAD, "云岭村图书室迎来首批读者");
    }

    @Test
    void onePageMayHoldOneStoryOrNone() {
        assertThat(reader.read(Pages.of(HEAD, LEAD, SECOND)).stories()).hasSize(1);
        assertThat(reader.read(Pages.of("凝心聚力谋发展 真抓实干开新局")).stories()).isEmpty();
        assertThat(reader.read(SourceText.of("")).stories()).isEmpty();
        assertThat(reader.read(SourceText.of("\n \n\t\n　\n")).stories()).isEmpty();
    }

    @Test
    void everyStorySaysWhyItBegins() {
        Story story = first(HEAD, LEAD, SECOND);
        assertThat(story.boundary().reason().key()).isIn("reading.boundary.label-follows", "reading.boundary.lead-overlap");
        assertThat(story.boundary().confidence()).isGreaterThan(0.9);
    }
}
