package org.qingyang.facts.entity;

import org.qingyang.facts.base.Paragraph;
import org.qingyang.facts.entity.NameShape.Before;
import org.qingyang.language.CharacterSet;
import org.qingyang.language.Surnames;

/// Persons by where they come from, how old or how called they are, and names of the Japanese and of married women.
final class OriginNames {

    private static final CharacterSet ORIGINS = new CharacterSet("人的叫号");

    private final Paragraph paragraph;
    private final String text;
    private final NameShape shape;
    private final NameEnd ends;
    private final NameCandidate candidates;
    private final ForeignNames foreign;
    private final Cover taken;
    private final PersonList found;

    /// @param taken what belongs to organisations
    OriginNames(Paragraph paragraph, NameShape shape, ForeignNames foreign, Cover taken, PersonList found) {
        this.paragraph = paragraph;
        this.text = paragraph.text();
        this.shape = shape;
        this.ends = new NameEnd(paragraph);
        this.candidates = new NameCandidate(paragraph);
        this.foreign = foreign;
        this.taken = taken;
        this.found = found;
    }

    /// 荷兰人|范德伯赫, 34岁的|范德伯赫: where somebody comes from, or how old he is.
    void behindOrigin(int at) {
        if (!ORIGINS.has(text.charAt(at - 1))) {
            return;
        }
        boolean origin = paragraph.at(at - 1) == '人' && paragraph.isEdge(at) && Places.lengthBefore(text, at - 1) > 0;
        if (text.charAt(at - 1) == '的' && Places.lengthBefore(text, at - 1) > 1) {
            found.add(at, told(at), "person.origin", 0.75);
        }
        if (origin || text.startsWith("岁的", at - 2)) {
            found.add(at, shape.end(at, Before.ORIGIN), "person.origin", 0.8);
        } else if (text.startsWith("名叫", at - 2) || paragraph.at(at - 1) == '叫' && ("一位名个我”".indexOf(paragraph.at(at - 2)) >= 0
                || PersonWords.BEFORE.lengthBefore(text, at - 1) > 1)) {
            found.add(at, Math.max(shape.end(at, Before.ORIGIN), called(at)), "person.origin", 0.8);
        } else if (paragraph.at(at - 1) == '号' && Character.isDigit(paragraph.at(at - 2))) {
            int end = foreign.plain(at);
            found.add(at, end > 0 && ends.isFollowed(end) ? end : -1, "person.number", 0.75);
        }
    }

    /// 江苏的|陈明|为云岭中学副校长: somebody of a place, and what he is in an institution.
    private int told(int at) {
        for (int end = Math.min(text.length(), at + 3); end >= at + 2; end--) {
            boolean is = "是为系任".indexOf(paragraph.at(end)) >= 0 && paragraph.isEdge(end);
            if (is && taken.touches(end + 1, end + 2) && candidates.isCandidate(at, end)) {
                return end;
            }
        }
        return -1;
    }

    /// 名叫|瓦里|的: two sounds.
    private int called(int at) {
        int end = foreign.two(at);
        return end > 0 && ends.isFollowed(end) ? end : -1;
    }

    /// 林周月心|出席: a woman's name with her husband's family name before it.
    void married(int at) {
        boolean opens = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)) || "的和与及是".indexOf(text.charAt(at - 1)) >= 0;
        if (opens && at + 4 <= text.length() && paragraph.isEdge(at + 4) && candidates.isMarriedName(at)) {
            found.add(at, at + 4, "person.married", 0.75);
        }
    }

    /// 池上康介|说: a Japanese family name and two characters, and a word of speech or of respect behind them.
    void japanese(int at) {
        int family = Surnames.japaneseLengthAt(text, at);
        if (family < 2) {
            return;
        }
        boolean opens = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)) || "的和与任对向及".indexOf(text.charAt(at - 1)) >= 0;
        if (!opens) {
            return;
        }
        for (int end = Math.min(text.length(), at + family + 2); end >= at + family + 1; end--) {
            boolean listed = end == at + family + 2 && text.contains("日本")
                    && ends.isBoundary(end);
            boolean preposition = end == at + family + 1 && "在对向与和".indexOf(text.charAt(end - 1)) >= 0;
            if (!preposition && (listed || SpeechVerbs.lengthAt(text, end) > 0 || PersonWords.AFTER.lengthAt(text, end) > 0)) {
                found.add(at, end, "person.japanese", 0.8);
            }
        }
    }
}
