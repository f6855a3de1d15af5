package org.qingyang.facts.entity;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qingyang.facts.base.Find;
import org.qingyang.facts.base.Paragraph;
import org.qingyang.language.WordSet;

/// Finds schools and hospitals by their number: 云岭市第十七中学, 市十七中, 二十六中|校长.
final class NumberedSchools {

    private static final WordSet KINDS = new WordSet(Set.of("中学", "小学", "高中", "初中", "幼儿园", "职高", "职中", "高级中学", "实验小学", "医院",
            "人民医院", "院", "中", "小", "高", "职专"));
    private static final Pattern NUMBER = Pattern.compile("第?[一二三四五六七八九十百0-9]{1,4}$");
    /// Who is at a school.
    private static final WordSet MEMBERS = new WordSet(Set.of("院长", "副院长", "医生", "护士长", "党委书记", "校长", "副校长", "书记", "副书记", "教师",
            "老师", "学生", "党支部", "党总支", "党委", "校领导", "师生", "教务", "德育", "校园", "高三", "初三"));
    private static final String RANKS = "省市县区州旗镇";
    private static final int LONGEST = 5;

    private final Paragraph paragraph;
    private final String text;
    private final OrganisationList found;

    NumberedSchools(Paragraph paragraph, OrganisationList found) {
        this.paragraph = paragraph;
        this.text = paragraph.text();
        this.found = found;
    }

    void endingAt(int end) {
        int kind = "学小中高园院专".indexOf(text.charAt(end - 1)) < 0 ? 0 : KINDS.lengthBefore(text, end);
        if (kind == 0 || end == kind || "一二三四五六七八九十百0123456789".indexOf(text.charAt(end - kind - 1)) < 0
                || found.reachesBeyond(end - kind)) {
            return;
        }
        Matcher number = NUMBER.matcher(text).region(Math.max(0, end - kind - LONGEST), end - kind);
        if (!number.find() || text.startsWith("全会", end) || kind == 1 && !isWhole(end)) {
            return;
        }
        int start = start(number.start());
        boolean said = kind == 1 ? end - number.start() > 2 && MEMBERS.lengthAt(text, end) > 0
                : text.charAt(number.start()) == '第';
        if (start < number.start() || said) {
            found.add(new Find(start, end, "organisation.numbered", 0.85));
        }
    }

    /// Whether no longer word holds the last character: 三中|国.
    private boolean isWhole(int end) {
        return paragraph.isEdge(end) && paragraph.at(end) != '队' || MEMBERS.lengthAt(text, end) > 0;
    }

    /// Where the place begins that the school is in, or the number if there is none.
    private int start(int number) {
        int place = Places.lengthBefore(text, number);
        if (place > 1) {
            int upper = Places.lengthBefore(text, number - place);
            return number - place - (upper > 1 ? upper : 0);
        }
        return number > 0 && RANKS.indexOf(text.charAt(number - 1)) >= 0 && paragraph.isEdge(number)
                ? new AnchorStart(paragraph).of(new NameWalk.End(number - 1, number - 1), number) : number;
    }
}
