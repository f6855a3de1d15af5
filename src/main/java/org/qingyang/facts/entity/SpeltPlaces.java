package org.qingyang.facts.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.qingyang.facts.base.Find;
import org.qingyang.facts.base.Paragraph;
import org.qingyang.language.NameCharacters;
import org.qingyang.language.Token;
import org.qingyang.language.WordSet;

/// Foreign places spelt by sound that no list knows, where the words beside them tell that they are no persons:
/// 港口城市|塔库拉, 抵达|塔库拉, 塔库拉|南部.
final class SpeltPlaces {

    private static final int LONGEST = 8;
    /// What kind of a place it is, right before its name.
    private static final WordSet KINDS = new WordSet(Set.of("城市", "首都", "首府", "省会", "城镇", "小镇", "小城", "重镇", "古城", "港口", "港城",
            "市镇", "村庄", "大城", "都市", "名城", "边城",
            "省", "州", "郡", "邦", "地区", "岛国", "邻国", "城", "镇"));
    /// Whoever does this does it to a place.
    private static final WordSet GOES = new WordSet(Set.of("位于", "抵达", "飞抵", "到达", "前往", "飞往", "驶往", "运往", "逃往", "开往", "发往", "赶赴",
            "奔赴", "赴", "途经", "通往", "返回", "回到", "撤离", "逃离", "离开",
            "进驻", "攻占", "占领", "收复", "攻入", "围困", "空袭", "轰炸", "炮击", "靠近", "邻近", "毗邻", "定居", "出生于", "生于", "坠毁在", "降落在", "来自", "距",
            "距离"));
    private static final WordSet AT = new WordSet(Set.of("在", "从", "到", "自", "于", "至", "往"));
    /// Behind a place that stands behind 在 or the like.
    private static final Pattern HAPPENS = Pattern.compile("(?:市中心|市区|郊区|郊外|机场|举行|举办|召开|开幕|闭幕|开赛|落幕|结束|出生|去世|逝世|遇害|遇袭|发生|登陆|会晤|"
            + "会谈|启程|出发|起飞|降落|[东西南北]|的[东西南北郊住家]|[，。；]|进行|揭幕|签署|设立|开设|建|当地|附近|一(?!行))");
    private static final Pattern PARTS = Pattern.compile("(?:[东西南北中]部|东[南北]部?|西[南北]部?|以[东西南北]|附近|郊区|郊外|近郊|市区|市郊|市中心|境内|沿海|"
            + "地区(?!长)|一带|街头|上空|前线|港口|战役|等地)");
    /// Signs of a person.
    private static final Pattern PERSON = Pattern.compile("(?:先生|女士|夫人|博士|教授|总统|总理|队|率|本人|[曾也却还已说称])");
    private static final int SHORT = 3;
    private static final String RANKS = "市州省县岛村镇乡";

    private final Paragraph paragraph;
    private final String text;
    private final Cover taken;

    private SpeltPlaces(Paragraph paragraph, Cover taken) {
        this.paragraph = paragraph;
        this.text = paragraph.text();
        this.taken = taken;
    }

    /// @param taken what belongs to other names
    static List<Find> find(Paragraph paragraph, Cover taken) {
        var places = new SpeltPlaces(paragraph, taken);
        List<Find> found = new ArrayList<>();
        List<Token> words = paragraph.words();
        for (int i = 0; i < words.size();) {
            int last = places.lastOf(i);
            if (last < i) {
                i++;
                continue;
            }
            int start = words.get(i).start();
            int end = words.get(last).end();
            int ranked = end + places.rank(end);
            if (places.isPlace(start, end, ranked)) {
                found.add(new Find(start, ranked, "place.spelt", 0.7));
            }
            i = last + 1;
        }
        return found;
    }

    /// The index of the last word of the run of sounds that begins with this one; less than `first` where none does.
    private int lastOf(int first) {
        List<Token> words = paragraph.words();
        int start = words.get(first).start();
        int last = first - 1;
        while (last + 1 < words.size() && isSound(words.get(last + 1)) && words.get(last + 1).end() - start <= LONGEST) {
            last++;
        }
        return last;
    }

    private boolean isSound(Token word) {
        boolean function = word.text().length() == 1
                && (word.is("p") || word.is("c") || word.is("d") || word.is("u") || word.is("f"));
        return !function && ForeignNames.isAllSound(word.text()) && Places.lengthAt(text, word.start()) < 2
                && !taken.touches(word.start(), word.end());
    }

    /// 1 where the word for a rank ends the name.
    private int rank(int end) {
        return RANKS.indexOf(paragraph.at(end)) >= 0 && paragraph.isEdge(end + 1) ? 1 : 0;
    }

    /// @param end behind the sounds
    /// @param behind behind the rank as well
    private boolean isPlace(int start, int end, int behind) {
        String name = text.substring(start, end);
        if (name.length() < SHORT || NameCharacters.frequency(name) > 0 || Places.isKnown(name) || isPoint(start - 1)
                || isPoint(behind) || PERSON.matcher(text).region(behind, text.length()).lookingAt()) {
            return false;
        }
        boolean part = PARTS.matcher(text).region(behind, text.length()).lookingAt();
        boolean happens = HAPPENS.matcher(text).region(behind, text.length()).lookingAt();
        return part || KINDS.lengthBefore(text, start) > 0 || GOES.lengthBefore(text, start) > 0
                || AT.lengthBefore(text, start) > 0 && happens;
    }

    private boolean isPoint(int at) {
        return "·-".indexOf(paragraph.at(at)) >= 0;
    }
}
