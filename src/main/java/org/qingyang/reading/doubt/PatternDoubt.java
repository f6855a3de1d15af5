package org.qingyang.reading.doubt;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import org.qingyang.language.Form;
import org.qingyang.text.Span;

/// A turn of phrase that is wrong wherever it stands, or nearly so.
///
/// @param signs   a text that holds none of these cannot hold the turn
/// @param form    the whole match is the doubtful place; a group `it` is what might be changed
/// @param instead what might stand in the place of `it`, with `$1` for groups; empty where nothing can be offered
record PatternDoubt(String id, List<String> signs, Form form, double confidence, String instead) implements TextDoubt {

    private static final String IT = "it";

    /// The known turns. Each was met in print; the test is of the form and not of the words met.
    static List<TextDoubt> all() {
        return List.of(
                of("reading.doubt.no-subject", "会上", "会", "(?<=^|[。！？])会上(?:作了|作出|宣读|传达|通报|指出|强调|介绍了|要求|部署)", 0.8, ""),
                of("reading.doubt.date-range", "月", "0123456789",
                "(?:\\d{1,2}月)?(?<it>(\\d{1,2})([至到—-]))\\d{1,2}日(?<=月\\d{1,2}[至到—-]\\d{1,2}日)", 0.6, "$2日$3"),
                of("reading.doubt.adverb", "进一步 不断 持续 逐步", "强加深提完落做抓巩", "(?<it>(强化|加强|深化|提升|提高|完善|落实|做好|抓好|巩固)(进一步|不断|持续|逐步))",
                0.8, "$3$2"),
                of("reading.doubt.bare-noun", "领域", "领", "(?<=做好|开展|推进|加强|参与|[。，；、]在)领域[内中里]", 0.7, ""),
                of("reading.doubt.as", "作为", "作", "(?<it>作为)[^，。；！？]{2,20}(?:送上|送去|发放|赠送|献上)", 0.7, "为"),
                of("reading.doubt.turned", "转化", "将把", "[将把][^，。；！？]{2,20}(?<it>转化)(?![为成到到率的和、，。])[^，。；！？]{2,12}", 0.6, "转化为"),
                of("reading.doubt.begin", "开始“", "开", "(?<it>开始)“[^”]{1,12}”(?:[、“][^”]{1,12}”)*等(?:环节|活动|项目|内容)", 0.6, "开展"),
                of("reading.doubt.list-marks", "”“", "”", "”“[^“”。；]{1,30}”[^“”。；]{0,14}，“[^“”。；]{1,30}”[^“”。；，]{0,6}等", 0.6, ""),
                of("reading.doubt.doubled-mark", "，， 。。 ；； ：： 、、 ！！ ？？ ..", "，。；：、！？.", "(?<it>([，。；：、！？.])\\2)", 0.7, "$2"));
    }

    private static PatternDoubt of(String id, String signs, String first, String pattern, double confidence, String instead) {
        return new PatternDoubt(id, List.of(signs.split(" ")), Form.of(first, pattern), confidence, instead);
    }

    @Override
    public List<Finding> find(String text) {
        if (!mayStandIn(text)) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        for (MatchResult turn : form.all(text)) {
            Finding finding = Finding.of(new Span(turn.start(), turn.end()), confidence, turn.group());
            findings.add(instead.isEmpty() ? finding : finding.orRather(new Span(turn.start(IT), turn.end(IT)),
                    replacement(turn)));
        }
        return findings;
    }

    private boolean mayStandIn(String text) {
        for (String sign : signs) {
            if (text.contains(sign)) {
                return true;
            }
        }
        return false;
    }

    private String replacement(MatchResult turn) {
        String result = instead;
        for (int group = 1; group <= turn.groupCount(); group++) {
            String value = turn.group(group);
            result = result.replace("$" + group, value == null ? "" : value);
        }
        return result;
    }
}
