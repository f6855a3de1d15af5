package org.qingyang.facts.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qingyang.facts.base.Find;
import org.qingyang.facts.base.Paragraph;
import org.qingyang.language.NameCharacters;
import org.qingyang.language.Token;
import org.qingyang.language.Tokenizer;
import org.qingyang.language.WordSet;
import org.qingyang.text.Span;

/// Organisations without a word that ends them: the brand of a company named in full elsewhere in the story, a short
/// form that the text itself introduces, and lists that say what they list (甲、乙、丙等9家网点).
final class ShortNames {

    private static final Pattern TRADE = Pattern.compile(
            "[（(]|有限|股份|科技|集团|公司|服务|保安|实业|工程|机电|装备|物业|餐饮|电子|信息|网络|文化|传媒|投资|控股|建设|建筑|置业|贸易|生物|医药|汽车|能源|环保|技术|制造"
                    + "|产业|食品|酒店|旅游|物流|快递|商贸|房地产|资产|分公司");
    private static final Pattern INTRODUCED =
            Pattern.compile("（(?:以下|下|以下统)?(?:简称|称)为?[“”:：]?“?([\\p{IsHan}A-Za-z0-9]{2,12})”?）");
    private static final String END = "等(?:[0-9一二三四五六七八九十百多余]+家|(?:快递|外卖|互联网|电商|平台|知名|龙头)+(?:企业|公司|平台)|(?:国内|国际|知名|著名|重点|多所|多家|"
            + "众多)*(?:高校|院校|企业|公司|媒体|银行|车企|药企|房企|俱乐部|球队)|(?:多家)?单位)";
    private static final Pattern LIST_END = Pattern.compile(END);
    private static final Pattern LISTED = Pattern.compile("((?:[\\p{IsHan}A-Za-z]{2,8}、){1,9}[\\p{IsHan}A-Za-z]{2,8})" + END);

    /// These tell the kind of a team and not its name.
    private static final Pattern QUALIFIED = Pattern.compile(".*(?:国家|国奥|龙舟|舞狮|舞龙|秧歌|电竞|门球|青年|少年|男|女|[足篮排]球?|球|"
            + "支|大|中|总|田径|游泳|体操|举重|跳水|射击|射箭|击剑|摔跤|柔道|拳击|跆拳道|赛艇|皮划艇|自行车|马术|武术|滑雪|滑冰|冰壶|象棋|围棋|训练|集训|选手|代表)队");

    /// What has a short form and is no institution: 第十次侨代会.
    private static final Pattern NO_BODY = Pattern.compile("第[一二三四五六七八九十0-9]+[次届].*|.*(?:大会|会议|代会|两会|法|法典|条例|办法|意见|规定|规划|方案|通知|"
            + "项目|工程|计划|协定|协议|公约|指南|报告|论坛|世博会|博览会|运动会|进博会|广交会|服贸会|节|赛|杯|奖|案|指标|指数|制度|行动|系统|平台|基地|标准)");

    /// Of a place there is one for each field, so that the story means that one further on: 华商|总会.
    private static final WordSet SOCIETIES = new WordSet(Set.of("总会", "商会", "学会", "协会", "联谊会", "同乡会", "促进会", "基金会", "研究会"));
    private static final int LONGEST_FIELD = 6;

    private ShortNames() {
    }

    /// Short forms that a bracket right behind a name gives it, with that name as printed: 某某有限公司（以下简称“某某”）.
    static Map<String, String> introduced(List<Names> names) {
        Map<String, String> introduced = new HashMap<>();
        for (Names one : names) {
            Paragraph paragraph = one.paragraph();
            if (paragraph.text().indexOf('称') >= 0) {
                INTRODUCED.matcher(paragraph.text()).results()
                        .forEach(bracket -> one.organisations().stream()
                        .filter(find -> find.end() == bracket.start() && find.at().length() > bracket.group(1).length())
                        .findFirst()
                        .ifPresent(find -> introduced.put(paragraph.printed(new Span(bracket.start(1), bracket.end(1))),
                        paragraph.printed(find.at()))));
            }
        }
        return introduced;
    }

