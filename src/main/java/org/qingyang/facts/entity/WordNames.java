package org.qingyang.facts.entity;

import java.util.regex.Pattern;
import org.qingyang.facts.base.Paragraph;
import org.qingyang.language.NameCharacters;
import org.qingyang.language.Surnames;
import org.qingyang.language.Token;

/// Finds persons among the words that HanLP holds for names: each needs a sign beside it, a word of speech or action, a mark of a
/// list, or a caption.
final class WordNames {

    private static final Pattern SHOWN = Pattern.compile("（(?:[前后]排)?(?:[左右中上下]|[左右]起?[一二三四]|居中|女|男|化名)(?:）|，)");

    /// 周明|等10人.
    private static final Pattern OF_SEVERAL = Pattern.compile("等(?:[0-9一二两三四五六七八九十几多]{1,4})[人位名]");

    /// The logarithm of a word's frequency above which it is hardly anybody's given name.
    private static final double COMMON_WORD = 5;

    /// The least odds for a name that speaks.
    private static final double SPEAKS = -1;

    private final Paragraph paragraph;
    private final String text;
    private final NameShape shape;
    private final NameEnd ends;
    private final NameCandidate candidates;
    private final NameLikeness likeness;
    private final PersonList found;

    WordNames(Paragraph paragraph, NameShape shape, NameLikeness likeness, PersonList found) {
        this.paragraph = paragraph;
        this.text = paragraph.text();
        this.shape = shape;
        this.ends = new NameEnd(paragraph);
        this.candidates = new NameCandidate(paragraph);
        this.likeness = likeness;
        this.found = found;
    }

    void find() {
        for (int i = 0; i < paragraph.words().size(); i++) {
            Token word = paragraph.words().get(i);
            if (word.is("nrj") && word.text().length() > 3) {
                found.add(word.start(), word.end(), "person.japanese", 0.8);
            } else if (word.is("nr") && !word.is("nrf") && candidates.isCandidate(word.start(), word.end())
                    && !candidates.tearsWord(word.start())) {
                byContext(word);
            }
        }
    }

    private void byContext(Token word) {
        boolean opens = !Character.isLetterOrDigit(paragraph.at(word.start() - 1))
                || "的和与".indexOf(paragraph.at(word.start() - 1)) >= 0;
        boolean place = PersonGrammar.PLACES.indexOf(word.text().charAt(word.text().length() - 1)) >= 0
                || candidates.isMountain(word.end());
        boolean acts = !place && !isTime(word) && word.text().length() >= 3 && PersonWords.VERBS.lengthAt(text, word.end()) > 0
                && (opens || isFull(word) && !isGivenWord(word));
        if (acts && likeness.of(word.start(), word.end()) > (SpeechVerbs.lengthAt(text, word.end()) > 0 ? SPEAKS
                : PersonGrammar.ACTS)) {
            found.add(word.start(), word.end(), "person.verb", 0.75);
        } else if (opens && SpeechVerbs.lengthAt(text, word.end()) > 0) {
            found.add(word.start(), word.end(), "person.speech", 0.8);
        } else if (!place && hasShape(word) && likeness.of(word.start(), word.end()) > PersonGrammar.ACTS) {
            found.add(word.start(), word.end(), "person.shape", 0.7);
        } else if (found.isBehindHouse(word.start()) && "，、；".indexOf(paragraph.at(word.end())) >= 0
                || OF_SEVERAL.matcher(text).region(word.end(), text.length()).lookingAt()) {
            found.add(word.start(), word.end(), "person.list", 0.75);
        } else if (isShown(word.end())) {
            found.add(word.start(), word.end(), "person.picture", 0.85);
        } else if (isList(word)) {
            found.add(word.start(), shape.longer(word.start(), word.end()), "person.list", 0.75);
        }
    }

    /// 位|于新闻: what would be the given name is a word that stands everywhere.
    private static boolean isGivenWord(Token word) {
        return NameCharacters.frequency(word.text().substring(1)) > COMMON_WORD;
    }

    /// Whether three characters read as a name, behind a word for what somebody is or does, or before a word of action.
    private boolean hasShape(Token word) {
        boolean introduced = paragraph.at(word.start() - 1) == '的' || isBehindNoun(word);
        boolean acts = paragraph.at(word.start() - 1) != '“' && word.end() < text.length()
                && paragraph.wordAt(word.end()).is("v") && !paragraph.wordAt(word.end()).is("vn")
                && !Character.isLetterOrDigit(paragraph.at(word.start() - 1));
        return word.text().length() == 3 && isFull(word) && (introduced || acts)
                && !isTime(word);
    }

    /// 全会上, 高峰时: what ends so is rather when or where.
    private static boolean isTime(Token word) {
        return word.text().length() == 3 && "里晚早上下内外中前后时日天年月点们".indexOf(word.text().charAt(2)) >= 0;
    }

    /// 菜农|张三丰: the word before may say what somebody is.
    private boolean isBehindNoun(Token word) {
        Token before = paragraph.wordAt(Math.max(0, word.start() - 1));
        return word.start() > 0 && (before.is("nn") || before.is("nr"));
    }

    /// 张三（左）: a caption points at somebody.
    private boolean isShown(int end) {
        return SHOWN.matcher(text).region(end, text.length()).lookingAt();
    }

    private boolean isFull(Token word) {
        return Surnames.isName(word.text()) && ends.isBoundary(word.end());
    }

    private boolean isList(Token word) {
        return isName(word.end() + 1) && paragraph.at(word.end()) == '、'
                || paragraph.at(word.start() - 1) == '、' && isName(word.start() - 2) && word.start() > 1;
    }

    private boolean isName(int at) {
        return at >= 0 && at < text.length() && paragraph.wordAt(at).is("nr") && paragraph.wordAt(at).text().length() > 1;
    }
}
