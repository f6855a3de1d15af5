package org.qingyang.reading.byline;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.qingyang.language.Language;
import org.qingyang.language.Surnames;
import org.qingyang.language.Word;
import org.qingyang.model.BylineRole;
import org.qingyang.text.Span;

/// Reads a stretch of text as a byline: 记者 某某 通讯员 某某, 某某 摄, □ 本报记者 某某.
/// Immutable, thread-safe.
public final class BylineGrammar {

    /// No byline is longer.
    public static final int LONGEST = 80;

    private static final Pattern SIGN = Pattern.compile("[□■◇◆●○◎★☆▲△▪◤◢※]\\s{0,3}|[—-]{2,4}\\s{0,3}");

    private static final Pattern SIGNATURE = Pattern.compile("（\\p{IsHan}{2,3}(?:[ 　、]\\p{IsHan}{2,3}){0,2}）|（\\p{IsHan}[ 　]{1,2}\\p{IsHan}）");
    private static final Pattern NO_NAMES = Pattern.compile("[完续节选图略左右上下中前后一二三四五六七八九十版见转接题注按编报社网台省市县区]|部分|整理|来源|有删|连载");
    private static final Pattern LABEL = Pattern.compile("[【（]?(?:本报|本刊|本台)\\p{IsHan}{0,4}(?:讯(?!员)|电(?![子话视]))");
    private static final Pattern AGENCY = Pattern.compile("(?:新华社|中新社|本报|人民视觉|视觉中国)发（");
    private static final Pattern AGENCY_BEHIND = Pattern.compile("[摄图影](（" + TradeWords.AGENCIES + "）)$");
    /// A sign that stands before a writer, with a pen name that need not have a family name.
    private static final Pattern PEN_NAME = Pattern.compile("[□◎○]\\s{0,3}\\p{IsHan}{2,3}");

    /// Words are not spaced out.
    private static final Pattern PADDED_PEN_NAME = Pattern.compile("[□◎○]\\s{0,3}\\p{IsHan}[ 　]{1,2}\\p{IsHan}");

    private static final Credit NAMELESS = Credit.of(Map.of(), true, true);
    /// Who speaks in a commentary where no person is named.
    private static final Pattern HOUSE = Pattern.compile("(?:本报|本刊|本台|本网|新华社|人民日报)(?:特约)?(?:评论员|编辑部)");
    private static final Credit NAMELESS_TEXT = Credit.of(Map.of(), false, true);
    /// Who made or gave a picture where no person is named.
    private static final Pattern NAMELESS_PICTURE = Pattern.compile(
            "[（【]?(?:(?:新华社|中新社|本报|视觉中国|人民视觉|影像中国)(?:发|供图|资料(?:图片?|照片))?|资料(?:图片?|照片)|网络图片|\\p{IsHan}{2,20}供图"
            + "|(?:本报|新华社|中新社)?(?:记者|通讯员|作者)[ 　]?摄"
            + "|(?:图片|照片)由?\\p{IsHan}{2,16}提供|(?:图片|照片)来源[：:].{2,20})[）】]?");
    /// An institution gave the picture; parts of its name may look like names.
    private static final Pattern INSTITUTION = Pattern.compile(
            "[（【]?\\p{IsHan}{2,18}(?:办|部|局|委|会|社|站|馆|院|校|厂|处|所|队|府|台|报|网|方|中心|公司|集团|学校|单位|受访者)供图[）】]?");

    private static final int LONGEST_HOUSE = 9;

    /// What may be a pen name: few characters, of which none need be a family name.
    private static final Pattern FEW = Pattern.compile("\\p{IsHan}{2,3}");

    private final NameRules names;
    private final Language language;

    public BylineGrammar(Language language) {
        this(language, Set.of());
    }

    /// @param staff names that are known to be reporters', folded
    public BylineGrammar(Language language, Set<String> staff) {
        this.names = new NameRules(language, staff);
        this.language = language;
    }

    /// The same grammar with other knowledge of words; as thread-safe as this is.
    public BylineGrammar with(Language other) {
        return new BylineGrammar(other, names.staff());
    }

    /// Whether this is the name of a known reporter.
    public boolean isStaff(String folded) {
        return names.isStaff(folded);
    }

    /// Reads what stands between the brackets of a byline; a part that is not understood is passed over.
    Optional<Credit> bracketed(String folded) {
        return folded.length() > LONGEST
                ? Optional.empty()
                : Tokens.of(folded, names, true, false).flatMap(t -> Credits.of(PaddedNames.joined(t)))
                .filter(c -> c.spoken() || areNames(c));
    }

    /// Reads text that is a byline from end to end, with a sign or brackets about it or none.
    public Optional<Credit> whole(String folded) {
        return folded.contains("供图") && INSTITUTION.matcher(folded).matches() ? Optional.of(NAMELESS)
                : strict(folded).or(() -> signature(folded)).or(() -> nameless(folded));
    }

