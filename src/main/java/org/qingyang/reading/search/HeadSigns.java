package org.qingyang.reading.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.qingyang.language.CharacterSet;
import org.qingyang.language.Form;
import org.qingyang.language.Surnames;
import org.qingyang.reading.line.Sentences;

/// The looks of a heading: short, without a final mark, whole.
final class HeadSigns implements Signs {

    /// Turns that running text has and headings spare themselves: the day in brackets, the hour behind the day, 称，.
    private static final Form PROSE = Form.of("（0123456789称说了今昨明本近日连，",
            "（\\d{1,2}月\\d{1,2}日）|\\d日(?:[上下]午|晚|凌晨|称|说|在|宣布)|[称说]，|了.{0,8}的$|[今昨明]天(?:[上下]午|在)|本报记者|近日|日前"
            + "|(?:[昨今][天日晚]|日前|近日|连日来)$|，.{2,6}(?:要求|表示|指出|认为|介绍|强调)$");
    /// Two or three phrases set apart by a blank, as no sentence is.
    private static final Pattern PHRASES = Pattern.compile("[^ 　。]{4,24}[ 　]{1,2}[^ 　。]{4,30}(?:[ 　]{1,2}[^ 　，。]{4,24})?");
    private static final CharacterSet BLANKS = new CharacterSet(" 　");
    /// A post and what may be a name, or the beginning of one, at the end.
    private static final Pattern PERSON = Pattern.compile("(?:主席|总统|总理|首相|部长|局长|书记|代表|主任|[市省县区州镇乡村校院会司处所厂社台]长"
            + "|经理|董事长|大使|发言人|委员长|秘书长|司令员?|政委|教授|院士|专家|记者|队长|村民|职工|干部)(\\p{IsHan}{1,4})$");
    /// One of these stands in each post.
    private static final CharacterSet POSTS = new CharacterSet("席统理相长记表任使人令委授士家者民工部");
    private static final String COUNTED_BY = "家名个条位项座台辆件户批支只份所";
    private static final int LONG = 32;
    private static final int LONGEST_NAME = 3;
    /// How much more one name alone below a text is no heading.
    private static final double ALONE = 3;
    /// Words are looked up in lines that could be headings by their length only.
    private static final int LONGEST_PHRASE = 40;
    /// Lines beyond it are no headings whatever their turns, and long ones are most of the text.
    private static final int LONGEST_HEADING = 120;
    private static final int LONGEST_LOOKED_AT = 200;
    private static final int UNBROKEN = 26;
    /// How leads begin and headings hardly ever.
    private static final Form OPENING = Form.of("今昨前近日连当据记在0123456789一二三四五六七八九十",
            "[今昨前][日天](?!起)|近日|日前|连日来|近年来|当地时间|据(?!点|守)|记者|(?:\\d{1,2}|[一二三四五六七八九十]{1,2})月(?:\\d{1,2}|[一二三四五六七八九十]{1,3})日(?!起)|"
                    + "在\\p{IsHan}{6,}");

    private static final Pattern ENDS_IN_MONTH = Pattern.compile("[至到于在、].{0,5}\\d月?$|\\d日?[至到]\\d{1,2}日$|\\d月\\d{0,2}$|\\d年$");

    /// Between commas of a heading.
    private static final int SHORTEST_PART = 4;
    private static final int LONGEST_PART = 13;
    private static final int APART = 4;

    /// A post of three characters and a name of four.
    private static final int LONGEST_PERSON = 7;
    /// The longest of the forms of [#ENDS_IN_MONTH].
    private static final int LONGEST_MONTH = 8;

    private final Openers openers;
    /// What the text of each line tells: each part of a heading asks it of the same line.
    private final Map<Integer, List<Evidence.Point>> known = new HashMap<>();

    HeadSigns(Openers openers) {
        this.openers = openers;
    }

    @Override
    public void note(Scene scene, int index, Role role, Evidence evidence) {
        if (!role.isHeading() && role != Role.CROSSHEAD && role != Role.BANNER) {
            return;
        }
        Sight sight = scene.at(index);
        String text = sight.folded();
        int length = text.length();
        evidence.note(Feature.HEAD_LENGTH, length >= 4 && length <= LONG)
                .note(Feature.HEAD_LONG, Math.min(10, Math.max(0, length - LONG) / 10.0))
                .note(Feature.HEAD_TINY, length < 4)
                .note(Feature.HEAD_LABEL, sight.hasLabel())
                .note(Feature.HEAD_CREDIT, sight.isSpokenCredit())
                .note(Feature.HEAD_NAMES, sight.credit().isEmpty() || sight.isSpokenCredit() ? 0 : endsText(scene, index) ? ALONE : 1)
                .note(Feature.HEAD_MARK, sight.line().mark().isHeading() && role != Role.BANNER && !scene.isTopLevel(index))
                .note(Feature.HEAD_NUMBER, role.isHeading() && CrossheadSigns.isNumbered(text))
                .note(Feature.HEAD_ITEM, sight.line().mark().isItem())
                .note(Feature.HEAD_VERSE, sight.verse())
                .note(Feature.HEAD_BOLD, !sight.line().mark().isBold() ? 0 : scene.isBold() ? 2 : 1);
        if (length <= LONGEST_LOOKED_AT) {
            known.computeIfAbsent(index, _ -> ofText(sight, text, evidence.fresh())).forEach(evidence::add);
        } else {
            evidence.note(Feature.HEAD_INNER_END);
        }
    }

