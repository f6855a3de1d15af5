package org.qingyang.model;

import java.util.regex.Pattern;

/// What the names of papers end in. Pure functions.
public final class PaperName {

    private static final Pattern NAME = Pattern.compile(
            "\\p{IsHan}{0,6}(?:[日晚早晨午商时快导周]|都市|工人|职工|劳动|青年|农民|法[制治]|经济|文摘|消费|健康|教育|[交工]通)报");

    private PaperName() {
    }

    /// Whether a line is nothing but what could be the name of a paper: 云岭日报.
    public static boolean is(String line) {
        return line.length() >= 3 && NAME.matcher(line).matches();
    }
}
