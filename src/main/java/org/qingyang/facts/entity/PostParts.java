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
    private static final Pattern VILLAGE = Pattern.compile("(?:.*[省市区县乡镇道])?"
            + "([^省市区县乡镇]{1,8}(?:村(?!委会)|社区(?!居委会)|街道|镇|乡))(.{2,})");
    private static final String SETTLED = "村社街镇乡";
    /// These end like one.
    private static final Pattern NO_VILLAGE = Pattern.compile(".*(?:驻村|城乡|下乡|返乡|农村|乡村|我村|该村|本村|我乡|我镇)");
    /// A post that holds the word for the rank of the place before it: 某某市|副市长.
    private static final Pattern RANKED = Pattern.compile("(.{1,16}([省市县区州镇乡村里]))((?:常务)?代?副?\\2长)");
    private static final Pattern SENT = Pattern.compile("(?:选派|下派|派)?驻(.{1,8}(?:村|社区|镇|乡|街道))"
            + "((?:第一|党总支|党支部)?(?:第一)?书记|工作队队长)");
    /// 驻某某王国|特命全权大使.
    static final Pattern SENT_ABROAD = Pattern.compile("驻\\p{IsHan}{1,16}?(?:特命全权大使|大使|总领事|公使|首席代表)");
    /// 代表|市长, but 代表团|团长; 代理|董事长 only of a company.
    private static final String ACTING = "代表(?![团队处会])(?=.*[长席记理统事任]$)|代理(?=.*(?:公司|集团))";
    /// 时任, 首任, 第三任: when the post was held.
    private static final Pattern WHEN = Pattern.compile("(?:已故|" + ACTING
            + "|时任|现任|新任|前任|首任|继任|卸任|新科|历任|原任|著名|知名|华裔|第[一二三四五六七八九十0-9]+任)(?=.{2})");
    /// 我校|副校长: the paper's or the writer's own house, which needs no name.
    private static final Pattern OURS = Pattern.compile("[我本](?:校|院|局|市|县|省|区|州|镇|乡|村|厂|社|馆|所|台|站|行|公司|集团|部|处|系|单位)(?=.{2})");
    /// Whose these are a post before them tells: 院长秘书.
    private static final WordSet DEPENDENT = new WordSet(Set.of("秘书", "助理", "代表", "委员", "成员", "顾问", "会员", "负责人"));
    /// Posts that are more often what somebody does: 代表市长.
    private static final WordSet ACTIONS = new WordSet(Set.of("代表", "指挥", "编辑", "导演", "裁判", "领队", "指导", "首席"));
    /// What a company does, before its name: 手机支付提供商|某某网.
    private static final WordSet DESCRIBED = new WordSet(Set.of("提供商", "运营商", "供应商", "服务商", "制造商", "开发商", "生产商", "厂商", "巨头",
            "龙头", "企业", "平台", "上市公司", "品牌", "方", "主办方", "承办方"));
    /// What belongs to the name of a country or of a part of one behind it: 某某|共和国|总统, 某地|西南|议员.
    private static final Pattern MORE_OF_PLACE =
            Pattern.compile("(?:(?:人民|民主|联合|联邦|伊斯兰|社会主义)*(?:共和国|王国|酋长国|联邦|大公国)|[东西南北]{1,2})(?=.{2})");
    /// Each stands for the one of the paper.
    private static final WordSet OWN_REGIONS = new WordSet(Set.of("自治区", "自治州", "自治县"));
    /// 中国问题专家: the place is what somebody knows about.
    private static final Pattern FIELD = Pattern.compile(".{2,}(?:专家|学者)");
    /// What somebody is who comes from a place, and holds no office there: 某国|导演.
    private static final WordSet ARTS = new WordSet(Set.of("导演", "制片人", "演员", "编剧", "作家", "诗人", "小说家", "歌手", "歌唱家", "画家",
            "书法家", "音乐家", "指挥家", "作曲家", "钢琴家", "小提琴家", "舞蹈家", "摄影师", "设计师", "建筑师", "艺术家", "科学家", "物理学家", "经济学家", "历史学家",
            "哲学家", "学者", "影星", "球星", "歌星", "棋手", "选手", "运动员", "球员", "拳手", "车手", "企业家", "商人", "留学生", "游客"));

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
        @Nullable Held own = inKind(title);
        int second = own == null ? second(title) : 0;
        if (second > 0) {
            return List.of(new Held(title.substring(0, second), null, null), new Held(title.substring(second), null, null));
        }
        return List.of(own == null ? held(title) : own);
    }

    /// 集团|副总经理, 商会|第三任|会长: null where the words do not begin with the kind of a house.
    private static @Nullable Held inKind(String title) {
        int kind = HouseInTitle.kindAt(title, 0);
        Matcher term = WHEN.matcher(title).region(kind, title.length());
        int post = term.lookingAt() ? term.end() : kind;
        return kind > 0 && PersonWords.POSTS.has(title.substring(post)) ? split(title, kind, post) : null;
    }

    /// 局长|党组书记: where the second of two posts begins; 0 where there is one.
    private static int second(String title) {
        boolean ranked = PersonWords.POSTS.has(PostKinds.kernel(title));
        for (int at = title.length() - 2; at > 1 && !ranked; at--) {
            String first = title.substring(0, at);
            String second = title.substring(at);
            if (PersonWords.POSTS.has(second) && !DEPENDENT.has(second) && !ACTIONS.has(first) && PersonWords.POSTS.has(first)) {
                return at;
            }
        }
        return 0;
    }

    /// 某某局|派驻青禾村第一书记: the office is in the village; null where nobody is sent anywhere.
    static @Nullable Held sent(String title) {
        Matcher sent = SENT.matcher(title);
        return sent.matches() ? new Held(sent.group(2), null, sent.group(1)) : null;
    }

    /// 北京市市长, 农学院院长: the place or the house stands in the post.
    private static Held held(String title) {
        @Nullable Held village = inVillage(title);
        if (village != null) {
            return village;
        }
        Matcher ranked = RANKED.matcher(title);
        if (title.endsWith("长") && ranked.matches()) {
            return new Held(ranked.group(3), null, lastPlace(ranked.group(1)));
        }
        @Nullable Held housed = inHouse(title);
        if (housed != null) {
            return housed;
        }
        int place = place(title);
        return isHeldBehind(title, place) ? inPlace(title, place) : inCompany(title);
    }

    private static Held split(String title, int house, int post) {
        return new Held(title.substring(post), null, title.substring(0, house));
    }

    /// 石台村|党支部书记, 金匏村|村主任: null where no village, town or street stands before the post.
    private static @Nullable Held inVillage(String title) {
        Matcher matcher = VILLAGE.matcher(title);
        if (SETTLED.chars().noneMatch(c -> title.indexOf(c) > 0) || !matcher.matches()
                || NO_VILLAGE.matcher(matcher.group(1)).matches()) {
            return null;
        }
        String village = matcher.group(1);
        return village.endsWith("村村")
                ? new Held("村" + matcher.group(2), null, village.substring(0, village.length() - 1))
                : new Held(matcher.group(2), null, lastPlace(village));
    }

    /// 农学院|院长: null where no house stands before the post.
    private static @Nullable Held inHouse(String title) {
        int formerly = title.indexOf('原');
        if (isHeldFormerly(title, formerly)) {
            return split(title, formerly, formerly + 1);
        }
        int house = HouseInTitle.house(title);
        boolean past = house > 0 && "前原".indexOf(title.charAt(house)) >= 0;
        return house == 0 ? null : split(title, house, past ? house + 1 : house);
    }

    /// 农学院|原|党委书记: whether a house and a post stand around the character.
    private static boolean isHeldFormerly(String title, int at) {
        boolean house = at > 1 && HouseInTitle.isHouse(title.substring(0, at)) && PersonWords.BEFORE.ends(title)
                && title.length() - at > 2;
        return house || at > 2 && PersonWords.POSTS.has(title.substring(at + 1));
    }

    /// Whether the office is in the place that ends here, and the place is no part of what it is for.
    private static boolean isHeldBehind(String title, int place) {
        return place > 0 && place < title.length() && !FIELD.matcher(title.substring(place)).matches()
                && PersonWords.BEFORE.ends(title) && !title.endsWith("记者")
                && !title.startsWith("大区", place) && !title.startsWith("区域", place);
    }

    private static Held inPlace(String title, int place) {
        if (title.substring(place).equals("长")) {
            return split(title, place - 1, place - 1);
        }
        boolean former = "前原".indexOf(title.charAt(place)) >= 0 && PersonWords.POSTS.has(title.substring(place + 1));
        int post = former ? place + 1 : place;
        if (isOccupation(title, place)) {
            int behind = Places.lengthAt(title, place);
            return new Held(title.substring(behind > 1 ? post + behind : post), null, null);
        }
        int when = behindWhen(title, place);
        return split(title, place, when > place ? when : post);
    }

    /// 某国|导演: who comes from the place and holds no office there.
    private static boolean isOccupation(String title, int place) {
        boolean occupation = ARTS.ends(title) || PersonWords.OCCUPATIONS.ends(title) && !PersonWords.POSTS.ends(title);
        return occupation && !OrganisationWords.HEADS.has(title.substring(0, place))
                && "村镇乡".indexOf(title.charAt(place - 1)) < 0;
    }

    /// 绿禾奶业|董事长, 手机支付提供商|云岭网|董事长: without what tells what the company does; the words alone where no company
    /// stands there.
    private static Held inCompany(String title) {
        int brand = HouseInTitle.brand(title);
        if (brand == 0) {
            return new Held(title, null, null);
        }
        for (int end = brand - 2; end > 1; end--) {
            if (DESCRIBED.lengthBefore(title, end) > 0) {
                return new Held(title.substring(brand), null, title.substring(end, brand));
            }
        }
        return split(title, brand, behindWhen(title, brand));
    }

    /// 云岭省|时任|省长: where the post begins behind what tells when it was held.
    private static int behindWhen(String title, int start) {
        Matcher when = WHEN.matcher(title).region(start, title.length());
        return when.lookingAt() && PersonWords.POSTS.has(title.substring(when.end())) ? when.end() : start;
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

    /// The length of the place that the title begins with, with what belongs to its name: 某某共和国|总统.
    private static int place(String title) {
        int known = OWN_REGIONS.begins(title) ? 3 : Places.lengthAt(title, 0);
        Matcher more = MORE_OF_PLACE.matcher(title).region(known, title.length());
        return known > 1 && more.lookingAt() && PersonWords.POSTS.has(title.substring(more.end())) ? more.end() : known;
    }

    /// 我院党委书记某某，|副院长: whether the clause before tells a post in the writer's own house.
    static boolean isOurs(String text, int start) {
        int clause = Math.max(text.lastIndexOf('，', start - 2), text.lastIndexOf('。', start - 2));
        return start > 2 && OURS.matcher(text).region(clause + 1, start).lookingAt();
    }
}
