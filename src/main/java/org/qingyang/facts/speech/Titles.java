package org.qingyang.facts.speech;

import java.util.ArrayList;
import java.util.List;
import org.qingyang.facts.base.Find;
import org.qingyang.facts.base.Paragraph;
import org.qingyang.language.Lexicon;
import org.qingyang.language.WordSet;
import org.qingyang.model.Event;
import org.qingyang.text.Span;

/// Titles: works in 《》, and in “” what a word for an event, a campaign or a prize follows.
public final class Titles {

    /// A title without its marks.
    public record Title(Event.Kind kind, Find find) {
    }

    private static final WordSet EVENTS = Lexicon.of(Titles.class, "speech.txt").set("events");
    private static final int LONGEST = 60;
    /// No name of an event that has a comma in it is longer.
    private static final int LONGEST_NAME = 20;

    private Titles() {
    }

    public static List<Title> of(Paragraph paragraph) {
        List<Title> titles = new ArrayList<>();
        for (Span work : works(paragraph)) {
            titles.add(new Title(Event.Kind.WORK, new Find(work, "title.work", 0.97)));
        }
        for (Span quoted : Marks.between(paragraph, '“', '”')) {
            if (!quoted.isEmpty() && quoted.length() <= LONGEST && !isSpeech(paragraph.text(quoted)) && isEvent(paragraph, quoted)) {
                titles.add(new Title(Event.Kind.EVENT, new Find(quoted, "title.event", 0.85)));
            }
        }
        titles.sort(java.util.Comparator.comparing(Title::find));
        return titles;
    }

    /// What stands in 《》.
    public static List<Span> works(Paragraph paragraph) {
        return Marks.between(paragraph, '《', '》').stream().filter(span -> !span.isEmpty()).toList();
    }

    /// Sentences, and clauses with a mark at their end, are what somebody says: “我们很高兴。”|获奖职工说.
    private static boolean isSpeech(String quoted) {
        return quoted.indexOf('。') >= 0 || "！？，；".indexOf(quoted.charAt(quoted.length() - 1)) >= 0
                || quoted.indexOf('，') >= 0 && quoted.length() > LONGEST_NAME;
    }

    /// A word for an event follows: at once, or behind a word or two of the same sentence.
    private static boolean isEvent(Paragraph paragraph, Span quoted) {
        int at = quoted.end() + 1;
        int limit = Math.min(paragraph.length(), at + 12);
        for (int i = at; i < limit && Character.isLetterOrDigit(paragraph.at(i))
                && "的和与是为等".indexOf(paragraph.at(i)) < 0; i++) {
            if (EVENTS.lengthAt(paragraph.text(), i) > 0) {
                return true;
            }
        }
        return EVENTS.lengthBefore(paragraph.text(), quoted.end()) > 0;
    }
}
