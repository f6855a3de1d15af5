package org.qingyang.reading.search;

import java.util.List;
import java.util.regex.Pattern;
import org.qingyang.language.Form;
import org.qingyang.language.Language;
import org.qingyang.language.Word;
import org.qingyang.reading.line.Pairs;
import org.qingyang.reading.line.Sentences;

/// Whether a line goes on with the paragraph that the line above left.
final class JoinSigns {

    private static final Pattern ITEM = Pattern.compile(
            "[一二三四五六七八九十]{1,2}[、．]|（[一二三四五六七八九十\\d]{1,2}）|\\d{1,2}[、．.](?!\\d)|[①-⑳]|[●■◆▲★○◇◎]|——|第[一二三四五六七八九十]");
    private static final Form FIRST_ITEM = Form.of("一（1①", "一、|（[一1]）|1[、．.](?!\\d)|①");
    /// What never stands inside a paragraph.
    private static final Form BULLET = Form.of("●■◆▲★○◇◎问答图", "[●■◆▲★○◇◎]|[问答]：|图[为①]");
    /// How a lead begins, and hardly the rest of a sentence.
    private static final Pattern NEWS = Pattern.compile("近日|日前|记者从|当地时间|连日来|据[^，]{2,14}(?:报道|消息|通报|预计|介绍)|(?:今|昨|明)[天日]（"
            + "|\\d{1,2}月\\d{1,2}日[，上下晚至]|\\d{1,2}日[，上下晚]|应[^，]{4,24}邀请|今年(?:以来|前|一季度|上半年|\\d)|随着");
    /// A sentence does not say so many characters twice within a few words; a headline and its lead do.
    private static final int ECHO = 4;
    /// A particle goes on with the word before it.
    private static final Form OF = Form.of("的", "的(?![士哥姐确])");
    private static final double BY_CHANCE = 0.2;
    /// How surely a dash at the end announces what follows, beside a colon behind the right word.
    private static final double DASHED = 0.7;
    private static final int NEAR = 60;
    private static final int WINDOW = 14;
    private static final int CONTESTED = 40;
    /// The gain that is as common between a heading and its lead as inside a cut paragraph; measured on real pages.
    private static final double EVEN = 5;
    /// The gain that two headings in a row hardly ever have; measured on real pages.
    private static final double CUT = 14;

    private final Language language;
    private final Openers openers;

    JoinSigns(Language language, Openers openers) {
        this.openers = openers;
        this.language = language;
    }

    void noteContinuation(Scene scene, Sight above, Sight below, Evidence evidence) {
        String tail = above.folded();
        String head = below.folded();
        boolean inside = Sentences.beginsInside(head);
        evidence.note(Feature.JOIN_OPEN, above.isOpen())
                .note(Feature.JOIN_OPEN_MARK, above.isOpen() && Sentences.endsOpenMark(tail))
                .note(Feature.JOIN_ANNOUNCED, announces(tail) ? 1 : tail.endsWith("——") ? DASHED : 0)
                .note(Feature.JOIN_COMPLETE, !above.isOpen() && !inside)
                .note(Feature.JOIN_BEGINS_INSIDE, inside && above.isOpen())
                .note(Feature.JOIN_INSIDE_COMPLETE, inside && !above.isOpen())
                .note(Feature.JOIN_AFTER_HEAD, !above.isOpen() || !above.headShape() || !isBareHead(scene, above) ? 0
                : CrossheadSigns.isNumbered(tail) ? 2 : 1)
                .note(Feature.JOIN_OPENING, Sentences.beginsWithPhrase(head) || openers.isFragment(head)
                        || Sentences.beginsOnTheSpot(head) && !Sentences.endsOpenMark(tail))
                .note(Feature.JOIN_LEAD_LIKE, above.isOpen() && above.headShape() && NEWS.matcher(head).lookingAt())
                .note(Feature.JOIN_STUB, above.isOpen() && Sentences.beginsWithStub(head))
                .note(Feature.JOIN_SHORT_FIRST, above.isOpen() && Sentences.beginsWithEnd(head))
                .note(Feature.JOIN_NUMBER, above.isOpen() && endsInDigit(tail))
                .note(Feature.JOIN_DIGITS, endsInDigit(tail) && Character.isDigit(head.charAt(0)))
                .note(Feature.JOIN_PAIR, above.isOpen() && closesPair(tail, head))
                .note(Feature.JOIN_LIST, below.line().mark().isItem() || isItem(tail, head))
                .note(Feature.JOIN_VERSE, above.verse() || below.verse())
                .note(Feature.JOIN_STUMP, above.isOpen() && Sentences.endsInStump(tail))
                .note(Feature.JOIN_BOLD, isBoldApart(above, below) || isBoldApart(below, above))
                .note(Feature.JOIN_GAP, scene.isWide(below.index()));
        if (above.isOpen() && isContested(above, below)) {
            String start = head.substring(0, Math.min(NEAR, head.length()));
            evidence.note(Feature.JOIN_ECHO, above.headShape() && Overlap.longest(tail, start) >= ECHO)
                    .note(Feature.JOIN_RESTATED, above.headShape() ? Math.max(0, Overlap.of(tail, start) - BY_CHANCE) : 0)
                    .note(Feature.JOIN_MIDDLE, -openers.start(head))
                    .note(Feature.JOIN_ACROSS, crossesWord(tail, head))
                    .note(Feature.JOIN_LANGUAGE, Math.clamp((gain(tail, head) - EVEN) / 2, -1.5, 4));
        }
    }