    private static Optional<Credit> nameless(String folded) {
        if (folded.length() <= LONGEST_HOUSE && HOUSE.matcher(folded).matches()) {
            return Optional.of(NAMELESS_TEXT);
        }
        return folded.length() > 2 && folded.length() <= LONGEST && NAMELESS_PICTURE.matcher(folded).matches()
                ? Optional.of(NAMELESS) : Optional.empty();
    }

    /// （某某） on its own: names even where no family name is known.
    private Optional<Credit> signature(String folded) {
        return folded.length() > 2 && SIGNATURE.matcher(folded).matches() && !NO_NAMES.matcher(folded).find()
                ? Tokens.of(" " + folded.substring(1, folded.length() - 1), names, true, true)
                        .flatMap(tokens -> Credits.of(PaddedNames.joined(tokens))).map(Credit::asSpoken)
                : Optional.empty();
    }

    /// The same where only a word of the trade or a family name is proof enough.
    Optional<Credit> strict(String folded) {
        if (folded.length() > LONGEST || folded.endsWith("：") || LABEL.matcher(folded).lookingAt()) {
            return Optional.empty();
        }
        var sign = SIGN.matcher(folded);
        int start = sign.lookingAt() ? sign.end() : 0;
        int end = folded.length();
        boolean brackets = end - start > 2 && "（【".indexOf(folded.charAt(start)) >= 0
                && "）】".indexOf(folded.charAt(end - 1)) >= 0;
        String inside = withoutAgencyBrackets(brackets ? folded.substring(start + 1, end - 1) : folded.substring(start, end));
        int shift = brackets ? start + 1 : start;
        return Tokens.of(" ".repeat(shift) + inside, names, false, false)
                .flatMap(tokens -> Credits.of(PaddedNames.joined(tokens)))
                .filter(credit -> credit.spoken() || areNames(credit) && inside.indexOf('，') < 0 && !isCommonWord(credit)
                        && (brackets || shift > 0 || credit.people().size() == 1 || isParted(inside))
                        || isPenName(folded, credit))
                .map(credit -> brackets || start > 0 ? credit.asSpoken() : credit);
    }

    /// Reads a line that can only be a signature by its place: a name, or a pen name of two or three characters.
    public Optional<Credit> signedBy(String folded) {
        return whole(folded).map(Credit::asSpoken).or(() -> mayBePenName(folded) ? Optional.of(penName(folded)) : Optional.empty());
    }

    private static Credit penName(String folded) {
        Name name = new Name(folded, List.of(new Span(0, folded.length())));
        return Credit.of(Map.of(BylineRole.CORRESPONDENT, Set.of(name)), false, true);
    }

    /// Whether the line has as many characters as a pen name and none that tells of something else.
    public boolean mayBePenName(String folded) {
        return FEW.matcher(folded).matches() && !NO_NAMES.matcher(folded).find();
    }

    /// Whether the dictionary knows the text as a word for something else than a person.
    private boolean isCommonWord(String text) {
        return language.isWord(text) && language.words(text).stream().noneMatch(word -> word.nature().startsWith("nr"));
    }

    private boolean isPenName(String folded, Credit credit) {
        return PADDED_PEN_NAME.matcher(folded).matches()
                || PEN_NAME.matcher(folded).matches() && !isCommonWord(credit) && !NO_NAMES.matcher(folded).find();
    }

    /// 新华社发（某某摄）, 某某摄（影像中国） with blanks for the brackets.
    private static String withoutAgencyBrackets(String text) {
        boolean agency = text.endsWith("）") && (AGENCY_BEHIND.matcher(text).find() || AGENCY.matcher(text).lookingAt());
        return agency ? text.replace('（', ' ').replace('）', ' ') : text;
    }

    /// Whether something stands between the names: a row of characters that could be cut into names is mostly none.
    private static boolean isParted(String text) {
        return text.strip().chars().anyMatch(c -> !Character.isIdeographic(c));
    }

    /// Whether the only name is a word of the dictionary that names no person: 简讯, 连载.
    private boolean isCommonWord(Credit credit) {
        return credit.people().size() == 1 && credit.people().stream().map(Name::text).allMatch(this::isCommonWord);
    }

    /// Whether all bear a common family name and none of them is a place as well, so that no other word is needed.
    boolean areSurelyNames(Credit credit) {
        return credit.people().size() <= 5 && credit.people().stream().map(Name::text)
                .allMatch(name -> Surnames.isName(name) && language.words(name).stream().noneMatch(Word::isPlace));
    }

    /// Whether everybody but one at most bears a common family name, so that bare names may be taken for a signature.
    boolean areNames(Credit credit) {
        long known = credit.people().stream().filter(n -> Surnames.isName(n.text()) || isStaff(n.text())).count();
        return known > 0 && credit.people().size() <= 5 && known >= credit.people().size() - 1 && !isRefrain(credit);
    }

    /// Whether all that could be names end alike, as phrases set beside each other do and no two people.
    private static boolean isRefrain(Credit credit) {
        return credit.people().size() > 1 && credit.people().stream()
                .map(name -> name.text().substring(Math.max(0, name.text().length() - 2))).distinct().count() == 1;
    }
}
