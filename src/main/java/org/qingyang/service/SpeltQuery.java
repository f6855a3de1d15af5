package org.qingyang.service;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.qingyang.language.Pinyin;

/// A query in which reporters may be called by their initials: `记者:bl` looks for 边磊. Pure.
final class SpeltQuery {

    private static final Pattern REPORTER = Pattern.compile(
            "(?<field>记者|reporters?)(?<colon>[:：])(?<letters>[A-Za-z]{1,12})(?![\\p{Alnum}])");
    private static final int MOST = 40;

    private SpeltQuery() {
    }

    /// Whether anybody is called by letters.
    static boolean isSpelt(String query) {
        return REPORTER.matcher(query).find();
    }

    /// The query with the names in the place of the letters that spell them; letters that spell nobody stay.
    ///
    /// @param reporters whom the letters may mean
    static String named(String query, List<String> reporters) {
        return REPORTER.matcher(query).replaceAll(found -> Matcher.quoteReplacement(names(found.group("field"),
                found.group("letters"), reporters)));
    }

    private static String names(String field, String letters, List<String> reporters) {
        List<String> meant = reporters.stream().filter(name -> Pinyin.begins(letters, name)).distinct().limit(MOST).toList();
        return meant.isEmpty() ? field + ":" + letters
                : meant.stream().map(name -> field + ":\"" + name + "\"").collect(Collectors.joining(" OR ", "(", ")"));
    }
}