    /// Whether a text that is whole stands right above and nothing but one name here.
    private static boolean endsText(Scene scene, int index) {
        return index > 0 && scene.at(index - 1).complete() && scene.at(index - 1).isRunning()
                && scene.at(index).text().length() <= LONGEST_NAME;
    }

    private List<Evidence.Point> ofText(Sight sight, String text, Evidence evidence) {
        boolean phrase = text.length() <= LONGEST_PHRASE;
        return evidence.note(Feature.HEAD_FINAL, text.endsWith("。") || text.endsWith("；") || text.endsWith("，")
                || text.endsWith("、"))
                .note(Feature.HEAD_SOFT_FINAL, !text.endsWith("。") && Sentences.isComplete(text))
                .note(Feature.HEAD_INNER_END, Sentences.hasInnerEnd(text))
                .note(Feature.HEAD_COMMA, !Sentences.hasComma(text) || isInParts(text) ? 0 : text.length() < 20 ? 1 : 2)
                .note(Feature.HEAD_COMMAS, isInParts(text) ? 0 : Math.max(0, Sentences.commas(text) - 1))
                .note(Feature.HEAD_UNBALANCED, !sight.balanced())
                .note(Feature.HEAD_BEGINS_INSIDE, Sentences.beginsInside(text))
                .note(Feature.HEAD_BROKEN_OFF, isBrokenOff(text))
                .note(Feature.HEAD_PHRASES, BLANKS.isIn(text) && PHRASES.matcher(text).matches())
                .note(Feature.HEAD_PERSON_END, endsInPerson(text))
                .note(Feature.HEAD_PROSE, text.length() <= LONGEST_HEADING && PROSE.isIn(text))
                .note(Feature.HEAD_FRAGMENT, openers.isFragment(text))
                .note(Feature.HEAD_OPENING, OPENING.begins(text))
                .note(Feature.HEAD_UNBROKEN, isUnbroken(text))
                .note(Feature.HEAD_UNSAID, phrase && openers.isUnsaid(text))
                .note(Feature.HEAD_ENDS_INSIDE, phrase && openers.endsInside(text))
                .points();
    }

    /// Whether a long line has no mark and no blank in it, as few headings of that length are printed.
    private static boolean isUnbroken(String text) {
        return text.length() >= UNBROKEN && text.codePoints().allMatch(Character::isLetterOrDigit);
    }

    private static boolean endsInPerson(String text) {
        int from = Math.max(0, text.length() - LONGEST_PERSON);
        var person = PERSON.matcher(text).region(from, text.length());
        return POSTS.isIn(text, from, text.length()) && person.find()
                && (Surnames.isName(person.group(1)) || person.group(1).length() == Surnames.lengthIn(person.group(1)));
    }

    /// Whether commas part the text into two or more clauses of like length.
    static boolean isInParts(String text) {
        int from = 0;
        int shortest = Integer.MAX_VALUE;
        int longest = 0;
        for (int comma = text.indexOf('，'); from <= text.length(); comma = text.indexOf('，', from)) {
            int end = comma < 0 ? text.length() : comma;
            shortest = Math.min(shortest, end - from);
            longest = Math.max(longest, end - from);
            from = end + 1;
        }
        return longest < text.length() && (shortest >= SHORTEST_PART || shortest == longest && shortest > 1)
                && longest <= LONGEST_PART && longest - shortest <= APART;
    }

    /// Whether the text ends in a number and the word that it is counted by, with nothing counted.
    private boolean isBareCount(String text) {
        int last = text.length() - 1;
        if (last < 1 || COUNTED_BY.indexOf(text.charAt(last)) < 0) {
            return false;
        }
        int number = last > 1 && "余多".indexOf(text.charAt(last - 1)) >= 0 ? last - 2 : last - 1;
        return isDigit(text.charAt(number)) && !openers.isCountedBefore(text.substring(0, startOfNumber(text, number)));
    }

    private static int startOfNumber(String text, int last) {
        int start = last;
        while (start > 0 && isDigit(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private boolean isBrokenOff(String text) {
        int comma = text.lastIndexOf('，');
        return comma > 0 && text.length() - comma <= 4 || text.endsWith("：") || text.endsWith("——") || endsInMonth(text)
                || isBareCount(text)
                || openers.ends(text, "dangling");
    }

    private static boolean endsInMonth(String text) {
        return !text.isEmpty() && "0123456789年月日".indexOf(text.charAt(text.length() - 1)) >= 0
                && ENDS_IN_MONTH.matcher(text).region(Math.max(0, text.length() - LONGEST_MONTH), text.length()).find();
    }
}
