package org.qingyang.facts.entity;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qingyang.language.WordSet;

/// Takes the words of a post apart: what tells when it was held, the house or the place in it, two posts without a mark between
/// them.
final class PostParts {

    /// A post right behind the name of a village, a town or a street.
    private static final Pattern VILLAGE = Pattern.compile("(?:.*[省市区县乡镇道])?([^省市区县乡镇]{1,8}(?:村(?!委会)|社区(?!居委会)|街道|镇|乡))(.{2,})");
    private static final String SETTLED = "村社街镇乡";
    /// These end like one.
    private static final Pattern NO_VILLAGE = Pattern.compile(".*(?:驻村|城乡|下乡|返乡|农村|乡村|我村|该村|本村|我乡|我镇)");
    /// A post that holds the word for the rank of the place before it: 某某市|副市长.
    private static final Pattern RANKED = Pattern.compile("(.{1,16}([省市县区州镇乡村里]))((?:常务)?代?副?\\2长)");
    private static final Pattern SENT = Pattern.compile("(?:选派|下派|派)?驻(.{1,8}(?:村|社区|镇|乡|街道))((?:第一|党总支|党支部)?(?:第一)?书记|工作队队长)");
    /// 驻某某王国|特命全权大使.
    static final Pattern SENT_ABROAD = Pattern.compile("驻\\p{IsHan}{1,16}?(?:特命全权大使|大使|总领事|公使|首席代表)");
    /// 时任, 首任, 第三任: when the post was held.
    private static final Pattern WHEN = Pattern.compile("(?:已故|代表(?![团队处会])(?=.*[长席记理统事任]$)|代理(?=.*(?:公司|集团))|时任|现任|新任|前任|首任|继任|卸任|新科|历任|原任|著名|"
            + "知名|华裔|第[一二三四五六七八九十0-9]+任)(?=.{2})");
    /// 我校|副校长: the paper's or the writer's own house, which needs no name.
    private static final Pattern OURS = Pattern.compile("[我本](?:校|院|局|市|县|省|区|州|镇|乡|村|厂|社|馆|所|台|站|行|公司|集团|部|处|系|单位)(?=.{2})");
    /// Whose these are a post before them tells: 院长秘书.
    private static final WordSet DEPENDENT = new WordSet(Set.of("秘书", "助理", "代表", "委员", "成员", "顾问", "会员", "负责人"));
    /// Posts that are more often what somebody does: 代表市长.
    private static final WordSet ACTIONS = new WordSet(Set.of("代表", "指挥", "编辑", "导演", "裁判", "领队", "指导", "首席"));
    /// 集团|副总经理: the house that the story is about.
    private static final WordSet KINDS = new WordSet(Set.of("分会", "联络办", "村民委员会", "居民委员会", "集团公司", "集团", "总公司", "分公司", "子公司", "公司", "学校", "学院", "大学", "中学", "小学",
            "幼儿园", "医院", "研究院", "研究所", "研究中心", "中心", "联合会", "协会", "商会", "总会", "总商会", "学会", "研究会", "促进会", "基金会", "支行", "分行",
            "校友会", "同乡会", "法院", "检察院", "银行", "报社", "杂志社", "出版社", "电视台", "合作社", "俱乐部", "组委会", "筹委会", "党校", "剧团", "剧院", "博物馆",
            "图书馆", "文化馆", "美术馆"));
    /// What a house ends in whose name may be made of common words: 农学院|院长.
    private static final WordSet HOUSES = new WordSet(Set.of("学院", "大学", "中学", "小学", "学校", "幼儿园", "研究所", "研究院", "研究中心", "实验室",
            "医院", "卫生院", "公司", "集团", "派出所", "司法所", "供电所", "协会",
            "学会", "商会", "研究会", "协进会", "公会", "总会", "校友会", "同乡会", "联谊会", "促进会", "联合会", "基金会", "合作社", "俱乐部", "工作室", "编辑部", "出版社",
            "杂志社", "报社", "电视台", "剧团", "剧院", "歌舞团", "博物馆", "图书馆", "美术馆", "文化馆", "银行", "支行", "分行",
            "法院", "检察院", "监狱", "事务所", "办事处", "管委会", "居委会", "村委会", "管理处", "管理站", "局", "厅", "林场", "农场", "制造厂", "纪委", "分公司", "项目部", "人武部",
            "武装部", "大队", "中队", "支队", "总队", "分局", "车站", "煤矿", "竞委会", "执委会", "组委会", "筹委会", "领导小组", "指挥部", "秘书处", "党工委"));
    /// Whose secretary has his post in the house before them: 公安局|党委书记.
    private static final WordSet PARTY = new WordSet(Set.of("党委", "党组", "党总支", "党支部", "党工委", "总支"));
    /// What a company does, before its name: 手机支付提供商|某某网.
    private static final WordSet DESCRIBED = new WordSet(Set.of("提供商", "运营商", "供应商", "服务商", "制造商", "开发商", "生产商", "厂商", "巨头", "龙头",
            "企业", "平台", "上市公司", "品牌", "方", "主办方", "承办方"));
    /// Houses that are called by nothing else.
    private static final WordSet FORCES = new WordSet(Set.of("空军", "海军", "陆军", "火箭军"));
    /// What belongs to the name of a country or of a part of one behind it: 某某|共和国|总统, 某地|西南|议员.
    private static final Pattern MORE_OF_PLACE =
            Pattern.compile("(?:(?:人民|民主|联合|联邦|伊斯兰|社会主义)*(?:共和国|王国|酋长国|联邦|大公国)|[东西南北]{1,2})(?=.{2})");
    /// 中国问题专家: the place is what somebody knows about.
    private static final Pattern FIELD = Pattern.compile(".{2,}(?:专家|学者)");
    /// Who leads a company.
    private static final WordSet CHIEFS = new WordSet(Set.of("董事长", "副董事长", "董事长兼总经理", "总经理", "副总经理", "总裁", "副总裁", "总裁助理",
            "总经理助理", "创始人", "联合创始人", "首席执行官", "CEO", "董事局主席", "新闻发言人", "执行董事", "执行总裁", "联席总裁", "常务副总裁", "高级副总裁", "资深副总裁", "执行副总裁",
            "常务副总经理", "首席技术官", "首席财务官", "首席运营官", "首席科学家", "CTO", "CFO", "COO", "创办人", "合伙人", "创始合伙人", "总监", "副总", "董秘",
            "法定代表人"));
    /// What somebody is who comes from a place, and holds no office there: 某国|导演.
    private static final WordSet ARTS = new WordSet(Set.of("导演", "制片人", "演员", "编剧", "作家", "诗人", "小说家", "歌手", "歌唱家", "画家", "书法家",
            "音乐家", "指挥家", "作曲家", "钢琴家", "小提琴家", "舞蹈家", "摄影师", "设计师", "建筑师", "艺术家", "科学家", "物理学家", "经济学家", "历史学家", "哲学家", "学者",
            "影星", "球星", "歌星", "棋手", "选手", "运动员", "球员", "拳手", "车手", "企业家", "商人", "留学生", "游客"));
    /// What stands before a chief and is no company: its parts, and ranks.
    private static final WordSet PARTS = new WordSet(Set.of("部", "处", "科", "室", "中心", "大区", "片区", "地区", "区域", "公司", "集团", "学校",
            "医院", "执行", "常务", "行政", "高级", "资深", "荣誉", "名誉", "联席", "联合", "代理", "第一", "首席", "市场", "销售",
            "营销", "技术", "生产", "运营", "财务", "人事", "人力资源", "公共事务", "项目", "业务", "产品", "党委", "党组", "党支部", "工会", "主管", "分管", "兼", "原",
            "前", "老", "新", "女", "拟聘", "拟任", "候任", "村", "副", "店", "厂"));
    private static final int LONGEST_POST = 9;

