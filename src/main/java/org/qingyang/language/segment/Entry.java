package org.qingyang.language.segment;

import com.hankcs.hanlp.corpus.tag.Nature;
import com.hankcs.hanlp.dictionary.CoreDictionary.Attribute;
import com.hankcs.hanlp.seg.common.Vertex;
import org.jspecify.annotations.Nullable;

/// A word and all that the models know of it. Immutable.
///
/// @param id        its number among the words with bigrams; below 0 a frequency that it has with every neighbour
/// @param frequency how often it occurs
/// @param cost      what it costs behind a word that it was never seen behind
/// @param roles     its role in or beside the name of a person for each role of the word before, see [Roles]
/// @param custom    null if no word of the custom dictionary begins with it
record Entry(String text, int length, int id, int frequency, Nature nature, double cost, byte[] roles, @Nullable Custom custom) {

    /// What the custom dictionary knows of a word.
    ///
    /// @param state where the word leads in the dictionary's trie
    /// @param alone the word as the dictionary knows it; null if it only begins others
    record Custom(int state, @Nullable Entry alone) {
    }

    /// A word that others may be joined to.
    static Entry of(Vertex vertex) {
        int state = CustomWords.state(vertex.realWord, CustomWords.ROOT);
        if (state < 0) {
            return closed(vertex);
        }
        Attribute own = CustomWords.value(state);
        Entry alone = own == null ? null : of(vertex, own, null);
        return of(vertex, vertex.attribute, new Custom(state, alone));
    }

    /// A word that the custom dictionary leaves as it is.
    static Entry closed(Vertex vertex) {
        return of(vertex, vertex.attribute, null);
    }

    private static Entry of(Vertex vertex, Attribute attribute, @Nullable Custom custom) {
        String text = vertex.realWord;
        Nature nature = attribute.nature[0];
        int frequency = attribute.totalFrequency;
        byte[] roles = Roles.of(text, nature, frequency);
        return new Entry(text, text.length(), vertex.wordID, frequency, nature, Costs.unseen(frequency), roles, custom);
    }
}
