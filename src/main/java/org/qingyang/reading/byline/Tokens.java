package org.qingyang.reading.byline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qingyang.language.Surnames;
import org.qingyang.model.BylineRole;
import org.qingyang.text.Span;

/// Cuts a printed byline into its units.
final class Tokens {

    private final Cursor cursor;
    private final NameRules names;
    private final boolean lenient;
    private final boolean bare;
    private final List<Token> tokens = new ArrayList<>();

    private Tokens(String folded, NameRules names, boolean lenient, boolean bare) {
        this.cursor = new Cursor(folded);
        this.names = names;
        this.lenient = lenient;
        this.bare = bare;
    }

    /// @param lenient whether a stretch that is not understood is passed over rather than refused
    /// @param bare    whether nothing but names is to be expected
    /// @return empty if this is no byline
    static Optional<List<Token>> of(String folded, NameRules names, boolean lenient, boolean bare) {
        return new Tokens(folded, names, lenient, bare).run();
    }

    private Optional<List<Token>> run() {
        for (cursor.skipSeparators(); !cursor.isDone(); cursor.skipSeparators()) {
            BylineRole role = TradeWords.role(cursor);
            Token.Deed deed = role == null && !isNamePart() ? TradeWords.deed(cursor) : null;
            if (role != null) {
                tokens.add(new Token.Role(role));
            } else if (deed != null) {
                tokens.add(deed);
            } else if (!takeNames()) {
                return Optional.empty();
            }
        }
        return Optional.of(List.copyOf(tokens));
    }

    /// 文 is a family name and a given name as well: beside a single character it is half of a padded name.
    private boolean isNamePart() {
        return cursor.text.charAt(cursor.at) == '文' && cursor.isBlankOrEnd(cursor.at + 1)
                && (endsInSingle() || cursor.isSingle(cursor.at + 1));
    }

    private boolean endsInSingle() {
        return !tokens.isEmpty() && tokens.getLast() instanceof Token.Person(Name name) && name.text().length() == 1;
    }

    private boolean takeNames() {
        int start = cursor.at;
        int end = start;
        while (end < cursor.text.length() && !cursor.isSeparator(end)
                && (end == start || !TradeWords.beginsAt(cursor.text, end))) {
            end++;
        }
        Token.@Nullable Deed deed = gluedDeed(start, end);
        int stop = deed == null ? end : end - 1;
        if (!lenient && isGlued(start) && !isNameBehindRole(start, stop)) {
            return false;
        }
        Optional<List<Token>> found = names.read(cursor.text, new Span(start, stop), bare || isTold(start));
        if (found.isEmpty() && !lenient) {
            return false;
        }
        tokens.addAll(found.orElse(List.of(new Token.Filler(new Span(start, stop)))));
        if (deed != null) {
            tokens.add(deed);
        }
        cursor.at = end;
        return true;
    }

    /// Whether a role word stands right before without a blank, as in 记者王小明, and in 记者手记 as well.
    private boolean isGlued(int start) {
        return !tokens.isEmpty() && tokens.getLast() instanceof Token.Role && start > 0 && !cursor.isSeparator(start - 1);
    }

    /// What stands right behind a role word is a name if it has a family name, if it is one half of a padded name, if a
    /// word of the trade stands right behind it, or if the role word can only be that: 通讯员, 本报记者.
    private boolean isNameBehindRole(int start, int stop) {
        return Surnames.isName(cursor.text.substring(start, Math.min(stop, start + 3)))
                || stop - start == 1 && cursor.isSingle(stop)
                || stop - start >= 2 && stop - start <= 3 && TradeWords.beginsAt(cursor.text, stop)
                || stop - start <= 5 && (cursor.text.startsWith("通讯员", start - 3) || cursor.text.startsWith("本报记者", start - 4));
    }

    /// Whether a role word and a blank stand right before.
    private boolean isTold(int start) {
        return !tokens.isEmpty() && tokens.getLast() instanceof Token.Role && start > 0 && cursor.isSeparator(start - 1);
    }

    /// 摄 or 图 set right behind a name.
    private Token.@Nullable Deed gluedDeed(int start, int end) {
        boolean glued = (end - start >= 3 || end - start == 2 && endsInSingle()) && cursor.isEdge(end)
                && "摄图".indexOf(cursor.text.charAt(end - 1)) >= 0;
        return glued ? new Token.Deed(Token.Deed.Kind.PHOTO, false) : null;
    }
}
