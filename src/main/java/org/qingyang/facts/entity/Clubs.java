package org.qingyang.facts.entity;

import java.util.ArrayList;
import java.util.List;
import org.qingyang.facts.base.Find;
import org.qingyang.facts.base.Paragraph;
import org.qingyang.language.Token;

/// Clubs that are named by their city and a brand, without a word for a club, where one of the club or a home or away match
/// stands behind: 某城|星海|主帅.
final class Clubs {

    private static final List<String> BEHIND =
            List.of("主帅", "主教练", "外援", "门将", "主场", "客场", "球员", "将士", "锋线", "后防", "迎战", "对阵", "击败", "战胜", "不敌", "负于", "憾负",
            "力克", "大胜", "险胜", "逼平", "战平", "横扫", "队长", "前锋", "后卫", "中场");
    /// A paragraph that tells of a match has one of these.
    private static final String MATCH = "队赛球场帅练";
    private static final int LONGEST_BRAND = 4;
    private static final String RULE = "organisation.club";

    private Clubs() {
    }

    /// Whether this was found so, so that the story may name it again with nothing behind it.
    static boolean isClub(Find find) {
        return find.origin().id().endsWith(RULE);
    }

    /// @param taken what belongs to other names
    static List<Find> find(Paragraph paragraph, Cover taken) {
        List<Find> found = new ArrayList<>();
        String text = paragraph.text();
        if (text.chars().noneMatch(c -> MATCH.indexOf(c) >= 0)) {
            return found;
        }
        for (String word : BEHIND) {
            for (int at = text.indexOf(word); at > 0; at = text.indexOf(word, at + 1)) {
                int start = start(paragraph, behindVerb(text, at));
                if (start >= 0 && !taken.touches(start, behindVerb(text, at))) {
                    found.add(new Find(start, behindVerb(text, at), RULE, 0.75));
                    taken.add(found.getLast().at());
                }
            }
        }
        return found;
    }

    /// 将在|客场, 3∶1|战胜: what stands between the club and where it plays or whom it beats.
    private static int behindVerb(String text, int at) {
        int end = at;
        while (end > 1 && "将在要又以0123456789：∶:比-".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    private static int start(Paragraph paragraph, int end) {
        String text = paragraph.text();
        for (int length = 2; length <= LONGEST_BRAND && end - length > 1; length++) {
            int brand = end - length;
            int city = paragraph.isEdge(brand) ? Places.lengthBefore(text, brand) : 0;
            if (city > 1 && !Places.COUNTRIES.has(text.substring(brand - city, brand)) && isBrand(paragraph, brand, end)) {
                return brand - city;
            }
        }
        return -1;
    }

    /// No place, and no words that tell what kind of team or when.
    private static boolean isBrand(Paragraph paragraph, int start, int end) {
        if (Places.isKnown(paragraph.text().substring(start, end))) {
            return false;
        }
        for (int at = start; at < end; at = paragraph.wordAt(at).end()) {
            Token word = paragraph.wordAt(at);
            boolean noun = word.is("n") || word.is("x") || word.is("a") || word.is("g") || word.is("b") || word.is("j")
                    || word.text().length() == 1 && !word.is("u") && !word.is("p");
            if (!noun || word.end() > end || word.text().endsWith("队") || OrganisationWords.STOPS.has(word.text())
                    || OrganisationWords.KINDS.has(word.text()) || Places.STOPS.has(word.text())
                    || word.text().equals("时间") || "女男".indexOf(word.text().charAt(0)) >= 0) {
                return false;
            }
        }
        return true;
    }
}
