package org.qingyang.reading.byline;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.qingyang.language.Language;
import org.qingyang.language.Surnames;

/// Reads a stretch of text as a byline: 记者 某某 通讯员 某某, 某某 摄, □ 本报记者 某某.
/// Immutable, thread-safe.
public final class BylineGrammar {

    /// No byline is longer.
    public static final int LONGEST = 80;

    private static final Pattern SIGN = Pattern.compile("[□■◇◆●○◎★☆▲△▪◤◢※]\\s{0,3}|[—-]{2,4}\\s{0,3}");

    private final NameRules names;

    /// @param staff names that are known to be reporters', folded
    public BylineGrammar(Language language, Set<String> staff) {
        this.names = new NameRules(language, staff);
    }

    /// Whether this is the name of a known reporter.
    public boolean isStaff(String folded) {
        return names.isStaff(folded);
    }

    /// Reads what stands between the brackets of a byline; a part that is not understood is passed over.
    Optional<Credit> bracketed(String folded) {
        return folded.length() > LONGEST
                ? Optional.empty()
                : Tokens.of(folded, names, true).flatMap(t -> Credits.of(PaddedNames.joined(t))).filter(c -> c.spoken() || areNames(c));
    }

    /// Reads text that is a byline from end to end, with a sign or brackets about it or none.
    public Optional<Credit> whole(String folded) {
        if (folded.length() > LONGEST) {
            return Optional.empty();
        }
        var sign = SIGN.matcher(folded);
        int start = sign.lookingAt() ? sign.end() : 0;
        int end = folded.length();
        boolean brackets = end - start > 2 && "（【".indexOf(folded.charAt(start)) >= 0
                && "）】".indexOf(folded.charAt(end - 1)) >= 0;
        String inside = brackets ? folded.substring(start + 1, end - 1) : folded.substring(start, end);
        int shift = brackets ? start + 1 : start;
        return Tokens.of(" ".repeat(shift) + inside, names, false)
                .flatMap(tokens -> Credits.of(PaddedNames.joined(tokens)))
                .filter(credit -> credit.spoken() || areNames(credit))
                .map(credit -> brackets || start > 0 ? credit.asSpoken() : credit);
    }

    /// Whether everybody but one at most bears a common family name, so that bare names may be taken for a signature.
    boolean areNames(Credit credit) {
        long known = credit.people().stream().filter(n -> Surnames.isName(n.text()) || isStaff(n.text())).count();
        return known > 0 && credit.people().size() <= 5 && known >= credit.people().size() - 1;
    }
}