    private PostParts() {
    }

    /// The posts that these words tell, without what tells when they were held; the first with the place or house that it begins
    /// with.
    static List<Held> of(String words) {
        if (PersonWords.POSTS.has(words)) {
            return List.of(new Held(words, null, null));
        }
        Matcher when = WHEN.matcher(words);
        String title = when.lookingAt() ? words.substring(when.end()) : words;
        title = OURS.matcher(title).lookingAt() ? OURS.matcher(title).replaceFirst("") : title;
        int kind = KINDS.lengthAt(title, 0);
        Matcher term = WHEN.matcher(title).region(kind, title.length());
        String office = title.substring(kind > 0 && term.lookingAt() ? term.end() : kind);
        if (kind > 0 && PersonWords.POSTS.has(office)) {
            return List.of(new Held(office, null, title.substring(0, kind)));
        }
        boolean ranked = PersonWords.POSTS.has(PostKinds.kernel(title));
        for (int end = title.length() - 2; end > 1 && !ranked; end--) {
            String rest = title.substring(end);
            if (PersonWords.POSTS.has(rest) && !DEPENDENT.has(rest) && !ACTIONS.has(title.substring(0, end))
                    && PersonWords.POSTS.has(title.substring(0, end))) {
                return List.of(new Held(title.substring(0, end), null, null), new Held(rest, null, null));
            }
        }
        return List.of(held(title));
    }

