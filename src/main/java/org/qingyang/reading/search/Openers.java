package org.qingyang.reading.search;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.qingyang.language.Form;
import org.qingyang.language.Language;
import org.qingyang.language.Lexicon;
import org.qingyang.language.Surnames;
import org.qingyang.language.Word;

/// How a heading or a paragraph begins: with who or where, with a verb, with a number.
final class Openers {

    private static final Pattern LEAD_LIKE = Pattern.compile(
            "近日|日前|昨[日天]|今[日天]|前[日天]|近年来|近期|连日来|最近|目前|当前|随着|据(?!了解|介绍|悉|统计)|由|记者|本报|"
            + "编者按|编辑同志|(?:上|本|下)(?:周|月)|春节|元旦|国庆|中秋|端午|\\d{1,4}(?:[年月日时点个名家余多年]|\\.)|《|\\p{IsHan}{2,12}(?:\\d{1,2}月)?\\d{1,2}日");
    private static final Pattern OF_A_DAY = Pattern.compile(
            "(?:当地时间)?(?:\\d{1,2}月)?\\d{1,2}日(?:[上下]午|晚|凌晨|清晨|[，,])|当地时间\\d|[今昨前][日天][，,上下晚是]|近日[，,]|日前[，,]");
    private static final Pattern QUANTITY = Pattern.compile("(?:逾|近|超)?(?:\\d[\\d.,]*|[二两百千三四五六七八九十百千万数几][一二三四五六七八九十百千万]{0,3}|"
            + "一[百千万][一二三四五六七八九十百千万]{0,2}|首|一批)(?:余|多)?"
            + "[批个名位项家支场所条种大件台辆户人万亿届次岁]");
    private static final Form FRAME = Form.of("为在以围针让把从将向对用凭就与",
            "为(?!了?[^，]{0,4}$)|在|以(?![军方色媒总])|围绕|针对|让|把|从|将(?!军)|向|对(?!外)|用(?![户工电人])|凭|就(?!业)|与(?!会)");

    /// More than so many of whom something is told.
    private static final Form ABOUT = Form.of("逾近超约", "[逾近超约](?:\\d|[一二两三四五六七八九十百千万])");
    private static final Form PLACED = Form.of("在对从向将把就与由据按", "在|对(?!外)|从|向(?!前)|将(?!军)|把|就(?!业)|与(?!会)|由|据|按");
    /// A country by one character, and who or what acts for it.
    private static final Form STATE = Form.of("美英法德日韩俄印以伊欧朝巴叙乌土加澳",
            "[美英法德日韩俄印以伊欧朝巴叙乌土加澳](?:[称军媒方伊俄中欧对]|总统|总理|首相|政府|外长|防长|国会|[众参]议院|民众|联储|多[地州]|[前新]任)");
    private static final Pattern DAY = Pattern.compile("\\d{1,2}日(?!，)|\\d{1,3}[人名家个万亿元％%]");
    private static final Pattern QUOTED = Pattern.compile("“[^”]{1,20}”");
    private static final Pattern PHRASE_END = Pattern.compile("[，、！？：；　 ]");
    /// Between two who do something together.
    private static final Set<String> TOGETHER = Set.of("联合", "携手", "会同", "牵手", "联手");
    private static final int FIRST = 16;

    private final Language language;
    private final Lexicon words;

    Openers(Language language, Lexicon words) {
        this.language = language;
        this.words = words;
    }

    /// Whether a story may well begin with this text.
    boolean isLeadLike(String folded) {
        return LEAD_LIKE.matcher(folded).lookingAt();
    }

    /// Whether the text begins as news do with the day on which something happened.
    boolean isOfADay(String folded) {
        return OF_A_DAY.matcher(folded).lookingAt();
    }

    /// Whether the text begins as a sentence in the middle of a story does: 据了解, 此外.
    boolean isFragment(String text) {
        return words.set("fragment").begins(text) && !asksWhether(text);
    }

