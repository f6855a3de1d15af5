package org.qingyang.language.segment;

import com.hankcs.hanlp.corpus.tag.Nature;
import com.hankcs.hanlp.dictionary.CoreDictionary.Attribute;
import com.hankcs.hanlp.dictionary.nr.NRConstant;
import com.hankcs.hanlp.dictionary.nr.TranslatedPersonDictionary;
import com.hankcs.hanlp.seg.common.Vertex;
import com.hankcs.hanlp.utility.Predefine;
import java.util.ArrayList;
import java.util.List;

/// Foreign names in a path as HanLP finds them: one that is known goes on over words that such names are made of.
final class ForeignNames {

    private ForeignNames() {
    }

    /// @param text to which the path belongs
    /// @param path with both its ends
    static List<Name> in(List<Node> path, String text) {
        List<Name> names = new ArrayList<>();
        int column = 1;
        for (int at = 1; at < path.size() - 1;) {
            int from = column;
            int end = isForeign(path.get(at)) ? end(path, at) : at + 1;
            boolean isName = end > at + 1;
            for (; at < end; at++) {
                column += path.get(at).entry().length();
            }
            if (isName) {
                names.add(new Name(from, name(text.substring(from - 1, column - 1))));
            }
        }
        return names;
    }

    private static int end(List<Node> path, int from) {
        int end = from + 1;
        while (end < path.size() - 1 && (isForeign(path.get(end))
                || TranslatedPersonDictionary.containsKey(path.get(end).entry().text()))) {
            end++;
        }
        return end;
    }

    private static boolean isForeign(Node node) {
        return node.entry().nature() == Nature.nrf;
    }

    private static Entry name(String text) {
        return Entry.closed(new Vertex(Predefine.TAG_PEOPLE, text, new Attribute(Nature.nrf), NRConstant.WORD_ID));
    }
}
