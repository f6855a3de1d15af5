package org.qingyang.topics;

import java.util.ArrayList;
import java.util.List;

/// A table as text: fields apart by tabs or commas, in quotation marks where a field holds either or a line end (as
/// RFC 4180 has it). Any text gives rows.
final class Rows {

    private Rows() {
    }

    /// The rows; the separator is the tab if the first line has one, else the comma. Blank lines are left out.
    static List<List<String>> of(String text) {
        String body = text.startsWith("\ufeff") ? text.substring(1) : text;
        int end = body.indexOf('\n');
        char separator = (end < 0 ? body : body.substring(0, end)).indexOf('\t') >= 0 ? '\t' : ',';
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        for (int at = 0; at <= body.length();) {
            var field = new StringBuilder();
            at = field(body, at, separator, field);
            row.add(field.toString().strip());
            if (at >= body.length() || body.charAt(at) != separator) {
                if (row.stream().anyMatch(cell -> !cell.isEmpty())) {
                    rows.add(List.copyOf(row));
                }
                row.clear();
            }
            at++;
        }
        return rows;
    }

    /// Reads one field.
    ///
    /// @return where it ends: at a separator, a line feed or the end
    private static int field(String text, int from, char separator, StringBuilder field) {
        int at = from;
        boolean quoted = at < text.length() && text.charAt(at) == '"';
        at += quoted ? 1 : 0;
        while (at < text.length() && (quoted || text.charAt(at) != separator && text.charAt(at) != '\n')) {
            if (quoted && text.charAt(at) == '"') {
                quoted = at + 1 < text.length() && text.charAt(at + 1) == '"';
                at++;
                if (!quoted) {
                    continue;
                }
            }
            field.append(text.charAt(at++));
        }
        return at;
    }

    /// A row of comma-separated text with its line end.
    static String line(List<String> cells) {
        return String.join(",", cells.stream().map(Rows::cell).toList()) + "\r\n";
    }

    private static String cell(String text) {
        return text.chars().anyMatch(c -> c == '"' || c == ',' || c == '\n' || c == '\r' || c == '\t')
                ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
