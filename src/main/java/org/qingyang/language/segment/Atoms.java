package org.qingyang.language.segment;

import com.hankcs.hanlp.corpus.tag.Nature;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.dictionary.CoreDictionary.Attribute;
import com.hankcs.hanlp.dictionary.other.CharType;
import com.hankcs.hanlp.seg.common.Vertex;
import com.hankcs.hanlp.utility.Predefine;
import java.util.ArrayList;
import java.util.List;

/// Words for characters with which no word of the dictionary begins: those of one kind together, such as the digits of
/// a number or the letters of a foreign word.
final class Atoms {

    private static final String SEPARATORS = "，,．.";

    /// Those of one character that were met. Entries are immutable, so two threads that make the same do no harm.
    private static final Entry[] SINGLE = new Entry[Character.MAX_VALUE + 1];

    private Atoms() {
    }

    /// Cuts a stretch into atoms.
    static List<Entry> of(char[] text, int from, int to) {
        List<Entry> atoms = new ArrayList<>();
        for (int at = from; at < to;) {
            int end = end(text, at, to);
            atoms.add(end == at + 1 ? single(text[at]) : atom(new String(text, at, end - at), CharType.get(text[at])));
            at = end;
        }
        return atoms;
    }

    private static int end(char[] text, int from, int to) {
        byte kind = CharType.get(text[from]);
        int end = from + 1;
        while (end < to && (CharType.get(text[end]) == kind || kind == CharType.CT_NUM && isWithinNumber(text, end, to))) {
            end++;
        }
        return end;
    }

    private static boolean isWithinNumber(char[] text, int at, int to) {
        return SEPARATORS.indexOf(text[at]) >= 0 && at + 1 < to && CharType.get(text[at + 1]) == CharType.CT_NUM;
    }

    private static Entry single(char c) {
        Entry known = SINGLE[c];
        if (known == null) {
            known = atom(String.valueOf(c), CharType.get(c));
            SINGLE[c] = known;
        }
        return known;
    }

    private static Entry atom(String text, byte kind) {
        return switch (kind) {
            case CharType.CT_NUM, CharType.CT_INDEX, CharType.CT_CNUM ->
                atom(text, Predefine.TAG_NUMBER, Nature.m, CoreDictionary.M_WORD_ID);
            case CharType.CT_SINGLE -> atom(text, Predefine.TAG_CLUSTER, Nature.nx, CoreDictionary.X_WORD_ID);
            case CharType.CT_DELIMITER, CharType.CT_OTHER -> atom(text, text, Nature.w, -1);
            default -> atom(text, text, Nature.n, -1);
        };
    }

    private static Entry atom(String text, String word, Nature nature, int id) {
        return Entry.of(new Vertex(word, text, new Attribute(nature, Predefine.OOV_DEFAULT_FREQUENCY), id));
    }
}
