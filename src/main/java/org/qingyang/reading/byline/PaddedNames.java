package org.qingyang.reading.byline;

import java.util.ArrayList;
import java.util.List;

/// Puts names together that are padded with a space to the width of three characters: 董　伟.
final class PaddedNames {

    private PaddedNames() {
    }

    static List<Token> joined(List<Token> tokens) {
        List<Token> result = new ArrayList<>();
        List<Name> singles = new ArrayList<>();
        for (Token token : tokens) {
            if (token instanceof Token.Person(Name name) && name.text().length() == 1) {
                singles.add(name);
                continue;
            }
            flush(singles, result);
            result.add(token);
        }
        flush(singles, result);
        return result;
    }

    /// Three single characters are one name, any other number is read in twos.
    private static void flush(List<Name> singles, List<Token> into) {
        int size = singles.size() == 3 ? 3 : 2;
        for (int i = 0; i < singles.size(); i += size) {
            singles.subList(i, Math.min(i + size, singles.size())).stream().reduce(Name::with)
                    .ifPresent(name -> into.add(new Token.Person(name)));
        }
        singles.clear();
    }
}