    /// 该不该, 要不要.
    private static boolean asksWhether(String text) {
        return text.length() > 3 && text.charAt(1) == '不' && text.charAt(0) == text.charAt(2);
    }

    /// Whether the text begins as no sentence does: with a verb that says nothing of its own, with 的, with a day
    /// that a month should stand before.
    boolean isInside(String folded) {
        if (isLeadLike(folded) || FRAME.begins(folded)) {
            return DAY.matcher(folded).lookingAt();
        }
        List<Word> found = first(folded);
        Word first = found.isEmpty() ? new Word("", "w") : found.getFirst();
        Word second = found.size() < 2 ? first : found.get(1);
        return "uycqk".indexOf(first.nature().charAt(0)) >= 0 || first.isVerb()
                || first.nature().startsWith("d") && second.isVerb() || first.nature().equals("f");
    }

    /// Whether the text is a bare name of something, without a verb or a mark.
    boolean isBareNoun(String folded) {
        return folded.length() >= 8 && folded.length() <= 40 && folded.codePoints().allMatch(Character::isLetterOrDigit)
                && language.words(folded).stream().noneMatch(w -> w.nature().startsWith("v") || w.nature().startsWith("a"));
    }

    boolean isQuantity(String folded) {
        return QUANTITY.matcher(folded).lookingAt();
    }

    /// Whether the text begins with a place, a body, a person or the like: somebody who does something.
    boolean hasSubject(String folded) {
        if (words.set("subjects").begins(folded) || STATE.begins(folded)) {
            return true;
        }
        List<Word> found = first(folded);
        for (int i = 0; i < Math.min(3, found.size()); i++) {
            Word word = found.get(i);
            if (word.isPlace() || word.isBody() || word.nature().startsWith("nr")) {
                return true;
            }
            if (word.nature().startsWith("v") && (i == 0 || word.isVerb()) || word.nature().startsWith("w")
                    || word.nature().startsWith("p")) {
                return false;
            }
        }
        return false;
    }

    /// Whether the text begins with a verb or a preposition, so that it says what is done and not who does it.
    boolean hasNoSubject(String folded) {
        if (FRAME.begins(folded) || words.set("manner").begins(folded)) {
            return true;
        }
        if (ABOUT.begins(folded)) {
            return false;
        }
        List<Word> found = first(folded);
        Word first = found.isEmpty() ? new Word("", "w") : found.getFirst();
        Word second = found.size() < 2 ? first : found.get(1);
        return first.nature().startsWith("v") || first.nature().startsWith("p")
                || isAdverb(first) && (second.isVerb() || second.nature().equals("vn") || second.nature().startsWith("p"));
    }

    /// Whether the text begins as a sentence does that first says where, from when or to whom, and not as a call does: 用, 为, 让.
    boolean isFramed(String folded) {
        return PLACED.begins(folded);
    }

    /// Whether the text names somebody or a place and has no verb to say anything of them.
    boolean isUnsaid(String folded) {
        return language.words(folded).stream().noneMatch(word -> word.nature().startsWith("v") || word.nature().startsWith("a"))
                && hasSubject(folded);
    }

    /// Whether the text is somebody or a body and nothing else.
    boolean isWho(String folded) {
        List<Word> found = folded.length() > 30 || PHRASE_END.matcher(folded).find() ? List.of() : language.words(folded);
        if (found.isEmpty() || found.subList(0, found.size() - 1).stream()
                .anyMatch(word -> tells(word) && !TOGETHER.contains(word.text()))) {
            return false;
        }
        Word last = found.getLast();
        return last.nature().startsWith("nr") || last.nature().startsWith("nn") || last.isBody() || ends(folded, "bodies");
    }

    /// Whether the last word of the text must be followed by another: a preposition, an adverb, a conjunction.
    boolean endsInside(String folded) {
        List<Word> found = language.words(folded);
        return !found.isEmpty() && "pdcb".indexOf(found.getLast().nature().charAt(0)) >= 0;
    }