    /// The short forms that these full names and the texts give.
    static Set<String> of(List<String> names, List<Paragraph> paragraphs) {
        Set<String> forms = new LinkedHashSet<>();
        for (String name : names) {
            brand(name, forms);
            club(name, forms);
            forms.addAll(ofTwo(name));
            if (name.endsWith("高级中学")) {
                forms.add(name.substring(0, name.length() - 4) + "高中");
            }
            int end = OrganisationWords.AGAIN.lengthBefore(name, name.length());
            if (end > 0) {
                forms.add(name.substring(name.length() - end));
            }
            own(name, forms);
            authority(name, forms);
        }
        forms.addAll(Abbreviation.of(new LinkedHashSet<>(names), paragraphs));
        for (Paragraph paragraph : paragraphs) {
            bracketed(names, paragraph.text(), forms);
            if (paragraph.text().indexOf('称') >= 0) {
                INTRODUCED.matcher(paragraph.text()).results().map(introduced -> introduced.group(1))
                        .filter(form -> !NO_BODY.matcher(form).matches() && !OrganisationWords.BARE.has(form)
                        && !form.endsWith("标的公司")).forEach(forms::add);
            }
        }
        return forms;
    }

    /// 民进中央|开明画院, 石台县|松风剧团: what is left without the place or the known institution before it, where that has a name of its own.
    private static void own(String name, Set<String> forms) {
        int owner = Math.max(Places.lengthAt(name, 0), OrganisationWords.CLOSED.lengthAt(name, 0));
        int head = owner == 0 ? 0 : OrganisationWords.NAMED.lengthBefore(name, name.length());
        String own = name.substring(owner, name.length() - Math.min(head, name.length() - owner));
        if (head > 0 && own.length() > 1 && name.length() - owner > 3 && Places.lengthAt(own, 0) == 0
                && (SOCIETIES.ends(name) && own.length() <= LONGEST_FIELD
                || Tokenizer.tokens(own).stream().noneMatch(ShortNames::isCommon))) {
            forms.add(name.substring(owner));
        }
    }

    /// A word that tells which one of many of the kind it is: 第一|人民|医院.
    private static boolean isCommon(Token word) {
        return OrganisationWords.KINDS.has(word.text()) || OrganisationWords.INNER.has(word.text())
                || OrganisationWords.BARE.has(word.text()) || OrganisationWords.RANKS.has(word.text()) || word.is("m");
    }

    /// 省|财政厅, 云岭市|体育局: an authority is called without its place further on.
    private static void authority(String name, Set<String> forms) {
        int place = Places.lengthAt(name, 0);
        String rest = place > 1 && place < name.length() ? name.substring(place) : name;
        String own = "省市区县州旗".indexOf(rest.charAt(0)) >= 0 ? rest.substring(1) : rest;
        boolean office = own.length() > 2 && own.length() < name.length() && "局厅署院办".indexOf(own.charAt(own.length() - 1)) >= 0;
        if (office && OrganisationWords.HEADS.has(own) && !OrganisationWords.BARE.has(own) && !OrganisationWords.NAMED.has(own)) {
            forms.add(own);
        }
    }

    /// 某某归侨联谊会（某侨联）: right behind the name, in brackets, of its characters.
    private static void bracketed(List<String> names, String text, Set<String> forms) {
        for (int open = text.indexOf('（'); open > 0; open = text.indexOf('（', open + 1)) {
            int close = text.indexOf('）', open);
            String form = close - open < 4 || close - open > 7 ? "" : text.substring(open + 1, close);
            int at = open;
            boolean shortened = !form.isEmpty() && names.stream()
                    .anyMatch(name -> name.length() > form.length() + 2 && text.startsWith(name, at - name.length())
                    && form.chars().allMatch(c -> name.indexOf(c) >= 0));
            if (shortened) {
                forms.add(form);
            }
        }
    }

    /// 上海|申花|队: what is left without the place, with and without the last word.
    private static void club(String name, Set<String> forms) {
        int place = Places.lengthAt(name, 0);
        int length = name.length() - place;
        if (place > 0 && length > 2 && length < 6 && name.endsWith("队") && !QUALIFIED.matcher(name.substring(place)).matches()) {
            forms.add(name.substring(place));
            forms.add(name.substring(place, name.length() - 1));
            forms.add(name.substring(0, name.length() - 1));
        }
        if (place == 0 && length > 2 && length < 5 && name.endsWith("队") && OrganisationWords.CLOSED.has(name)) {
            forms.add(name.substring(0, length - 1));
        }
    }

