package org.qingyang.workbench.desk;

import java.util.List;
import java.util.Locale;
import org.qingyang.service.Names;

/// What a type-ahead field offers for what is typed. Pure.
final class Completion {

    private static final int MOST = 9;

    private Completion() {
    }

    /// The words that contain what is typed or are spelt so by their initials, those that begin with it first.
    static List<String> of(String typed, List<String> words) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        return words.stream()
                .filter(word -> !wanted.isEmpty() && Names.isMeant(wanted, word))
                .sorted(Names.bestFirst(wanted, word -> word))
                .limit(MOST).toList();
    }
}
