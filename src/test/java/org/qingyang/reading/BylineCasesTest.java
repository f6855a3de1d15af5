package org.qingyang.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qingyang.model.BylineRole.CORRESPONDENT;
import static org.qingyang.model.BylineRole.PHOTOGRAPHER;
import static org.qingyang.model.BylineRole.REPORTER;
import static org.qingyang.model.BylineRole.TRAINEE;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingyang.model.Sheet;
import org.qingyang.model.Story;
import org.qingyang.model.StoryKind;

/// Labels, bylines and credits in the forms that papers print.
class BylineCasesTest {

    private static final String HEAD = "柳溪镇新建三座便民桥";
    private static final String LEAD = "近日，柳溪镇新建的三座便民桥通车，两岸村民来往不再绕路。";
    private static final String NEXT = "据介绍，便民桥由镇里和村里共同出资，工期四个月，明年还将再建两座。";

    private final PageReader reader = PageReader.standard();

    private Story only(String... blocks) {
        Sheet sheet = reader.read(Pages.of(blocks));
        assertThat(sheet.stories()).hasSize(1);
        return sheet.stories().getFirst();
    }

    @Test
    void aPlaceAndANameBelowALetterAreItsSignature() {
        Story story = only(HEAD, "我家住在柳溪边，去年桥还没有修，孩子上学要绕路，盼望早日动工。", "河北石家庄市　王小明");
        assertThat(story.byline().strings(CORRESPONDENT)).containsExactly("王小明");
        assertThat(story.paragraphs()).hasSize(1);
    }

    @Test
    void aPlaceThatOnlyItsKindTellsIsAPlaceInASignatureToo() {
        Story story = only(HEAD, "我家住在柳溪边，去年桥还没有修，孩子上学要绕路，盼望早日动工。", "河北柳溪县 王小明");
        assertThat(story.byline().strings(CORRESPONDENT)).containsExactly("王小明");
    }

    @ParameterizedTest
    @CsvSource({"建设新村 王小明", "退休工人 王小明"})
    void whereAndWhatTheWriterIsIsNoOther(String line) {
        Story story = only(HEAD, "我家住在柳溪边，去年桥还没有修，孩子上学要绕路，盼望早日动工。", line);
        assertThat(story.byline().strings(CORRESPONDENT)).containsExactly("王小明");
    }

    @Test
    void itemsThatAreSignedEachNameAllTheirWriters() {
        Story story = only("柳溪短波", "▲柳溪镇新桥通车，村民不再绕路。（王小明）", "▲云岭村办起图书室，村民看书不再进城。（李强）", "▲石台村修好水渠，三百亩田有了水。（赵大海）");
        assertThat(story.byline().strings(CORRESPONDENT)).containsExactly("王小明", "李强", "赵大海");
        assertThat(story.paragraphs()).hasSize(3).noneMatch(paragraph -> paragraph.string().contains("（"));
    }

    @ParameterizedTest
    @CsvSource({"于田间 乐田间", "方家桥 高家桥", "水利水务局："})
    void phrasesThatEndAlikeAndWhatEndsInAColonSignNothing(String line) {
        List<Story> stories = reader.read(Pages.of(HEAD, LEAD, NEXT, line, "云岭村办起图书室", "本报讯 云岭村办起图书室，村民看书不再进城。")).stories();
        assertThat(stories.getFirst().byline().strings(CORRESPONDENT)).isEmpty();
    }

