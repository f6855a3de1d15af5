package org.qingyang.language.segment;

import com.hankcs.hanlp.dictionary.other.CharType;
import com.hankcs.hanlp.seg.common.Vertex;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/// Words by the place where they begin: column 0 is before the text, the last column behind it. Not thread-safe.
final class WordNet {

    private static final Node[] NONE = {};
    private static final Entry START = Entry.closed(Vertex.newB());
    private static final Entry END = Entry.closed(Vertex.newE());

    /// So many columns before a name are looked at for words that lead to it.
    private static final int NEAR = 4;

    private final Node[][] columns;

    private WordNet(Node[][] columns) {
        this.columns = columns;
    }

    /// The net of all words that the text may have.
    static WordNet of(char[] text, CoreWords words) {
        Node[][] columns = new Node[text.length + 2][];
        columns[0] = new Node[] {new Node(START)};
        for (int at = 0; at < text.length; at++) {
            columns[at + 1] = words.at(text, at);
        }
        columns[text.length + 1] = new Node[] {new Node(END)};
        WordNet net = new WordNet(columns);
        net.fill(text);
        return net;
    }

    /// The net of the words of a path.
    ///
    /// @param length of the text
    static WordNet of(List<Node> path, int length) {
        Node[][] columns = new Node[length + 2][];
        Arrays.fill(columns, NONE);
        int column = 0;
        for (Node node : path) {
            columns[column] = new Node[] {node};
            column += node.entry().length();
        }
        return new WordNet(columns);
    }

    /// Fills where no word begins that a path of the longest words would need.
    private void fill(char[] text) {
        for (int at = 1; at < columns.length;) {
            if (columns[at].length > 0) {
                at += columns[at][columns[at].length - 1].entry().length();
            } else {
                int end = at + 1;
                while (end < columns.length - 1 && !isWordStart(text, end)) {
                    end++;
                }
                for (Entry atom : Atoms.of(text, at - 1, end - 1)) {
                    add(at, new Node(atom));
                    at += atom.length();
                }
            }
        }
    }

    private boolean isWordStart(char[] text, int column) {
        return columns[column].length > 0 && CharType.get(text[column - 1]) != CharType.CT_CNUM;
    }

    /// @return false if the column has a word of this length
    private boolean add(int column, Node node) {
        for (Node old : columns[column]) {
            if (old.entry().length() == node.entry().length()) {
                return false;
            }
        }
        append(column, node);
        return true;
    }

    private void append(int column, Node node) {
        Node[] nodes = columns[column];
        columns[column] = Arrays.copyOf(nodes, nodes.length + 1);
        columns[column][nodes.length] = node;
    }

    /// Adds a name to the net of a path, with words of the full net that lead to it and from it.
    ///
    /// @return false if the column has a word of this length
    boolean insert(int column, Node name, WordNet all) {
        if (!add(column, name)) {
            return false;
        }
        for (int before = column - 1; before > Math.max(0, column - NEAR - 1); before--) {
            if (all.columns[before].length > columns[before].length) {
                for (Node node : all.columns[before]) {
                    if (before + node.entry().length() == column) {
                        append(before, node);
                    }
                }
            }
        }
        int behind = column + name.entry().length();
        if (columns[behind].length == 0) {
            columns[behind] = all.columns[behind];
        }
        return true;
    }

    /// The cheapest path with both ends of the text. Ways that nodes have from another net count where they are cheaper.
    List<Node> best() {
        for (Node node : columns[1]) {
            node.reach(columns[0][0]);
        }
        for (int column = 1; column < columns.length - 1; column++) {
            for (Node node : columns[column]) {
                if (node.isReached()) {
                    for (Node next : columns[column + node.entry().length()]) {
                        next.reach(node);
                    }
                }
            }
        }
        List<Node> path = new ArrayList<>();
        for (Node node = columns[columns.length - 1][0]; node != null; node = node.from()) {
            path.add(node);
        }
        Collections.reverse(path);
        return path;
    }
}