    /// 某某局|派驻青禾村第一书记: the office is in the village; null where nobody is sent anywhere.
    static @Nullable Held sent(String title) {
        Matcher sent = SENT.matcher(title);
        return sent.matches() ? new Held(sent.group(2), null, sent.group(1)) : null;
    }

    /// 北京市市长, 农学院院长: the place or the house stands in the post.
    private static Held held(String title) {
        Matcher village = VILLAGE.matcher(title);
        if (SETTLED.chars().anyMatch(c -> title.indexOf(c) > 0) && village.matches()
                && !NO_VILLAGE.matcher(village.group(1)).matches()) {
            boolean twice = village.group(1).endsWith("村村");
            return twice ? new Held("村" + village.group(2), null, village.group(1).substring(0, village.group(1).length() - 1))
                    : new Held(village.group(2), null, lastPlace(village.group(1)));
        }
        Matcher ranked = RANKED.matcher(title);
        if (title.endsWith("长") && ranked.matches()) {
            return new Held(ranked.group(3), null, lastPlace(ranked.group(1)));
        }
        int known = place(title);
        Matcher more = MORE_OF_PLACE.matcher(title).region(known, title.length());
        int length = known > 1 && more.lookingAt() && PersonWords.POSTS.has(title.substring(more.end())) ? more.end() : known;
        boolean field = FIELD.matcher(title.substring(length)).matches();
        boolean post = length > 0 && length < title.length() && !field && PersonWords.BEFORE.ends(title) && !title.endsWith("记者")
                && !title.startsWith("大区", length) && !title.startsWith("区域", length);
        int former = post && "前原".indexOf(title.charAt(length)) >= 0 && PersonWords.POSTS.has(title.substring(length + 1)) ? 1
                : 0;
        int formerly = title.indexOf('原');
        if (formerly > 1 && isHouse(title.substring(0, formerly)) && PersonWords.BEFORE.ends(title) && title.length() - formerly > 2) {
            return new Held(title.substring(formerly + 1), null, title.substring(0, formerly));
        }
        int house = house(title);
        if (house > 0) {
            boolean past = "前原".indexOf(title.charAt(house)) >= 0;
            return new Held(title.substring(past ? house + 1 : house), null, title.substring(0, house));
        }
        int brand = post ? 0 : brand(title);
        for (int end = brand - 2; end > 1; end--) {
            if (DESCRIBED.lengthBefore(title, end) > 0) {
                return new Held(title.substring(brand), null, title.substring(end, brand));
            }
        }
        int place = post ? length : brand;
        if (place > 0 && title.substring(place).equals("长")) {
            return new Held(title.substring(place - 1), null, title.substring(0, place - 1));
        }
        boolean occupation = ARTS.ends(title) || PersonWords.OCCUPATIONS.ends(title) && !PersonWords.POSTS.ends(title);
        if (post && occupation && !OrganisationWords.HEADS.has(title.substring(0, place)) && "村镇乡".indexOf(title.charAt(place - 1)) < 0) {
            int behind = Places.lengthAt(title, place);
            return new Held(title.substring((behind > 1 ? place + behind : place) + former), null, null);
        }
        Matcher held = WHEN.matcher(title).region(place, title.length());
        if (place > 0 && held.lookingAt() && PersonWords.POSTS.has(title.substring(held.end()))) {
            return new Held(title.substring(held.end()), null, title.substring(0, place));
        }
        return place > 0 ? new Held(title.substring(place + former), null, title.substring(0, place))
                : new Held(title, null, null);
    }

