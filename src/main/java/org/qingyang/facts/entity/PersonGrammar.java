package org.qingyang.facts.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qingyang.facts.base.Find;
import org.qingyang.facts.base.Paragraph;
import org.qingyang.facts.entity.NameShape.Before;
import org.qingyang.language.CharacterSet;
import org.qingyang.language.NameCharacters;
import org.qingyang.language.Surnames;
import org.qingyang.language.Token;
import org.qingyang.language.WordSet;

/// Finds persons where something beside the name speaks for it: a post before or behind, a word of speech, a list of
/// names, a spelling by sound. HanLP's own names count only together with such a sign.
final class PersonGrammar {

    private static final Pattern SHOWN = Pattern.compile("（(?:[前后]排)?(?:[左右中上下]|[左右]起?[一二三四]|居中|女|男|化名)(?:）|，)");

    private static final Pattern CREDIT = Pattern.compile("[。！？”]（(\\p{IsHan}{2,4})）$");

    private static final CharacterSet APPOINTED = new CharacterSet("命任举选去受免销准意");
    private static final WordSet APPOINTS = new WordSet(Set.of("任命", "决定任命", "聘任", "选举", "推选", "补选", "增选", "免去", "接受", "罢免", "撤销", "批准", "同意"));

    private static final Pattern APPOINTMENT = Pattern.compile("(?:任命|聘任|选举|推选|提名)\\p{IsHan}{2,4}为");
    /// So far behind it another one may be appointed too.
    private static final int FAR = 60;

    /// What names of waters, roads and settlements end in; a given name hardly does.
    private static final String PLACES = "湖岛桥镇村县街路巷溪湾寺塔港园";

    private static final String LOCAL = "村里镇乡";

    /// The logarithm of a word's frequency above which it is hardly anybody's given name.
    private static final double COMMON_WORD = 5;

    /// The least odds for a name that does something, and for one that speaks.
    private static final double ACTS = -0.4;
    private static final double SPEAKS = -1;

    private final Paragraph paragraph;
    private final String text;
    private final NameShape shape;
    private final ForeignNames foreign;
    private final NameLikeness likeness;
    private final boolean appoints;
    private final PersonList found;

    private PersonGrammar(Paragraph paragraph, Cover taken) {
        this.paragraph = paragraph;
        this.text = paragraph.text();
        this.found = new PersonList(paragraph, taken);
        this.appoints = text.contains("为") && (text.contains("任命") || text.contains("聘任") || text.contains("选") || text.contains("提名"));
        this.shape = new NameShape(paragraph);
        this.foreign = new ForeignNames(paragraph);
        this.likeness = new NameLikeness(paragraph);
    }

    /// @param taken what belongs to organisations
    static List<Find> find(Paragraph paragraph, Cover taken) {
        var grammar = new PersonGrammar(paragraph, taken);
        boolean pointed = grammar.foreign.hasPoint();
        var origins = new OriginNames(paragraph, grammar.shape, grammar.foreign, grammar.found);
        for (int at = 1; at <= paragraph.length(); at++) {
            grammar.behindPost(at);
            origins.behindOrigin(at);
            grammar.appointed(at);
            if (pointed) {
                grammar.aroundPoint(at);
            }
            if (paragraph.isEdge(at)) {
                grammar.beforePost(at);
            }
            if (paragraph.isEdge(at - 1)) {
                origins.japanese(at - 1);
                origins.married(at - 1);
            }
        }
        grammar.words();
        grammar.credit();
        MonkNames.in(paragraph).forEach(name -> grammar.found.add(name.start(), name.end(), "person.monk", 0.8));
        SpacedNames.in(paragraph).forEach(name -> grammar.found.add(name.start(), name.end(), "person.spaced", 0.8));
        Roll.names(paragraph.text()).forEach(name -> grammar.found.add(name.start(), name.end(), "person.roll", 0.8));
        grammar.likely();
        new ListedNames(paragraph, grammar.shape, grammar.foreign, grammar.likeness, grammar.found).find();
        return grammar.found.sorted();
    }