    /// Whether the text says what is done to what, so that a number behind it counts that: 招收学徒 before 30名.
    boolean isCountedBefore(String folded) {
        List<Word> found = language.words(folded);
        return !found.isEmpty() && found.getLast().nature().startsWith("n")
                && found.stream().anyMatch(word -> word.nature().startsWith("v"));
    }

    /// Whether the text ends in a set phrase of four characters.
    boolean endsInIdiom(String folded) {
        List<Word> found = language.words(folded);
        return found.size() > 1 && found.getLast().nature().endsWith("l") && found.getLast().text().length() == 4;
    }

    /// How much the text begins as a sentence does, see [Starts].
    double start(String folded) {
        return Starts.of(first(folded));
    }

    /// The first few words.
    private List<Word> first(String folded) {
        return language.words(folded.substring(0, Math.min(FIRST, folded.length())));
    }

    private static boolean isAdverb(Word word) {
        return word.nature().equals("t") || word.nature().startsWith("d") || word.nature().startsWith("ad");
    }

    /// Whether the text begins with the names of people.
    boolean hasPeople(String folded) {
        List<Word> found = first(folded);
        return !found.isEmpty() && found.getFirst().nature().equals("nr") && Surnames.isName(found.getFirst().text());
    }

    /// Whether somebody or a body is named in the text, and not only what kind of people speak.
    boolean hasName(String folded) {
        return language.words(folded).stream().anyMatch(word -> word.nature().startsWith("nr") || word.isBody()
                || word.isPlace());
    }

    /// Whether the text begins with somebody and the post: 市委书记某某.
    boolean hasOfficial(String folded) {
        boolean post = false;
        for (Word word : first(folded)) {
            if (word.nature().equals("nr")) {
                return post;
            }
            if (!word.nature().startsWith("n") && !word.text().equals("、")) {
                return false;
            }
            post |= word.nature().startsWith("nn") || word.text().endsWith("书记");
        }
        return false;
    }

    /// Whether the text begins with a word that exhorts: 深入, 弘扬.
    boolean isExhorting(String folded) {
        return begins(folded, "slogan");
    }

    /// Whether one of the first few words is a verb.
    boolean hasVerb(String folded) {
        return first(folded).stream().anyMatch(Word::isVerb);
    }

    /// Whether each phrase of the text only names something: behind its last 的, quotations apart, stands no verb.
    boolean isNounPhrase(String folded) {
        for (String phrase : PHRASE_END.split(QUOTED.matcher(folded).replaceAll(""))) {
            String named = phrase.substring(phrase.lastIndexOf('的') + 1);
            List<Word> found = language.words(named);
            if (found.stream().anyMatch(Openers::tells)
                    || !found.isEmpty() && "aiz".indexOf(found.getLast().nature().charAt(0)) >= 0) {
                return false;
            }
        }
        return folded.length() >= 4;
    }

    private static boolean tells(Word word) {
        return word.isVerb() || "pu".indexOf(word.nature().charAt(0)) >= 0 || "我你他她它咱".indexOf(word.text().charAt(0)) >= 0;
    }

    /// Whether the text begins with a word of a list in `words.txt`.
    boolean begins(String folded, String list) {
        return words.set(list).begins(folded) && !asksWhether(folded);
    }

    /// Whether the text ends with a word of a list in `words.txt`.
    boolean ends(String folded, String list) {
        return words.set(list).ends(folded);
    }

    /// Whether a word of a list in `words.txt` stands anywhere in the text.
    boolean has(String folded, String list) {
        return words.set(list).isIn(folded);
    }

    /// Those words of a list in `words.txt` that stand in the text.
    List<String> allIn(String folded, String list) {
        return has(folded, list) ? words.list(list).stream().filter(folded::contains).toList() : List.of();
    }

    /// The words of a list in `words.txt`.
    Set<String> list(String name) {
        return words.list(name);
    }
}
