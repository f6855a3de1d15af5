package org.qingyang.language.segment;

import com.hankcs.hanlp.collection.trie.DoubleArrayTrie;
import com.hankcs.hanlp.dictionary.CoreDictionary.Attribute;
import com.hankcs.hanlp.dictionary.CustomDictionary;
import com.hankcs.hanlp.seg.common.Vertex;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The words of the custom dictionary: longer ones join the words of a path, and all have their own nature.
final class CustomWords {

    /// Where the trie begins.
    static final int ROOT = 1;

    private static final DoubleArrayTrie<Attribute> TRIE = CustomDictionary.DEFAULT.dat;

    /// The words that joined others, by number. Entries are immutable, so two threads that make the same do no harm.
    private static final Entry[] MET = new Entry[TRIE.size()];

    private CustomWords() {
    }

    /// Where a word leads from a state of the trie; below 0 if nowhere.
    static int state(String word, int from) {
        return TRIE.transition(word, from);
    }

    /// The word that ends at the state; null if none does.
    static @Nullable Attribute value(int state) {
        return TRIE.output(state);
    }

    /// The path with the longest words of the dictionary in the place of those that they join.
    ///
    /// @param path with both its ends; its nodes take what the dictionary says of them alone
    static List<Node> join(List<Node> path) {
        List<Node> joined = new ArrayList<>(path.size());
        for (int at = 0; at < path.size();) {
            Entry.Custom custom = path.get(at).entry().custom();
            if (custom == null) {
                joined.add(path.get(at++));
            } else {
                at = join(path, at, custom, joined);
            }
        }
        return joined;
    }

    /// @return where the path goes on
    private static int join(List<Node> path, int from, Entry.Custom custom, List<Node> joined) {
        int end = from + 1;
        int longest = 0;
        int state = custom.state();
        for (int to = end; to < path.size() - 1; to++) {
            state = state(path.get(to).entry().text(), state);
            if (state < 0) {
                break;
            }
            if (value(state) != null) {
                longest = state;
                end = to + 1;
            }
        }
        joined.add(end == from + 1 ? alone(path.get(from), custom) : new Node(joined(path.subList(from, end), longest)));
        return end;
    }

    private static Node alone(Node node, Entry.Custom custom) {
        if (custom.alone() != null) {
            node.become(custom.alone());
        }
        return node;
    }

    private static Entry joined(List<Node> nodes, int state) {
        int number = -TRIE.getBase()[state] - 1;
        Entry known = MET[number];
        if (known == null) {
            String text = nodes.stream().map(node -> node.entry().text()).collect(Collectors.joining());
            known = Entry.closed(new Vertex(text, text, value(state)));
            MET[number] = known;
        }
        return known;
    }
}
