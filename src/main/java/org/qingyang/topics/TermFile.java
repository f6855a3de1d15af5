package org.qingyang.topics;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingyang.model.Message;
import org.qingyang.model.Refusal;
import org.qingyang.model.Term;

/// A vocabulary as a table that spreadsheets know: comma- or tab-separated, one term a row, a heading row that names the
/// columns `name, parent, aliases, code, retired, note` (also 名称、上级、别名、代码、停用、说明) in any order; only the
/// name is needed. IPTC's lists of NewsCodes with the columns `label_zh_Hans`, `label_en_GB`, `broader`, `qcode`,
/// `retired` and `definition_zh_Hans` are understood too.
public final class TermFile {

    private static final List<String> COLUMNS = List.of("name", "parent", "aliases", "code", "retired", "note");
    private static final Map<String, String> ALSO = Map.ofEntries(
            Map.entry("名称", "name"), Map.entry("标签", "name"), Map.entry("label_zh_hans", "name"),
            Map.entry("上级", "parent"), Map.entry("broader", "parent"), Map.entry("别名", "aliases"),
            Map.entry("label_en_gb", "aliases"), Map.entry("代码", "code"), Map.entry("qcode", "code"),
            Map.entry("停用", "retired"), Map.entry("deprecated", "retired"), Map.entry("说明", "note"),
            Map.entry("definition_zh_hans", "note"));
    private static final Set<String> NO = Set.of("", "0", "no", "false", "否");

    private record Row(String name, String parent, List<String> aliases, String code, boolean retired, String note) {
    }

    private TermFile() {
    }

    /// Reads a table. A name that two rows have gets its parent's name in brackets the second time; another word that
    /// means two terms is left to the first.
    ///
    /// @throws Refusal if there is no row, or no column of names
    public static List<Term> read(String text) throws Refusal {
        List<List<String>> rows = Rows.of(text);
        List<String> columns = rows.isEmpty() ? List.of() : columns(rows.getFirst());
        if (rows.size() < 2 || !columns.contains("name")) {
            throw new Refusal(Message.of("topics.refusal.noTerms"));
        }
        return terms(rows.stream().skip(1).map(cells -> row(columns, cells)).filter(row -> !row.name().isBlank()).toList());
    }

    /// The first column of a kind counts, but for a code with its scheme, which says more than one without.
    private static List<String> columns(List<String> heading) {
        List<String> keys = heading.stream().map(cell -> cell.toLowerCase(Locale.ROOT)).toList();
        List<String> columns = new ArrayList<>();
        for (String key : keys) {
            String column = key.equals("code") && keys.contains("qcode") ? "" : ALSO.getOrDefault(key, key);
            columns.add(columns.contains(column) ? "" : column);
        }
        return columns;
    }

    private static Row row(List<String> columns, List<String> cells) {
        List<String> aliases = Stream.of(cell(columns, cells, "aliases").split("[;；、|]")).map(String::strip)
                .filter(alias -> !alias.isEmpty()).toList();
        String name = cell(columns, cells, "name");
        return new Row(name.isEmpty() && !aliases.isEmpty() ? aliases.getFirst() : name, cell(columns, cells, "parent"), aliases,
                cell(columns, cells, "code"), !NO.contains(cell(columns, cells, "retired").toLowerCase(Locale.ROOT)),
                cell(columns, cells, "note"));
    }

    private static String cell(List<String> columns, List<String> cells, String column) {
        int at = columns.indexOf(column);
        return at >= 0 && at < cells.size() ? cells.get(at) : "";
    }

    private static List<Term> terms(List<Row> rows) {
        Map<String, String> byCode = new HashMap<>();
        rows.forEach(row -> {
            byCode.putIfAbsent(row.code(), row.name());
            byCode.putIfAbsent(row.code().replaceFirst("^[^:]*:", ""), row.name());
        });
        Map<String, Term> terms = new LinkedHashMap<>();
        Set<String> words = new HashSet<>();
        for (Row row : rows) {
            String parent = row.parent().isEmpty() ? null : byCode.getOrDefault(row.parent(), row.parent());
            String name = terms.containsKey(row.name()) ? row.name() + "（" + (parent == null ? row.code() : parent) + "）"
                    : row.name();
            List<String> aliases = row.aliases().stream().filter(alias -> !alias.equals(name) && words.add(alias)).distinct()
                    .toList();
            terms.putIfAbsent(name, new Term(name, parent, aliases, emptyToNull(row.code()), row.retired(), row.note()));
        }
        return List.copyOf(terms.values());
    }

    private static @Nullable String emptyToNull(String text) {
        return text.isEmpty() ? null : text;
    }

    /// Writes a table that [#read(String)] reads back equal; spreadsheets open it by a double click.
    public static String write(Collection<Term> terms) {
        var out = new StringBuilder("\ufeff").append(Rows.line(COLUMNS));
        terms.forEach(term -> out.append(Rows.line(List.of(term.name(), term.parent() == null ? "" : term.parent(),
                String.join("；", term.aliases()), term.code() == null ? "" : term.code(), term.retired() ? "1"
                : "", term.note()))));
        return out.toString();
    }

    /// Puts terms into a vocabulary: a term of the same name takes the place of the one before; another word that means a
    /// different term by now stays with that.
    public static List<Term> merged(List<Term> before, List<Term> fresh) {
        Map<String, Term> all = new LinkedHashMap<>();
        before.forEach(term -> all.put(term.name(), term));
        fresh.forEach(term -> all.put(term.name(), term));
        Set<String> words = new HashSet<>();
        return all.values().stream().map(term -> new Term(term.name(), term.parent(),
                term.aliases().stream().filter(words::add).toList(), term.code(), term.retired(), term.note())).toList();
    }
}
