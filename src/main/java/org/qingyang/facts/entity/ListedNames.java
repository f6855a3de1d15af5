package org.qingyang.facts.entity;

import java.util.regex.Pattern;
import org.qingyang.facts.base.Paragraph;
import org.qingyang.facts.entity.NameShape.Before;
import org.qingyang.language.Surnames;

/// Persons beside others: in lists, and in bylines with nothing but blanks between them.
final class ListedNames {

    /// Behind these, blanks part the names of a byline.
    private static final Pattern BYLINE = Pattern.compile("(?:记者|通讯员|摄影|撰稿|供稿|实习生|摄|图|文)[^，。；]{0,20}");
    private static final int FAR = 24;

    private final Paragraph paragraph;
    private final String text;
    private final NameShape shape;
    private final NameEnd ends;
    private final NameCandidate candidates;
    private final ForeignNames foreign;
    private final NameLikeness likeness;
    private final PersonList found;

    ListedNames(Paragraph paragraph, NameShape shape, ForeignNames foreign, NameLikeness likeness, PersonList found) {
        this.paragraph = paragraph;
        this.text = paragraph.text();
        this.shape = shape;
        this.ends = new NameEnd(paragraph);
        this.candidates = new NameCandidate(paragraph);
        this.foreign = foreign;
        this.likeness = likeness;
        this.found = found;
    }

    /// Names that follow another one after 、 or 和, and such before one.
    void find() {
        for (int i = 0; i < found.size(); i++) {
            int next = found.get(i).end();
            if ("、/和与及".indexOf(paragraph.at(next)) >= 0) {
                int end = Math.max(shape.end(next + 1, Before.LIST), foreign.listed(next + 1));
                end = end < 0 ? enclosed(next + 1) : end;
                found.add(next + 1, end < 0 && follows(found.get(i).start()) ? last(next + 1) : end, "person.list", 0.8);
            }
            spaced(found.get(i).start(), next);
            listed(found.get(i).start() - 1);
        }
    }

    /// 甲、|徐海|廷|、丙: the end of what reads as a name between two marks, of which the tokenizer makes no one word, where
    /// its characters speak for one or another one follows; or -1.
    private int enclosed(int start) {
        for (int end = start + 3; end >= start + 2; end--) {
            if (paragraph.at(end) == '、' && paragraph.isEdge(start) && candidates.isCandidate(start, end)
                    && candidates.isUnknownWord(start, end) && (likeness.isPossible(start, end) || last(end + 1) > 0)) {
                return end;
            }
        }
        return -1;
    }

    /// Whether this name stands behind another one in a list.
    private boolean follows(int start) {
        return paragraph.at(start - 1) == '、' && found.hasEnd(start - 1);
    }

    /// 甲、乙、|何立|出席: the end of what reads as a name behind two others; -1 where none does.
    private int last(int start) {
        for (int end = Math.min(text.length(), start + 3); end >= start + 2; end--) {
            if (paragraph.isEdge(start) && paragraph.isEdge(end) && ends.isFollowed(end) && candidates.isCandidate(start, end)) {
                return end;
            }
        }
        return -1;
    }

    /// A name right before the mark of a list, with nothing but another mark or 的 before it.
    private void listed(int mark) {
        for (int length = 4; length >= 2 && "、/".indexOf(paragraph.at(mark)) >= 0; length--) {
            int start = mark - length;
            boolean opens = start <= 0 || "、/，。；：的和".indexOf(paragraph.at(start - 1)) >= 0;
            boolean name = start >= 0 && (length < 4 ? candidates.isCandidate(start, mark) : candidates.isMarried(start));
            if (name && opens && paragraph.isEdge(start) && candidates.isUnknownWord(start, mark)
                    && likeness.isPossible(start, mark)) {
                found.add(start, mark, "person.list", 0.75);
                return;
            }
        }
        between(mark);
    }

    /// 甲、|钟和川|、乙: what stands between two persons is one, whatever the tokenizer sees.
    private void between(int mark) {
        for (int length = 3; length >= 2 && paragraph.at(mark) == '、'; length--) {
            int start = mark - length;
            boolean inside = start > 0 && paragraph.at(start - 1) == '、' && found.hasEnd(start - 1);
            if (inside && Surnames.isName(text.substring(start, mark))
                    && text.substring(start, mark).chars().allMatch(Character::isIdeographic)
                    && (PersonWords.NEVER.lengthAt(text, start) < 2 || paragraph.wordAt(start).nature().equals("n"))) {
                found.add(start, mark, "person.list", 0.7);
            }
        }
    }

    /// 通讯员 某某| 某某）: another name of a byline behind a blank.
    private void spaced(int start, int blank) {
        if (!Character.isWhitespace(paragraph.at(blank))
                || !BYLINE.matcher(text).region(Math.max(0, start - FAR), start).results()
                .anyMatch(byline -> byline.end() == start)) {
            return;
        }
        for (int length = 3; length >= 2; length--) {
            int end = blank + 1 + length;
            boolean name = end <= text.length() && Surnames.isName(text.substring(blank + 1, end))
                    && text.substring(blank + 1, end).chars().allMatch(Character::isIdeographic);
            if (name && !Character.isLetterOrDigit(paragraph.at(end)) && PersonWords.NEVER.lengthAt(text, blank + 1) < 2) {
                found.add(blank + 1, end, "person.byline", 0.75);
                return;
            }
        }
    }
}
