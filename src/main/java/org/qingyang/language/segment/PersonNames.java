package org.qingyang.language.segment;

import com.hankcs.hanlp.corpus.dictionary.item.EnumItem;
import com.hankcs.hanlp.corpus.tag.NR;
import com.hankcs.hanlp.dictionary.nr.NRConstant;
import com.hankcs.hanlp.dictionary.nr.NRPattern;
import com.hankcs.hanlp.dictionary.nr.PersonDictionary;
import com.hankcs.hanlp.seg.common.Vertex;
import com.hankcs.hanlp.utility.Predefine;
import java.util.ArrayList;
import java.util.List;

/// Names of persons in a path as HanLP finds them: each word has a role, and some rows of roles are names. Not
/// thread-safe.
final class PersonNames {

    private static final NR[] ROLES = NR.values();

    private final String text;
    /// The roles of words in a row that may belong to a name, a letter each, and the columns where the words begin.
    private final StringBuilder roles = new StringBuilder();
    private final int[] columns;
    private final List<Name> names = new ArrayList<>();

    private PersonNames(String text, List<Node> path) {
        this.text = text;
        this.columns = new int[2 * path.size() + 1];
    }

    /// @param text to which the path belongs
    /// @param path with both its ends
    static List<Name> in(List<Node> path, String text) {
        byte[] roles = roles(path);
        return roles.length == 0 ? List.of() : new PersonNames(text, path).find(path, roles);
    }

    /// The ordinals of the roles of all words; none if no name can be among them.
    private static byte[] roles(List<Node> path) {
        byte[] roles = new byte[path.size()];
        boolean any = false;
        int role = Roles.START.ordinal();
        for (int i = 0; i < roles.length; i++) {
            role = i == 0 ? role : path.get(i).entry().roles()[role];
            roles[i] = (byte) role;
            any |= Roles.mayBegin(role);
        }
        return any ? roles : new byte[0];
    }

    private List<Name> find(List<Node> path, byte[] ordinals) {
        int column = 0;
        NR before = NR.A;
        for (int i = 0; i < ordinals.length; i++) {
            NR role = ROLES[ordinals[i]];
            int end = column + path.get(i).entry().length();
            switch (role) {
                case U -> {
                    add(NR.K, column);
                    add(NR.B, end - 1);
                    before = NR.B;
                }
                case V -> {
                    add(before == NR.B ? NR.E : NR.D, column);
                    add(NR.L, column + 1);
                }
                default -> {
                    add(role, column);
                    before = role;
                }
            }
            column = end;
        }
        end(column);
        return names;
    }

    private void add(NR role, int column) {
        if (Roles.isInNames(role.ordinal())) {
            columns[roles.length()] = column;
            roles.append(role.name());
        } else {
            end(column);
        }
    }

    /// Finds the names in the row that ends here.
    private void end(int column) {
        if (!roles.isEmpty()) {
            columns[roles.length()] = column;
            PersonDictionary.trie.parseText(roles.toString(), this::add);
            roles.setLength(0);
        }
    }

    private void add(int from, int to, NRPattern pattern) {
        String name = text.substring(columns[from] - 1, columns[to] - 1);
        boolean isOdd = pattern == NRPattern.BCD && name.charAt(0) == name.charAt(2);
        if (!isOdd && !isWord(name)) {
            Vertex vertex = new Vertex(Predefine.TAG_PEOPLE, name, PersonDictionary.ATTRIBUTE, NRConstant.WORD_ID);
            names.add(new Name(columns[from], Entry.closed(vertex)));
        }
    }

    private static boolean isWord(String name) {
        EnumItem<NR> item = PersonDictionary.dictionary.get(name);
        return item != null && item.containsLabel(NR.A);
    }
}