    /// Short forms of two characters: 中国国家博物馆 → 国博, 云岭大学 → 云大, 某市总工会 → 市总.
    static Set<String> ofTwo(String name) {
        Set<String> forms = new LinkedHashSet<>();
        int rank = name.length() - 4;
        if (name.endsWith("总工会") && rank >= 0 && "省市区县".indexOf(name.charAt(rank)) >= 0) {
            forms.add(name.charAt(rank) + "总");
        }
        String last = name.endsWith("博物馆") ? "博" : name.endsWith("大学") ? "大" : name.endsWith("图书馆") ? "图" : "";
        if (!last.isEmpty() && name.length() > 3) {
            forms.add(name.charAt(0) + last);
            forms.add(name.charAt(name.startsWith("中国") ? 2 : 0) + last);
            forms.removeIf(form -> NameCharacters.frequency(form) > 0);
        }
        return forms;
    }

    private static void brand(String name, Set<String> forms) {
        boolean isCompany = name.contains("公司") || name.contains("集团");
        int place = Places.lengthAt(name, 0);
        String rest = name.substring(place);
        Matcher trade = TRADE.matcher(rest);
        if (!isCompany || !trade.find()) {
            return;
        }
        if (trade.start() >= 3 && place > 0 || trade.start() >= 4) {
            forms.add(rest.substring(0, trade.start()));
        }
        int bracket = rest.indexOf("（集团）");
        if (bracket >= 2) {
            forms.add(rest.substring(0, bracket) + "集团");
        }
        int group = rest.indexOf("集团");
        if (group >= 2 && place > 0) {
            forms.add(rest.substring(0, group + 2));
        }
    }

    static List<Find> again(Paragraph paragraph, Set<String> forms, Cover taken) {
        List<Find> found = new ArrayList<>();
        String text = paragraph.text();
        for (String form : forms) {
            for (int at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
                boolean whole = form.length() > 2 || paragraph.isEdge(at) && paragraph.isEdge(at + form.length());
                if (whole && !isKind(text, form, at)) {
                    add(found, new Find(at, at + form.length(), "organisation.short", 0.75), taken);
                }
            }
        }
        return found;
    }

    /// 各街道|总工会: many of them.
    private static boolean isKind(String text, String form, int at) {
        return at > 0 && "道级各区市县镇乡省州".indexOf(text.charAt(at - 1)) >= 0
                && (OrganisationWords.AGAIN.has(form) || OrganisationWords.HEADS.has(form));
    }

    private static boolean endsList(String text) {
        Matcher end = text.indexOf('等') < 0 || text.indexOf('、') < 0 ? null : LIST_END.matcher(text);
        for (int at = text.indexOf('等'); end != null && at >= 0; at = text.indexOf('等', at + 1)) {
            if (end.region(at, text.length()).lookingAt()) {
                return true;
            }
        }
        return false;
    }

    static List<Find> listed(Paragraph paragraph, Cover taken) {
        if (!endsList(paragraph.text())) {
            return List.of();
        }
        List<Find> found = new ArrayList<>();
        Matcher matcher = LISTED.matcher(paragraph.text());
        while (matcher.find()) {
            if (matcher.group().endsWith("单位") && !taken.touches(matcher.start(1), matcher.end(1))) {
                continue;
            }
            int start = properStart(paragraph, matcher.start(1), paragraph.text().indexOf('、', matcher.start(1)));
            for (int at = start; at < matcher.end(1);) {
                int comma = paragraph.text().indexOf('、', at);
                int end = comma < 0 || comma > matcher.end(1) ? matcher.end(1) : comma;
                if (!isCommon(paragraph, at, end)) {
                    add(found, new Find(at, end, "organisation.list", 0.7), taken);
                }
                at = end + 1;
            }
        }
        return found;
    }

    /// Leaves out what leads up to the first name of a list: 来自辖区|京东.
    private static int properStart(Paragraph paragraph, int start, int end) {
        int at = end;
        while (at > start) {
            var word = paragraph.wordAt(at - 1);
            boolean leads = OrganisationWords.STOPS.has(word.text()) || word.is("v") && at < end || word.is("p")
                    || word.is("u") || word.is("r");
            if (leads) {
                return at;
            }
            at = Math.max(start, word.start());
        }
        return start;
    }

    private static boolean isCommon(Paragraph paragraph, int start, int end) {
        var word = paragraph.wordAt(start);
        String item = paragraph.text().substring(start, end);
        return Places.isKnown(item) || item.contains("及")
                || item.length() > 2 && "镇乡村".indexOf(item.charAt(item.length() - 1)) >= 0
                || word.start() == start && word.end() == end
                && (word.nature().equals("n") || word.is("vn") || word.is("v") || word.is("gi"));
    }

    private static void add(List<Find> found, Find find, Cover taken) {
        if (find.at().length() > 1 && !taken.touches(find.start(), find.end())) {
            found.add(find);
            taken.add(find.at());
        }
    }
}