    @Test
    void thePaperOfAReporterIsNobody() {
        Story story = only(HEAD, LEAD, NEXT + "记者王小明/柳溪快报");
        assertThat(story.byline().strings(REPORTER)).containsExactly("王小明");
        assertThat(story.byline().strings(CORRESPONDENT)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '"', value = {
        "本报讯（记者 王小明）; 本报讯; 王小明; ''",
        "本报讯（记者 王小明 李 强 通讯员 赵大海 周敏）; 本报讯; 王小明 李强; 赵大海 周敏",
        "本报讯（记者王小明、李强）; 本报讯; 王小明 李强; ''",
        "本报讯（记者　董　伟　李小明）; 本报讯; 董伟 李小明; ''",
        "本报讯(记者 王小明); 本报讯; 王小明; ''",
        "本 报 讯（记者 王小明）; 本报讯; 王小明; ''",
        "本报 讯(通讯员 王小明); 本报讯; ''; 王小明",
        "讯（王小明 李强）; 讯; ''; 王小明 李强",
        "讯 (王小明); 讯; ''; 王小明",
        "本报讯 （通讯员王小明）; 本报讯; ''; 王小明",
        "本报北京1月1日讯（记者王小明）; 本报北京1月1日讯; 王小明; ''",
        "据新华社北京1月1日电 记者王小明报道：; 据新华社北京1月1日电; 王小明; ''",
        "据新华社北京1月1日电（记者 王小明）; 据新华社北京1月1日电; 王小明; ''",
        "新华社哈尔滨12月31日电（记者 欧阳雪）; 新华社哈尔滨12月31日电; 欧阳雪; ''",
        "本报合肥电 （记者王小明）; 本报合肥电; 王小明; ''",
        "本报合肥电记者王小明、李强报道：; 本报合肥电; 王小明 李强; ''",
        "本报合肥电 记者艾合买提报道：; 本报合肥电; 艾合买提; ''",
        "本报合肥电 记者王 强报道：; 本报合肥电; 王强; ''",
        "新华社柳溪（云岭）1月23日电（记者王小明）; 新华社柳溪（云岭）1月23日电; 王小明; ''",
        "信报讯（记者 王小明）; 信报讯; 王小明; ''",
        "晚报讯（记者王小明）; 晚报讯; 王小明; ''",
        "柳溪区融媒体中心10月5日讯（记者 王小明）; 柳溪区融媒体中心10月5日讯; 王小明; ''",
        "柳溪日报讯(全媒体记者/王小明 李强 通讯员/赵大海); 柳溪日报讯; 王小明 李强; 赵大海",
        "柳溪台消息（柳溪新闻）：; 柳溪台消息（柳溪新闻）; ''; ''",
        "晚风报讯 （记者王小明）; 晚风报讯; 王小明; ''",
        "**本报讯**（记者 王小明）; 本报讯; 王小明; ''",
        "本報訊（記者 陳國棟）; 本報訊; 陳國棟; ''",
        "本报讯（晚报记者 王小明 信息提供 赵大海）; 本报讯; 王小明; 赵大海",
        "本报讯　; 本报讯; ''; ''"})
    void labelAndNamesBeforeTheLead(String opening, String label, String reporters, String correspondents) {
        Story story = only(HEAD, opening + LEAD, NEXT);
        assertThat(story.label()).isNotNull().extracting(p -> p.string()).isEqualTo(label);
        assertThat(story.byline().strings(REPORTER)).isEqualTo(names(reporters));
        assertThat(story.byline().strings(CORRESPONDENT)).isEqualTo(names(correspondents));
        assertThat(story.paragraphs().getFirst().string()).isEqualTo(LEAD);
        assertThat(story.kind().value()).isEqualTo(StoryKind.NEWS);
    }

    private static List<String> names(String text) {
        String bare = text.replace("'", "").strip();
        return bare.isEmpty() ? List.of() : List.of(bare.split(" "));
    }

    @Test
    void reporterInTheFirstSentenceIsNoByline() {
        Story story = only(HEAD, "新华社北京1月1日电 记者从水利部门获悉，便民桥建成通车，两岸来往便利。");
        assertThat(story.byline().isEmpty()).isTrue();
        assertThat(story.paragraphs().getFirst().string()).startsWith("记者从水利部门获悉");
    }

    @Test
    void whereTheNewsComesFromMayBeThePlainTextOfTheLead() {
        assertThat(only(HEAD, "柳溪县政府网站消息，柳溪镇新建的三座便民桥通车，两岸村民来往不再绕路。", NEXT).label()).isNull();
    }

    @Test
    void labelIsNotSeenInALongerWord() {
        assertThat(only(HEAD, "本报电话调查显示，便民桥建成后多数村民表示满意，来往更便利。").label()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"□ 本报记者 王小明", "□本报记者 王小明", "本报记者 王小明", "■ 记者 王小明", "记者　王小明"})
    void bylineOnItsOwnLineBeforeTheLead(String line) {
        Story story = only(HEAD, line, LEAD, NEXT);
        assertThat(story.byline().strings(REPORTER)).containsExactly("王小明");
        assertThat(story.label()).isNull();
        assertThat(story.paragraphs()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"□ 老柳, 老柳", "□听雨, 听雨", "◎ 云间客, 云间客"})
    void aPenNameBehindASignNeedsNoFamilyName(String line, String name) {
        Story story = only("溪边的老屋", line, "溪边有一座老屋，青瓦灰墙，门前一棵老槐树，春天一到便开满了白花。", NEXT);
        assertThat(story.title()).isEqualTo("溪边的老屋");
        assertThat(story.byline().strings(CORRESPONDENT)).containsExactly(name);
    }

    @Test
    void whoTookPartInWritingIsNamedOnALineBehindTheStory() {
        Story story = reader.read(Pages.of(HEAD, "本报记者 王小明", LEAD, NEXT, "（李大山参与采写）", "云岭村办起图书室", "本报讯 云岭村的图书室昨日开门，村民看书不再进城。"))
                .stories().getFirst();
        assertThat(story.byline().strings(REPORTER)).containsExactly("王小明");
        assertThat(story.byline().strings(CORRESPONDENT)).containsExactly("李大山");
        assertThat(story.paragraphs()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"新华社发", "柳溪镇宣传办供图", "资料图片", "（本报记者摄）", "（受访者供图）"})
    void aPictureMayBeCreditedWithoutAName(String credit) {
        Story story = only(HEAD, "图为3月5日通车的便民桥，两岸村民来往不再绕路。", credit);
        assertThat(story.kind().value()).isEqualTo(StoryKind.PHOTO);
        assertThat(story.byline().isEmpty()).isTrue();
        assertThat(story.paragraphs()).hasSize(1);
    }

    @Test
    void whoToldAndWhoWroteItDown() {
        Story story = only(HEAD, LEAD, NEXT, "（本报记者王小明采访整理）");
        assertThat(story.byline().strings(REPORTER)).containsExactly("王小明");
        assertThat(story.kind().value()).isEqualTo(StoryKind.NEWS);
        assertThat(story.paragraphs()).hasSize(2);
    }

    @Test
    void bylineAtTheEndOfTheStory() {
        assertThat(only(HEAD, LEAD, NEXT + "（记者 王小明）").byline().strings(REPORTER)).containsExactly("王小明");
        assertThat(only(HEAD, LEAD, NEXT, "（记者 王小明 李强）").byline().strings(REPORTER)).containsExactly("王小明", "李强");
        assertThat(only(HEAD, LEAD, NEXT + "（王小明 李强）").byline().strings(CORRESPONDENT)).containsExactly("王小明", "李强");
    }

    @Test
    void creditOfACaptionOnItsOwnLineOrTwoOrGluedToTheText() {
        List<Story> stories = List.of(only(HEAD, LEAD, "本报记者 王小明 通讯员 赵大海 摄影报道"),
                only(HEAD, LEAD, "本报记者 王小明\n通讯员 赵大海 摄影报道"), only(HEAD, LEAD + " 本报记者 王小明 通讯员 赵大海 摄影报道"));
        assertThat(stories).allSatisfy(story -> {
            assertThat(story.kind().value()).isEqualTo(StoryKind.PHOTO);
            assertThat(story.byline().strings(REPORTER)).containsExactly("王小明");
            assertThat(story.byline().strings(CORRESPONDENT)).containsExactly("赵大海");
            assertThat(story.byline().strings(PHOTOGRAPHER)).containsExactly("王小明", "赵大海");
            assertThat(story.paragraphs()).singleElement().satisfies(p -> assertThat(p.string()).isEqualTo(LEAD));
        });
    }

    @ParameterizedTest
    @CsvSource({"王小明 摄", "王小明摄", "新华社记者 王小明 摄", "摄影 王小明", "图/王小明", "本报记者 王小明摄", "（王小明 摄）",
        "新华社发（王小明摄）", "王小明摄（影像中国）", "（王小明 影像中国）"})
    void photographerAlone(String credit) {
        Story story = only(HEAD, LEAD, credit);
        assertThat(story.kind().value()).isEqualTo(StoryKind.PHOTO);
        assertThat(story.byline().strings(PHOTOGRAPHER)).containsExactly("王小明");
        assertThat(story.byline().strings(REPORTER)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"新华社记者 王 颂摄, 王颂", "本报记者 赵　晶摄, 赵晶", "本报记者 王小明 苏 怡摄, 王小明 苏怡", "本报记者 王小明　苏　怡　摄, 王小明 苏怡"})
    void aPaddedNameWithItsDeedSetRightBehind(String credit, String photographers) {
        Story story = only(HEAD, LEAD, credit);
        assertThat(story.kind().value()).isEqualTo(StoryKind.PHOTO);
        assertThat(story.byline().strings(PHOTOGRAPHER)).isEqualTo(names(photographers));
    }

    @ParameterizedTest
    @CsvSource({"图为通车现场。王小明摄", "图为通车现场。（王小明 摄）", "图为通车现场。 本报记者 王小明 摄"})
    void creditBehindTheLastSentenceOfACaption(String last) {
        Story story = only(HEAD, LEAD, last);
        assertThat(story.kind().value()).isEqualTo(StoryKind.PHOTO);
        assertThat(story.byline().strings(PHOTOGRAPHER)).containsExactly("王小明");
        assertThat(story.paragraphs().getLast().string()).isEqualTo("图为通车现场。");
    }

    @Test
    void aRareFamilyNameBeforeWordsAndPictures() {
        Story story = only(HEAD, LEAD, "记者昂小明文/图");
        assertThat(story.byline().strings(REPORTER)).containsExactly("昂小明");
        assertThat(story.byline().strings(PHOTOGRAPHER)).containsExactly("昂小明");
    }

    @Test
    void traineesArePhotographersUnderPhotoReport() {
        Story story = only(HEAD, LEAD, "本报记者 王小明 实习记者 李强 摄影报道");
        assertThat(story.byline().strings(TRAINEE)).containsExactly("李强");
        assertThat(story.byline().strings(PHOTOGRAPHER)).containsExactly("王小明", "李强");
    }

    @Test
    void wordsAndPicturesByTheSameHandStayNews() {
        Story story = only(HEAD, "本报讯（记者 王小明 文/图）" + LEAD);
        assertThat(story.kind().value()).isEqualTo(StoryKind.NEWS);
        assertThat(story.byline().strings(REPORTER)).containsExactly("王小明");
        assertThat(story.byline().strings(PHOTOGRAPHER)).containsExactly("王小明");
    }

    @Test
    void wordsAndPicturesByTwoHands() {
        Story story = only(HEAD, LEAD, "本报记者 王小明 文 李强 摄");
        assertThat(story.byline().strings(REPORTER)).containsExactly("王小明");
        assertThat(story.byline().strings(PHOTOGRAPHER)).containsExactly("李强");
    }

    @Test
    void creditGluedToABodyThatBreaksOff() {
        Story story = only(HEAD, "本报讯（记者 王小明）" + LEAD, "据介绍，便民桥由镇里和村里共同出资，工 王小明 摄");
        assertThat(story.truncated().value()).isTrue();
        assertThat(story.kind().value()).isEqualTo(StoryKind.NEWS);
        assertThat(story.byline().strings(PHOTOGRAPHER)).containsExactly("王小明");
        assertThat(story.byline().strings(REPORTER)).containsExactly("王小明");
    }

    @Test
    void aFamilyNameThatIsAlsoAWordOfTheTrade() {
        Story story = only(HEAD, "本报讯（记者 文　静 薛　文）" + LEAD);
        assertThat(story.byline().strings(REPORTER)).containsExactly("文静", "薛文");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '"', value = {
        "□本报记者 王小明 通讯员 赵大海; 王小明; 赵大海",
        "■本报记者王小明、李强; 王小明 李强; ''",
        "本报记者王　伟　李小明 通讯员赵大海; 王伟 李小明; 赵大海",
        "本报记者艾合买提 李强; 艾合买提 李强; ''",
        "记者王小明 通讯员赵大本报道; 王小明; 赵大本"})
    void aBylineLineInItsForms(String line, String reporters, String correspondents) {
        Story story = only(HEAD, line, LEAD, NEXT);
        assertThat(story.byline().strings(REPORTER)).isEqualTo(names(reporters));
        assertThat(story.byline().strings(CORRESPONDENT)).isEqualTo(names(correspondents));
        assertThat(story.label()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"口述：王小明　整理：李强", "王小明 口述 李强 整理", "编译：王小明 李强"})
    void whoTellsAStoryAndWhoWritesItDownAreItsWriters(String line) {
        Story story = only(HEAD, line, LEAD, NEXT);
        assertThat(story.byline().strings(CORRESPONDENT)).containsExactly("王小明", "李强");
        assertThat(story.subheads()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"本报评论员", "新华社评论员", "本报编辑部"})
    void aCommentaryOfTheHouseNamesNobody(String line) {
        Story story = only("让便民桥真正便民", line, LEAD, NEXT);
        assertThat(story.title()).isEqualTo("让便民桥真正便民");
        assertThat(story.subheads()).isEmpty();
        assertThat(story.byline().names().values()).allMatch(List::isEmpty);
        assertThat(story.byline().printed()).isNotEmpty();
    }

    @Test
    void aStoryWithoutALabelThatIsSignedBehindItIsAStory() {
        List<Story> stories = reader.read(Pages.of(HEAD, "本报讯（记者 王小明）" + LEAD, NEXT, "山路上的“活路标”",
                "云头岭弯多雾大，过往司机都认得一个穿黄雨衣的人，他是养路工老邓。", "“莫停，莫停，后头还有车。”（李强）", "云岭村办起图书室",
                "本报讯（记者 赵大海）云岭村办起图书室，村民看书不再进城。")).stories();
        assertThat(stories).extracting(Story::title).containsExactly(HEAD, "山路上的“活路标”", "云岭村办起图书室");
        assertThat(stories.get(1).byline().strings(CORRESPONDENT)).containsExactly("李强");
    }

    @ParameterizedTest
    @CsvSource({"□ 闻 喜, 闻喜", "□ 阿　桥, 阿桥", "郝大为, 郝大为", "*田埂*, 田埂", "*通讯员 王小明*, 王小明", "向阳花, 向阳花"})
    void aNameAloneOrBehindASignIsTheWriter(String line, String name) {
        assertThat(only("父亲的自行车", line, LEAD, NEXT).byline().strings(CORRESPONDENT)).containsExactly(name);
    }

    @ParameterizedTest
    @CsvSource({"（温 馨）, 温馨", "（钟　晓）, 钟晓"})
    void aNameSetWithABlankInBracketsIsTheWriter(String end, String name) {
        assertThat(only("换季衣物巧收藏", LEAD, NEXT + end).byline().strings(CORRESPONDENT)).containsExactly(name);
    }

    @Test
    void aPenNameAloneBetweenHeadingAndTextIsTheWriter() {
        Story story = only("便民桥边的下午", "阿桥", LEAD, NEXT);
        assertThat(story.byline().strings(CORRESPONDENT)).containsExactly("阿桥");
        assertThat(story.subheads()).isEmpty();
    }

    @Test
    void aWordBetweenHeadingAndTextIsAPenNameUnlessItTellsWhatKindOfTextFollows() {
        assertThat(only("别让便民桥变成停车场", "流水", LEAD, NEXT).byline().strings(CORRESPONDENT)).containsExactly("流水");
        assertThat(only("别让便民桥变成停车场", "随笔", LEAD, NEXT).byline().isEmpty()).isTrue();
    }

    @Test
    void oneNameBelowATextIsItsWriterAndNoKickerOfTheNext() {
        List<Story> stories = reader.read(Pages.of("## 小区里的健身器材谁来修", LEAD, NEXT, "李春荷", "## 请给“招手停”一个停的地方",
                "桥头没有车站，车停在哪里没有人说得清。", "能不能在桥头立一块牌子，让车停在一个地方。", "苗振东")).stories();
        assertThat(stories).extracting(story -> story.byline().strings(CORRESPONDENT)).containsExactly(List.of("李春荷"), List.of("苗振东"));
        assertThat(stories.getLast().kicker()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"（新华社石台3月8日电　记者王小明）, 新华社石台3月8日电", "【本报石台3月8日讯 记者王小明】, 本报石台3月8日讯"})
    void labelAndBylineMayStandInOnePairOfBrackets(String opening, String label) {
        Story story = only(HEAD, opening + LEAD, NEXT);
        assertThat(story.label()).isNotNull().extracting(p -> p.string()).isEqualTo(label);
        assertThat(story.byline().strings(REPORTER)).containsExactly("王小明");
        assertThat(story.paragraphs().getFirst().string()).isEqualTo(LEAD);
    }

    @Test
    void bracketsThatOnlySetALabelOffAreNoPartOfIt() {
        Story story = only(HEAD, "【本报讯】（记者　王小明）" + LEAD, NEXT);
        assertThat(story.label()).isNotNull().extracting(p -> p.string()).isEqualTo("本报讯");
    }

    @Test
    void aHeadlineThatCouldBeCutIntoNamesIsNone() {
        assertThat(only("欧洲多国高温持续", LEAD, NEXT).title()).isEqualTo("欧洲多国高温持续");
    }

    @Test
    void aLabelBeforeAColumnBreakIsNoByline() {
        Story story = only(HEAD, "本报讯 记者从交通管理部门", "获悉，柳溪镇新建的三座便民桥通车，两岸村民来往不再绕路。", NEXT);
        assertThat(story.label()).isNotNull().extracting(p -> p.string()).isEqualTo("本报讯");
        assertThat(story.byline().isEmpty()).isTrue();
    }
}