    /// 某国某州|某市: the last of several places abroad; a city of ours keeps its province.
    private static String lastPlace(String places) {
        if (Places.PROVINCES.lengthAt(places, 0) > 0 && !places.endsWith("村")) {
            return places;
        }
        int at = 0;
        for (int place = Places.lengthAt(places, 0); place > 1 && places.length() - at - place > 1;
                place = Places.lengthAt(places, at)) {
            at += place;
        }
        return places.substring(at);
    }

    /// The length of the place that the title begins with; 自治区 stands for the one of the paper.
    private static int place(String title) {
        return title.startsWith("自治区") || title.startsWith("自治州") || title.startsWith("自治县") ? 3 : Places.lengthAt(title, 0);
    }

    /// 某某奶业|董事长: where the name of a company ends that no word ends; 0 where a part of a company or a rank stands before the
    /// post.
    static int brand(String title) {
        int chief = CHIEFS.lengthBefore(title, title.length());
        int end = title.length() - chief;
        for (int rank = chief == 0 ? 0 : PostKinds.rankBefore(title, end); rank > 0; rank = PostKinds.rankBefore(title, end)) {
            end -= rank;
        }
        boolean part = end > 0 && (PARTS.lengthBefore(title, end) > 0
                || OrganisationWords.INNER.lengthBefore(title, end) > 1 && end < 4);
        boolean letters = title.charAt(title.length() - 1) <= 'Z';
        return chief > 0 && (end > 2 || end == 2 && letters) && !part ? end : 0;
    }

    /// 我院党委书记某某，|副院长: whether the clause before tells a post in the writer's own house.
    static boolean isOurs(String text, int start) {
        int clause = Math.max(text.lastIndexOf('，', start - 2), text.lastIndexOf('。', start - 2));
        return start > 2 && OURS.matcher(text).region(clause + 1, start).lookingAt();
    }

    /// Whether these words tell the kind of a house and nothing more.
    static boolean isKind(String name) {
        return KINDS.has(name);
    }

    /// The length of such words here, before a post or a term of office: 联合会|会长.
    static int kindAt(String text, int start) {
        int kind = KINDS.lengthAt(text, start);
        return kind > 0 && start + kind < text.length() ? kind : 0;
    }

    /// Whether the name of a house ends these words.
    static boolean isHouse(String name) {
        return HOUSES.ends(name);
    }

    /// Where the house in this title ends and the post begins; 0 where there is none.
    static int house(String title) {
        for (int end = title.length() - 2; end > 1; end--) {
            int head = HOUSES.lengthBefore(title, end);
            boolean named = head > 0 && head < end && OrganisationWords.COMMON.lengthBefore(title, end) <= head
                    || FORCES.has(title.substring(0, end))
                    || PostKinds.repeats(title.substring(0, end), title.substring(end))
                    && !OrganisationWords.COMMON.has(title.substring(0, end));
            if (named && title.length() - end <= LONGEST_POST && PersonWords.BEFORE.ends(title.substring(end))) {
                int party = PARTY.lengthBefore(title, end);
                boolean inner = party > 0 && (HOUSES.lengthBefore(title, end - party) > 0
                        || KINDS.lengthBefore(title, end - party) > 0 || "村镇乡道".indexOf(title.charAt(end - party - 1)) >= 0);
                return inner ? end - party : end;
            }
        }
        return 0;
    }
}