    /// Whether only one of two lines is bold from end to end, and short.
    private static boolean isBoldApart(Sight bold, Sight other) {
        return bold.line().mark().isBold() && bold.headShape() && !other.line().mark().isBold();
    }

    void noteParagraph(Sight above, Sight below, Evidence evidence) {
        if (below.line().mark().isItem() || above.line().mark().isItem()) {
            return;
        }
        boolean parted = above.folded().endsWith("：") || above.folded().endsWith("——") || isItem(above.folded(), below.folded());
        evidence.note(Feature.PARAGRAPH_AFTER_OPEN, above.isOpen() && !parted && !above.verse())
                .note(Feature.PARAGRAPH_AFTER_COLON, above.isOpen() && parted && !announces(above.folded()));
    }

    /// Whether the text announces what the next paragraphs tell: 他们的做法是：.
    private boolean announces(String folded) {
        return folded.endsWith("：") && openers.ends(folded.substring(0, folded.length() - 1), "announced");
    }

    /// What the dictionary thinks of the join. Shared words are left out: a headline and its lead share them too.
    private double gain(String tail, String head) {
        return language.gain(tail.substring(Math.max(0, tail.length() - WINDOW)),
                head.substring(0, Math.min(WINDOW, head.length())));
    }

    /// Whether a word goes over from one line into the next.
    private boolean crossesWord(String tail, String head) {
        String before = tail.substring(Math.max(0, tail.length() - WINDOW));
        int at = 0;
        for (Word word : language.words(before + head.substring(0, Math.min(WINDOW, head.length())))) {
            int end = at + word.text().length();
            if (at < before.length() && end > before.length()) {
                return !word.isNumber();
            }
            at = end;
        }
        return false;
    }

    /// Whether the line end between two rows cuts a word, a number or a quotation for sure.
    boolean isCut(String tail, String head) {
        return closesPair(tail, head) || endsInDigit(tail) && Character.isDigit(head.charAt(0))
                || OF.begins(head) || isCounted(tail, head)
                || gain(tail, head) >= CUT && crossesWord(tail, head);
    }

    /// Whether one row ends in a number and the other begins with what it counts: 增加三|项产品.
    private boolean isCounted(String tail, String head) {
        if (HeadTurns.NUMERALS.indexOf(tail.charAt(tail.length() - 1)) < 0) {
            return false;
        }
        List<Word> words = language.words(tail.substring(Math.max(0, tail.length() - WINDOW))
                + head.substring(0, Math.min(WINDOW, head.length())));
        int at = Math.min(WINDOW, tail.length());
        for (int i = 0; i + 1 < words.size(); i++) {
            at -= words.get(i).text().length();
            if (at == 0) {
                return words.get(i).isNumber() && words.get(i + 1).nature().startsWith("q");
            }
        }
        return false;
    }

    /// Only where one of the two could be a heading is the dictionary asked.
    private static boolean isContested(Sight above, Sight below) {
        return above.text().length() < CONTESTED || below.headShape() && below.text().length() < CONTESTED;
    }

    /// Whether the line could be a heading and does not end in a word that another must follow.
    private boolean isBareHead(Scene scene, Sight line) {
        return line.text().length() <= 32 && (line.text().indexOf('，') < 0 || isTwin(scene, line)) && line.balanced()
                && !openers.ends(line.folded(), "dangling");
    }

    /// Two clauses of like length may be the beginning of a paragraph as well, but not twice in one story.
    private static boolean isTwin(Scene scene, Sight line) {
        return HeadSigns.isInParts(line.folded()) && scene.twins(line.index()) >= 1;
    }

    private static boolean endsInDigit(String text) {
        return !text.isEmpty() && Character.isDigit(text.charAt(text.length() - 1));
    }

    /// Whether the lower text is a point of a list of its own: the first, or one behind the end of another.
    private static boolean isItem(String tail, String head) {
        return BULLET.begins(head) || FIRST_ITEM.begins(head) || endsClause(tail) && ITEM.matcher(head).lookingAt();
    }

    private static boolean endsClause(String text) {
        return text.endsWith("：") || text.endsWith("；");
    }

    private static boolean closesPair(String tail, String head) {
        return tail.length() < 5_000 && head.length() < 5_000 && Pairs.leftOpen(tail) > 0 && Pairs.unopened(head) > 0;
    }
}
