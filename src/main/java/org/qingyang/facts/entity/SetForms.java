package org.qingyang.facts.entity;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qingyang.facts.base.Find;
import org.qingyang.facts.base.Paragraph;
import org.qingyang.language.Token;
import org.qingyang.language.WordSet;

/// Finds organisations whose names have a set form: the state's builders, groups of states, parties in quotation marks,
/// and papers by what follows their names.
final class SetForms {

    private static final Pattern BUILDER = Pattern.compile("(?:中(?:国)?(?:建筑?|铁建?|交|冶|水|水电|电建|核)|水电|铁)第?[一二三四五六七八九十0-9]{1,3}局|"
            + "中铁(?:电气化|大桥|隧道|建工|建设|城建)局");

    private static final WordSet MISSIONS = new WordSet(Set.of("大使馆", "总领事馆", "领事馆", "使馆", "总领馆", "领馆", "代表处", "商务处", "教育处",
            "办事处"));
    private static final WordSet INSPECTORS = new WordSet(Set.of("纪检组", "纪检监察组", "监察专员办事处", "特派员公署"));
    private static final WordSet AID = new WordSet(Set.of("医疗队", "医疗专家组", "农业专家组", "教师组"));
    private static final Pattern AID_TERM = Pattern.compile("第[一二三四五六七八九十0-9]{1,3}[期批]$");
    private static final int LONGEST_TERM = 6;
    private static final WordSet GROUPS = new WordSet(Set.of("督察组", "督导组", "督查组", "巡视组", "巡察组", "检查组", "指导组", "考核组", "调研组"));
    private static final Pattern GROUP_NUMBER = Pattern.compile("第[一二三四五六七八九十0-9]{1,3}$");
    /// Cities by one character.
    private static final String CITIES = "京沪津渝汉穗深港澳蓉宁杭琼";
    private static final String SENDERS = "中美英法德俄日韩朝印加澳";

    private final Paragraph paragraph;
    private final String text;
    private final OrganisationList found;

    SetForms(Paragraph paragraph, OrganisationList found) {
        this.paragraph = paragraph;
        this.text = paragraph.text();
        this.found = found;
    }

    /// The state's builders: 中铁十二局, 中建三局.
    void builder(int end) {
        if (text.charAt(end - 1) == '局') {
            Matcher builder = BUILDER.matcher(text).region(Math.max(0, end - 7), end);
            if (builder.find() && builder.end() == end) {
                found.add(new Find(builder.start(), end, "organisation.builder", 0.9));
            }
        }
    }

    /// 中国|驻|某国大使馆: a mission with the country that sends it.
    void mission(int end) {
        if (text.charAt(end - 1) == '办' && paragraph.at(end - 3) == '驻' && CITIES.indexOf(paragraph.at(end - 2)) >= 0) {
            liaison(end);
            return;
        }
        int head = text.charAt(end - 1) == '馆' || text.charAt(end - 1) == '处' ? MISSIONS.lengthBefore(text, end) : 0;
        int place = head == 0 ? 0 : Places.lengthBefore(text, end - head);
        int posted = place > 0 ? end - head - place - 1 : head == 0 ? -1 : text.lastIndexOf('驻', end - head);
        if (posted < 0 || text.charAt(posted) != '驻' || end - head - posted > 9
                || PersonWords.POSTS.lengthAt(text.substring(posted, end - head), 0) > 0 || !isName(posted + 1, end - head)) {
            return;
        }
        int country = Places.COUNTRIES.lengthBefore(text, posted);
        int letter = country == 0 && posted > 0 && SENDERS.indexOf(text.charAt(posted - 1)) >= 0 && paragraph.isEdge(posted - 1)
                ? 1 : country;
        found.add(new Find(posted - letter, end, "organisation.mission", 0.9));
    }

    /// 国家安委会|第十六督察组: one of the groups that an authority sends out.
    void numberedGroup(int end) {
        int head = GROUPS.lengthBefore(text, end);
        if (head == 0) {
            return;
        }
        Matcher number = GROUP_NUMBER.matcher(text).region(Math.max(0, end - head - LONGEST_TERM), end - head);
        @Nullable Find sender = found.last();
        if (number.find() && sender != null && sender.end() == number.start()) {
            found.add(new Find(sender.start(), end, "organisation.mission", 0.85));
        }
    }

    /// 云岭省|第13期|援|某国医疗队: a team that is sent to help another country.
    void aid(int end) {
        int head = AID.lengthBefore(text, end);
        int place = head == 0 ? 0 : Places.lengthBefore(text, end - head);
        int sent = end - head - place - 1;
        if (place == 0 || paragraph.at(sent) != '援') {
            return;
        }
        Matcher term = AID_TERM.matcher(text).region(Math.max(0, sent - LONGEST_TERM), sent);
        int start = term.find() ? term.start() : sent;
        found.add(new Find(start - Places.lengthBefore(text, start), end, "organisation.mission", 0.85));
    }

