package org.qingyang.facts.entity;

import java.util.Set;
import org.qingyang.facts.base.Paragraph;
import org.qingyang.language.Token;
import org.qingyang.language.WordSet;

/// The word that ends an organisation's name: whether one stands here, and whether it is whole and no part of a longer word or
/// of a post.
final class NameHead {

    /// Whose unions have names of their own: 某市财贸轻纺烟草|工会.
    private static final WordSet INDUSTRIES =
            new WordSet(Set.of("财贸", "轻纺", "烟草", "教科文卫体", "教育科技文化卫生体育", "机械冶金", "冶金建材", "建材", "金融", "邮电", "国防", "国防邮电", "能源化学",
            "化学",
            "能源", "地质", "农林水利气象", "农林水利", "交通运输", "海员建设", "住建", "行业", "产业", "系统", "机关事业"));

    private final Paragraph paragraph;
    private final String text;

    NameHead(Paragraph paragraph) {
        this.paragraph = paragraph;
        this.text = paragraph.text();
    }

    /// The length of the word that ends a name here: one of the lists, or what the tokenizer holds for such.
    int length(int end) {
        int length = OrganisationWords.HEADS.lengthBefore(text, end);
        Token word = paragraph.wordAt(end - 1);
        boolean known = word.is("nis") && word.end() == end && word.text().length() > Math.max(1, length);
        boolean ranked = known && length > 0 && "省市区县".indexOf(word.text().charAt(0)) >= 0;
        return known && !ranked && !OrganisationWords.NOT_HEADS.has(word.text()) ? word.text().length() : length;
    }

    /// Whether the head ends here and is no part of a longer word or of a post.
    boolean isComplete(int start, int end) {
        String head = text.substring(start, end);
        int place = Places.SUFFIXES.lengthBefore(text, end);
        if (head.equals("学校") && paragraph.at(end) == '部' || head.equals("财团") && paragraph.at(end) == '队') {
            return false;
        }
        if (head.endsWith("中") && paragraph.at(end) == '队') {
            return false;
        }
        boolean torn = "院校".indexOf(head.charAt(0)) >= 0 && head.endsWith("委")
                && OrganisationWords.HEADS.ends(paragraph.wordAt(start).text()) && !text.startsWith("大学", start - 2);
        if (torn || head.endsWith("书记处") && text.startsWith("书记", end)) {
            return false;
        }
        if (head.endsWith("站") && head.length() == 2 && "东南西北".indexOf(head.charAt(0)) >= 0) {
            return false;
        }
        if (OrganisationWords.FACILITIES.lengthAt(text, end) > 0 || place > head.length()
                || place == head.length() && !OrganisationWords.HEADS.has(head)) {
            return false;
        }
        if (OrganisationWords.FOLLOWED.lengthAt(text, end) > 0
                && !(paragraph.isEdge(end) && paragraph.wordAt(end).text().length() > 1)) {
            return false;
        }
        if (head.endsWith("中心") && OrganisationWords.CENTRAL.lengthAt(text, end) > 0) {
            return false;
        }
        if (OrganisationWords.POST_WORDS.has(head) && OrganisationWords.POSTS.lengthAt(text, end) > 0
                && !text.startsWith("总工会", start) && !isNamed(start) && !isOfBody(start)) {
            return false;
        }
        if (OrganisationWords.COMMON.lengthBefore(text, end) > head.length()) {
            return false;
        }
        if (head.endsWith("部") && !paragraph.isEdge(end) && text.startsWith("部分", end - 1)) {
            return false;
        }
        if (head.length() == 1 && (OrganisationWords.COMMON.lengthBefore(text, end) > 0 || !paragraph.isEdge(end))) {
            return false;
        }
        if (isCrossed(start, end) || OrganisationWords.TRADE_HEADS.has(head)
                && OrganisationWords.MARKET.lengthAt(text, end) > 0) {
            return false;
        }
        boolean office = OrganisationWords.POST_WORDS.has(head) && OrganisationWords.POSTS.lengthAt(text, end) > 0;
        return paragraph.isEdge(end) || isGlued(end) || head.length() > 2 || office;
    }

    /// 工作部|署, 消防队|伍: the end of the head belongs to another word; 公安|局长 is told by its post.
    private boolean isCrossed(int start, int end) {
        Token word = paragraph.wordAt(end - 1);
        return word.start() > start && word.end() > end && !word.is("nr") && "长党人组".indexOf(paragraph.at(end)) < 0
                && !(text.startsWith("委", end - 1) && OrganisationWords.POSTS.lengthAt(text, end) > 0);
    }

    /// 安全委员会|办公室: the office of a body that has no other.
    private boolean isOfBody(int start) {
        return text.startsWith("办公室", start) && (text.startsWith("党委", start - 2) || text.startsWith("纪委", start - 2)
                || text.startsWith("委员会", start - 3) || text.startsWith("常委会", start - 3) || text.startsWith("指挥部", start - 3)
                || text.startsWith("领导小组", start - 4)
                || text.startsWith("管理", start - 2) || text.startsWith("服务", start - 2) || text.startsWith("治理", start - 2)
                || text.startsWith("整治", start - 2));
    }

    /// 区工会主席: the union has a name of its own; 公司工会主席: the chairman has.
    private boolean isNamed(int start) {
        boolean placed = text.startsWith("党工委", start) && Places.lengthBefore(text, start) > 1;
        boolean industry = text.startsWith("工会", start) && INDUSTRIES.lengthBefore(text, start) > 0;
        return placed || industry || start > 0 && "市区县省镇乡".indexOf(text.charAt(start - 1)) >= 0
                || start > 1 && text.startsWith("街道", start - 2);
    }

    /// The tokenizer holds 工会组织 for one word also where 组织 is a verb.
    private boolean isGlued(int end) {
        Token word = paragraph.wordAt(end - 1);
        return word.text().endsWith("组织") && word.end() - 2 == end;
    }
}
