package org.qingyang.reading.byline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.qingyang.language.Language;
import org.qingyang.language.Word;
import org.qingyang.language.Surnames;
import org.qingyang.text.Span;

/// Reads a run of characters in a byline as one or more names.
final class NameRules {

    private static final Pattern HAN = Pattern.compile("\\p{IsHan}+");
    private static final Pattern FOREIGN = Pattern.compile(
            "\\p{IsHan}{1,8}(?:[·•．]\\p{IsHan}{1,8}){1,3}|[A-Za-z][A-Za-z .]{1,20}");
    private static final Pattern DISTRICT = Pattern.compile("\\p{IsHan}{3,9}[市县区镇乡村]");
    private static final Pattern OFFICE = Pattern.compile(
            "(?![从在昨今近日据对就])\\p{IsHan}{2,16}(?:部|局|会|中心|公司|学院|集团|办|队|站|院|厂|街道|报道|电|[日早晨晚快时周导商]报|都市报|"
                    + "新村|小区|社区|大院|家园|公寓)|\\p{IsHan}{0,4}(?:工人|教师|职工|干部|农民|学生|读者|居民|市民|村民)|"
                    + "发自\\p{IsHan}{2,8}|来源");

    private static final int LONGEST_PLACE = 12;

    private final Language language;
    private final Set<String> staff;

    NameRules(Language language, Set<String> staff) {
        this.language = language;
        this.staff = staff;
    }

    Set<String> staff() {
        return staff;
    }

    boolean isStaff(String name) {
        return staff.contains(name);
    }

    /// @param told whether a word of the trade right before says that a name comes
    /// @return empty where this can be no name
    Optional<List<Token>> read(String text, Span place, boolean told) {
        String run = text.substring(place.start(), place.end());
        if (isStaff(run) || FOREIGN.matcher(run).matches()) {
            return Optional.of(List.of(person(text, place)));
        }
        if (!HAN.matcher(run).matches()) {
            return Optional.empty();
        }
        List<Token> known = known(text, place);
        boolean single = run.length() == 1 || isSingle(run) || told && run.length() <= 3 && !OFFICE.matcher(run).matches()
                && !isDatelined(text, place);
        if (known.isEmpty() && single) {
            return Optional.of(List.of(person(text, place)));
        }
        List<Token> several = known.isEmpty() ? split(text, place) : known;
        if (!several.isEmpty()) {
            return Optional.of(several);
        }
        return OFFICE.matcher(run).matches() || isPlace(run) ? Optional.of(List.of(new Token.Filler(place))) : Optional.empty();
    }

    private boolean isSingle(String run) {
        return Surnames.isName(run) || run.length() <= 4 && !OFFICE.matcher(run).matches() && !language.isWord(run);
    }

    /// A place, or several from the wide to the narrow: 河北石家庄市. The last of them need be known by its kind only.
    private boolean isPlace(String run) {
        return language.isPlace(run) || beginsWithPlace(run)
                && (run.length() >= 4 && language.words(run).stream().allMatch(Word::isPlace)
                || DISTRICT.matcher(run).matches() && language.words(run).getFirst().isPlace());
    }

    /// Whether the first word may be a place; far cheaper to know than the words.
    private boolean beginsWithPlace(String run) {
        for (int end = 1; end <= Math.min(run.length(), LONGEST_PLACE); end++) {
            if (language.isPlace(run.substring(0, end))) {
                return true;
            }
        }
        return false;
    }

    /// A place before 报道 is where the report was made.
    private boolean isDatelined(String text, Span place) {
        return text.startsWith("报道", place.end()) || text.startsWith("电", place.end())
                || text.startsWith(" 报道", place.end()) && language.isPlace(text.substring(place.start(), place.end()));
    }

    /// Names set without a space between them, all of them of the staff.
    private List<Token> known(String text, Span place) {
        for (int end = place.start() + 2; !staff.isEmpty() && end < place.end() - 1; end++) {
            Span head = new Span(place.start(), end);
            Span rest = new Span(end, place.end());
            boolean last = isStaff(text.substring(end, place.end()));
            List<Token> more = !isStaff(text.substring(head.start(), end)) ? List.of()
                    : last ? List.of(person(text, rest)) : known(text, rest);
            if (!more.isEmpty()) {
                return Stream.concat(Stream.of(person(text, head)), more.stream()).toList();
            }
        }
        return List.of();
    }

    /// Names set without a space between them: each begins with a family name and has one or two characters more.
    private static List<Token> split(String text, Span place) {
        int left = place.length();
        if (left < 4 || left > 12) {
            return List.of();
        }
        for (int first = 3; first >= 2; first--) {
            Span head = new Span(place.start(), place.start() + first);
            Span rest = new Span(head.end(), place.end());
            if (!Surnames.isName(text.substring(head.start(), head.end()))) {
                continue;
            }
            if (Surnames.isName(text.substring(rest.start(), rest.end()))) {
                return List.of(person(text, head), person(text, rest));
            }
            List<Token> more = split(text, rest);
            if (!more.isEmpty()) {
                List<Token> all = new ArrayList<>(List.of(person(text, head)));
                all.addAll(more);
                return all;
            }
        }
        return List.of();
    }

    private static Token person(String text, Span place) {
        return new Token.Person(new Name(text.substring(place.start(), place.end()), List.of(place)));
    }
}