    /// 中央纪委|驻|水利部纪检组: with the organ that sends it and the one that it looks after.
    void inspectors(int end) {
        int head = INSPECTORS.lengthBefore(text, end);
        int posted = head == 0 ? -1 : text.lastIndexOf('驻', end - head);
        if (posted > 0 && end - posted <= 16 && isName(posted + 1, end - head)) {
            int sender = OrganisationWords.CLOSED.lengthBefore(text, posted);
            int place = sender > 0 ? sender : OrganisationWords.ALONE.lengthBefore(text, posted);
            found.add(new Find(posted - place, end, "organisation.mission", 0.85));
        }
    }

    /// 云岭市|驻京办: with the place or the authority that sends it.
    private void liaison(int end) {
        int start = end - 3;
        int place = Places.lengthBefore(text, start);
        if (found.endsAt(start)) {
            found.add(new Find(found.last().start(), end, "organisation.mission", 0.9));
        } else if (place > 1 || "省市区县州".indexOf(paragraph.at(start - 1)) >= 0) {
            found.add(new Find(start - Math.max(1, place), end, "organisation.mission", 0.85));
        }
    }

    private boolean isName(int start, int end) {
        return end > start && text.substring(start, end).chars()
                .allMatch(c -> Character.isIdeographic(c) && "的各和与等外".indexOf(c) < 0);
    }

    /// 第12集团军, 12军|军长.
    void army(int end) {
        if (text.charAt(end - 1) == '军' && paragraph.isEdge(end) && PersonWords.POSTS.lengthAt(text, end) > 0) {
            int start = end - 1;
            while (start > 0 && Character.isDigit(text.charAt(start - 1))) {
                start--;
            }
            if (end - 1 - start > 1) {
                found.add(new Find(start, end, "organisation.army", 0.85));
            }
        }
        if (text.startsWith("集团军", end - 3)) {
            int start = end - 3;
            while (start > 0 && "0123456789一二三四五六七八九十".indexOf(text.charAt(start - 1)) >= 0) {
                start--;
            }
            if (start < end - 3 && start > 0 && text.charAt(start - 1) == '第') {
                found.add(new Find(start - 1, end, "organisation.army", 0.9));
            }
        }
    }

    /// 七国集团, 15国集团.
    void group(int end) {
        if (text.charAt(end - 1) == '团' && text.startsWith("国集团", end - 3)) {
            int start = end - 3;
            while (start > 0 && "0123456789一二三四五六七八九十".indexOf(text.charAt(start - 1)) >= 0) {
                start--;
            }
            if (start < end - 3) {
                found.add(new Find(start, end, "organisation.group", 0.9));
            }
        }
    }

    /// “团结进步党”: a party's name in quotation marks.
    void party(int end) {
        int start = text.charAt(end - 1) == '党' && paragraph.at(end) == '”' ? text.lastIndexOf('“', end - 1) + 1 : end;
        if (start > 0 && end - start > 2 && end - start < 10) {
            found.add(new Find(start, end, "organisation.party", 0.8));
        }
    }

    /// 某某报|报道, 某某网|记者: a paper or a site by what follows its name.
    void paper(int end) {
        if (text.charAt(end - 1) != '报' && text.charAt(end - 1) != '网' || !paragraph.isEdge(end)
                || OrganisationWords.REPORTS.lengthAt(text, end) == 0) {
            return;
        }
        int start = end;
        while (start > 0 && end - start < 8 && isPartOfPaper(paragraph.wordAt(start - 1), start == end)) {
            start = paragraph.wordAt(start - 1).start();
        }
        if (end - start >= 3) {
            found.add(new Find(start, end, "organisation.paper", 0.8));
        }
    }

    /// 《云岭文艺》|编辑部: those who make a magazine.
    void press(int end) {
        int length = OrganisationWords.PRESS.lengthBefore(text, end);
        int open = length > 0 && paragraph.at(end - length - 1) == '》' ? text.lastIndexOf('《', end - length) : -1;
        if (open >= 0 && end - open < 20) {
            found.add(new Find(open, end, "organisation.press", 0.85));
        }
    }

    private static boolean isPartOfPaper(Token word, boolean last) {
        boolean noun = word.is("n") || word.is("j") || word.is("b") || word.is("s");
        return (noun || word.is("v") && last && word.text().length() == 1) && !word.is("nr")
                && !OrganisationWords.STOPS.has(word.text())
                && !word.text().equals("本报");
    }
}
