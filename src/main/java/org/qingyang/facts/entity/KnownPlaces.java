package org.qingyang.facts.entity;

import java.util.function.Consumer;
import org.qingyang.facts.base.Find;
import org.qingyang.facts.base.Paragraph;
import org.qingyang.language.NameCharacters;
import org.qingyang.language.Token;

/// Places of the lists, and what the tokenizer holds for places, where a word begins.
final class KnownPlaces {

    private final Paragraph paragraph;
    private final String text;
    private final Cover taken;
    private final Consumer<Find> found;

    /// @param taken what belongs to other names
    /// @param found gets each place
    KnownPlaces(Paragraph paragraph, Cover taken, Consumer<Find> found) {
        this.paragraph = paragraph;
        this.text = paragraph.text();
        this.taken = taken;
        this.found = found;
    }

    /// The place that begins with this word, and the county behind a province.
    void at(Token word) {
        if (word.text().length() > 2 && "新旧".indexOf(word.text().charAt(0)) >= 0
                && Places.COUNTRIES.has(word.text().substring(1))) {
            found.accept(new Find(word.start() + 1, word.end(), "place.known", 0.8));
            return;
        }
        int length = whole(word.start(), Places.lengthAt(text, word.start()));
        int end = word.start() + length;
        if (length == 0 && !word.is("ns")) {
            return;
        }
        if (Places.BEHIND.lengthAt(text, Math.max(end, word.end())) > 0 || isDirection(end)) {
            return;
        }
        if (length > 1 && isCity(end)) {
            found.accept(new Find(word.start(), end + 1, "place.known", 0.85));
            return;
        }
        if (length > 1 && end >= word.end() && isCounty(end, Places.PROVINCES.has(text.substring(word.start(), end)))) {
            found.accept(new Find(end, end + 2, "place.county", 0.75));
        }
        if (length > 0 && (paragraph.isEdge(end) || end > word.end() || text.startsWith("地区", end))) {
            found.accept(new Find(word.start(), end, "place.known", 0.9));
        } else if (length > 1 && word.is("nr") && "和与及等".indexOf(paragraph.at(end)) >= 0) {
            found.accept(new Find(word.start(), end, "place.known", 0.75));
        } else if (length > 1 && text.startsWith("市中心", end)) {
            found.accept(new Find(word.start(), end, "place.known", 0.85));
        } else if (word.is("ns") && word.text().length() > 1 && !Places.NEVER.has(word.text()) && stands(word)) {
            found.accept(new Find(word.start(), word.end(), "place.word", 0.6));
        }
    }

    /// 河南|中东|部: a direction and no region.
    private boolean isDirection(int end) {
        return end > 1 && text.startsWith("部", end) && "东西南北中".indexOf(text.charAt(end - 1)) >= 0
                && "东西南北中".indexOf(text.charAt(end - 2)) >= 0 && "分队门长".indexOf(paragraph.at(end + 1)) < 0;
    }

    /// 魁北克|城: the word for a city behind one's name.
    private boolean isCity(int end) {
        return text.startsWith("城", end) && paragraph.isEdge(end + 1) && paragraph.wordAt(end).end() == end + 1;
    }

    /// 湖北|黄梅, 黄冈|黄梅: a county without the word for its rank.
    private boolean isCounty(int start, boolean province) {
        boolean rare = Places.isCounty(text, start)
                && (paragraph.wordAt(start).is("ns") || province
                && NameCharacters.frequency(text.substring(start, start + 2)) == 0);
        return rare && paragraph.isEdge(start) && paragraph.isEdge(start + 2) && !taken.touches(start, start + 2);
    }

    /// Without the word for the rank where that begins another word: 中国|市场.
    private int whole(int start, int length) {
        return length > 2 && !paragraph.isEdge(start + length) && Places.isKnown(text.substring(start, start + length - 1))
                ? length - 1 : length;
    }

    /// Whether no lone character stands beside it that may belong to a longer name (西北|旺, 旺|万象|汇).
    private boolean stands(Token word) {
        return !isLone(word.start() - 1) && !isLone(word.end());
    }

    private boolean isLone(int at) {
        if (at < 0 || at >= text.length() || !Character.isIdeographic(text.charAt(at))) {
            return false;
        }
        Token word = paragraph.wordAt(at);
        return word.text().length() == 1 && (word.is("n") || word.is("a") || word.is("v") || word.is("g")
                || word.is("b") || word.is("j"))
                && PersonWords.VERBS.lengthAt(text, at) == 0;
    }
}
