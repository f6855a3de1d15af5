package org.qingyang.service;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.qingyang.text.SourceText;

/// Whether a text is another one revised: whether most of the lines of the shorter one stand in the other. Pure.
final class RevisedText {

    private static final double ENOUGH = 0.5;
    private static final Pattern ROW_END = Pattern.compile("\\R");
    private static final Pattern WHITE = Pattern.compile("[\\s\\h\\v]+");

    private RevisedText() {
    }

    static boolean of(SourceText before, SourceText after) {
        List<String> old = lines(before);
        List<String> now = lines(after);
        Map<String, Integer> left = new HashMap<>();
        old.forEach(line -> left.merge(line, 1, Integer::sum));
        int shared = now.stream().filter(line -> left.merge(line, -1, Integer::sum) >= 0).mapToInt(String::length).sum();
        return shared > 0 && shared >= ENOUGH * Math.min(length(old), length(now));
    }

    private static List<String> lines(SourceText text) {
        return ROW_END.splitAsStream(text.text())
                .map(line -> WHITE.matcher(line).replaceAll("")).filter(line -> !line.isEmpty()).toList();
    }

    private static int length(List<String> lines) {
        return lines.stream().mapToInt(String::length).sum();
    }
}
