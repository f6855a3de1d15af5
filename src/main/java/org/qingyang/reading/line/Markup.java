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
    private static final Pattern ENTITY = Pattern.compile("&(?:([a-z]{2,6})|#(\\d{2,6}|x[0-9a-fA-F]{2,5}));");
    private static final Map<String, String> ENTITIES = Map.ofEntries(
            Map.entry("nbsp", " "), Map.entry("ensp", " "), Map.entry("emsp", "\u3000"),
            Map.entry("amp", "&"), Map.entry("lt", "<"), Map.entry("gt", ">"), Map.entry("quot", "\""), Map.entry("apos", "'"),
            Map.entry("ldquo", "“"), Map.entry("rdquo", "”"), Map.entry("lsquo", "‘"), Map.entry("rsquo", "’"),
            Map.entry("mdash", "—"), Map.entry("ndash", "–"), Map.entry("hellip", "…"), Map.entry("middot", "·"),
            Map.entry("bull", "•"), Map.entry("times", "×"),
            Map.entry("deg", "°"), Map.entry("permil", "‰"), Map.entry("copy", "©"), Map.entry("reg", "®"),
            Map.entry("laquo", "«"), Map.entry("raquo", "»"));

    /// The mark that begins at a place of a text and ends before another.
    static Optional<Markup> at(String text, int start, int end) {
        return switch (text.charAt(start)) {
            case '*' -> start + 1 < end && text.charAt(start + 1) == '*' ? Optional.of(new Markup(2, "")) : Optional.empty();
            case '<' -> match(TAG, text, start, end).map(tag -> new Markup(tag.end() - start, ""));
            case '&' -> match(ENTITY, text, start, end).flatMap(entity -> letter(entity)
                    .map(letter -> new Markup(entity.end() - start, letter)));
            default -> Optional.empty();
        };
    }

    /// What an entity stands for; empty where it is none that pages have.
    private static Optional<String> letter(Matcher entity) {
        if (entity.group(1) != null) {
            return Optional.ofNullable(ENTITIES.get(entity.group(1)));
        }
        String number = entity.group(2);
        int letter = number.startsWith("x") ? Integer.parseInt(number, 1, number.length(), 16) : Integer.parseInt(number);
        boolean printed = letter >= ' ' && Character.isBmpCodePoint(letter) && Character.isDefined(letter)
                && !Character.isISOControl(letter) && letter != 0x2028 && letter != 0x2029
                && !Character.isSurrogate((char) letter);
        return printed ? Optional.of(Character.toString(letter)) : Optional.empty();
    }

    /// Whether the text between two places is set in italics from end to end: *某某*.
    static boolean isItalic(String text, int start, int end) {
        return end - start > 2 && text.charAt(start) == '*' && text.charAt(end - 1) == '*'
                && text.indexOf('*', start + 1) == end - 1 && !Character.isWhitespace(text.charAt(start + 1));
    }

    private static Optional<Matcher> match(Pattern pattern, String text, int start, int end) {
        return Optional.of(pattern.matcher(text).region(start, end)).filter(Matcher::lookingAt);
    }
}
