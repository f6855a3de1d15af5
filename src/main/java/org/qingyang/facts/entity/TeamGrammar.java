package org.qingyang.facts.entity;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qingyang.facts.base.Find;
import org.qingyang.facts.base.Paragraph;
import org.qingyang.language.Token;
import org.qingyang.language.WordSet;

/// Finds teams and forces: 中国女排, 四川队, 美国海军, and clubs by a brand (尤文队).
final class TeamGrammar {

    private static final Pattern TEAM = Pattern.compile("(?:国家|国奥|国青|青年|少年|奥运|男子|女子|男|女|足球|篮球|排球|乒乓球|羽毛球|网球|冰球|水球"
            + "|棒球|垒球|曲棍球|手球|体操|游泳|跳水|田径|举重|射击|冰壶|短道速滑|花样滑冰|足|篮|排|乒|羽|一|二)*队|"
            + "(?!代表|考察|[\\p{IsHan}][球军部卫车船乐商梯带领率排入归]队)\\p{IsHan}{2}队|"
            + "海军(?:陆战队)?|空军|陆军|军方");

    /// 世界女排|大奖赛: what they play.
    private static final Pattern EVENT = Pattern.compile("(?:大奖赛|锦标赛|联赛|超级联赛|世界杯|国家联赛|冠军杯|邀请赛)");

    private static final WordSet SPORTS = new WordSet(Set.of("男足", "女足", "男排", "女排", "男篮", "女篮", "男乒", "女乒"));

    private final Paragraph paragraph;
    private final String text;
    private final OrganisationList found;

    TeamGrammar(Paragraph paragraph, OrganisationList found) {
        this.paragraph = paragraph;
        this.text = paragraph.text();
        this.found = found;
    }

    /// 中国女排, 四川队, 美国海军: teams and forces of a place.
    void endingAt(int end) {
        char last = text.charAt(end - 1);
        if (last != '队' && last != '军' && SPORTS.lengthBefore(text, end) == 0 && (last != '方' || paragraph.at(end - 2) != '军')
                || !paragraph.isEdge(end)) {
            return;
        }
        Matcher team = TEAM.matcher(text).region(Math.max(0, end - 10), end);
        while (team.find()) {
            int place = Places.lengthBefore(text, team.start());
            if (team.end() == end && place > 0 && !EVENT.matcher(text).region(end, text.length()).lookingAt()) {
                found.add(new Find(team.start() - place, end, "organisation.team", 0.8));
                return;
            }
            team.region(team.start() + 1, end);
        }
        club(end);
    }

    /// 尤文|队, 星海|女排: the tokenizer holds the word before for a name or a brand.
    private void club(int end) {
        int head = text.charAt(end - 1) == '队' ? 1 : SPORTS.lengthBefore(text, end);
        Token word = paragraph.wordAt(end - head - 1);
        boolean name = head > 0 && end > head + 2 && word.end() == end - head && word.text().length() > 1
                && (word.is("nz") || word.is("nrf") || word.is("ns") || OrganisationWords.CLOSED.has(word.text()));
        if (name && !Places.NEVER.has(word.text())) {
            found.add(new Find(word.start(), end, "organisation.team", 0.75));
        }
    }
}
