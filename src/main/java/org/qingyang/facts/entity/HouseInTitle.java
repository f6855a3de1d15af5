package org.qingyang.facts.entity;

import java.util.Set;
import org.qingyang.language.WordSet;

/// Finds the house in the words of a post by how its name ends or by the chief that only a company has: 农学院|院长,
/// 绿禾奶业|董事长.
final class HouseInTitle {

    /// 集团|副总经理: the house that the story is about.
    private static final WordSet KINDS = new WordSet(Set.of("分会", "联络办", "村民委员会", "居民委员会", "集团公司", "集团", "总公司", "分公司",
            "子公司", "公司", "学校", "学院", "大学", "中学", "小学", "幼儿园", "医院", "研究院", "研究所", "研究中心", "中心", "联合会", "协会", "商会", "总会",
            "总商会", "学会", "研究会", "促进会", "基金会", "支行", "分行", "校友会", "同乡会", "法院", "检察院", "银行", "报社", "杂志社", "出版社", "电视台", "合作社",
            "俱乐部", "组委会", "筹委会", "党校", "剧团", "剧院", "博物馆", "图书馆", "文化馆", "美术馆"));
    /// What a house ends in whose name may be made of common words: 农学院|院长.
    private static final WordSet HOUSES = new WordSet(Set.of("学院", "大学", "中学", "小学", "学校", "幼儿园", "研究所", "研究院", "研究中心",
            "实验室", "医院", "卫生院", "公司", "集团", "派出所", "司法所", "供电所", "协会", "学会", "商会", "研究会", "协进会", "公会", "总会", "校友会", "同乡会",
            "联谊会", "促进会", "联合会", "基金会", "合作社", "俱乐部", "工作室", "编辑部", "出版社", "杂志社", "报社", "电视台", "剧团", "剧院", "歌舞团", "博物馆",
            "图书馆", "美术馆", "文化馆", "银行", "支行", "分行", "法院", "检察院", "监狱", "事务所", "办事处", "管委会", "居委会", "村委会", "管理处", "管理站", "局",
            "厅", "林场", "农场", "制造厂", "纪委", "分公司", "项目部", "人武部", "武装部", "大队", "中队", "支队", "总队", "分局", "车站", "煤矿", "竞委会",
            "执委会", "组委会", "筹委会", "领导小组", "指挥部", "秘书处", "党工委"));
    /// Whose secretary has his post in the house before them: 公安局|党委书记.
    private static final WordSet PARTY = new WordSet(Set.of("党委", "党组", "党总支", "党支部", "党工委", "总支"));
    /// Houses that are called by nothing else.
    private static final WordSet FORCES = new WordSet(Set.of("空军", "海军", "陆军", "火箭军"));
    /// Who leads a company.
    private static final WordSet CHIEFS = new WordSet(Set.of("董事长", "副董事长", "董事长兼总经理", "总经理", "副总经理", "总裁", "副总裁", "总裁助理",
            "总经理助理", "创始人", "联合创始人", "首席执行官", "CEO", "董事局主席", "新闻发言人", "执行董事", "执行总裁", "联席总裁", "常务副总裁", "高级副总裁", "资深副总裁",
            "执行副总裁", "常务副总经理", "首席技术官", "首席财务官", "首席运营官", "首席科学家", "CTO", "CFO", "COO", "创办人", "合伙人", "创始合伙人", "总监", "副总",
            "董秘", "法定代表人"));
    /// What stands before a chief and is no company: its parts, and ranks.
    private static final WordSet PARTS = new WordSet(Set.of("部", "处", "科", "室", "中心", "大区", "片区", "地区", "区域", "公司", "集团",
            "学校", "医院", "执行", "常务", "行政", "高级", "资深", "荣誉", "名誉", "联席", "联合", "代理", "第一", "首席", "市场", "销售", "营销", "技术",
            "生产", "运营", "财务", "人事", "人力资源", "公共事务", "项目", "业务", "产品", "党委", "党组", "党支部", "工会", "主管", "分管", "兼", "原", "前",
            "老", "新", "女", "拟聘", "拟任", "候任", "村", "副", "店", "厂"));
    private static final int LONGEST_POST = 9;

    private HouseInTitle() {
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