    private void behindPost(int at) {
        int word = PersonWords.BEFORE.lengthBefore(text, Notes.startBefore(paragraph, at));
        if (word == 0 || isInsidePost(at)) {
            return;
        }
        if (PersonWords.POSTS.lengthBefore(text, Notes.startBefore(paragraph, at)) > 0) {
            found.add(at, named(at), "person.post", 0.95);
        } else if (paragraph.isEdge(at) || word > 2) {
            found.add(at, shape.end(at, Before.OCCUPATION), "person.occupation", 0.8);
        }
    }

    /// The end of the name behind a post; where no shape fits, of the likeliest one.
    private int named(int at) {
        int end = shape.end(at, Before.POST);
        for (int length = 3; length >= 2 && end < 0; length--) {
            end = shape.isCandidate(at, at + length) && likeness.of(at, at + length) > ACTS ? at + length : -1;
        }
        return end;
    }

    /// 职工 within 职工匠师: the longer word decides.
    private boolean isInsidePost(int at) {
        for (int end = at + 1; end <= Math.min(text.length(), at + 4); end++) {
            if (PersonWords.BEFORE.lengthBefore(text, end) > end - at) {
                return true;
            }
        }
        return false;
    }

    private void beforePost(int at) {
        int post = text.startsWith("等同志", at) ? 3 : PersonWords.AFTER.lengthAt(text, at);
        if (post == 0 || paragraph.at(at + post) == '级') {
            return;
        }
        if (PersonWords.POSTS.lengthBefore(text, at + post) > post || PersonWords.BEFORE.lengthAt(text, at) > post || isHeadOfPlace(at)) {
            return;
        }
        int sounds = foreign.plainBefore(at);
        for (int length = Math.min(4, at); length >= 2; length--) {
            int start = at - length;
            if (sounds >= 0 && sounds < start) {
                break;
            }
            if (paragraph.isEdge(start) && shape.isCandidate(start, at) && shape.isUnknownWord(start, at) && likeness.isPossible(start, at) && !isHouse(start, at)) {
                found.add(start, at, "person.title", 0.85);
                return;
            }
        }
        found.add(sounds, at, "person.title", 0.8);
    }

    /// 皮革城|党委书记, 任兵役|部长: a house or an action before a title.
    private boolean isHouse(int start, int end) {
        boolean verb = "任向都归被对".indexOf(text.charAt(start)) >= 0 && !(paragraph.wordAt(start).is("nr") && paragraph.wordAt(start).end() == end);
        return verb || end - start > 2 && "城系区市县镇乡村局院校厂处科党连营旅师队组部".indexOf(text.charAt(end - 1)) >= 0;
    }

    /// 青禾|村长|陈明远: whose name stands behind, so that the place's stands before.
    private boolean isHeadOfPlace(int post) {
        return LOCAL.indexOf(text.charAt(post)) >= 0 && paragraph.at(post + 1) == '长' && shape.longest(post + 2) > 0 && shape.isBoundary(shape.longest(post + 2));
    }

    /// 任命|某某|为, 免去|某某|的: who gets an office or loses it.
    private void appointed(int at) {
        boolean another = appoints && text.charAt(at - 1) == '、' && APPOINTMENT.matcher(text).region(Math.max(0, at - FAR), at).find();
        int end = another || APPOINTED.has(text.charAt(at - 1)) && APPOINTS.lengthBefore(text, at) > 0 && paragraph.isEdge(at) ? shape.longest(at, another ? "为" : "为的、辞任同") : -1;
        if (end > 0) {
            found.add(at, end, "person.appointed", 0.85);
        }
    }

