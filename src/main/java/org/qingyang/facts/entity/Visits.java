package org.qingyang.facts.entity;

import java.util.regex.Pattern;
import org.qingyang.facts.base.Find;
import org.qingyang.facts.base.Paragraph;

/// Houses that are institutions as well: where somebody goes there or something is held there, the house is a place.
final class Visits {

    private static final Pattern HOUSE = Pattern.compile(".*(?:博物馆|图书馆|美术馆|文化馆|科技馆|档案馆|纪念馆|艺术馆|展览馆|陈列馆|规划馆|体育馆|殡仪馆|"
            + "宾馆|大?饭店|大?酒店|会堂|大厦|[^究]中心|剧院|音乐厅|敬老院|养老院|福利院|驿站|工作站|服务站|电厂|水厂|处理厂|基地)");
    private static final String LASTS = "馆心院厅站厂地店堂厦";
    /// An office of an authority stays one.
    private static final Pattern OFFICE = Pattern.compile("工会|局|委|公司|集团|大学|政府|协会|联合会|法院|检察院|职教|医疗|技工");
    private static final Pattern GOES = Pattern.compile("(?:走进|走入|步入|来到|参观|前往|赶赴|奔赴|抵达|位于|坐落于|到访|探访|游览|莅临|查看|察看|视察|走访|观摩|"
            + "(?<![得达受感送交寄])到|(?<!送)至|赴)了?$");
    private static final Pattern AT = Pattern.compile("[在于]$");
    private static final Pattern HELD = Pattern.compile("(?:\\p{IsHan}{0,6}?)(?:举行|举办|召开|开幕|启幕|启动|揭牌|揭幕|展出|开展|上演|演出|亮相|落幕|拉开|开讲|"
            + "开赛|进行|首演|首发|发布|签约|隆重|结束|收官|闭幕|谢幕|打响|开打|开战|举办地|成功|会见|会谈|会晤|设灵|设宴|火化|送别|告别|座谈|参加)");
    private static final Pattern WITHIN = Pattern.compile("[内里外]|[0-9一二三四五六七八九十]{1,3}[楼层]|[^，。、]{0,3}会议[室厅]|门口|门前|附近|旁|大厅|展厅");
    private static final Pattern ACTS = Pattern.compile("的|(?:党委|党组|党支部|副)?(?:主任|馆长|院长|站长|厂长|书记|负责人|工作人员|研究员|教练|主办|承办|联合|共同|表示|"
            + "介绍)");
    private static final int NEAR = 4;

    private Visits() {
    }

    /// Whether this institution is meant as a house here.
    static boolean isPlace(Paragraph paragraph, Find find) {
        String text = paragraph.text();
        if (LASTS.indexOf(paragraph.at(find.end() - 1)) < 0) {
            return false;
        }
        String name = paragraph.text(find.at());
        if (!HOUSE.matcher(name).matches() || OFFICE.matcher(name).find()) {
            return false;
        }
        if (WITHIN.matcher(text).region(find.end(), text.length()).lookingAt()) {
            return true;
        }
        String before = text.substring(Math.max(0, find.start() - NEAR), find.start());
        boolean acts = ACTS.matcher(text).region(find.end(), text.length()).lookingAt();
        return !acts && GOES.matcher(before).find()
                || AT.matcher(before).find() && HELD.matcher(text).region(find.end(), text.length()).lookingAt();
    }
}
