package org.qingyang.reading.furniture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingyang.language.Language;
import org.qingyang.model.FurnitureKind;
import org.qingyang.reading.byline.BylineGrammar;
import org.qingyang.reading.line.Lines;
import org.qingyang.text.SourceText;

class FixedFurnitureTest {

    private final FixedFurniture furniture = new FixedFurniture(new BylineGrammar(Language.standard()));

    private List<Optional<FurnitureKind>> kinds(String text) {
        return furniture.kinds(Lines.of(SourceText.of(text)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "PAGE_HEAD; 2024年5月6日 星期一 3版 综合", "PAGE_HEAD; 第3版 要闻 2024年5月6日 星期一", "PAGE_HEAD; A04 民生 2024-05-06",
        "PAGE_HEAD; 2024年5月6日　星期一　农历甲辰年三月廿八", "PAGE_HEAD; 第3版", "PAGE_HEAD; 00003版：综合新闻", "PAGE_HEAD; A03 2024年5月6日/星期一/综合新闻/责编 王小明 李江/美编 赵敏/校对 周大海 吴桂兰 孙立德 钱一平 郑三元",
        "EDITORS; 责任编辑 王小明 美术编辑 李江 校对 赵敏",
        "EDITORS; 责编：王小明　版式：李强", "EDITORS; 本版编辑/王小明", "JUMP; （下转第3版）", "JUMP; 上接第1版", "TABLE; | 日期 | 天气 |",
        "TABLE; |---|---|", "IMAGE; ![](images/1.jpg)", "IMAGE; <!-- image -->", "IMAGE; ![Example](image.png)", "OTHER; ——————", "EDITORS; ——编  者", "EDITORS; （编者）",
        "OTHER; 数据来源：柳溪镇政府　　制    图：王小明", "OTHER; 资料来源：柳溪镇统计站",
        "OTHER; - 3 -", "OTHER; 本报地址：柳溪路1号 邮编：100000 电话：12345678", "OTHER; 广告热线：12345678　柳溪晚报",
        "OTHER; 扫描二维码 关注柳溪晚报", "OTHER; 今日导读", "OTHER; 三座便民桥同日通车 ▶A03版", "OTHER; 图书室开到村口……6版", "OTHER; 今天多云转小雨 8℃～15℃ 偏北风2到3级",
        "OTHER; 双色球第2012089期", "OTHER; 红球：03 07 12 19 24 31 蓝球：08", "OTHER; 招聘 柳溪饭店聘厨师2名，包吃住，电话12345678901",
        "PAGE_HEAD; 柳溪晚报", "PAGE_HEAD; 柳溪农民报 2003年4月22日 综合新闻", "PAGE_HEAD; 柳溪商报 产业观察", "OTHER; ```markdown", "OTHER; ```", "OTHER; <!-- page 6 -->",
        "PAGE_HEAD; LIUXI WANBAO", "PAGE_HEAD; 文艺副刊", "PAGE_HEAD; 02 城事 责任编辑 王小明",
        "OTHER; 【广告】", "OTHER; CMYK", "OTHER; 欢迎关注柳溪晚报微信公众号", "OTHER; 天气：白天阴，夜里有小雨，山顶6℃"})
    void isKnownByItsForm(FurnitureKind kind, String line) {
        assertThat(kinds(line)).containsExactly(Optional.of(kind));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024年5月6日，柳溪镇三座桥通车。", "编辑部的故事", "版面改革带来新气象", "本报记者 王小明 摄影报道", "校对机器人上岗",
        "第3版图书热销", "柳溪镇周五周六“集市夜” 摊主料有阵雨", "报名电话：12345678", "柳溪晚报", "明天降温8℃～10℃ 市民出行请添衣，老人孩子少出门。", "村里扫码点餐的人多了",
        "全镇招聘教师 报名从速", "双色球中奖者捐款修桥", "柳溪队 3比2 云岭队", "2001年1月1日零时出生的宝宝在一起"})
    void otherLinesAreLeftToTheSearch(String line) {
        assertThat(kinds("柳溪镇\n\n云岭村\n\n竹园乡\n\n" + line + "\n\n尾行").get(3))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"PAGE_HEAD, A12", "PAGE_HEAD, 第3版", "PAGE_HEAD, 今日16版", "OTHER, 广告"})
    void aPageNumberAndTheWordBesideAdvertisementsAreKnownAnywhere(FurnitureKind kind, String line) {
        assertThat(kinds("柳溪镇\n\n云岭村\n\n竹园乡\n\n" + line + "\n\n尾行").get(3)).contains(kind);
    }

    @Test
    void aSloganBelowAPageHeadIsNoRowOfATable() {
        assertThat(kinds("2024年5月6日 星期一 3版 综合\n\n坚定信心 真抓实干 开拓奋进 务求实效\n\n柳溪镇"))
                .containsExactly(Optional.of(FurnitureKind.PAGE_HEAD), Optional.empty(), Optional.empty());
        assertThat(kinds("9:30 柳溪台 云岭故事\n10:15 竹园台 新闻\n23:00 柳溪台 体育 柳溪队—云岭队")).containsOnly(Optional.of(FurnitureKind.TABLE));
        assertThat(kinds("柳溪 晴 12 23\n云岭 多云 10 21\n竹园 阴 9 18")).containsOnly(Optional.of(FurnitureKind.TABLE));
    }

    @Test
    void theTitlesOfATableAndTheWordBelowAPageHeadAreFurnitureToo() {
        assertThat(kinds("柳溪队在主场赢了球。\n比赛结果\n柳溪 3比2 云岭\n竹园 1比0 石桥\n云岭村办起图书室")).containsExactly(Optional.empty(),
                Optional.of(FurnitureKind.TABLE), Optional.of(FurnitureKind.TABLE), Optional.of(FurnitureKind.TABLE), Optional.empty());
        assertThat(kinds("柳溪队在主场赢了球。（记者 王小明）\n比赛结果\n柳溪 3比2 云岭\n竹园 1比0 石桥").get(1)).contains(FurnitureKind.TABLE);
        assertThat(kinds("2024年5月6日 星期一 3版 综合\n城事\n柳溪镇新建三座便民桥").get(1)).contains(FurnitureKind.PAGE_HEAD);
        assertThat(kinds("2024年5月6日 星期一 3版 综合\n停水通知\n柳溪镇明天夜里停水，请大家提前储水。").get(1)).isEmpty();
    }

    @Test
    void aTitleBelowThePageHeadWithItsWriterBelowIsNoSection() {
        assertThat(kinds("2024年5月6日 星期一 3版 副刊\n\n故乡的桥\n\n□ 何川\n\n故乡有一座桥，桥下是柳溪。").get(1)).isEmpty();
    }

    @Test
    void aPapersNameAboveTheDateIsNoHeading() {
        assertThat(kinds("柳溪卫士报\n\n2024年5月6日 星期一 第1版\n\n柳溪镇新建三座便民桥").getFirst()).contains(FurnitureKind.PAGE_HEAD);
    }

    @Test
    void theSecondCopyOfALineIsARepeat() {
        String line = "便民桥由镇里和村里共同出资修建，工期四个月，总长";
        assertThat(kinds(line + "\n\n" + line)).containsExactly(Optional.empty(), Optional.of(FurnitureKind.REPEATED));
        assertThat(kinds("等什么呢？我也说不清。\n\n桥修好了。\n\n等什么呢？我也说不清。")).containsOnly(Optional.empty());
        assertThat(kinds(line + "\n\n柳溪镇\n\n云岭村\n\n竹园乡\n\n" + line)).containsOnly(Optional.empty());
        assertThat(kinds("本报记者 王小明 摄影报道\n\n本报记者 王小明 摄影报道")).containsOnly(Optional.empty());
    }
}
