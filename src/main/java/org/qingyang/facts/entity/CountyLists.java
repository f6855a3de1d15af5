package org.qingyang.facts.entity;

import java.util.ArrayList;
import java.util.List;
import org.qingyang.facts.base.Find;
import org.qingyang.facts.base.Paragraph;
import org.qingyang.language.NameCharacters;
import org.qingyang.language.Token;

/// Counties without the word for their rank beside other places in a list: 长沙、|桃江|、株洲.
final class CountyLists {

    private static final int BARE = 2;

    private CountyLists() {
    }

    /// @param taken what belongs to other names
    static List<Find> find(Paragraph paragraph, Cover taken) {
        List<Find> found = new ArrayList<>();
        if (paragraph.text().indexOf('、') < 0) {
            return found;
        }
        for (Token word : paragraph.words()) {
            int start = word.start();
            int end = start + BARE;
            if (isBare(paragraph, start) && !taken.touches(start, end)
                    && (isPlace(paragraph, start, false) || isPlace(paragraph, end, true))) {
                found.add(new Find(start, end, "place.county", 0.7));
            }
        }
        return found;
    }

    private static boolean isBare(Paragraph paragraph, int start) {
        String text = paragraph.text();
        return Places.isCounty(text, start) && paragraph.isEdge(start) && paragraph.isEdge(start + BARE)
                && Places.lengthAt(text, start) <= BARE
                && Places.SUFFIXES.lengthAt(text, start + BARE) == 0 && !Places.STOPS.has(text.substring(start, start + BARE));
    }

    /// Whether a place stands behind or before the mark of a list here: a known one, or a county whose name is no common word.
    private static boolean isPlace(Paragraph paragraph, int at, boolean behind) {
        String text = paragraph.text();
        int mark = behind ? at : at - 1;
        if (paragraph.at(mark) != '、') {
            return false;
        }
        int known = behind ? Places.lengthAt(text, mark + 1) : Places.lengthBefore(text, mark);
        int start = behind ? mark + 1 : mark - Math.max(known, BARE);
        int end = start + Math.max(known, BARE);
        if (start < 0 || end > text.length() || !paragraph.isEdge(start) || !paragraph.isEdge(end)) {
            return false;
        }
        return known > 1 || isBare(paragraph, start) && NameCharacters.frequency(text.substring(start, end)) == 0;
    }
}
