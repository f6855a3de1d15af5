package org.qingyang.reading.line;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A mark of Markdown, or of the HTML that vision models mix into it, inside a line.
///
/// @param length  in UTF-16 units of the raw text
/// @param instead what it stands for in print
record Markup(int length, String instead) {

    private static final Pattern TAG = Pattern.compile("</?(?:a|b|big|blockquote|br|center|del|div|em|font|footer|h[1-6]|header|"
            + "i|ins|li|"
            + "mark|ol|p|s|section|small|span|strong|sub|sup|u|ul)(?:\\s[^<>\\n]{0,300})?/?>", Pattern.CASE_INSENSITIVE);
    private static final Pattern ENTITY = Pattern.compile("&(nbsp|ensp|emsp|amp|lt|gt|quot);");
    private static final Map<String, String> ENTITIES =
            Map.of("nbsp", " ", "ensp", " ", "emsp", "\u3000", "amp", "&", "lt", "<", "gt", ">", "quot", "\"");

    /// The mark that begins at a place of a text and ends before another.
    static Optional<Markup> at(String text, int start, int end) {
        return switch (text.charAt(start)) {
            case '*' -> start + 1 < end && text.charAt(start + 1) == '*' ? Optional.of(new Markup(2, "")) : Optional.empty();
            case '<' -> match(TAG, text, start, end).map(tag -> new Markup(tag.end() - start, ""));
            case '&' -> match(ENTITY, text, start, end)
                    .map(entity -> new Markup(entity.end() - start, ENTITIES.getOrDefault(entity.group(1), "")));
            default -> Optional.empty();
        };
    }

    private static Optional<Matcher> match(Pattern pattern, String text, int start, int end) {
        return Optional.of(pattern.matcher(text).region(start, end)).filter(Matcher::lookingAt);
    }
}
