package org.qingyang.facts.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.qingyang.facts.base.Paragraph;
import org.qingyang.language.Lexicon;
import org.qingyang.language.NameCharacters;
import org.qingyang.language.WordSet;
import org.qingyang.text.Span;

/// Places that everybody knows, from `places.txt`, `world.txt`, `counties.txt` and `towns.txt`, with and without the word for
/// their rank.
final class Places {

    private static final Lexicon LEXICON = Lexicon.of(Places.class, "places.txt");
    private static final WordSet KNOWN = new WordSet(known());
    private static final String RANKS = "省市县区州";
    private static final int LONG = 3;
    /// So far behind the word for the rank of a city ends its 中心.
    private static final int CENTRE = 3;
    private static final int LONGEST = 4;
    private static final String POINTS = "·•－-";

    /// Places whose rank is 地区.
    private static final WordSet PREFECTURES = LEXICON.set("prefectures");
    static final WordSet PROVINCES = LEXICON.set("provinces");
    static final WordSet COUNTRIES = LEXICON.set("countries");
    static final WordSet SUFFIXES = LEXICON.set("suffixes");
    static final WordSet NEVER = LEXICON.set("never");
    static final WordSet BEHIND = LEXICON.set("behind");
    static final WordSet COMMON = LEXICON.set("common");
    static final WordSet STOPS = LEXICON.set("stops");
    /// Houses of which a city or a district has one, with its name before them.
    static final WordSet KEEPS = LEXICON.set("keeps");

    /// Counties, districts and cities of their rank by two characters, without the word for the rank: only behind their province
    /// or city.
    private static final WordSet BARE = new WordSet(Lexicon.of(Places.class, "counties.txt").list("counties").stream()
            .filter(county -> county.length() == 3)
            .map(county -> county.substring(0, 2)).toList());

    /// Towns, townships and street offices, without the word for their rank.
    static final WordSet TOWNS = Lexicon.of(Places.class, "towns.txt").set("towns");

    private Places() {
    }

    private static List<String> known() {
        List<String> known = new ArrayList<>(LEXICON.list("known"));
        known.addAll(LEXICON.list("countries"));
        known.addAll(Lexicon.of(Places.class, "world.txt").list("known"));
        Set<String> ranked = LEXICON.list("ranked");
        for (String county : Lexicon.of(Places.class, "counties.txt").list("counties")) {
            known.add(county);
            String bare = county.substring(0, county.length() - 1);
            if (bare.length() == 2 && county.endsWith("市") && !ranked.contains(bare)
                    && (NameCharacters.frequency(bare) == 0 || bare.endsWith("州"))) {
                known.add(bare);
            }
            if (county.length() > 5 && county.endsWith("族自治县")) {
                known.add(county.substring(0, 2) + "县");
            }
        }
        return known;
    }

    /// Whether 地区 is the rank of this place and belongs to its name.
    static boolean isPrefecture(String place) {
        return PREFECTURES.has(place);
    }

    /// Whether a county's name of two characters begins at `start`.
    static boolean isCounty(String text, int start) {
        return BARE.lengthAt(text, start) == 2;
    }

    static boolean isKnown(String text) {
        if (KNOWN.has(text)) {
            return true;
        }
        int last = text.length() - 1;
        return last >= 2 && RANKS.indexOf(text.charAt(last)) >= 0 && KNOWN.has(text.substring(0, last));
    }

    /// The length of the longest known place that ends at `end`, with or without its rank; 0 where there is none.
    static int lengthBefore(String text, int end) {
        int length = KNOWN.lengthBefore(text, end);
        boolean ranked = length == 0 && end > 2 && RANKS.indexOf(text.charAt(end - 1)) >= 0;
        int bare = ranked ? KNOWN.lengthBefore(text, end - 1) : 0;
        return bare > 1 ? bare + 1 : length;
    }

    /// 台北|市长, 巴黎|市中心: the rank belongs to the next word; 北京市|长安街 has none.
    private static boolean isPost(String text, int rank) {
        return text.startsWith("中心", rank + 1) && !text.startsWith("医院", rank + CENTRE)
                || text.startsWith("长", rank + 1) && KNOWN.lengthAt(text, rank + 1) == 0
                && SUFFIXES.lengthAt(text, rank + 3) == 0;
    }

    /// Whether a known place ends here that needs nothing before it: 香|港, or 亚太|地区, which 地区 adds nothing to.
    static boolean isWhole(String text, int head, int end) {
        int region = text.startsWith("地区", head) ? KNOWN.lengthBefore(text, head) : 0;
        return KNOWN.lengthBefore(text, end) > end - head
                || region > 0 && !PREFECTURES.has(text.substring(head - region, head));
    }

    /// Where known places of three characters and more stand, at words' edges and beside no point of a foreign name: no person is
    /// looked for in them. Of the longest the tokenizer may have drawn the first character to another word (首府菲|尼克斯).
    static List<Span> longIn(Paragraph paragraph) {
        List<Span> places = new ArrayList<>();
        String text = paragraph.text();
        for (int start = 0; start < text.length(); start++) {
            boolean edge = paragraph.isEdge(start);
            int end = edge || ForeignNames.isSound(text.charAt(start)) ? start + lengthAt(text, start) : start;
            boolean person = edge && end > start && paragraph.wordAt(start).is("nrf")
                    && PersonWords.POSTS.lengthBefore(text, start) > 1;
            if (!person && end - start >= (edge ? LONG : LONGEST) && paragraph.isEdge(end)
                    && POINTS.indexOf(paragraph.at(start - 1)) < 0
                    && POINTS.indexOf(paragraph.at(end)) < 0) {
                places.add(new Span(start, end));
            }
        }
        return places;
    }

    /// The length of the longest known place that begins at `start`, rank included; 0 where there is none.
    static int lengthAt(String text, int start) {
        int length = KNOWN.lengthAt(text, start);
        int end = start + length;
        boolean ranked = length > 1 && end < text.length() && RANKS.indexOf(text.charAt(end)) >= 0 && !isPost(text, end);
        return ranked ? length + 1 : length;
    }
}
