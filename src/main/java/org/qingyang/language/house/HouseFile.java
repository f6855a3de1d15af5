package org.qingyang.language.house;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingyang.model.LexiconEntry;
import org.qingyang.model.LexiconKind;
import org.qingyang.model.Message;
import org.qingyang.model.Post;

/// A lexicon as a text that people edit: a line for each name, its parts set apart by tabs.
///
/// The columns are kind, name, short forms, posts, note; all but the first two may be missing. Kinds are 记者, 人物, 机构,
/// 地点, 排除. Short forms stand apart by `；`, posts too, each as `institution/title` or as a title alone. A line that
/// begins with `#` is a remark, an empty line is nothing; a line without tabs may have blanks or commas instead. A line that
/// cannot be understood is told by its number, and the others are taken.
public final class HouseFile {

    /// The words for the kinds; English ones are read as well.
    private static final Map<LexiconKind, String> WORDS = Map.of(LexiconKind.REPORTER, "记者", LexiconKind.PERSON, "人物",
            LexiconKind.ORGANISATION, "机构", LexiconKind.PLACE, "地点", LexiconKind.NEVER, "排除");

    private static final String HEADER = """
            # 清样词表 / Qingyang lexicon. UTF-8，一行一条，各栏用制表符（Tab）隔开；# 开头的行是说明。
            # 类别：记者、人物、机构、地点、排除（从不当作名称）。简称、职务有多个时用；隔开，职务写作 机构/职务。
            # kind: reporter, person, organisation, place, never. Short forms and posts are set apart by ；, a post is institution/title.
            #类别\t名称\t简称\t职务\t备注
            """;

    private static final int COLUMNS = 5;

    /// Between the columns of a line without tabs.
    private static final String LOOSE = "[,，]|\\s+";

    /// What a text held.
    ///
    /// @param entries  one for each kind and name; where several lines speak of one, the first that says more than the name
    /// @param problems what could not be understood
    public record Content(List<LexiconEntry> entries, List<Problem> problems) {

        public Content {
            entries = List.copyOf(entries);
            problems = List.copyOf(problems);
        }
    }

    /// A line that was left out.
    ///
    /// @param line from 1
    public record Problem(int line, Message why) {
    }

    private record Key(LexiconKind kind, String name) {
    }

    private HouseFile() {
    }

    /// The text of a lexicon, with a header that explains it; [#read(String)] gives the same entries back.
    public static String write(Collection<LexiconEntry> entries) {
        return entries.stream().map(HouseFile::line).collect(Collectors.joining("", HEADER, ""));
    }

    private static String line(LexiconEntry entry) {
        String line = Stream.of(WORDS.getOrDefault(entry.kind(), ""), entry.name(), String.join("；", entry.shortForms()),
                posts(entry.posts()),
                entry.note().replaceAll("\\p{Cntrl}+", " ")).map(HouseFile::quoted).collect(Collectors.joining("\t"));
        return line.stripTrailing() + "\n";
    }

    /// What begins with a quotation mark would lose it when it is read.
    private static String quoted(String part) {
        return part.startsWith("\"") ? "\"" + part.replace("\"", "\"\"") + "\"" : part;
    }

    /// The column for posts.
    public static String posts(List<Post> posts) {
        return posts.stream().map(post -> post.institution() == null ? post.title() : post.institution() + "/" + post.title())
                .collect(Collectors.joining("；"));
    }

    /// Reads any text; never fails.
    public static Content read(String text) {
        SequencedMap<Key, LexiconEntry> entries = new LinkedHashMap<>();
        List<Problem> problems = new ArrayList<>();
        String[] lines = (text.startsWith("\ufeff") ? text.substring(1) : text).split("\\R", -1);
        for (int i = 0; i < lines.length; i++) {
            String line = unquoted(lines[i]);
            if (line.isBlank() || line.stripLeading().startsWith("#")) {
                continue;
            }
            String[] parts = Stream.of(line.split(line.indexOf('\t') < 0 ? LOOSE : "\t", -1)).map(HouseFile::unquoted)
                    .map(String::strip).toArray(String[]::new);
            Message problem = problem(parts);
            if (problem == null) {
                LexiconEntry entry = entry(parts);
                LexiconEntry before = entries.putIfAbsent(new Key(entry.kind(), entry.name()), entry);
                if (before != null && before.isBare()) {
                    entries.put(new Key(entry.kind(), entry.name()), entry);
                } else if (before != null && !entry.isBare() && !entry.equals(before)) {
                    problems.add(new Problem(i + 1, Message.of("lexicon.file.twice", entry.name())));
                }
            } else if (!isHeader(parts)) {
                problems.add(new Problem(i + 1, problem));
            }
        }
        return new Content(List.copyOf(entries.values()), problems);
    }

    private static boolean isHeader(String[] parts) {
        return parts[0].equals("类别") || parts[0].equalsIgnoreCase("kind");
    }

    private static @Nullable Message problem(String[] parts) {
        if (parts.length < 2) {
            return Message.of("lexicon.file.columns");
        }
        if (kind(parts[0]).isEmpty()) {
            return Message.of("lexicon.file.kind", parts[0]);
        }
        if (Stream.of(parts).skip(COLUMNS).anyMatch(part -> !part.isEmpty())) {
            return Message.of("lexicon.file.surplus", COLUMNS);
        }
        return LexiconEntry.isName(parts[1]) ? null : Message.of("lexicon.file.name", LexiconEntry.LONGEST);
    }

    private static LexiconEntry entry(String[] parts) {
        return new LexiconEntry(kind(parts[0]).orElseThrow(), parts[1], list(part(parts, 2)),
                list(part(parts, 3)).stream().map(HouseFile::post).toList(), part(parts, 4));
    }

    private static String part(String[] parts, int index) {
        return index < parts.length ? parts[index] : "";
    }

    /// Parts of one column.
    public static List<String> list(String column) {
        return Stream.of(column.split("[；;]")).map(String::strip).filter(part -> !part.isEmpty()).distinct().toList();
    }

    /// `institution/title`, or a title alone.
    public static Post post(String text) {
        int slash = Math.max(text.lastIndexOf('/'), text.lastIndexOf('／'));
        String institution = slash < 0 ? "" : text.substring(0, slash).strip();
        return new Post(text.substring(slash + 1).strip(), institution.isEmpty() ? null : institution);
    }

    private static Optional<LexiconKind> kind(String word) {
        return Stream.of(LexiconKind.values()).filter(kind -> word.equals(WORDS.get(kind))
                || word.toUpperCase(Locale.ROOT).equals(kind.name())).findFirst();
    }

    /// Spreadsheets put quotation marks around what holds a comma or a mark.
    private static String unquoted(String text) {
        boolean quoted = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"") && text.indexOf('\t') < 0;
        return quoted ? text.substring(1, text.length() - 1).replace("\"\"", "\"") : text;
    }
}