    private void aroundPoint(int at) {
        if (!foreign.isPoint(at)) {
            return;
        }
        int start = foreign.startBefore(at);
        int end = start < 0 ? -1 : foreign.end(start);
        if (end > at && paragraph.at(start - 1) != '“' && paragraph.at(end) != '”' && paragraph.at(start - 1) != '《') {
            found.add(start, end, "person.sound", 0.9);
        }
    }

    private void words() {
        for (int i = 0; i < paragraph.words().size(); i++) {
            Token word = paragraph.words().get(i);
            if (word.is("nrj") && word.text().length() > 3) {
                found.add(word.start(), word.end(), "person.japanese", 0.8);
            } else if (word.is("nr") && !word.is("nrf") && shape.isCandidate(word.start(), word.end())) {
                byContext(word);
            }
        }
    }

    /// Names that nothing but themselves and their neighbours speak for, the likeliest first.
    private void likely() {
        var sounds = new SoundLikeness(paragraph);
        List<NameLikeness.Likely> names = new ArrayList<>();
        for (int i = 0; i < paragraph.words().size(); i++) {
            NameLikeness.Likely name = likeness.at(paragraph.words().get(i));
            NameLikeness.Likely sound = sounds.at(i);
            if (NameLikeness.isEnough(name) && PLACES.indexOf(paragraph.at(name.end() - 1)) < 0 && isAlone(name) && shape.isCandidate(name.start(), name.end())) {
                names.add(name);
            }
            if (SoundLikeness.isEnough(sound) && isAlone(sound) && PersonWords.NEVER.lengthAt(text, sound.start()) < 2) {
                names.add(sound);
            }
        }
        names.sort(java.util.Comparator.comparingDouble(NameLikeness.Likely::odds).reversed());
        names.forEach(name -> found.add(name.start(), name.end(), "person.likely", Math.min(0.9, 0.55 + name.odds() / 12)));
    }

    /// No part of a name with points.
    private boolean isAlone(NameLikeness.Likely name) {
        return !foreign.isPoint(name.start() - 1) && !foreign.isPoint(name.end());
    }

    private void byContext(Token word) {
        boolean opens = !Character.isLetterOrDigit(paragraph.at(word.start() - 1))
                || "的和与".indexOf(paragraph.at(word.start() - 1)) >= 0;
        boolean place = PLACES.indexOf(word.text().charAt(word.text().length() - 1)) >= 0;
        boolean acts = !place && !isTime(word) && word.text().length() >= 3 && PersonWords.VERBS.lengthAt(text, word.end()) > 0 && (opens || isFull(word) && !isGivenWord(word));
        if (acts && likeness.of(word.start(), word.end()) > (SpeechVerbs.lengthAt(text, word.end()) > 0 ? SPEAKS : ACTS)) {
            found.add(word.start(), word.end(), "person.verb", 0.75);
        } else if (opens && SpeechVerbs.lengthAt(text, word.end()) > 0) {
            found.add(word.start(), word.end(), "person.speech", 0.8);
        } else if (!place && hasShape(word) && likeness.of(word.start(), word.end()) > ACTS) {
            found.add(word.start(), word.end(), "person.shape", 0.7);
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
        return Surnames.isName(word.text()) && shape.isBoundary(word.end());
    }

    private boolean isList(Token word) {
        return isName(word.end() + 1) && paragraph.at(word.end()) == '、'
                || paragraph.at(word.start() - 1) == '、' && isName(word.start() - 2) && word.start() > 1;
    }

    private boolean isName(int at) {
        return at >= 0 && at < text.length() && paragraph.wordAt(at).is("nr") && paragraph.wordAt(at).text().length() > 1;
    }

    /// （张明远）: who wrote what stands before.
    private void credit() {
        if (!text.endsWith("）")) {
            return;
        }
        Matcher credit = CREDIT.matcher(text);
        if (credit.find() && shape.isCandidate(credit.start(1), credit.end(1))) {
            found.add(credit.start(1), credit.end(1), "person.credit", 0.8);
        }
    }
}
