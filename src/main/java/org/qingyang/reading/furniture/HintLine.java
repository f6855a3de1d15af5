package org.qingyang.reading.furniture;

import java.util.regex.Pattern;
import org.qingyang.language.CharacterSet;
import org.qingyang.model.FurnitureKind;
import org.qingyang.reading.line.Line;
import org.qingyang.reading.line.Sentences;

/// What a page tells its readers beside the stories: where to scan a code, what comes on which page, the weather, the
/// numbers drawn in a lottery.
final class HintLine implements FurnitureRule {

    private static final int LONGEST = 60;
    private static final CharacterSet FIGURES = new CharacterSet("0123456789");
    private static final Pattern CODE = Pattern.compile("(?:请)?扫(?:描|一扫|码).{0,40}|.{0,20}(?:二维码|扫码(?:关注|观看|阅读|下载|收听))|"
            + "(?:官方)?(?:微信|微博|微信公众号)[：@].{2,20}|"
            + "(?:欢迎|敬请)(?:登录|登陆|关注|访问|订阅|下载).{0,16}(?:网站?|微信|微博|公众号|客户端|视频号|抖音号?)");
    private static final Pattern CONTENTS = Pattern.compile("(?:今日|本期|本报|要闻|新闻|内容)?(?:导读|看点|提要|导航|速览)");
    /// A title and the page that it stands on, set apart by an arrow, dots or a blank.
    private static final Pattern ENTRY = Pattern.compile(".{4,40}?(?:[ 　]*(?:[▶►→>/／]|[.·…]{2,})[ 　]*|[ 　]+)(?:详见|"
            + "见)?(?:第?[A-Da-d]?\\d{1,2}版|[A-D]\\d{1,2})");
    private static final String SKY = "(?:晴|阴|多云|[小中大阵暴]雨|[小中大]雪|雾|霾|风)";
    private static final String DEGREES = "-?\\d{1,2}\\s?(?:℃|度|°C)?\\s?[~～至到—-]{1,2}\\s?-?\\d{1,2}\\s?(?:℃|度|°C)";
    private static final Pattern WEATHER = Pattern.compile(".{0,40}" + SKY + ".{0,30}" + DEGREES + ".{0,30}|.{0,10}" + DEGREES
            + ".{0,10}" + SKY + ".{0,20}|天气(?:预报)?[： ].{0,20}" + SKY + ".{0,30}");
    private static final Pattern DRAW = Pattern.compile("(?:.{0,6}(?:双色球|大乐透|排列[三五35]|3D|七乐彩|七星彩|快乐8|\\d{2}选\\d)第?\\d{4,}期|"
            + "(?:红球|蓝球|前区|后区|(?:开奖|中奖)号码)[：: ]{1,2}\\d).{0,50}");

    @Override
    public FurnitureKind kind() {
        return FurnitureKind.OTHER;
    }

    @Override
    public boolean matches(Line line) {
        String text = line.folded();
        if (text.length() > LONGEST || Sentences.isComplete(text)) {
            return false;
        }
        boolean figures = FIGURES.isIn(text);
        boolean degrees = figures && (text.indexOf('℃') > 0 || text.indexOf('度') > 0 || text.indexOf('°') > 0);
        return CONTENTS.matcher(text).matches() || figures && DRAW.matcher(text).matches()
                || degrees && WEATHER.matcher(text).matches()
                || text.indexOf('，') < 0 && (CODE.matcher(text).matches() || figures && ENTRY.matcher(text).matches());
    }
}
